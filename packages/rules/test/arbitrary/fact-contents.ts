import type { Fact, FactType } from "@tact/facts";
import fc from "fast-check";

export const minute = 60_000;
export const day = 24 * 60 * minute;
/** Monday 28 September 2026, 06:00 UTC. */
export const start = Date.UTC(2026, 8, 28, 6);
export const iso = (instant: number) => new Date(instant).toISOString();

/** Instants on the quarter hour in about ten weeks, so that ties and boundaries come up. */
export const instant = fc.oneof(
  fc.integer({ min: 0, max: 70 * 96 }).map((quarter) => start + quarter * 15 * minute),
  fc.integer({ min: 0, max: 69 }).map((days) => start + days * day + 4 * 60 * minute),
);
const date = fc.integer({ min: -5, max: 90 }).map((days) => iso(start + days * day).slice(0, 10));
const interview = fc.constantFrom("int-1", "int-1", "int-2", "int-3");
const person = fc.constantFrom("p1", "p2", "p3");

/** Words whose day moves by whole weeks when they are said whole weeks later. */
const weekPhrases = [
  "by the end of the week", "next week", "early next week", "soon", "in two weeks", "tomorrow", "Friday", "within 5 business days",
  "whenever the moon is full", "in 3 to 5 days", "a fortnight",
];
const monthPhrases = ["end of the month", "after Thanksgiving", "5/11", "the 15th", "3 December", "by Tuesday 24 November"];
const readsTheMonth = new Set(monthPhrases);

const whenSaying = (phrases: readonly string[]) =>
  fc.oneof(
    { weight: 4, arbitrary: date.map((value) => ({ date: value })) },
    { weight: 2, arbitrary: fc.tuple(date, date).map(([from, to]) => ({ from, to })) },
    { weight: 4, arbitrary: fc.constantFrom(...phrases).map((phrase) => ({ phrase })) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 40 }).map((withinDays) => ({ withinDays })) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 20 }).map((withinBusinessDays) => ({ withinBusinessDays })) },
    { weight: 1, arbitrary: date.map((from) => ({ from })) },
  );
const when = whenSaying([...weekPhrases, ...monthPhrases]);

/** Whether a fact carries words that read the calendar of months and holidays. */
export function readsMonths(fact: Fact): boolean {
  const said = "by" in fact ? fact.by : "until" in fact ? fact.until : undefined;
  return typeof said === "object" && "phrase" in said && readsTheMonth.has(said.phrase);
}

const roles = ["hiring-manager", "interviewer", "recruiter", "coordinator"] as const;
const participants = fc.uniqueArray(
  fc.record({ id: person, name: fc.constantFrom("Dana Cho", "Lee Park", "Ana Ruiz", "ليلى حداد"), role: fc.constantFrom(...roles) }),
  { maxLength: 3, selector: ({ id }) => id },
);
const times = fc
  .tuple(instant, fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 0, max: 8 }) }, { weight: 1, arbitrary: fc.constant(-1) }))
  .map(([starts, quarters]) => ({ starts: iso(starts), ends: iso(starts + quarters * 15 * minute) }));

/** Stands for a step or a fact of the request until all of it is drawn: then it names one that exists. */
export interface Pick {
  pick: number;
}
const picked: fc.Arbitrary<Pick> = fc.nat(10_000).map((pick) => ({ pick }));

const none = fc.constant({});
const optional = <T>(key: string, value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined }).map((given) => (given === undefined ? {} : { [key]: given }));
const both = (a: fc.Arbitrary<object>, b: fc.Arbitrary<object>) => fc.tuple(a, b).map(([x, y]) => ({ ...x, ...y }));
const of = (type: FactType, fields: fc.Arbitrary<object>) => fields.map((value) => ({ type, ...value }));

const message = fc
  .tuple(
    fc.constantFrom("thank-you", "enquiry", "enquiry", "enquiry", "reply", "other"),
    fc.constantFrom("email", "email", "phone", "voicemail", "letter", "social", "in-person"),
    fc.option(interview, { freq: 2, nil: undefined }),
    fc.option(fc.subarray(["p1", "p2", "p3"]), { freq: 2, nil: undefined }),
    fc.option(picked, { freq: 1, nil: undefined }),
  )
  .map(([purpose, channel, about, to, step]) => ({
    purpose,
    channel,
    ...(about === undefined ? {} : { interview: about }),
    ...(to === undefined ? {} : { to }),
    ...(step === undefined ? {} : { step }),
  }));

const preferences = fc.constantFrom("no-calls", "no-thank-you-notes", "through-recruiter", "no-contact-before-decision");
const endings = fc.constantFrom<FactType>("offer-accepted", "offer-declined", "rejected", "rejected", "withdrawn", "position-closed");
const things = fc.constantFrom("portfolio", "references").map((what) => ({ what }));
const aboutInterview = interview.map((id) => ({ interview: id }));

const weighted: readonly [number, fc.Arbitrary<{ type: FactType }>][] = [
  [6, of("interview-scheduled", fc.tuple(interview, times, optional("participants", participants)).map(([id, t, p]) => ({ interview: id, ...t, ...p })))],
  [2, of("interview-rescheduled", both(aboutInterview, times))],
  [1, of("interview-cancelled", both(aboutInterview, optional("by", fc.constantFrom("employer", "candidate"))))],
  [1, of("interview-missed", both(aboutInterview, fc.constantFrom({ by: "employer" }, { by: "candidate" })))],
  [6, of("decision-promised", both(when.map((by) => ({ by })), fc.oneof(none, none, aboutInterview)))],
  [4, of("delay-announced", optional("until", when))],
  [2, of("put-on-hold", optional("until", when))],
  [2, of("contact-preference-stated", preferences.map((preference) => ({ preference })))],
  [1, of("contact-away", both(person.map((participant) => ({ participant })), date.map((until) => ({ until }))))],
  [14, of("message-sent", message)],
  [4, of("message-received", optional("gist", fc.constantFrom("acknowledged", "holding", "other")))],
  [2, of("item-promised", both(things, optional("by", when)))],
  [1, of("item-sent", things)],
  [3, of("call-promised", instant.map((starts) => ({ starts: iso(starts) })))],
  [1, of("call-held", none)],
  [2, of("debrief-captured", both(aboutInterview, optional("timelineAsked", fc.boolean())))],
  [2, of("competing-offer", optional("answerBy", date))],
  [2, of("offer-received", optional("answerBy", date))],
  [3, endings.map((type) => ({ type }))],
  [2, of("application-reopened", none)],
  [4, of("step-pinned", fc.tuple(picked, date).map(([step, on]) => ({ step, on, reason: "travelling" })))],
  [2, of("step-dismissed", picked.map((step) => ({ step, reason: "said it in person" })))],
  [2, of("fact-retracted", picked.map((fact) => ({ fact })))],
];

/** A fact of any type without its id and instant, weighted towards what moves dates. */
export const contents = fc.oneof(...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary })));

/** Mostly another enquiry. */
export const patientContents = fc.oneof(
  { weight: 7, arbitrary: fc.constant({ type: "message-sent", purpose: "enquiry", channel: "email" }) },
  { weight: 1, arbitrary: fc.constantFrom<{ type: FactType }>({ type: "message-received" }, { type: "delay-announced" }) },
  { weight: 2, arbitrary: contents },
);

/** An interview in the first week, so that there is something to wait for. */
export const firstInterview = fc
  .tuple(fc.integer({ min: 0, max: 7 * 96 }), fc.integer({ min: 0, max: 8 }), optional("participants", participants))
  .map(([quarter, length, p]) => {
    const starts = start + quarter * 15 * minute;
    return { type: "interview-scheduled" as const, interview: "int-1", starts: iso(starts), ends: iso(starts + length * 15 * minute), ...p };
  });
