import { z } from "zod";
import { viewActor, viewInstant } from "./view-parts.ts";

export const auditEventView = z
  .strictObject({
    id: z.string(),
    number: z.int().meta({ description: "1, 2, 3 … within the organisation." }),
    at: viewInstant,
    actor: z.strictObject({ kind: viewActor.shape.kind, id: z.string() }),
    action: z.string().meta({ examples: ["client.created"] }),
    target: z.string().meta({ description: "Id of what it was done to." }),
    requestId: z.string().nullable(),
    previousHash: z.string(),
    hash: z.string().meta({ description: "Ties it to the event before: SHA-256, lower-case hex." }),
  })
  .meta({ description: "Who did what, as a link of the chain." });
export type AuditEventView = z.infer<typeof auditEventView>;

/** Whether the chain of the audit log holds. */
export interface AuditCheckView {
  /** How many events there are. */
  events: number;
  /** Number of the first that does not follow from the ones before it; null where the whole chain holds. */
  broken: number | null;
  at: string;
}

/** How an id of the audit log is called today. */
export interface NamedTargetView {
  id: string;
  name: string;
  /** The client that it is about, where it is about one. */
  clientId: string | null;
}
