import type { Fact, FactOf, FactType } from "./fact.ts";

/** What a type of fact is for, in words for people, and one of its kind with every field that it can have. */
export interface FactEntry<Type extends FactType = FactType> {
  /** What happened, in one sentence. */
  meaning: string;
  /** What it does to a plan. */
  changes: string;
  example: FactOf<Type>;
}

const at = "2026-11-23T11:05:00-05:00";

/** The catalogue of facts, in the order of the vocabulary. */
export const factCatalogue: { readonly [Type in FactType]: FactEntry<Type> } = {
  "interview-scheduled": {
    meaning: "An interview has a time, and perhaps people. Said again with the same id, it replaces times and participants.",
    changes: "Starts a wait: questions to prepare, a debrief and thank-yous for this interview, and the enquiries after it. Scheduled later in the same application, it is an answer: open enquiries of the earlier wait are dropped.",
    example: {
      id: "f1",
      type: "interview-scheduled",
      at,
      interview: "int-1",
      starts: "2026-11-23T10:00:00-05:00",
      ends: "2026-11-23T11:00:00-05:00",
      stage: "Panel",
      format: "onsite",
      participants: [{ id: "p1", name: "Dana Cho", role: "hiring-manager", email: "dana@northwind.example" }],
    },
  },
  "interview-rescheduled": {
    meaning: "The same interview has another time.",
    changes: "Moves everything that stands on the interview's time, and revives one that was cancelled or missed.",
    example: { id: "f2", type: "interview-rescheduled", at, interview: "int-1", starts: "2026-11-24T10:00:00Z", ends: "2026-11-24T11:00:00Z" },
  },
  "interview-cancelled": {
    meaning: "The interview will not take place.",
    changes: "Drops what is not done of this interview. Unless the candidate called it off, it is a word from the employer.",
    example: { id: "f3", type: "interview-cancelled", at, interview: "int-1", by: "employer" },
  },
  "interview-missed": {
    meaning: "The interview did not take place, since one side did not come.",
    changes: "Drops what is not done of this interview.",
    example: { id: "f4", type: "interview-missed", at, interview: "int-1", by: "candidate" },
  },
  "decision-promised": {
    meaning: "The employer said when they would decide.",
    changes: "Sets the decision day: the follow-up opens on the first business day after it, and no enquiry before.",
    example: { id: "f5", type: "decision-promised", at, by: { date: "2026-12-03" }, interview: "int-1", saidBy: "Dana Cho" },
  },
  "delay-announced": {
    meaning: "The employer said that the decision slips.",
    changes: "With a date it is the new decision day and counts as a slip. Without one, the plan asks about the change in plans and follows up a week or two on.",
    example: { id: "f6", type: "delay-announced", at, until: { from: "2026-12-07", to: "2026-12-11" }, reason: "Budget", saidBy: "Dana Cho" },
  },
  "put-on-hold": {
    meaning: "The position is on hold: a hiring freeze and the like. A long delay, not a no.",
    changes: "Like a delay with longer intervals; with a date, like a promise.",
    example: { id: "f7", type: "put-on-hold", at, until: { phrase: "end of next month" } },
  },
  "contact-preference-stated": {
    meaning: "The employer said how they want to be contacted, or not.",
    changes: "Withholds the steps that it forbids, takes the phone away as an alternative, or sends everything through the recruiter.",
    example: { id: "f8", type: "contact-preference-stated", at, preference: "no-calls" },
  },
  "contact-away": {
    meaning: "Somebody is out of the office.",
    changes: "Changes no date; it is known to whoever writes.",
    example: { id: "f9", type: "contact-away", at, participant: "p1", until: "2026-12-01", delegate: "p2" },
  },
  "message-sent": {
    meaning: "The candidate wrote or called.",
    changes: "Completes the step that it names, or the first that it fits. What follows an enquiry counts from its day, and it counts for the minimum gap, the budget and the balance.",
    example: { id: "f10", type: "message-sent", at, purpose: "thank-you", channel: "email", to: ["p1"], interview: "int-1", step: "app-1.thank-you.int-1.p1" },
  },
  "message-received": {
    meaning: "A word from the employer that carries neither a date nor a decision.",
    changes: "Refills the budget of enquiries. Once an enquiry is out or due, the next is a check-in counted from this day.",
    example: { id: "f11", type: "message-received", at, channel: "email", from: "Dana Cho", gist: "holding" },
  },
  "item-promised": {
    meaning: "The candidate promised to send something.",
    changes: "Adds a step to send it by the day that was promised.",
    example: { id: "f12", type: "item-promised", at, what: "Case study", by: { withinDays: 3 } },
  },
  "item-sent": {
    meaning: "The candidate sent what was promised.",
    changes: "Completes the step of the same words.",
    example: { id: "f13", type: "item-sent", at, what: "Case study" },
  },
  "call-promised": {
    meaning: "The employer said that they would call then.",
    changes: "Adds a step for the case that no call comes. A later promise replaces it.",
    example: { id: "f14", type: "call-promised", at, starts: "2026-11-25T15:00:00-05:00" },
  },
  "call-held": {
    meaning: "The call took place.",
    changes: "Removes the step for a call that did not come.",
    example: { id: "f15", type: "call-held", at },
  },
  "debrief-captured": {
    meaning: "Who was there and what was discussed is written down.",
    changes: "Completes the debrief, and the questions to prepare where the timeline was asked for. Its words feed the drafts.",
    example: { id: "f16", type: "debrief-captured", at, interview: "int-1", participant: "p1", topics: ["Handover"], value: "Cut re-entry by a third", timelineAsked: true },
  },
  "competing-offer": {
    meaning: "The candidate holds an offer from somebody else.",
    changes: "Adds a request to hurry: the only enquiry that is allowed before the decision day.",
    example: { id: "f17", type: "competing-offer", at, answerBy: "2026-12-02" },
  },
  "offer-received": {
    meaning: "The employer made an offer.",
    changes: "Drops every other touch; the offer is acknowledged, and answered in time where the day is known.",
    example: { id: "f18", type: "offer-received", at, answerBy: "2026-12-02" },
  },
  "offer-accepted": {
    meaning: "The candidate took the offer.",
    changes: "Ends the application: nothing is left to do.",
    example: { id: "f19", type: "offer-accepted", at },
  },
  "offer-declined": {
    meaning: "The candidate declined the offer.",
    changes: "Ends the application: nothing is left to do.",
    example: { id: "f20", type: "offer-declined", at },
  },
  rejected: {
    meaning: "The employer said no.",
    changes: "Ends the application; a gracious reply is left.",
    example: { id: "f21", type: "rejected", at },
  },
  withdrawn: {
    meaning: "The candidate withdrew.",
    changes: "Ends the application: nothing is left to do.",
    example: { id: "f22", type: "withdrawn", at },
  },
  "position-closed": {
    meaning: "The position is filled or gone.",
    changes: "Ends the application: nothing is left to do.",
    example: { id: "f23", type: "position-closed", at },
  },
  "application-reopened": {
    meaning: "The application lives again.",
    changes: "Earlier outcomes no longer end it; it counts as a word from the employer on its day.",
    example: { id: "f24", type: "application-reopened", at },
  },
  "step-pinned": {
    meaning: "A person moved a step to a day.",
    changes: "Wins over the rules: the step stands on that day and is shown as pinned.",
    example: { id: "f25", type: "step-pinned", at, step: "app-1.thank-you.int-1.p1", on: "2026-11-25", reason: "She is away" },
  },
  "step-dismissed": {
    meaning: "A person removed a step.",
    changes: "The step is shown as dismissed and counts for nothing; what follows is projected from its ideal day.",
    example: { id: "f26", type: "step-dismissed", at, step: "app-1.thank-you.int-1.p1", reason: "Said it in person" },
  },
  "fact-retracted": {
    meaning: "A fact was wrong. Facts are never changed: they are taken back and stated anew.",
    changes: "The plan is as if the fact had never been stated. A retraction can be retracted too.",
    example: { id: "f27", type: "fact-retracted", at, fact: "f1" },
  },
};

/** One fact of every type, with every field that it can have, in the order of the vocabulary. */
export const everyFact: readonly Fact[] = Object.values(factCatalogue).map(({ example }) => example);
