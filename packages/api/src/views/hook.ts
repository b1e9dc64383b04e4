import { z } from "zod";
import { pageOfViews } from "./page.ts";
import { viewExternal, viewInstant } from "./view-parts.ts";

const systems = ["tact", "calendly", "ashby"] as const;
const outcomes = ["recorded", "unchanged", "unmatched", "waiting", "refused", "duplicate", "ignored"] as const;

export const hookSourceView = z
  .strictObject({
    id: z.string(),
    source: z.enum(systems).meta({ description: "The system whose webhooks are taken in: `tact` is the format of our own." }),
    name: z.string(),
    url: z.string().meta({ description: "The address to give to the other system." }),
    applicationsSource: z.string().meta({ description: "The `external_source` that the ids in its payloads are of." }),
    ...viewExternal,
    createdAt: viewInstant,
    revokedAt: viewInstant.nullable(),
    lastReceivedAt: viewInstant.nullable(),
    formerSecretUntil: viewInstant.nullable().meta({ description: "Until when the secret before holds too; null where there is none." }),
  })
  .meta({ description: "A system that sends webhooks to Tact, without its secret." });
export type HookSourceView = z.infer<typeof hookSourceView>;

export const hookSourcePageView = pageOfViews(hookSourceView);

export const hookSourceSecretView = z
  .strictObject({
    hookSource: hookSourceView,
    secret: z.string().meta({ description: "What the other system signs with. Told in this answer and never again." }),
  })
  .meta({ description: "A hook source with its secret." });
export type HookSourceSecretView = z.infer<typeof hookSourceSecretView>;

export const hookReceiptView = z
  .strictObject({
    source: z.string().meta({ description: "Id of the hook source." }),
    key: z.string().meta({ description: "The same for the same delivery sent again." }),
    receivedAt: viewInstant,
    outcome: z.enum(outcomes),
    object: z.string().nullable().meta({ description: "What it was about, by its id in the other system." }),
    detail: z.string().nullable().meta({ description: "Codes of what was left out, and why." }),
  })
  .meta({ description: "A delivery that came, and what came of it. Nothing that it said stands here." });
export type HookReceiptView = z.infer<typeof hookReceiptView>;

export const hookReceiptPageView = pageOfViews(hookReceiptView);

export const hookObjectView = z
  .strictObject({
    source: z.string().meta({ description: "Id of the hook source." }),
    object: z.string().meta({ description: "Its id in the other system." }),
    applicationId: z.string().nullable().meta({ description: "Whose it is; null while nobody knows." }),
    updatedAt: viewInstant,
    candidate: z
      .strictObject({ ids: z.array(z.string()), emails: z.array(z.string()) })
      .meta({ description: "What its payloads say of the candidate: ids in the other system, and addresses." }),
    interviews: z
      .array(z.strictObject({ starts: viewInstant.nullable(), ends: viewInstant.nullable(), stage: z.string().nullable(), cancelled: z.boolean() }))
      .meta({ description: "Its interviews, as they were told last." }),
    facts: z.int().min(0).meta({ description: "Facts that wait for somebody to say whose they are." }),
  })
  .meta({ description: "Something of another system that interviews hang on, and the application that it belongs to." });
export type HookObjectView = z.infer<typeof hookObjectView>;

export const hookObjectPageView = pageOfViews(hookObjectView);

export const hookAnswer = z
  .strictObject({ outcome: z.enum(outcomes).meta({ description: "What came of it." }) })
  .meta({ description: "What came of a delivery." });
