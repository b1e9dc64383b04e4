import { z } from "zod";
import { date, email, id, instant, name, note, stepId, text } from "./scalars.ts";
import { when } from "./when.ts";

/** Who sat in an interview, and as what. */
export const participant = z.strictObject({
  id,
  name,
  role: z.enum(["hiring-manager", "interviewer", "recruiter", "coordinator"]),
  email: email.optional(),
});

export type Participant = z.infer<typeof participant>;

/** A fact of one type: `id`, `type`, `at` (when it happened or was learnt), and its own fields. */
function factOf<Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) {
  return z.strictObject({ id, type: z.literal(type), at: instant, ...shape });
}

const times = { starts: instant, ends: instant };
const stage = text(120);

export const messagePurposes = ["thank-you", "enquiry", "reply", "other"] as const;
export const channels = ["email", "phone", "voicemail", "letter", "social", "in-person"] as const;
export const contactPreferences = [
  "no-calls",
  "no-thank-you-notes",
  "through-recruiter",
  "no-contact-before-decision",
] as const;

/** Every fact that can be recorded, by its type. The order is the order of the catalogue. */
export const factSchemas = {
  "interview-scheduled": factOf("interview-scheduled", {
    interview: id,
    ...times,
    stage: stage.optional(),
    format: z.enum(["phone", "video", "onsite"]).optional(),
    participants: z.array(participant).max(50).optional(),
  }),
  "interview-rescheduled": factOf("interview-rescheduled", { interview: id, ...times }),
  "interview-cancelled": factOf("interview-cancelled", {
    interview: id,
    by: z.enum(["employer", "candidate"]).optional(),
  }),
  "interview-missed": factOf("interview-missed", {
    interview: id,
    by: z.enum(["employer", "candidate"]),
  }),
  "decision-promised": factOf("decision-promised", {
    by: when,
    interview: id.optional(),
    saidBy: text(200).optional(),
  }),
  "delay-announced": factOf("delay-announced", {
    until: when.optional(),
    reason: note.optional(),
    saidBy: text(200).optional(),
  }),
  "put-on-hold": factOf("put-on-hold", { until: when.optional() }),
  "contact-preference-stated": factOf("contact-preference-stated", {
    preference: z.enum(contactPreferences),
  }),
  "contact-away": factOf("contact-away", {
    participant: id,
    until: date,
    delegate: id.optional(),
  }),
  "message-sent": factOf("message-sent", {
    purpose: z.enum(messagePurposes),
    channel: z.enum(channels),
    to: z.array(id).max(50).optional(),
    interview: id.optional(),
    step: stepId.optional(),
  }),
  "message-received": factOf("message-received", {
    channel: z.enum(channels).optional(),
    from: text(200).optional(),
    gist: z.enum(["acknowledged", "holding", "other"]).optional(),
  }),
  "item-promised": factOf("item-promised", { what: text(200), by: when.optional() }),
  "item-sent": factOf("item-sent", { what: text(200) }),
  "call-promised": factOf("call-promised", { starts: instant }),
  "call-held": factOf("call-held", {}),
  "debrief-captured": factOf("debrief-captured", {
    interview: id,
    participant: id.optional(),
    topics: z.array(note).max(50).optional(),
    value: note.optional(),
    timelineAsked: z.boolean().optional(),
  }),
  "competing-offer": factOf("competing-offer", { answerBy: date.optional() }),
  "offer-received": factOf("offer-received", { answerBy: date.optional() }),
  "offer-accepted": factOf("offer-accepted", {}),
  "offer-declined": factOf("offer-declined", {}),
  rejected: factOf("rejected", {}),
  withdrawn: factOf("withdrawn", {}),
  "position-closed": factOf("position-closed", {}),
  "application-reopened": factOf("application-reopened", {}),
  "step-pinned": factOf("step-pinned", { step: stepId, on: date, reason: note }),
  "step-dismissed": factOf("step-dismissed", { step: stepId, reason: note }),
  "fact-retracted": factOf("fact-retracted", { fact: id }),
} as const;

export type FactType = keyof typeof factSchemas;

export const factTypes = Object.keys(factSchemas) as FactType[];

const [first, ...rest] = Object.values(factSchemas);
if (first === undefined) throw new Error("the vocabulary has no fact");

/** One interview fact. Append-only: a correction is a `fact-retracted` and a new fact. */
export const fact = z.discriminatedUnion("type", [first, ...rest], {
  error: (issue) =>
    issue.code === "invalid_union" ? `must be a fact whose type is one of: ${factTypes.join(", ")}` : undefined,
});

export type FactOf<Type extends FactType> = z.infer<(typeof factSchemas)[Type]>;
export type Fact = { [Type in FactType]: FactOf<Type> }[FactType];

type WithoutIdentity<F> = F extends Fact ? Omit<F, "id"> : never;
/** A fact as a caller states it before an id is given to it. */
export type FactDraft = WithoutIdentity<Fact> & { id?: string };
