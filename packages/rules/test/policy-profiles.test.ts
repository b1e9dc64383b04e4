import type { Fact, Plan } from "@tact/facts";
import { describe, expect, expectTypeOf, it } from "vitest";
import { isRefusal, parameterTable, plan, policies, type PolicyEdition, resolveSource } from "../src/index.ts";
import type { Setting, Settings } from "../src/policy/basis.ts";
import { type ParameterName, parameterNames, type Parameters } from "../src/policy/parameters.ts";
import { resolvePolicy } from "../src/policy/resolve-policy.ts";
import { requestOf } from "./arbitrary-requests.ts";

/** What the article gives as a number. Nothing else may claim it as a basis. */
const ofTheArticle: Partial<Record<ParameterName, number>> = {
  followUpOpens: 1, followUpBy: 2, delayOpens: 7, delayBy: 14, checkInOpens: 7, checkInBy: 14,
};

const editions: [string, PolicyEdition][] = policies.flatMap(({ id, editions }) => editions.map((edition): [string, PolicyEdition] => [`${id} of ${edition.name}`, edition]));
const parametersOf = (id: string): Parameters => {
  const { policy } = resolvePolicy(id, null);
  if (policy === undefined) throw new Error(`no policy ${id}`);
  return policy.parameters;
};

describe.each(editions)("%s", (_name, { settings }) => {
  it("gives every parameter a value within its bounds", () => {
    expect(Object.keys(settings).toSorted()).toEqual(parameterNames.toSorted());
    const written = Object.fromEntries(parameterNames.map((name) => [name, settings[name].value]));
    expect(resolvePolicy({ parameters: written }, null).problems).toBeUndefined();
  });

  it("cites the article for the numbers that it gives, and for no other", () => {
    for (const name of parameterNames) {
      const { value, basis } = settings[name];
      expect(basis.by, name).toBe(ofTheArticle[name] === value ? "krautzel" : "ours");
      if (basis.by === "krautzel") expect(resolveSource(basis.source), name).toBeDefined();
    }
  });

  it("says why in a sentence of its own", () => {
    for (const name of parameterNames) {
      const { basis } = settings[name];
      const text = basis.by === "ours" ? basis.why : basis.point;
      expect(text, name).toMatch(/^[A-Z].{15,}\.$/);
    }
  });
});

it("no profile compiles without a value and a basis for each parameter", () => {
  expectTypeOf<Omit<Settings, "minimumGap">>().not.toExtend<Settings>();
  expectTypeOf<Omit<Setting<"minimumGap">, "basis">>().not.toExtend<Setting<"minimumGap">>();
  expectTypeOf<{ value: string; basis: Setting["basis"] }>().not.toExtend<Setting<"minimumGap">>();
  expectTypeOf<{ by: "krautzel"; why: string }>().not.toExtend<Setting["basis"]>();
  expectTypeOf<{ by: "krautzel"; source: "tact#memory"; point: string }>().not.toExtend<Setting["basis"]>();
});

it("the standard policy is the table's defaults", () => {
  const { settings } = policies[0]!.editions.at(-1)!;
  for (const name of parameterNames) expect(settings[name].value, name).toBe(parameterTable[name].default);
});

/** Values in the order of the parameter table. Plans were made with these: a change is a new edition, never a new value here. */
const inForce: Readonly<Record<string, string>> = {
  "standard of 2026-01-01": "PT1H PT2H PT48H 21:00 5 1 2 5 7 14 14 28 7 14 28 42 3 3 2 09:00 10:00 17:00",
  "reserved of 2026-01-01": "PT2H PT4H PT48H 20:00 8 3 5 8 14 21 28 42 14 21 42 63 3 5 3 09:00 10:00 17:00",
  "swift of 2026-01-01": "PT30M PT1H PT36H 21:00 3 1 1 3 7 10 10 21 5 10 21 28 3 2 1 09:00 09:30 17:00",
};

it("no edition that has been in force is edited", () => {
  expect(Object.fromEntries(editions.map(([name, { settings }]) => [name, parameterNames.map((parameter) => settings[parameter].value).join(" ")]))).toEqual(inForce);
});

const waits = parameterNames.filter((name) => !["latestHour", "enquiryBudget", "sendingFrom", "idealHour", "sendingUntil", "closesAfter"].includes(name));

describe("the profiles", () => {
  it.each(waits)("wait by %s in the order swift, standard, reserved", (name) => {
    const [swift, standard, reserved] = [parametersOf("swift"), parametersOf("standard"), parametersOf("reserved")];
    expect(swift[name]).toBeLessThanOrEqual(standard[name]);
    expect(reserved[name]).toBeGreaterThanOrEqual(standard[name]);
  });

  it("follow up three to five business days after the day in reserve", () => {
    expect(parametersOf("reserved")).toMatchObject({ followUpOpens: 3, followUpBy: 5 });
  });

  it("never ask more often than the standard policy", () => {
    for (const id of ["swift", "reserved"]) expect(parametersOf(id).enquiryBudget).toBeLessThanOrEqual(parametersOf("standard").enquiryBudget);
  });

  const facts: Fact[] = [
    { id: "f1", type: "interview-scheduled", at: "2026-10-01T08:00:00Z", interview: "int-1", starts: "2026-10-05T14:00:00Z", ends: "2026-10-05T15:00:00Z" },
    { id: "f2", type: "decision-promised", at: "2026-10-05T15:00:00Z", by: { date: "2026-10-09" } },
  ];
  const opensOf = (policy: string) => {
    const made = plan({ ...requestOf(0, facts, "2026-10-06T09:00:00Z"), policy }) as Plan;
    expect(isRefusal(made)).toBe(false);
    return made.steps.filter(({ touch }) => touch).map(({ kind, window }) => [kind, window.opens.slice(0, 16), window.by.slice(0, 16)]);
  };

  // New York; interview on Mon 5 Oct until 11:00, D Fri 9, Columbus Day is no holiday of this employer.
  it.each([
    ["swift", [["thank-you", "2026-10-05T11:30", "2026-10-05T23:59"], ["decision-follow-up", "2026-10-12T09:00", "2026-10-12T17:00"], ["check-in", "2026-10-19T09:00", "2026-10-22T17:00"], ["long-wait", "2026-11-09T09:00", "2026-11-16T17:00"]]],
    ["standard", [["thank-you", "2026-10-05T12:00", "2026-10-05T23:59"], ["decision-follow-up", "2026-10-12T09:00", "2026-10-13T17:00"], ["check-in", "2026-10-19T09:00", "2026-10-26T17:00"], ["long-wait", "2026-11-16T09:00", "2026-11-30T17:00"]]],
    ["reserved", [["thank-you", "2026-10-05T13:00", "2026-10-05T23:59"], ["decision-follow-up", "2026-10-14T09:00", "2026-10-16T17:00"], ["check-in", "2026-10-28T09:00", "2026-11-04T17:00"], ["long-wait", "2026-12-09T09:00", "2026-12-30T17:00"]]],
  ])("plan an ordinary wait under %s", (policy, expected) => {
    expect(opensOf(policy)).toEqual(expected);
  });
});
