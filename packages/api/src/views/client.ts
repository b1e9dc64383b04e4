import { z } from "zod";
import { pageOfViews } from "./page.ts";
import { viewExternal, viewInstant, viewVersion, viewZone } from "./view-parts.ts";

export const clientView = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    timeZone: viewZone,
    coachId: z.string().nullable().meta({ description: "The member who looks after them; null while it is everyone." }),
    policyId: z.string().nullable().meta({ description: "What their new applications are planned with; null where that is the organisation's choice." }),
    reminders: z.boolean().meta({ description: "Whether they are reminded by mail." }),
    applications: z.int().meta({ description: "How many applications they have." }),
    ...viewExternal,
    version: viewVersion,
    createdAt: viewInstant,
    updatedAt: viewInstant,
    archivedAt: viewInstant.nullable().meta({ description: "Since when they are out of the lists; null while they are in them." }),
  })
  .meta({ description: "A job seeker whom the organisation looks after." });
export type ClientView = z.infer<typeof clientView>;

export const clientPageView = pageOfViews(clientView);
