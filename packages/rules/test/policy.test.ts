import type { ResolvedPlanRequest } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { isRefusal, parameterTable, plan, policies, type Policy, policyValues } from "../src/index.ts";
import { firstSupportedDay, lastSupportedDay } from "../src/policy/editions.ts";
import { policyBook } from "../src/policy/policy-book.ts";
import { resolvePolicy } from "../src/policy/resolve-policy.ts";
import { interviewOn, requestOf } from "../src/rulebook/cases.ts";
import { formatDay, parseDay } from "../src/time/day.ts";

const withParameters = (parameters: Record<string, string | number>) => resolvePolicy({ parameters }, "2026-11-02");
const problemsOf = (parameters: Record<string, string | number>) => withParameters(parameters).problems?.map(({ pointer, code }) => [pointer, code]);
const detailsOf = (policy: ResolvedPlanRequest["policy"]) => resolvePolicy(policy, "2026-11-02").problems?.map(({ detail }) => detail);

const [standard] = policies;
const { settings } = standard!.editions[0];
/** A policy that was changed in the middle of 2027: what a second edition of a shipped one would look like. */
const changed: Policy = {
  id: "house",
  title: "House",
  editions: [
    { name: "2026-01-01", from: firstSupportedDay, through: "2027-06-30", settings },
    { name: "2027-07-01", from: "2027-07-01", through: lastSupportedDay, settings: { ...settings, minimumGap: { value: 4, basis: { by: "ours", why: "A test." } } } },
  ],
};

describe("the policy of an application", () => {
  it("is the standard one where none is named", () => {
    expect(resolvePolicy(undefined, "2026-11-02").policy).toMatchObject({ id: "standard", edition: "2026-01-01", parameters: { minimumGap: 3, opensAfter: 3_600_000, latestHour: 1260 } });
  });

  it.each([
    ["standard", { followUpOpens: 1, followUpBy: 2, minimumGap: 3 }],
    ["reserved", { followUpOpens: 3, followUpBy: 5, minimumGap: 5 }],
    ["swift", { followUpOpens: 1, followUpBy: 1, minimumGap: 2 }],
  ])("is %s by its name", (id, parameters) => {
    expect(resolvePolicy(id, "2026-11-02").policy).toMatchObject({ id, edition: "2026-01-01", parameters });
  });

  it("is looked up, not computed, where it has no overrides", () => {
    expect(resolvePolicy("swift", "2026-11-02")).toBe(resolvePolicy("swift", "1987-03-04"));
  });

  it("is its own once it has overrides, and named so where it has a name", () => {
    expect(withParameters({ minimumGap: 5 }).policy).toMatchObject({ id: "custom", edition: "2026-01-01", parameters: { minimumGap: 5 } });
    expect(resolvePolicy({ id: "patient", parameters: {} }, null).policy?.id).toBe("patient");
  });

  it("keeps what it does not override of the policy that it extends", () => {
    const own = resolvePolicy({ extends: "reserved", parameters: { checkInOpens: 10 } }, "2026-11-02").policy;
    expect(own?.parameters).toEqual({ ...resolvePolicy("reserved", "2026-11-02").policy?.parameters, checkInOpens: 10 });
  });

  it("is refused where nobody knows it, with the names that exist", () => {
    expect(resolvePolicy("bold", null).problems).toEqual([{ pointer: "/policy", detail: "names no policy that exists: use one of standard, reserved, swift", code: "unknown-policy" }]);
    expect(resolvePolicy({ extends: "bold", parameters: {} }, null).problems).toMatchObject([{ pointer: "/policy/extends", code: "unknown-policy" }]);
    expect(resolvePolicy("toString", null).problems).toMatchObject([{ code: "unknown-policy" }]);
  });

  it("is refused under the name of one that is not its own, with all else that is wrong", () => {
    expect(resolvePolicy({ id: "standard", parameters: { minimumGap: 0 } }, null).problems).toMatchObject([
      { pointer: "/policy/id", code: "policy-id-taken" },
      { pointer: "/policy/parameters/minimumGap", code: "parameter-out-of-bounds" },
    ]);
  });
});

describe("editions", () => {
  it("cover every supported day once, in every policy", () => {
    for (const { id, editions } of [...policies, changed]) {
      const names = editions.map(({ name }) => name);
      expect(names, id).toEqual([...new Set(names)].toSorted());
      let day = parseDay(firstSupportedDay);
      for (const { from, through } of editions) {
        expect(from, id).toBe(formatDay(day));
        expect(parseDay(through), id).toBeGreaterThanOrEqual(day);
        day = parseDay(through) + 1;
      }
      expect(formatDay(day - 1), id).toBe(lastSupportedDay);
    }
  });

  it("answer for each supported day, by itself", () => {
    const book = policyBook([...policies, changed]);
    for (let day = parseDay(firstSupportedDay); day <= parseDay(lastSupportedDay); day += 1) {
      const expected = formatDay(day) < "2027-07-01" ? "2026-01-01" : "2027-07-01";
      if (book.resolve("house", formatDay(day)).policy?.edition !== expected) expect.fail(formatDay(day));
      if (book.resolve("standard", formatDay(day)).policy?.edition !== "2026-01-01") expect.fail(formatDay(day));
    }
  });

  it("are those in force on the day of the first fact, the newest where there is none yet", () => {
    const book = policyBook([changed]);
    const gap = (day: string | null) => book.resolve("house", day).policy?.parameters.minimumGap;
    expect([gap("2025-01-01"), gap("2027-06-30"), gap("2027-07-01"), gap("2199-12-31"), gap(null)]).toEqual([3, 3, 4, 4, 4]);
  });

  it("are built on as they stood on that day", () => {
    const book = policyBook([changed]);
    const own = (day: string) => book.resolve({ extends: "house", parameters: { enquiryBudget: 2 } }, day).policy;
    expect(own("2027-06-30")).toMatchObject({ edition: "2026-01-01", parameters: { minimumGap: 3, enquiryBudget: 2 } });
    expect(own("2027-07-01")).toMatchObject({ edition: "2027-07-01", parameters: { minimumGap: 4, enquiryBudget: 2 } });
  });

  it("are never lent to a day outside their years", () => {
    for (const day of ["1899-12-30", "2200-01-02", "9999-12-31", "0001-01-01"]) {
      expect(resolvePolicy("standard", day).problems, day).toMatchObject([{ pointer: "/facts", code: "no-policy-edition" }]);
    }
  });

  it("are that of the first fact in a plan, by the employer's calendar", () => {
    const made = plan(requestOf({ it: "", facts: [interviewOn("2026-11-16")], outcome: { skips: "" } }));
    expect(isRefusal(made) ? made : made.policy).toEqual({ id: "standard", edition: "2026-01-01" });
  });
});

describe("the values of a policy", () => {
  it("are read with the basis of each, in the order of the table", () => {
    const { edition, values } = policyValues("standard") ?? { edition: "", values: [] };
    expect(edition).toBe("2026-01-01");
    expect(values.map(({ name }) => name)).toEqual(Object.keys(parameterTable));
    expect(values.find(({ name }) => name === "delayOpens")).toEqual({
      name: "delayOpens",
      value: 7,
      basis: { by: "krautzel", source: "krautzel#the-check-in", point: "After news of a delay, a week on." },
    });
  });

  it("are none for a policy or a day that has none", () => {
    expect([policyValues("bold"), policyValues("standard", "2300-01-01")]).toEqual([undefined, undefined]);
  });
});

describe("a parameter", () => {
  it.each(Object.entries(parameterTable))("%s is taken at its bounds and refused beyond them", (name, { unit, least, most }) => {
    const beyond = unit === "duration" ? ["PT999H"] : unit === "clock" ? ["00:01", "23:59"] : [Number(least) - 1, Number(most) + 1];
    for (const value of beyond) expect(problemsOf({ [name]: value }), String(value)).toEqual([[`/policy/parameters/${name}`, "parameter-out-of-bounds"]]);
    for (const bound of [least, most]) {
      const problems = withParameters({ [name]: bound }).problems ?? [];
      // A bound may contradict another parameter's standard value; it is never out of its own bounds.
      expect(problems.filter(({ detail }) => detail.startsWith("must lie between"))).toEqual([]);
    }
  });

  it.each([
    [{ minimumGap: 2.5 }, "parameter-shape"],
    [{ minimumGap: "3" }, "parameter-shape"],
    [{ minimumGap: Number.NaN }, "parameter-shape"],
    [{ opensAfter: 3600 }, "parameter-shape"],
    [{ opensAfter: "an hour" }, "parameter-shape"],
    [{ opensAfter: "PT99999999999999H" }, "parameter-out-of-bounds"],
    [{ latestHour: "9pm" }, "parameter-shape"],
    [{ patience: 3 }, "unknown-parameter"],
    [{ toString: 3 }, "unknown-parameter"],
  ])("is refused as %j", (parameters, code) => {
    expect(problemsOf(parameters as Record<string, string | number>)?.map(([, found]) => found)).toEqual([code]);
  });

  it.each([
    [{ minimumGap: 25 }, "must lie between 1 and 20 business days, and is 25: choose a value within, or leave it out to keep 3 of standard"],
    [{ opensAfter: "PT13H" }, "must lie between PT0S and PT12H, and is PT13H: choose a value within, or leave it out to keep PT1H of standard"],
    [{ latestHour: "9pm" }, 'must be a time of day as HH:MM, such as 09:30, and is "9pm": correct it, or leave it out to keep 21:00 of standard'],
    [{ followUpOpens: 5, followUpBy: 3 }, "is 3 and must not be below followUpOpens, which is 5: raise it, or lower followUpOpens"],
    [{ opensAfter: "PT3H" }, "is PT3H and must not be above idealAfter, which is PT2H (of standard): lower it, or raise idealAfter as well"],
    [{ idealHour: "18:00" }, "is 18:00 and must not be above sendingUntil, which is 17:00 (of standard): lower it, or raise sendingUntil as well"],
  ])("says for %j: “%s”", (parameters, detail) => {
    expect(detailsOf({ parameters: parameters as Record<string, string | number> })).toEqual([detail]);
  });

  it("says the value of the policy that it overrides", () => {
    expect(detailsOf({ extends: "reserved", parameters: { minimumGap: 0 } })?.[0]).toContain("keep 5 of reserved");
  });

  it("may not contradict another, which is said where it was given", () => {
    expect(problemsOf({ followUpOpens: 5, followUpBy: 3 })).toEqual([["/policy/parameters/followUpBy", "parameter-out-of-bounds"]]);
    expect(problemsOf({ opensAfter: "PT3H" })).toEqual([["/policy/parameters/opensAfter", "parameter-out-of-bounds"]]);
    expect(problemsOf({ idealHour: "18:00" })).toEqual([["/policy/parameters/idealHour", "parameter-out-of-bounds"]]);
    expect(problemsOf({ longWaitBy: 20 })).toEqual([["/policy/parameters/longWaitBy", "parameter-out-of-bounds"]]);
  });

  it("is refused with every other that is wrong, and the list of names is given once", () => {
    expect(problemsOf({ minimumGap: 99, patience: 1, haste: 1, opensAfter: "x" })).toHaveLength(4);
    expect(detailsOf({ parameters: { patience: 1, haste: 1 } })?.map((detail) => detail.includes("sendingUntil"))).toEqual([true, false]);
  });

  it("changes the plan that it belongs to", () => {
    const row = { it: "", facts: [interviewOn("2026-11-16")], outcome: { skips: "" } };
    const opens = (policy?: Record<string, number>) => {
      const made = plan(requestOf(policy === undefined ? row : { ...row, policy }));
      return isRefusal(made) ? null : made.steps.find(({ kind }) => kind === "decision-follow-up")?.window.opens;
    };
    expect([opens(), opens({ assumedDecision: 1 })]).toEqual(["2026-11-24T09:00:00+00:00[Etc/UTC]", "2026-11-18T09:00:00+00:00[Etc/UTC]"]);
  });
});
