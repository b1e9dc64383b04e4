import { feedForms, feedPrivacies, invitationLimits } from "@tact/calendar";
import { channels, factSchemas, id, instant, name, stepId, zoneName } from "@tact/facts";
import type { FactDraft } from "@tact/facts";
import { z } from "zod";
import { bothOrNeither, externalPair } from "./external.ts";
import { paging } from "./page.ts";

/** The schemas of what the use-cases take. Both doors parse with these; unknown fields are refused. */

const [firstDraft, ...otherDrafts] = Object.values(factSchemas).map((schema) => schema.extend({ id: id.optional() }));
if (firstDraft === undefined) throw new Error("the vocabulary has no fact");

/** A fact whose `id` may be left out: it is made when it is recorded. */
export const factDraft = z.discriminatedUnion("type", [firstDraft, ...otherDrafts], {
  error: (issue) => (issue.code === "invalid_union" ? "must be a fact of a known type" : undefined),
}) as unknown as z.ZodType<FactDraft, FactDraft>;

/** Most facts in one call. */
const mostDrafts = 100;

export const factDrafts = z.array(factDraft).min(1, { error: "must hold at least one fact" }).max(mostDrafts, {
  error: `must hold at most ${mostDrafts} facts`,
});

export const pageInput = z.strictObject(paging).optional();
export const byId = z.strictObject({ id });
/** The version that a change was made of: another one refuses it. On REST it is `If-Match`. */
export const ifVersion = z.int().min(1).meta({ description: "The version that the change was made of." }).optional();

export const factsInput = z.strictObject({ applicationId: id, facts: factDrafts });
export const retractInput = z.strictObject({ applicationId: id, factId: id });
export const stepDoneInput = z.strictObject({
  applicationId: id,
  stepId,
  channel: z.enum(channels).optional(),
  at: instant.optional(),
});
export const newName = z.strictObject({ name });
export const newTimeZone = z.strictObject({ timeZone: zoneName });
const feedSettings = { privacy: z.enum(feedPrivacies).optional(), interviews: z.boolean().optional() };
export const newFeed = bothOrNeither(z.strictObject({
  name,
  clientId: id.optional(),
  applicationId: id.optional(),
  form: z.enum(feedForms).optional(),
  ...feedSettings,
  ...externalPair,
}));
/** An invitation to be read, and for whom. */
export interface InvitationToRead {
  /** An `.ics` file or a mail. */
  content: Uint8Array;
  /** The application that its interviews would belong to, where that is known already. */
  applicationId?: string | undefined;
  /** IANA zone of times without one. The employer's where it is left out, else the reader's, else UTC. */
  timeZone?: string | undefined;
}

/** Most bytes of an invitation. */
export const mostInvitationBytes = 1_048_576;

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** Characters that a megabyte comes to in base64. */
const mostBase64 = Math.ceil(mostInvitationBytes / 3) * 4;

export const invitationToRead = z.strictObject({
  content: z
    .string("must be the file in base64")
    .min(1, { error: "must not be empty: give the file in base64" })
    .max(mostBase64, { error: `must be a file of at most ${mostInvitationBytes} bytes`, abort: true })
    .regex(base64, { error: "must be base64, with the alphabet of RFC 4648 section 4 and its padding" }),
  applicationId: id.optional(),
}).transform(({ content, applicationId }): InvitationToRead => ({ content: Buffer.from(content, "base64"), applicationId }));
// Texts of an invitation that come back as they were read: one line each, whatever else they hold.
const line = (most: number) => z.string().min(1).max(most).regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, { error: "must be one line without control characters" });
const origin = z.strictObject({
  uid: line(invitationLimits.uid),
  recurrenceId: instant.nullable(),
  sequence: z.int().min(0).max(2_147_483_647),
  stamp: instant.nullable(),
  interview: id,
  joinUrl: z.url({ protocol: /^https?$/ }).max(invitationLimits.url).nullable(),
  place: line(500).nullable(),
});
export const invitationToRecord = z.strictObject({ applicationId: id, facts: factDrafts, origin });

export const feedUpdate = z.strictObject({ id, name: name.optional(), ...feedSettings, ifVersion });

export type StepDoneInput = z.infer<typeof stepDoneInput>;
export type NewFeed = z.infer<typeof newFeed>;
export type InvitationToRecord = z.infer<typeof invitationToRecord>;
