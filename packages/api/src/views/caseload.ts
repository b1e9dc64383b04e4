import { step } from "@tact/facts";
import { z } from "zod";
import { pageOfViews } from "./page.ts";
import { viewInstant } from "./view-parts.ts";

const count = z.int();

export const caseloadRowView = z
  .strictObject({
    client: z.strictObject({ id: z.string(), name: z.string() }),
    coachId: z.string().nullable().meta({ description: "The member who looks after them; null while it is everyone." }),
    archivedAt: viewInstant.nullable(),
    applications: count.meta({ description: "Applications that are not put away." }),
    inFlight: count.meta({ description: "Those of them that have not ended." }),
    withoutNext: count.meta({ description: "Applications in flight that have no open step." }),
    late: count.meta({ description: "Steps whose day has passed and that are still worth doing." }),
    lastFactAt: viewInstant.nullable().meta({ description: "The latest `at` of the facts of what is in flight." }),
    silent: z.boolean().meta({ description: "Whether something is in flight, and nothing was recorded of it for 14 days." }),
    furthest: z
      .strictObject({
        applicationId: z.string(),
        role: z.string(),
        employer: z.strictObject({ id: z.string(), name: z.string() }),
        offer: z.boolean(),
        interviews: count,
      })
      .nullable()
      .meta({ description: "Of what is in flight: an offer first, then by interviews, then by the latest fact." }),
    next: z
      .strictObject({
        applicationId: z.string(),
        stepId: z.string(),
        kind: step.shape.kind,
        title: z.string(),
        status: step.shape.status,
        opens: viewInstant,
        by: viewInstant,
        closes: viewInstant,
      })
      .nullable()
      .meta({ description: "The open step that comes first: late, then due by closing, then planned by opening." }),
  })
  .meta({ description: "A client with what their applications come to now." });
export type CaseloadRow = z.infer<typeof caseloadRowView>;

export const caseloadView = z.strictObject({
  ...pageOfViews(caseloadRowView).shape,
  asOf: viewInstant,
  counts: z
    .strictObject({ clients: count, late: count, silent: count, withoutNext: count })
    .meta({ description: "Clients of the whole caseload, whatever `show` and `search` leave of it." }),
});
export type CaseloadView = z.infer<typeof caseloadView>;
