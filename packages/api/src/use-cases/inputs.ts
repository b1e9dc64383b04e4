import { feedForms, feedPrivacies } from "@tact/calendar";
import { calendarRegion, channels, closedRange, email, factSchemas, id, instant, name, stepId, zoneName } from "@tact/facts";
import type { FactDraft } from "@tact/facts";
import { z } from "zod";

/** The schemas of what the use-cases take. Both doors parse with these; unknown fields are refused. */

const [firstDraft, ...otherDrafts] = Object.values(factSchemas).map((schema) => schema.extend({ id: id.optional() }));
if (firstDraft === undefined) throw new Error("the vocabulary has no fact");

/** A fact whose `id` may be left out: it is made when it is recorded. */
const factDraft = z.discriminatedUnion("type", [firstDraft, ...otherDrafts], {
  error: (issue) => (issue.code === "invalid_union" ? "must be a fact of a known type" : undefined),
}) as unknown as z.ZodType<FactDraft, FactDraft>;

/** Most facts in one call. */
const mostDrafts = 100;

const drafts = z.array(factDraft).min(1, { error: "must hold at least one fact" }).max(mostDrafts, {
  error: `must hold at most ${mostDrafts} facts`,
});

const paging = { limit: z.int().min(1).max(100).optional(), cursor: id.optional() };

export const pageInput = z.strictObject(paging).optional();
export const byId = z.strictObject({ id });
export const byApplication = z.strictObject({ applicationId: id });

export const newClient = z.strictObject({ name, email: email.optional(), timeZone: zoneName });
export const newEmployer = z.strictObject({
  name,
  timeZone: zoneName,
  region: calendarRegion.shape.region,
  closed: z.array(closedRange).max(500).optional(),
});
export const newApplication = z.strictObject({
  clientId: id,
  employerId: id,
  role: name,
  route: z.enum(["direct", "agency"]).optional(),
});
export const applicationPage = z.strictObject({ clientId: id.optional(), ...paging }).optional();

export const factsInput = z.strictObject({ applicationId: id, facts: drafts });
export const retractInput = z.strictObject({ applicationId: id, factId: id });
export const stepDoneInput = z.strictObject({
  applicationId: id,
  stepId,
  channel: z.enum(channels).optional(),
  at: instant.optional(),
});
export const newTimeZone = z.strictObject({ timeZone: zoneName });
const feedSettings = { privacy: z.enum(feedPrivacies).optional(), interviews: z.boolean().optional() };
export const newFeed = z.strictObject({
  name,
  clientId: id.optional(),
  applicationId: id.optional(),
  form: z.enum(feedForms).optional(),
  ...feedSettings,
});
export const feedUpdate = z.strictObject({ id, name: name.optional(), ...feedSettings });

export type PageInput = z.infer<typeof pageInput>;
export type ById = z.infer<typeof byId>;
export type ByApplication = z.infer<typeof byApplication>;
export type NewClient = z.infer<typeof newClient>;
export type NewEmployer = z.infer<typeof newEmployer>;
export type NewApplication = z.infer<typeof newApplication>;
export type ApplicationPage = z.infer<typeof applicationPage>;
export type FactsInput = z.infer<typeof factsInput>;
export type RetractInput = z.infer<typeof retractInput>;
export type StepDoneInput = z.infer<typeof stepDoneInput>;
export type NewTimeZone = z.infer<typeof newTimeZone>;
export type NewFeed = z.infer<typeof newFeed>;
export type FeedUpdate = z.infer<typeof feedUpdate>;
