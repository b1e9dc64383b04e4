import { fact, plan, planDiff } from "@tact/facts";
import { z } from "zod";
import { pageOfViews } from "./page.ts";
import { viewActor, viewInstant } from "./view-parts.ts";

/** A fact as stored: what was said, and who said it to us, when and through what. */
export const factRecordView = z
  .strictObject({
    fact,
    recordedAt: viewInstant,
    actor: viewActor,
    source: z.string().meta({ description: "Through what it came: `api`, `dashboard`, `invitation` …" }),
    retractedBy: z.string().nullable().meta({ description: "Id of the retraction, where it was taken back." }),
  })
  .meta({ description: "A fact as it was recorded." });
export type FactRecord = z.infer<typeof factRecordView>;

export const factPageView = pageOfViews(factRecordView);

export const recordedView = z
  .strictObject({
    facts: z.array(fact).meta({ description: "As recorded, with their ids." }),
    plan,
    diff: planDiff,
    revision: z.int().meta({ description: "Number of the plan's revision." }),
  })
  .meta({ description: "Facts that were recorded, the plan they led to, and what they changed." });
export type RecordedView = z.infer<typeof recordedView>;

const refusalView = z.strictObject({
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.strictObject({ pointer: z.string(), detail: z.string(), code: z.string().nullable() })),
});

const bulkResultView = z.strictObject({
  applicationId: z.string().nullable().meta({ description: "Null where no application was found." }),
  status: z.enum(["recorded", "refused"]),
  factIds: z.array(z.string()).meta({ description: "Ids of the facts that were recorded." }),
  revision: z.int().nullable().meta({ description: "Number of the plan's revision that they led to." }),
  next: z.string().nullable().meta({ description: "Id of the next step." }),
  error: refusalView.nullable().meta({ description: "Why they were refused: none of this application's facts was recorded." }),
});

export const bulkView = z
  .strictObject({
    recorded: z.int().meta({ description: "Applications whose facts were recorded." }),
    refused: z.int().meta({ description: "Applications whose facts were not." }),
    data: z.array(bulkResultView).meta({ description: "One result for each item, in their order." }),
  })
  .meta({ description: "What became of facts of many applications." });
export type BulkView = z.infer<typeof bulkView>;
