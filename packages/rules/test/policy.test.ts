import { describe, expect, it } from "vitest";
import { isRefusal, parameterTable, plan, policies } from "../src/index.ts";
import { editionInForce, resolvePolicy } from "../src/policy/resolve-policy.ts";
import { interviewOn, requestOf } from "../src/rulebook/cases.ts";

const withParameters = (parameters: Record<string, string | number>) => resolvePolicy({ parameters }, "2026-11-02");
const problemsOf = (parameters: Record<string, string | number>) => withParameters(parameters).problems?.map(({ pointer, code }) => [pointer, code]);

describe("the policy of an application", () => {
  it("is the standard one where none is named", () => {
    expect(resolvePolicy(undefined, "2026-11-02").policy).toMatchObject({ id: "standard", edition: "2026-01-01", parameters: { minimumGap: 3, opensAfter: 3_600_000, latestHour: 1260 } });
  });

  it("is the edition in force on the day of its first fact, and the first edition for anything older", () => {
    const policy = { id: "house", title: "House", editions: [{ from: "2026-01-01", parameters: {} }, { from: "2026-07-01", parameters: {} }] } as const;
    const [first, second] = [policy.editions[0], policy.editions[1]];
    expect([editionInForce(policy, "2026-06-30"), editionInForce(policy, "2026-07-01"), editionInForce(policy, "2025-01-01"), editionInForce(policy, null)]).toEqual([first, second, first, second]);
  });

  it("has editions in order, without two of one day", () => {
    for (const { editions } of policies) {
      const days = editions.map(({ from }) => from);
      expect(days).toEqual([...new Set(days)].toSorted());
    }
  });

  it("is its own once a parameter is overridden, and named so where it has a name", () => {
    expect(withParameters({ minimumGap: 5 }).policy).toMatchObject({ id: "custom", parameters: { minimumGap: 5 } });
    expect(resolvePolicy({ id: "patient", parameters: {} }, null).policy?.id).toBe("patient");
  });

  it("is refused where nobody knows it", () => {
    expect(resolvePolicy("bold", null).problems).toMatchObject([{ pointer: "/policy", code: "unknown-policy" }]);
    expect(resolvePolicy({ extends: "bold", parameters: {} }, null).problems).toMatchObject([{ pointer: "/policy/extends" }]);
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
    [{ opensAfter: 3600 }, "parameter-shape"],
    [{ opensAfter: "an hour" }, "parameter-shape"],
    [{ latestHour: "9pm" }, "parameter-shape"],
    [{ patience: 3 }, "unknown-parameter"],
    [{ toString: 3 }, "unknown-parameter"],
  ])("is refused as %j", (parameters, code) => {
    expect(problemsOf(parameters as Record<string, string | number>)?.map(([, found]) => found)).toEqual([code]);
  });

  it("may not contradict another", () => {
    expect(problemsOf({ followUpOpens: 5, followUpBy: 3 })).toEqual([["/policy/parameters/followUpBy", "parameter-out-of-bounds"]]);
    expect(problemsOf({ opensAfter: "PT3H" })).toEqual([["/policy/parameters/idealAfter", "parameter-out-of-bounds"]]);
    expect(problemsOf({ idealHour: "18:00" })).toEqual([["/policy/parameters/idealHour", "parameter-out-of-bounds"]]);
  });

  it("is refused with every other that is wrong", () => {
    expect(problemsOf({ minimumGap: 99, patience: 1, opensAfter: "x" })).toHaveLength(3);
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
