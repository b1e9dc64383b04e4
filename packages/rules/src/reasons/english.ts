import type { Day } from "../time/day.ts";
import type { DayOff } from "../time/business-calendar.ts";
import type { Instant } from "../time/instant.ts";
import type { MinuteOfDay, ZoneClock } from "../time/zone-clock.ts";
import { clockWords, countWords, dayOffWords, dayWords, durationWords, listWords } from "./date-words.ts";

/** A sum to be told: days or instants as its kind says, and a count of days, milliseconds or minutes. */
interface SumWords {
  from: number;
  to: number;
  count: number;
  of: string;
}

/** The employer's wall clock, on which instants are read. */
type Clock = Pick<ZoneClock, "dayAt" | "minuteAt">;

const timeOf = (instant: Instant, clock: Clock) => clockWords(clock.minuteAt(instant));
const moment = (instant: Instant, clock: Clock) => `${dayWords(clock.dayAt(instant))} ${timeOf(instant, clock)}`;
const span = ({ opens, by }: { opens: Day; by: Day }) =>
  opens === by ? `${dayWords(opens)}, that day only` : `${dayWords(opens)}, at the latest ${dayWords(by)}`;
const wentEarly = (sent: number) =>
  sent === 0 ? "Of the enquiries " : `${sent === 1 ? "1 enquiry" : `${sent} enquiries`} went out early: `;
const toWhom = (names: readonly string[], nobody: string) => (names.length === 0 ? nobody : listWords(names));

/**
 * Every word the engine says, by reason code. A translation is a second object of this shape.
 * Days are the employer's; instants are read on the employer's clock.
 */
export const english = {
  titles: {
    "prepare-questions": () => "Prepare to ask when they will decide",
    debrief: () => "Write down how the interview went",
    "thank-you": (names: readonly string[]) => `Thank ${toWhom(names, "the hiring manager")} by email`,
    "debrief-recruiter": (names: readonly string[]) => `Tell ${toWhom(names, "the recruiter")} how the interview went`,
    "decision-follow-up": (names: readonly string[]) => `Ask ${toWhom(names, "the hiring manager")} about the decision`,
    "ask-new-timeline": (names: readonly string[]) =>
      `Thank ${toWhom(names, "them")} for the update and ask for the new timeline`,
    "delay-follow-up": (names: readonly string[]) => `Follow up with ${toWhom(names, "the hiring manager")} after the delay`,
    "check-in": (names: readonly string[]) => `Check in with ${toWhom(names, "the hiring manager")}`,
    "long-wait": (names: readonly string[]) => `Send ${toWhom(names, "the hiring manager")} one last brief word`,
    "let-go": () => "Let this one go, and keep the door open",
    "keep-options-open": () => "Keep other options open",
    "promised-item": (_names: readonly string[], what: string) => `Send what you promised: ${what}`,
    "missed-call": () => "Say you are still reachable: the promised call did not come",
    expedite: (names: readonly string[]) => `Tell ${toWhom(names, "the hiring manager")} about the other offer`,
    "acknowledge-offer": () => "Thank them for the offer",
    "answer-offer": () => "Answer the offer",
    "gracious-reply": () => "Reply graciously to the rejection",
  },

  because: {
    "starts-at": (v: { starts: Instant; hours: number }, clock: Clock) =>
      `The interview starts ${moment(v.starts, clock)}: be ready from ${v.hours} hours before it`,
    "nothing-said": () => "Nobody has said yet when they will decide: ask when, and when you will hear",
    "ended-at": (v: { ends: Instant }, clock: Clock) => `The interview ends ${moment(v.ends, clock)}`,
    "while-fresh": (v: { by: Instant }, clock: Clock) => `Write it down while it is fresh, by ${moment(v.by, clock)}`,
    "same-day-thanks": (v: { opens: Instant; ideal: Instant }, clock: Clock) =>
      `Thank them the same day: from ${moment(v.opens, clock)}, best at ${timeOf(v.ideal, clock)}`,
    "next-morning-thanks": (v: { opens: Instant; ideal: Instant }, clock: Clock) =>
      `Thank them the next morning: from ${moment(v.opens, clock)}, best at ${timeOf(v.ideal, clock)}`,
    "after-hours": (v: { after: number; latest: MinuteOfDay }) =>
      `moved: ${durationWords(v.after)} after the end is later than ${clockWords(v.latest)}`,
    "ideal-capped": (v: { latest: MinuteOfDay }) => `moved to ${clockWords(v.latest)}: later is too late in the evening`,
    "through-recruiter": () => "A recruiter stands between: tell the recruiter instead of writing to the employer",

    "they-said": (v: { by: Day; phrase: string | null; said: Day }) =>
      `They said they would decide by ${dayWords(v.by)}${v.phrase === null ? "" : ` (“${v.phrase}”, said ${dayWords(v.said)})`}`,
    "they-delayed": (v: { by: Day; phrase: string | null; said: Day }) =>
      `They announced a delay on ${dayWords(v.said)}: a decision by ${dayWords(v.by)}${v.phrase === null ? "" : ` (“${v.phrase}”)`}`,
    "they-paused": (v: { by: Day; phrase: string | null; said: Day }) =>
      `They put it on hold on ${dayWords(v.said)} until ${dayWords(v.by)}${v.phrase === null ? "" : ` (“${v.phrase}”)`}`,
    "nobody-said": (v: { by: Day; after: number; from: Day }) =>
      `Nobody said when they would decide: ${countWords(v.after, "business day")} after ${dayWords(v.from)} is assumed, ${dayWords(v.by)}`,
    "not-before": (v: { from: Day }) => `They said not before ${dayWords(v.from)}, which promises no day`,
    "day-or-two-after": (v: { opens: Day; by: Day; from: number; to: number }) =>
      `${v.from === 1 && v.to === 2 ? "A day or two" : `${v.from} to ${v.to} business days`} after that: ${span(v)}`,
    "delay-without-day": (v: { said: Day }) => `They announced a delay on ${dayWords(v.said)} without a new day`,
    "hold-without-day": (v: { said: Day }) => `They put it on hold on ${dayWords(v.said)} without a day`,
    "ask-at-once": (v: { by: Day }) => `Thank them and ask about the change in plans, by ${dayWords(v.by)}`,
    "weeks-on": (v: { opens: Day; by: Day; days: number }) =>
      `${countWords(v.days, "day")} on, without pressure: ${span(v)}`,
    "sent-without-answer": (v: { day: Day }) => `An enquiry was sent on ${dayWords(v.day)} and nobody has answered`,
    "if-no-answer": (v: { day: Day }) => `If the enquiry of ${dayWords(v.day)} stays without an answer`,
    "a-word-came": (v: { day: Day }) => `They sent word on ${dayWords(v.day)}, with neither a date nor a decision`,
    "check-in-after": (v: { opens: Day; by: Day; days: number }) =>
      `Check in ${countWords(v.days, "day")} later: ${span(v)}`,
    "long-wait-after": (v: { opens: Day; by: Day; days: number }) =>
      `After weeks of silence one brief word is still fine, ${countWords(v.days, "day")} later: ${span(v)}`,
    "let-go-after": (v: { opens: Day; days: number }) =>
      `${countWords(v.days, "day")} later, treat it as closed and keep the door open: ${dayWords(v.opens)}`,
    "budget-spent": (v: { sent: number; budget: number }) =>
      `${wentEarly(v.sent)}no more than ${v.budget} may go unanswered, so a later one is left out`,
    "day-passed": (v: { opens: Day }) => `Once that day has passed without a decision, look around: from ${dayWords(v.opens)}`,
    "since-announcement": (v: { opens: Day }) => `A delay may be long: look around from ${dayWords(v.opens)}`,

    "promised-by": (v: { what: string; by: Day; said: Day }) => `You promised “${v.what}” on ${dayWords(v.said)}, by ${dayWords(v.by)}`,
    "promised-no-day": (v: { what: string; by: Day; said: Day }) =>
      `You promised “${v.what}” on ${dayWords(v.said)} without a day: two business days is ${dayWords(v.by)}`,
    "call-expected": (v: { starts: Instant }, clock: Clock) => `They said they would call ${moment(v.starts, clock)}`,
    "half-hour-later": (v: { opens: Instant }, clock: Clock) => `Half an hour without a call: ${moment(v.opens, clock)}`,
    "other-offer": (v: { day: Day; answerBy: Day | null }) =>
      `You have held another offer since ${dayWords(v.day)}${v.answerBy === null ? "" : `, to be answered by ${dayWords(v.answerBy)}`}`,
    "ask-sooner": (v: { by: Day }) => `Ask whether they can decide sooner, by ${dayWords(v.by)}`,
    "offer-came": (v: { at: Instant }, clock: Clock) => `The offer came ${moment(v.at, clock)}`,
    "acknowledge-by": (v: { by: Day }) => `Thank them at once, by ${dayWords(v.by)}`,
    "answer-wanted": (v: { by: Day; closes: Day }) =>
      `They want an answer by ${dayWords(v.by)}${v.closes === v.by ? "" : `: the last working day for it is ${dayWords(v.closes)}`}`,
    "rejected-on": (v: { day: Day }) => `They said no on ${dayWords(v.day)}`,
    "reply-next-day": (v: { ideal: Day }) => `A short, gracious reply keeps the door open: best on ${dayWords(v.ideal)}`,

    landed: (v: { from: Day; off: DayOff | null; isOpening: boolean }) =>
      `${v.isOpening ? "moved" : "last good day moved"} from ${dayWords(v.from)}: ${dayOffWords(v.off)}`,
    "too-soon-after-interview": (v: { from: Day; to: Day; gap: number; day: Day }) =>
      `moved from ${dayWords(v.from)} to ${dayWords(v.to)}: at least ${countWords(v.gap, "business day")} after the interview of ${dayWords(v.day)}`,
    "too-soon-after-touch": (v: { from: Day; to: Day; gap: number; day: Day }) =>
      `moved from ${dayWords(v.from)} to ${dayWords(v.to)}: at least ${countWords(v.gap, "business day")} after the enquiry of ${dayWords(v.day)}`,
    "not-before-decision": (v: { from: Day; to: Day; by: Day }) =>
      `moved from ${dayWords(v.from)} to ${dayWords(v.to)}: not before ${dayWords(v.by)}, the day they named, has passed`,
    "outside-sending-hours": (v: { from: Instant; to: Instant; off: DayOff | null }, clock: Clock) =>
      `moved from ${moment(v.from, clock)} to ${moment(v.to, clock)}: ${v.off === null ? "outside sending hours" : dayOffWords(v.off)}`,
    pinned: (v: { on: Day; reason: string }) => `moved by hand to ${dayWords(v.on)}: ${v.reason}`,
    dismissed: (v: { reason: string }) => `taken out by hand: ${v.reason}`,
    "withheld-no-thanks": () => "held back: they asked for no thank-you notes",
    "withheld-no-contact": () => "held back: they asked for no contact before the decision",
  },

  /** Sums on the way to an edge. `of` is where the count comes from: a parameter of the policy, or nothing. */
  sums: {
    "business-days-after": (v: SumWords) => `${dayWords(v.to)} is ${countWords(v.count, "business day")} after ${dayWords(v.from)}${v.of}`,
    "business-days-before": (v: SumWords) => `${dayWords(v.to)} is ${countWords(v.count, "business day")} before ${dayWords(v.from)}${v.of}`,
    "days-after": (v: SumWords) => `${dayWords(v.to)} is ${countWords(v.count, "day")} after ${dayWords(v.from)}${v.of}`,
    "last-business-day": (v: SumWords) => `${dayWords(v.to)} is the last business day by ${dayWords(v.from)}`,
    "time-after": (v: SumWords, clock: Clock) =>
      `${moment(v.to, clock)} is ${durationWords(Math.abs(v.count))} ${v.count < 0 ? "before" : "after"} ${moment(v.from, clock)}${v.of}`,
    "time-of-day": (v: SumWords, clock: Clock) => `${moment(v.to, clock)}, at ${clockWords(v.count)} of ${dayWords(v.from)}${v.of}`,
    "keeps-length": (v: SumWords) => `${dayWords(v.to)} keeps as many business days after the opening as ${dayWords(v.from)} had`,
  },
  parameterOf: (name: string, profile: string, edition: string) => ` (${name} of ${profile}, ${edition})`,
  moment,
  edges: { opens: "opens", ideal: "is best", by: "is in time until", closes: "closes" },
  sameAs: { opens: "as it opens", ideal: "at its best moment", by: "when it is late", closes: "when it closes" },
  itself: (v: { at: Instant }, clock: Clock) => `${moment(v.at, clock)} is that moment itself`,
  reading: {
    sentence: (v: { title: string; ideal: string; reasons: string }) => `${v.title}, best ${v.ideal}, because: ${v.reasons}.`,
    fact: (v: { type: string; id: string; at: string }) => `${v.at}: ${v.type} (${v.id})`,
    rule: (v: { title: string; id: string; point: string; source: string; heading: string }) =>
      `${v.title} (${v.id}): ${v.point} [${v.source}, “${v.heading}”]`,
    window: (v: { opens: string; ideal: string; by: string; closes: string }) =>
      `Opens ${v.opens}, best ${v.ideal}, in time until ${v.by}, closes ${v.closes}`,
    policy: (v: { id: string; edition: string }) => `Policy ${v.id}, edition ${v.edition}`,
    parameter: (v: { name: string; value: string | number; meaning: string; basis: string }) => `${v.name} = ${v.value}: ${v.meaning}${v.basis}`,
    ours: (why: string) => ` (our judgement: ${why})`,
    article: (v: { source: string; point: string }) => ` (${v.source}: ${v.point})`,
    pinned: (v: { on: string; reason: string; fact: string }) => `Then moved by hand to ${v.on}: ${v.reason} (${v.fact})`,
    facts: "What happened:",
    why: "Why:",
    zoneData: (version: string) => `Time zones as of ${version}`,
  },
  displaced: (rule: string, failed: string) => `${rule} gives way: not “${failed}”`,

  notices: {
    "promise-before-interview": "The decision was promised for a day before the interview: the promise is left out",
    "promise-in-the-past": "The promised day lies before the day it was said: the date is left out",
    "range-reversed": "The range ends before it begins: the fact is left out",
    "phrase-not-understood": "The words for the day were not understood: no date is read from them",
    "ends-before-start": "The interview ends before it starts: the fact is left out",
    "unknown-interview": "The fact names an interview that is not known: it is left out",
    "unknown-step": "The fact names a step that this application never had: it is left out",
    "unknown-fact": "The retraction names a fact that is not known: it is left out",
    "pin-before-interview": "The step was moved to a day before its interview: the move is left out",
    "answer-in-the-past": "The day to answer by lies before the day it was said: the day is left out",
    "after-the-end": "The interview is scheduled after the application ended: it is left out",
  },

  questions: {
    "decision-promised": "When did they say they would decide?",
    "interview-scheduled": "When is the interview, and who will be there?",
    "offer-received": "By when do they want an answer to the offer?",
  },

  confirm: {
    ambiguous: (v: { earlier: Day; later: Day; phrase: string }) =>
      `Did “${v.phrase}” mean ${dayWords(v.earlier)} or ${dayWords(v.later)}? The later day is planned on`,
  },

  nothingToDo: {
    "offer-accepted": "The offer was accepted: nothing is left to do",
    "offer-declined": "The offer was declined: nothing is left to do",
    withdrawn: "The application was withdrawn: nothing is left to do",
    "position-closed": "The position was closed: nothing is left to do",
    rejected: "They said no, and the reply is behind you: nothing is left to do",
    offer: "The offer has been acknowledged: tell when they want an answer",
    "no-interview": "There is no interview to follow up yet",
    "held-back": "They asked not to be contacted: wait for their decision",
    "all-done": "Everything is done or its time has passed: log the next thing that happens",
  },

  balance: {
    balanced: "Every touch was in time and none was too much",
    early: (count: number) => `${count === 1 ? "1 enquiry" : `${count} enquiries`} before its day`,
    close: (count: number) => `${count} too close to the one before`,
    over: (count: number) => `${count} beyond the budget`,
    call: (count: number) => `${countWords(count, "call")} against their wish`,
    expired: (count: number) => `${count === 1 ? "1 touch" : `${count} touches`} never sent`,
    late: (count: number) => `${count === 1 ? "1 touch" : `${count} touches`} late`,
  },

  dropped: {
    ended: "The application ended",
    offer: "An offer came",
    "new-statement": "They said something new about the decision: a new wait began",
    "new-interview": "Another interview was scheduled: being invited is an answer",
    "interview-gone": "The interview did not take place or was called off",
    word: "They sent word: the next enquiry counts from it",
    replaced: "Something newer took its place",
  },
} as const;

export type English = typeof english;
