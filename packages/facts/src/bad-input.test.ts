import { describe, expect, it } from "vitest";
import { everyFact, mostFacts, mostProblems, parse, planRequest } from "./index.ts";

type Json = { [key: string]: unknown };

const calendar = { weekend: ["saturday", "sunday"], holidays: ["2026-11-26"], closed: [], from: "2026-01-01", through: "2027-12-31" };

const good = {
  application: {
    id: "app-1",
    role: "Product designer",
    employer: { name: "Northwind", timeZone: "America/New_York", calendar },
    candidate: { name: "Maya Okafor", timeZone: "America/New_York" },
  },
  facts: [...everyFact],
  policy: "standard",
  now: "2026-11-24T14:00:00Z",
};

/** The good request as text, with the value at a pointer replaced by JSON text: what a caller could really send. */
function sent(pointer: string, json: string): unknown {
  const mark = "a value that stands nowhere else";
  const copy = structuredClone(good) as Json;
  const keys = pointer.slice(1).split("/");
  const last = keys.pop() ?? "";
  const holder = keys.reduce<Json>((inner, key) => inner[key] as Json, copy);
  Object.defineProperty(holder, last, { value: mark, enumerable: true, configurable: true, writable: true });
  return JSON.parse(JSON.stringify(copy).replace(JSON.stringify(mark), () => json));
}

const refused = (input: unknown) => parse(planRequest, input).error?.problems ?? [];
const brief = (input: unknown) => refused(input).map(({ pointer, code }) => (code === undefined ? pointer : `${pointer} ${code}`));
const json = (value: unknown) => JSON.stringify(value);
const fact = (fields: Json) => json({ id: "x", at: "2026-11-23T11:05:00Z", ...fields });

const held = (id: string) => ({ id, type: "call-held", at: "2026-11-23T11:05:00Z" });
const nested = (levels: number, open: string, close: string) => JSON.parse(`${open.repeat(levels)}1${close.repeat(levels)}`) as unknown;
const scheduled = { type: "interview-scheduled", interview: "i", starts: "2026-11-23T10:00:00Z", ends: "2026-11-23T11:00:00Z" };

describe("a request that is well formed", () => {
  it("is accepted as it is", () => {
    expect(parse(planRequest, good)).toEqual({ value: good });
  });

  it.each([
    ["a name from right to left", "نور الدين"],
    ["a name with the marks that its keyboard writes", "\u200fדנה כהן\u200e"],
    ["a name with joiners between its letters", "می‌خواهم"],
    ["an emoji of several characters", "Maya 👩🏽‍💻🏳️‍🌈"],
    ["a flag alone", "🇩🇪"],
    ["two hundred characters beyond the first plane", "𝔘".repeat(200)],
    ["letters with marks of their own", "Zo\u0308e Z\u0142otnik"],
    ["words that are keys elsewhere", "constructor"],
  ])("may hold %s", (_, name) => {
    expect(refused(sent("/application/candidate/name", json(name)))).toEqual([]);
  });

  it("may hold ten thousand facts", () => {
    const facts = Array.from({ length: mostFacts }, (_, index) => ({ id: `f${index}`, type: "call-held", at: "2026-11-23T11:05:00Z" }));
    expect(refused({ ...good, facts })).toEqual([]);
  });
});

describe("an instant", () => {
  it.each(["2026-11-24T14:00:00Z", "2026-11-24T14:00Z", "2026-11-24T14:00-05:00", "2026-11-24T14:00:59.123456789+05:45", "2028-02-29T23:59:59Z"])("may be written %s", (now) => {
    expect(refused({ ...good, now })).toEqual([]);
  });

  it.each(["2026-11-24", "2026-11-24T14Z", "2026-11-24T14:00", "2026-11-24 14:00Z", "2026-11-24T14:00z", "2026-11-24T24:00Z", "2026-11-24T14:60Z", "2026-11-24T14:00:00,5Z", "2026-11-24T14:00+0500", "2026-11-24T14:00+24:00", "2027-02-29T00:00Z", "20261124T140000Z", "2026-W48-2T14:00Z"])("may not be written %s", (now) => {
    expect(brief({ ...good, now })).toEqual(["/now"]);
  });
});

describe("a request that is not well formed", () => {
  it.each<[what: string, pointer: string, json: string, problems: string[]]>([
    ["a number as text", "/facts/4", fact({ type: "decision-promised", by: { withinDays: "3" } }), ["/facts/4/by/withinDays"]],
    ["a text as number", "/application/id", "7", ["/application/id"]],
    ["a number beyond what JSON can hold", "/facts/4", fact({ type: "decision-promised", by: { withinDays: 0 } }).replace(":0}", ":1e999}"), ["/facts/4/by/withinDays"]],
    ["half a day", "/facts/4", fact({ type: "decision-promised", by: { withinDays: 0.5 } }), ["/facts/4/by/withinDays"]],
    ["days below nothing", "/facts/4", fact({ type: "decision-promised", by: { withinDays: -1 } }), ["/facts/4/by/withinDays"]],
    ["a date that is two things", "/facts/4", fact({ type: "decision-promised", by: { date: "2026-12-03", withinDays: 3 } }), ["/facts/4/by"]],
    ["a date that is nothing", "/facts/4", fact({ type: "decision-promised", by: {} }), ["/facts/4/by"]],
    ["a date of no known kind", "/facts/4", fact({ type: "decision-promised", by: { inDays: 3 } }), ["/facts/4/by"]],
    ["a range of two wrong ends", "/facts/4", fact({ type: "decision-promised", by: { from: "tomorrow", to: "2026-02-30" } }), ["/facts/4/by/from", "/facts/4/by/to"]],
    ["null where a text belongs", "/application/role", "null", ["/application/role"]],
    ["a list where an object belongs", "/application", "[]", ["/application"]],
    ["an object where a list belongs", "/facts", "{}", ["/facts"]],
    ["an empty name", "/application/candidate/name", '""', ["/application/candidate/name empty-text"]],
    ["a name of spaces that have no width", "/application/candidate/name", json("\u200b\u200d\ufeff\u2060"), ["/application/candidate/name empty-text"]],
    ["a name of blank letters", "/application/candidate/name", json("\u3164\u2800\u115f"), ["/application/candidate/name empty-text"]],
    ["a name of invisible tags", "/application/candidate/name", json("\u{e0041}\u{e0042}"), ["/application/candidate/name empty-text"]],
    ["a name that turns what follows it", "/application/candidate/name", json("Maya \u202efdp"), ["/application/candidate/name direction-control"]],
    ["a name that isolates what follows it", "/application/candidate/name", json("Maya \u2067fdp"), ["/application/candidate/name direction-control"]],
    ["a name of ten kilobytes", "/application/candidate/name", json("x".repeat(10_240)), ["/application/candidate/name"]],
    ["a text of a megabyte that opens a tag everywhere", "/application/role", json("<a".repeat(524_288)), ["/application/role"]],
    ["half of a surrogate pair", "/application/role", '"Designer \\ud83d"', ["/application/role lone-surrogate"]],
    ["a control character in escapes", "/application/role", '"Designer\\u0000"', ["/application/role control-character"]],
    ["an id of a megabyte", "/application/id", json("x".repeat(1_048_576)), ["/application/id"]],
    ["an id with a zero-width space", "/application/id", json("app\u200b1"), ["/application/id"]],
    ["an id that ends in a line break", "/application/id", json("app-1\n"), ["/application/id"]],
    ["letters that only look like an id's", "/application/id", json("арр-1"), ["/application/id"]],
    ["a zone with a space", "/application/employer/timeZone", '"Eastern Standard Time"', ["/application/employer/timeZone"]],
    ["an offset for a zone", "/application/candidate/timeZone", '"+05:30"', ["/application/candidate/timeZone"]],
    ["a path for a zone", "/application/candidate/timeZone", '"../etc/passwd"', ["/application/candidate/timeZone"]],
    ["a region in small letters", "/application/employer/calendar", '{"region":"us-ny"}', ["/application/employer/calendar/region"]],
    ["a calendar that lacks its years", "/application/employer/calendar", '{"weekend":["sunday"],"holidays":[],"closed":[]}', ["/application/employer/calendar/from", "/application/employer/calendar/through"]],
    ["a calendar that ends before it begins", "/application/employer/calendar", json({ ...calendar, through: "2025-12-31" }), ["/application/employer/calendar/through range-reversed"]],
    ["a closed week that ends before it begins", "/application/employer/calendar", json({ region: "US", closed: [{ from: "2026-12-31", to: "2026-12-24" }] }), ["/application/employer/calendar/closed/0/to range-reversed"]],
    ["a calendar that is nothing", "/application/employer/calendar", "{}", ["/application/employer/calendar"]],
    ["a week without working days", "/application/employer/calendar", json({ ...calendar, weekend: Array(7).fill("monday") }), ["/application/employer/calendar/weekend too-many"]],
    ["a holiday that does not exist", "/application/employer/calendar", json({ ...calendar, holidays: ["2026-02-29", { date: "2026-13-01", name: "" }] }), ["/application/employer/calendar/holidays/0", "/application/employer/calendar/holidays/1/date", "/application/employer/calendar/holidays/1/name empty-text"]],
    ["too many holidays", "/application/employer/calendar", json({ ...calendar, holidays: Array(2001).fill(0) }), ["/application/employer/calendar/holidays too-many"]],
    ["a policy that is a number", "/policy", "5", ["/policy"]],
    ["a parameter that is a list", "/policy", '{"parameters":{"minimumGap":[3]}}', ["/policy/parameters/minimumGap"]],
    ["a parameter named __proto__, and a wrong one", "/policy", '{"parameters":{"__proto__":5}}', ["/policy/parameters/__proto__ unknown-field"]],
    ["a policy with a prototype", "/policy", '{"parameters":{},"__proto__":{"parameters":{}}}', ["/policy/__proto__ unknown-field"]],
    ["a present without offset", "/now", '"2026-11-24T14:00:00"', ["/now"]],
    ["a present of a day that does not exist", "/now", '"2026-02-30T14:00:00Z"', ["/now"]],
    ["a leap second", "/now", '"2026-12-31T23:59:60Z"', ["/now"]],
    ["an offset beyond a day", "/now", '"2026-12-31T23:59:00+99:00"', ["/now"]],
    ["the year 1", "/facts/3", fact({ type: "rejected", at: "0001-01-01T00:00:00Z" }), ["/facts/3/at out-of-years"]],
    ["the year 9999", "/facts/3", fact({ type: "rejected", at: "9999-12-31T23:59:59Z" }), ["/facts/3/at out-of-years"]],
    ["the year 12026", "/facts/3", fact({ type: "rejected", at: "+012026-12-31T23:59:59Z" }), ["/facts/3/at"]],
    ["an unknown type", "/facts/3", fact({ type: "hired" }), ["/facts/3/type"]],
    ["a type that every object has", "/facts/3", fact({ type: "toString" }), ["/facts/3/type"]],
    ["no type", "/facts/3", fact({}), ["/facts/3/type"]],
    ["a fact that is a list", "/facts/3", "[]", ["/facts/3"]],
    ["keys that every object has", "/facts/3", `{"id":"x","type":"rejected","at":"2026-11-23T11:05:00Z","__proto__":{"a":1},"constructor":1,"toString":2}`, ["/facts/3/__proto__ unknown-field", "/facts/3/constructor unknown-field", "/facts/3/toString unknown-field"]],
    ["such a key within a key", "/facts/4", fact({ type: "decision-promised" }).replace("}", ',"by":{"date":"2026-12-03","__proto__":{"date":1}}}'), ["/facts/4/by/__proto__ unknown-field"]],
    ["such a key in a participant", "/facts/0", fact(scheduled).replace("}", ',"participants":[{"id":"p","name":"P","role":"recruiter","__proto__":1}]}'), ["/facts/0/participants/0/__proto__ unknown-field"]],
    ["a field that holds a slash and a tilde", "/facts/3", fact({ type: "rejected", "a/b~c": 1 }), ["/facts/3/a~1b~0c unknown-field"]],
    ["a participant of ten kilobytes", "/facts/0", fact({ ...scheduled, participants: [{ id: "p", name: "x".repeat(10_240), role: "boss", email: "x".repeat(10_240) }] }), ["/facts/0/participants/0/name", "/facts/0/participants/0/role", "/facts/0/participants/0/email"]],
    ["fifty-one participants", "/facts/0", fact({ ...scheduled, participants: Array.from({ length: 51 }, () => ({})) }), ["/facts/0/participants too-many"]],
    ["two participants with one id, one of them without a name", "/facts/0", fact({ ...scheduled, participants: [{ id: "p", name: "A", role: "recruiter" }, { id: "p", role: "recruiter" }] }), ["/facts/0/participants/1/name", "/facts/0/participants/1/id duplicate-participant-id"]],
  ])("is refused for %s", (_, pointer, text, problems) => {
    expect(brief(sent(pointer, text))).toEqual(problems);
  });

  it("names every wrong field of every part in one answer", () => {
    const request = { application: { id: "a b", role: "", employer: { name: 1, calendar: { region: "x" } } }, facts: [{}, null, { type: "rejected" }], policy: { extends: 4, parameters: { a: null } }, now: "today", extra: 1 };
    expect(brief(request)).toEqual([
      "/application/id",
      "/application/role empty-text",
      "/application/candidate",
      "/application/employer/name",
      "/application/employer/timeZone",
      "/application/employer/calendar/region",
      "/facts/0/type",
      "/facts/1",
      "/facts/2/id",
      "/facts/2/at",
      "/policy/extends",
      "/policy/parameters/a",
      "/now",
      "/extra unknown-field",
    ]);
  });

  it("lists every repeated id, beside whatever else is wrong", () => {
    const facts = [held("a"), held("b"), held("a"), { id: "b", type: "call-held" }, held("a")];
    expect(brief({ ...good, facts, now: 1 })).toEqual([
      "/facts/3/at",
      "/now",
      "/facts/2/id duplicate-fact-id",
      "/facts/3/id duplicate-fact-id",
      "/facts/4/id duplicate-fact-id",
    ]);
  });

  it.each([null, undefined, 7, Number.NaN, "", "{}", [], true])("is refused where it is no request at all: %j", (input) => {
    expect(brief(input)).toEqual([""]);
  });

  it("says what is missing, what was given, and what to do", () => {
    const { now: _, ...rest } = good;
    const facts = [{ ...everyFact[4], by: { withinDays: "3" }, interview: 4 }, { id: "y", type: "interview-missed", at: "2026-11-23T11:05:00Z", interview: "i", by: "nobody" }];
    expect(refused({ ...rest, application: { ...good.application, route: "boat" }, facts, policy: { parameters: 4 } }).map(({ pointer, detail }) => `${pointer} ${detail}`)).toEqual([
      "/application/route must be one of: direct, agency",
      "/facts/0/by/withinDays must be a whole number from 0 to 730",
      "/facts/0/interview must be 1 to 64 of A-Z a-z 0-9 . _ : -",
      "/facts/1/by must be one of: employer, candidate",
      "/policy/parameters must be an object, not a number",
      "/now is missing: it must be an instant in ISO 8601 with an offset or Z, such as 2026-11-23T10:00:00-05:00",
    ]);
  });

  it("changes no prototype", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    refused(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"policy":{"parameters":{"__proto__":{"polluted":1}}}}'));
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect("polluted" in {}).toBe(false);
  });
});

describe("work on hostile input", () => {
  it.each([
    ["lists", nested(10_000, "[", "]")],
    ["objects", nested(10_000, '{"by":', "}")],
  ])("does not follow ten thousand %s into each other", (_, deep) => {
    expect(brief(deep)).not.toEqual([]);
    expect(brief({ ...good, facts: deep })).not.toEqual([]);
    expect(brief({ ...good, facts: [deep] })).not.toEqual([]);
    expect(brief({ ...good, policy: { parameters: deep } })).not.toEqual([]);
    expect(brief({ ...good, application: { ...good.application, employer: { ...good.application.employer, calendar: deep } } })).not.toEqual([]);
    expect(brief({ ...good, facts: [{ id: "x", type: "decision-promised", at: "2026-11-23T11:05:00Z", by: deep }] })).toContain("/facts/0/by");
  });

  it("stops at ten thousand facts, and looks at none of more", () => {
    const facts = Array.from({ length: mostFacts + 1 }, () => null);
    expect(refused({ ...good, facts })).toEqual([
      { pointer: "/facts", detail: "must hold at most 10000 items, and holds 10001: leave out the rest", code: "too-many" },
    ]);
  });

  it("lists a thousand problems, and says how many more there are", () => {
    const facts = Array.from({ length: mostFacts }, () => ({ type: "rejected" }));
    const problems = refused({ ...good, facts });
    expect(problems).toHaveLength(mostProblems + 1);
    expect(problems.at(-1)).toEqual({ pointer: "", detail: "and 19000 more problems: mend these 1000 first", code: "more-problems" });
  });

  it("lists a thousand of a hundred thousand unknown fields", () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, 1]));
    const problems = refused({ ...good, ...many });
    expect(problems).toHaveLength(mostProblems + 1);
    expect(problems.at(-1)?.detail).toContain("and 99000 more");
  });

  it("sends no key of a megabyte back", () => {
    const [problem] = refused({ ...good, ["k".repeat(1_048_576)]: 1 });
    expect(problem?.pointer.length).toBeLessThan(200);
  });
});
