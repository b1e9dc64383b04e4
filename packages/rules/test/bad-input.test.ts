import { type Fact, parse, planRequest, type ResolvedPlanRequest } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { compile, isRefusal, plan } from "../src/index.ts";
import { interviewOn, known } from "../src/rulebook/cases.ts";
import { codes, interview, planned, promise, request } from "./cast.ts";

/** A request as it comes in, with one thing changed by its JSON Pointer; what JSON cannot say is not tried. */
function incoming(pointer: string, value: string): unknown {
  const { zones: _zones, zoneData: _zoneData, ...plain } = request([interview, promise("2026-11-11")]);
  const input: unknown = structuredClone(plain);
  const keys = pointer.slice(1).split("/");
  let place = input;
  for (const key of keys.slice(0, -1)) place = Reflect.get(place as object, key);
  Object.defineProperty(place, keys.at(-1) ?? "", { value: JSON.parse(value), enumerable: true, configurable: true, writable: true });
  return input;
}

const long = JSON.stringify("n".repeat(10_240));

describe("at the door of the schemas", () => {
  it.each([
    ["a year that no zone knows", "/facts/0/at", '"0001-01-01T00:00:00Z"', "/facts/0/at"],
    ["a year beyond every calendar", "/facts/1/by/date", '"9999-12-31"', "/facts/1/by/date"],
    ["a name of ten kilobytes", "/facts/0/participants/0/name", long, "/facts/0/participants/0/name"],
    ["an id of ten kilobytes", "/facts/0/id", long, "/facts/0/id"],
    ["a number as a string", "/facts/1/by", '{"withinDays":"10"}', "/facts/1/by/withinDays"],
    ["a day as a number", "/facts/1/by", '{"date":20261111}', "/facts/1/by/date"],
    ["an id that is another's", "/facts/1/id", '"scheduled-int-1"', "/facts/1/id"],
    ["a key named like the prototype", "/facts/0/__proto__", '{"polluted":true}', "/facts/0/__proto__"],
    ["a key named like the constructor", "/application/constructor", "{}", "/application/constructor"],
    ["a zone that is no name", "/application/employer/timeZone", '"../etc/passwd"', "/application/employer/timeZone"],
    ["half of an emoji", "/facts/0/participants/0/name", '"\\ud83d"', "/facts/0/participants/0/name"],
  ])("refuses %s, and says where", (_what, pointer, value, named) => {
    const parsed = parse(planRequest, incoming(pointer, value));
    expect("error" in parsed ? parsed.error?.problems.map((problem) => problem.pointer) : "accepted").toContain(named);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("takes names of any script, and emoji, as they are", () => {
    const names = ["ليلى حداد", "דנה כהן", "李雷", "Zoë 👩🏽‍💻", "O'Brien-Núñez", "﷽"];
    for (const name of names) {
      const input = incoming("/facts/0/participants/0/name", JSON.stringify(name));
      expect(parse(planRequest, input)).toHaveProperty("value");
      const { title } = planned([interviewWith(name)]).steps.find(({ kind }) => kind === "thank-you") ?? { title: "" };
      expect(title).toBe(`Thank ${name} by email`);
    }
  });
});

/** The interview with somebody of that name; the id and role stay. */
function interviewWith(name: string, id = "dana"): Fact {
  return known("interview-scheduled", "2026-11-02 10:00", { interview: "int-1", starts: "2026-11-09T10:00:00Z", ends: "2026-11-09T11:00:00Z", participants: [{ id, name, role: "hiring-manager" }] });
}

const withCalendar = (facts: readonly Fact[], calendar: Partial<ResolvedPlanRequest["application"]["employer"]["calendar"]>): ResolvedPlanRequest => {
  const made = request(facts);
  const { employer } = made.application;
  return { ...made, application: { ...made.application, employer: { ...employer, calendar: { ...employer.calendar, ...calendar } } } };
};
/** The code and the places of a refusal; or that it was planned. */
const answerTo = (wrong: ResolvedPlanRequest) => {
  const made = plan(wrong);
  if (isRefusal(made) && made.error.code === "invalid-input") expect(compile(wrong)).toEqual(made);
  return isRefusal(made) ? [made.error.code, ...new Set(made.error.problems.map(({ pointer }) => pointer))] : "planned";
};

describe("past the schemas", () => {
  it("refuses a zone without a table, and a table that the prototype would lend", () => {
    const made = request([interview]);
    const employer = (timeZone: string): ResolvedPlanRequest => ({ ...made, application: { ...made.application, employer: { ...made.application.employer, timeZone } } });
    for (const zone of ["Mars/Olympus", "toString", "__proto__", "constructor"]) expect(answerTo(employer(zone))).toEqual(["invalid-input", "/application/employer/timeZone"]);
  });

  it("refuses a calendar that ends before the last date that is needed, and plans to its last day", () => {
    const last = planned([interview]).steps.map(({ window }) => window.closes.slice(0, 10)).toSorted().at(-1) ?? "";
    expect(answerTo(withCalendar([interview], { through: last }))).toBe("planned");
    const dayBefore = new Date(Date.parse(last) - 86_400_000).toISOString().slice(0, 10);
    expect(answerTo(withCalendar([interview], { through: dayBefore }))).toEqual(["calendar-out-of-range", "/application/employer/calendar"]);
    expect(answerTo(withCalendar([interview], { from: "2026-12-01" }))).toEqual(["calendar-out-of-range", "/application/employer/calendar"]);
  });

  it.each(["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])("refuses or plans facts of %s", (at) => {
    const far = { ...known("message-received", "2026-11-09 11:00", {}, "far"), at };
    expect(["planned", "calendar-out-of-range", "invalid-input"]).toContain([answerTo(request([interview, far]))].flat()[0]);
    const promised: Fact = { id: "far", type: "decision-promised", at: "2026-11-09T12:00:00Z", by: { date: at.slice(0, 10) } };
    const made = plan(request([interview, promised]));
    expect(isRefusal(made) ? made.error.code : codes(made)).toEqual(at.startsWith("0") ? ["promise-in-the-past"] : "calendar-out-of-range");
  });

  it("plans ids that are named like what every object has", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "then", "0", "-1", "null", "NaN"];
    for (const id of names) {
      const facts: Fact[] = [
        { ...interviewWith("Dana Cho", id), id: `${id}.1` },
        known("decision-promised", "2026-11-09 11:00", { by: { date: "2026-11-11" } }, id),
        known("item-promised", "2026-11-09 11:30", { what: id }, `${id}.2`),
        known("step-pinned", "2026-11-10 09:00", { step: `app-1.thank-you.int-1.${id}`, on: "2026-11-10", reason: "away" }, `${id}.3`),
        known("fact-retracted", "2026-11-10 09:30", { fact: `${id}.2` }, `${id}.4`),
      ];
      const made = planned(facts);
      expect(codes(made), id).toEqual([]);
      expect(made.steps.map((step) => step.id), id).toEqual(expect.arrayContaining([`app-1.thank-you.int-1.${id}`, `app-1.decision-follow-up.${id}`]));
      expect(made.steps.map(({ kind }) => kind), id).not.toContain("promised-item");
    }
  });

  it("plans interviews that are named like what every object has", () => {
    for (const id of ["__proto__", "constructor", "toString"]) {
      const made = planned([interviewOn("2026-11-09", "10:00", "11:00", [], id), known("debrief-captured", "2026-11-09 12:00", { interview: id })]);
      expect(made.steps.find(({ kind }) => kind === "debrief")).toMatchObject({ id: `app-1.debrief.${id}`, status: "done" });
    }
    expect(codes(planned([interview, known("debrief-captured", "2026-11-09 12:00", { interview: "constructor" })]))).toEqual(["unknown-interview"]);
  });

  it("refuses a policy, a base and a parameter that only the prototype has", () => {
    for (const policy of ["constructor", "__proto__", { extends: "toString", parameters: {} }, { parameters: { constructor: 3 } }, { parameters: JSON.parse('{"__proto__":3}') as Record<string, number> }]) {
      expect(answerTo({ ...request([interview]), policy })[0]).toBe("invalid-input");
    }
  });

  it("refuses two facts with one id, and names each that comes again", () => {
    expect(answerTo(request([interview, interview, interview]))).toEqual(["invalid-input", "/facts/1/id", "/facts/2/id"]);
  });

  it("takes retractions that go round in circles of any length for what they are", () => {
    for (const length of [1, 2, 3, 4, 7, 1000]) {
      const circle = Array.from({ length }, (_, index) =>
        known("fact-retracted", "2026-11-10 09:00", { fact: `r${(index + 1) % length}` }, `r${index}`),
      );
      expect(planned([interview, ...circle]).steps.map(({ id }) => id), `${length}`).toEqual(planned([interview]).steps.map(({ id }) => id));
    }
  });

  it("plans an employer that never works on six days, on none of ten thousand closed days, or never rests", () => {
    expect(answerTo(withCalendar([interview], { weekend: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"], holidays: [], closed: [] }))).toBe("planned");
    expect(answerTo(withCalendar([interview], { weekend: [], holidays: [], closed: [] }))).toBe("planned");
    expect(answerTo(withCalendar([interview], { closed: [{ from: "2026-11-10", to: "2028-12-31" }] }))).toEqual(["calendar-out-of-range", "/application/employer/calendar"]);
    const overlapping = Array.from({ length: 500 }, () => ({ from: "2026-11-10", to: "2026-12-31" }));
    expect(answerTo(withCalendar([interview], { closed: overlapping }))).toBe("planned");
  });
});
