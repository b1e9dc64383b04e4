import { z } from "zod";
import { listOf } from "./list-of.ts";
import { refuseRepeatedIds } from "./repeated-ids.ts";
import { date, email, id, instant, name, note, stepId, text } from "./scalars.ts";
import { when } from "./when.ts";

const said = (description: string) => ({ description });

/** Who sat in an interview, and as what. */
export const participant = z
  .strictObject({
    id: id.meta(said("Opaque; steps that go to this person name it.")),
    name,
    role: z.enum(["hiring-manager", "interviewer", "recruiter", "coordinator"]),
    email: email.optional(),
  })
  .meta(said("Who sat in an interview, and as what. A coordinator gets no thank-you."));

export type Participant = z.infer<typeof participant>;

/** A fact of one type: `id`, `type`, `at` (when it happened or was learnt), and its own fields. */
function factOf<Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) {
  return z.strictObject({
    id: id.meta(said("Opaque, one for each fact.")),
    type: z.literal(type),
    at: instant.meta(said("When it happened or was learnt.")),
    ...shape,
  });
}

const interview = id.meta(said("Opaque id of the interview, one for each round."));
const times = {
  starts: instant.meta(said("When it starts.")),
  ends: instant.meta(said("When it ends: its employer-local date is the interview's day.")),
};
const saidBy = text(200).meta(said("Who said it."));
const answerBy = date.meta(said("The last day for the answer, employer-local."));

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
    interview,
    ...times,
    stage: text(120).meta(said("Which round it is, in words.")).optional(),
    format: z.enum(["phone", "video", "onsite"]).optional(),
    participants: listOf(participant, 50)
      // Steps are named after participants.
      .superRefine((participants, context) => refuseRepeatedIds(participants, [], context, "participant"), { when: () => true })
      .meta(said("Who will be, or was, in the room."))
      .optional(),
  }),
  "interview-rescheduled": factOf("interview-rescheduled", { interview, ...times }),
  "interview-cancelled": factOf("interview-cancelled", {
    interview,
    by: z.enum(["employer", "candidate"]).meta(said("Who called it off.")).optional(),
  }),
  "interview-missed": factOf("interview-missed", {
    interview,
    by: z.enum(["employer", "candidate"]).meta(said("Who did not come.")),
  }),
  "decision-promised": factOf("decision-promised", {
    by: when.meta(said("When they will decide.")),
    interview: id.meta(said("The interview whose decision it is; none means any.")).optional(),
    saidBy: saidBy.optional(),
  }),
  "delay-announced": factOf("delay-announced", {
    until: when.meta(said("When they will decide now; left out where they did not say.")).optional(),
    reason: note.meta(said("Why, as they put it.")).optional(),
    saidBy: saidBy.optional(),
  }),
  "put-on-hold": factOf("put-on-hold", {
    until: when.meta(said("When they will take it up again; left out where they did not say.")).optional(),
  }),
  "contact-preference-stated": factOf("contact-preference-stated", {
    preference: z.enum(contactPreferences).meta(said("What they asked for.")),
  }),
  "contact-away": factOf("contact-away", {
    participant: id.meta(said("Who is away.")),
    until: date.meta(said("The last day away, employer-local.")),
    delegate: id.meta(said("The participant who stands in.")).optional(),
  }),
  "message-sent": factOf("message-sent", {
    purpose: z.enum(messagePurposes),
    channel: z.enum(channels),
    to: listOf(id, 50).meta(said("Ids of the participants it went to; none means everybody it fits.")).optional(),
    interview: id.meta(said("The interview that it is about; none means the latest that had ended.")).optional(),
    step: stepId.meta(said("The step that it completes, as the plan names it; none means the first that it fits.")).optional(),
  }),
  "message-received": factOf("message-received", {
    channel: z.enum(channels).optional(),
    from: text(200).meta(said("Who wrote or called.")).optional(),
    gist: z.enum(["acknowledged", "holding", "other"]).optional(),
  }),
  "item-promised": factOf("item-promised", {
    what: text(200).meta(said("What was promised, in the words that `item-sent` repeats.")),
    by: when.meta(said("By when.")).optional(),
  }),
  "item-sent": factOf("item-sent", { what: text(200).meta(said("What was sent, in the words of the promise.")) }),
  "call-promised": factOf("call-promised", { starts: instant.meta(said("When they said they would call.")) }),
  "call-held": factOf("call-held", {}),
  "debrief-captured": factOf("debrief-captured", {
    interview,
    participant: id.meta(said("With whom it was discussed.")).optional(),
    topics: listOf(note, 50).meta(said("What was discussed.")).optional(),
    value: note.meta(said("What the candidate would bring, in one sentence.")).optional(),
    timelineAsked: z.boolean().meta(said("Whether the candidate asked when they will decide.")).optional(),
  }),
  "competing-offer": factOf("competing-offer", { answerBy: answerBy.optional() }),
  "offer-received": factOf("offer-received", { answerBy: answerBy.optional() }),
  "offer-accepted": factOf("offer-accepted", {}),
  "offer-declined": factOf("offer-declined", {}),
  rejected: factOf("rejected", {}),
  withdrawn: factOf("withdrawn", {}),
  "position-closed": factOf("position-closed", {}),
  "application-reopened": factOf("application-reopened", {}),
  "step-pinned": factOf("step-pinned", {
    step: stepId.meta(said("The step that a person moved.")),
    on: date.meta(said("The day it was moved to, employer-local.")),
    reason: note.meta(said("Why.")),
  }),
  "step-dismissed": factOf("step-dismissed", {
    step: stepId.meta(said("The step that a person removed.")),
    reason: note.meta(said("Why.")),
  }),
  "fact-retracted": factOf("fact-retracted", { fact: id.meta(said("Id of the fact that is taken back.")) }),
} as const;

export type FactType = keyof typeof factSchemas;

export const factTypes = Object.keys(factSchemas) as FactType[];

const [first, ...rest] = Object.values(factSchemas);
if (first === undefined) throw new Error("the vocabulary has no fact");

/** One interview fact. Append-only: a correction is a `fact-retracted` and a new fact. */
export const fact = z.discriminatedUnion("type", [first, ...rest], {
  error: (issue) => (issue.code === "invalid_union" ? `must be one of the types of facts: ${factTypes.join(", ")}` : undefined),
});

export type FactOf<Type extends FactType> = z.infer<(typeof factSchemas)[Type]>;
export type Fact = { [Type in FactType]: FactOf<Type> }[FactType];

type WithoutIdentity<F> = F extends Fact ? Omit<F, "id"> : never;
/** A fact as a caller states it before an id is given to it. */
export type FactDraft = WithoutIdentity<Fact> & { id?: string };
