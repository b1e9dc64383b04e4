import type { Fact, ResolvedPlanRequest } from "@tact/facts";
import fc from "fast-check";
import { zoneTables } from "./zone-tables.ts";

/** How often each property runs: `TACT_RUNS`, else few enough for every change. */
export const runs = Number(process.env["TACT_RUNS"] ?? 300);

const employers = [
  { name: "Northwind", timeZone: "America/New_York", weekend: ["saturday", "sunday"], holidays: ["2026-11-26", "2026-12-25", "2027-01-01"] },
  { name: "Halden Werke", timeZone: "Europe/Berlin", weekend: ["saturday", "sunday"], holidays: ["2026-10-03", "2026-12-25"], closed: [{ from: "2026-12-24", to: "2027-01-03", label: "company shutdown" }] },
  { name: "Al Noor Logistics", timeZone: "Asia/Riyadh", weekend: ["friday", "saturday"], holidays: ["2026-09-23"] },
  { name: "Andes Data", timeZone: "America/Santiago", weekend: ["saturday", "sunday"], holidays: ["2026-10-12"] },
  { name: "Sahyadri Labs", timeZone: "Asia/Kolkata", weekend: ["sunday"], holidays: ["2026-11-09"] },
] as const;

const start = Date.UTC(2026, 8, 28, 6);
const minute = 60_000;
const day = 24 * 60 * minute;
const iso = (instant: number) => new Date(instant).toISOString();

/** Instants on the quarter hour in about ten weeks, so that ties and boundaries come up. */
const instant = fc.oneof(
  fc.integer({ min: 0, max: 70 * 96 }).map((quarter) => start + quarter * 15 * minute),
  fc.integer({ min: 0, max: 69 }).map((days) => start + days * day + 4 * 60 * minute),
);
const date = fc.integer({ min: -5, max: 90 }).map((days) => iso(start + days * day).slice(0, 10));
const interview = fc.constantFrom("int-1", "int-2", "int-3");
const phrase = fc.constantFrom(
  "by the end of the week", "next week", "early next week", "soon", "in two weeks", "tomorrow", "Friday",
  "end of the month", "after Thanksgiving", "5/11", "whenever the moon is full", "within 5 business days",
);
const when = fc.oneof(
  date.map((value) => ({ date: value })),
  fc.tuple(date, date).map(([from, to]) => ({ from, to })),
  phrase.map((value) => ({ phrase: value })),
  fc.integer({ min: 0, max: 40 }).map((withinDays) => ({ withinDays })),
  fc.integer({ min: 0, max: 20 }).map((withinBusinessDays) => ({ withinBusinessDays })),
  date.map((from) => ({ from })),
);
const roles = ["hiring-manager", "interviewer", "recruiter", "coordinator"] as const;
const participants = fc.array(
  fc.record({ id: fc.constantFrom("p1", "p2", "p3"), name: fc.constantFrom("Dana Cho", "Lee Park", "Ana Ruiz"), role: fc.constantFrom(...roles) }),
  { maxLength: 3 },
).map((people) => people.filter(({ id }, index) => people.findIndex((other) => other.id === id) === index));
const times = fc.tuple(instant, fc.integer({ min: -1, max: 8 })).map(([starts, quarters]) => ({ starts: iso(starts), ends: iso(starts + quarters * 15 * minute) }));

const factIds = Array.from({ length: 24 }, (_, index) => `f${index}`);
const kinds = ["thank-you", "debrief", "prepare-questions", "decision-follow-up", "delay-follow-up", "check-in", "long-wait", "let-go", "keep-options-open", "ask-new-timeline", "missed-call", "expedite", "promised-item", "acknowledge-offer", "answer-offer", "gracious-reply", "debrief-recruiter"];
const step = fc.oneof(
  fc.tuple(fc.constantFrom(...kinds), fc.oneof(interview, fc.constantFrom(...factIds))).map(([kind, anchor]) => `app-1.${kind}.${anchor}`),
  fc.tuple(interview, fc.constantFrom("p1", "p2")).map(([id, person]) => `app-1.thank-you.${id}.${person}`),
);

const of = (type: Fact["type"], fields: fc.Arbitrary<object>) => fields.map((value) => ({ type, ...value }));
const none = fc.constant({});
const optional = <T>(key: string, value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined }).map((given) => (given === undefined ? {} : { [key]: given }));
const both = (a: fc.Arbitrary<object>, b: fc.Arbitrary<object>) => fc.tuple(a, b).map(([x, y]) => ({ ...x, ...y }));

const message = fc
  .tuple(
    fc.constantFrom("thank-you", "enquiry", "enquiry", "enquiry", "reply", "other"),
    fc.constantFrom("email", "phone", "voicemail"),
    optional("interview", interview),
    optional("to", fc.subarray(["p1", "p2"])),
    fc.option(step, { freq: 4, nil: undefined }),
  )
  .map(([purpose, channel, about, to, named]) => ({ purpose, channel, ...about, ...to, ...(named === undefined ? {} : { step: named }) }));

const content = fc.oneof(
  { weight: 6, arbitrary: of("interview-scheduled", fc.tuple(interview, times, optional("participants", participants)).map(([id, t, p]) => ({ interview: id, ...t, ...p }))) },
  { weight: 2, arbitrary: of("interview-rescheduled", fc.tuple(interview, times).map(([id, t]) => ({ interview: id, ...t }))) },
  { weight: 1, arbitrary: of("interview-cancelled", both(interview.map((id) => ({ interview: id })), optional("by", fc.constantFrom("employer", "candidate")))) },
  { weight: 1, arbitrary: of("interview-missed", interview.map((id) => ({ interview: id, by: "employer" }))) },
  { weight: 6, arbitrary: of("decision-promised", both(when.map((by) => ({ by })), optional("interview", interview))) },
  { weight: 4, arbitrary: of("delay-announced", optional("until", when)) },
  { weight: 2, arbitrary: of("put-on-hold", optional("until", when)) },
  { weight: 2, arbitrary: of("contact-preference-stated", fc.constantFrom("no-calls", "no-thank-you-notes", "through-recruiter", "no-contact-before-decision").map((preference) => ({ preference }))) },
  { weight: 14, arbitrary: of("message-sent", message) },
  { weight: 4, arbitrary: of("message-received", none) },
  { weight: 1, arbitrary: of("item-promised", both(fc.constantFrom("portfolio", "references").map((what) => ({ what })), optional("by", when))) },
  { weight: 1, arbitrary: of("item-sent", fc.constantFrom("portfolio", "references").map((what) => ({ what }))) },
  { weight: 2, arbitrary: of("call-promised", instant.map((starts) => ({ starts: iso(starts) }))) },
  { weight: 1, arbitrary: of("call-held", none) },
  { weight: 2, arbitrary: of("debrief-captured", both(interview.map((id) => ({ interview: id })), optional("timelineAsked", fc.boolean()))) },
  { weight: 2, arbitrary: of("competing-offer", optional("answerBy", date)) },
  { weight: 1, arbitrary: of("offer-received", optional("answerBy", date)) },
  { weight: 1, arbitrary: fc.constantFrom("offer-accepted", "offer-declined", "rejected", "withdrawn", "position-closed").map((type) => ({ type })) },
  { weight: 1, arbitrary: of("application-reopened", none) },
  { weight: 2, arbitrary: of("step-pinned", fc.tuple(step, date).map(([id, on]) => ({ step: id, on, reason: "travelling" }))) },
  { weight: 1, arbitrary: of("step-dismissed", step.map((id) => ({ step: id, reason: "said it in person" }))) },
  { weight: 1, arbitrary: of("fact-retracted", fc.constantFrom(...factIds).map((fact) => ({ fact }))) },
);

/** Up to two dozen facts of every kind, in any order and as contradictory as they come. */
export const facts: fc.Arbitrary<Fact[]> = fc
  .array(fc.tuple(instant, content), { minLength: 1, maxLength: 24 })
  // The pieces are of the vocabulary's shape by construction; a test checks that the schema takes them.
  .map((pieces) => pieces.map(([at, piece], index) => ({ id: `f${index}`, at: iso(at), ...piece }) as Fact));

export const now = instant.map(iso);

export function requestOf(employerIndex: number, given: readonly Fact[], at: string, route: "direct" | "agency" = "direct"): ResolvedPlanRequest {
  const employer = employers[employerIndex % employers.length] ?? employers[0];
  return {
    application: {
      id: "app-1",
      role: "Analyst",
      route,
      employer: {
        name: employer.name,
        timeZone: employer.timeZone,
        calendar: {
          weekend: [...employer.weekend],
          holidays: [...employer.holidays],
          closed: "closed" in employer ? [...employer.closed] : [],
          from: "2025-01-01",
          through: "2029-12-31",
        },
      },
      candidate: { name: "Maya Okafor", timeZone: "Europe/London" },
    },
    facts: [...given],
    policy: "standard",
    now: at,
    zones: zoneTables(employer.timeZone, "Europe/London"),
    zoneData: "test",
  };
}

export const requests: fc.Arbitrary<ResolvedPlanRequest> = fc
  .tuple(fc.nat(4), facts, now, fc.constantFrom("direct" as const, "direct" as const, "agency" as const))
  .map(([employer, given, at, route]) => requestOf(employer, given, at, route));
