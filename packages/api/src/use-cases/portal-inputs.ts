import { channels, date, id, instant, name, stepId } from "@tact/facts";
import { z } from "zod";
import { bothOrNeither, externalPair } from "./external.ts";
import { paging } from "./page.ts";

export const portalLinkPage = z.strictObject({ clientId: id.optional().meta({ description: "Links of this client alone." }), ...paging }).optional();

export const newPortalLink = bothOrNeither(
  z.strictObject({
    clientId: id,
    name: name.optional().meta({ description: "What it is called in lists." }),
    expiresAt: instant.optional().meta({ description: "When it ends, within 400 days; in 180 days unless told." }),
    ...externalPair,
  }),
);

export const portalDone = z.strictObject({
  applicationId: id,
  stepId,
  channel: z.enum(channels).optional(),
  at: instant.optional().meta({ description: "When it was done; now unless told." }),
});

const answeredAt = instant.optional().meta({ description: "When they answered; now unless told." });

/** What a client can say with one tap. */
export const portalRecordInput = z.discriminatedUnion("what", [
  z.strictObject({
    what: z.literal("they-answered"),
    applicationId: id,
    gist: z.enum(["acknowledged", "holding", "other"]).optional(),
    at: answeredAt,
  }),
  z.strictObject({
    what: z.literal("need-longer"),
    applicationId: id,
    stepId,
    on: date.meta({ description: "The day on which it will be done." }),
  }),
  z.strictObject({
    what: z.literal("they-said-when"),
    applicationId: id,
    on: date.meta({ description: "The day by which they will decide, employer-local." }),
    at: answeredAt,
  }),
  z.strictObject({
    what: z.literal("they-made-an-offer"),
    applicationId: id,
    answerBy: date.optional().meta({ description: "The last day for the answer, employer-local." }),
    at: answeredAt,
  }),
  z.strictObject({ what: z.literal("they-said-no"), applicationId: id, at: answeredAt }),
]);
export type PortalRecordInput = z.infer<typeof portalRecordInput>;

export const portalUndoInput = z.strictObject({
  applicationId: id,
  factId: id.meta({ description: "What is taken back: something that the client said through a link." }),
});
