import type { Plan } from "@tact/facts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asItStood, diff, isRefusal, nextChangeAt, plan, whatIf } from "../src/index.ts";
import { interviewOn, known, requestOf } from "../src/rulebook/cases.ts";
import { requests, runs } from "./arbitrary-requests.ts";

const request = requestOf({ it: "", facts: [interviewOn("2026-11-16")], outcome: { applies: {} } });
const sound = <T>(made: T): Exclude<T, { error: unknown }> => {
  if (isRefusal(made)) throw new Error(JSON.stringify(made.error));
  return made as Exclude<T, { error: unknown }>;
};
const changeAfter = (now: string) => nextChangeAt(sound(plan({ ...request, now })));
const statuses = ({ steps }: Plan) => steps.map(({ id, status }) => `${id} ${status}`);

describe("what if", () => {
  it("plans as if the facts had been recorded, and says what would change", () => {
    const promised = known("decision-promised", "2026-11-17 10:00", { by: { date: "2026-12-04" } });
    const { before, after, diff: changes } = sound(whatIf(request, [promised]));
    expect(before).toEqual(plan(request));
    expect(after).toEqual(plan({ ...request, facts: [...request.facts, promised] }));
    expect(changes).toEqual(diff(before, after));
    expect(changes.moved.map(({ after: { kind } }) => kind)).toContain("decision-follow-up");
  });

  it("leaves the request as it is", () => {
    const copy = structuredClone(request);
    whatIf(request, [known("withdrawn", "2026-11-18 10:00", {})]);
    expect(request).toEqual(copy);
  });

  it("refuses a fact whose id is taken, and says where", () => {
    expect(whatIf(request, [known("withdrawn", "2026-11-18 10:00", {}, "scheduled-int-1")])).toMatchObject({
      error: { code: "invalid-input", problems: [{ pointer: "/facts/1/id", code: "duplicate-fact-id" }] },
    });
  });
});

describe("as it stood", () => {
  it("knows the facts up to that instant, and looks from there", () => {
    const facts = [...request.facts, known("message-sent", "2026-11-16 13:00", { purpose: "thank-you", channel: "email" }), known("withdrawn", "2026-11-20 10:00", {})];
    const then = sound(asItStood({ ...request, facts }, "2026-11-16T13:00:00Z"));
    expect(then.state).toBe("waiting");
    expect(then.steps.find(({ kind }) => kind === "thank-you")?.status).toBe("done");
    expect(sound(asItStood({ ...request, facts }, "2026-11-16T12:59:59Z")).steps.find(({ kind }) => kind === "thank-you")?.status).toBe("due");
    expect(sound(asItStood({ ...request, facts }, "2026-11-21T00:00:00Z")).state).toBe("ended");
  });
});

describe("the next change", () => {
  it("is the next opening, and then the end of its good time", () => {
    expect(changeAfter("2026-11-16T11:30:00Z")).toBe("2026-11-16T12:00:00Z");
    expect(changeAfter("2026-11-16T12:00:00Z")).toBe("2026-11-16T13:00:00.001Z");
  });

  it("is null once time alone changes nothing any more", () => {
    expect(nextChangeAt(sound(plan({ ...request, now: "2027-12-31T00:00:00Z" })))).toBeNull();
  });

  it("changes a status at that instant, and none before it", () => {
    fc.assert(
      fc.property(requests, (asked) => {
        const now = sound(plan(asked));
        const next = nextChangeAt(now);
        if (next === null) return;
        const just = new Date(Date.parse(next) - 1).toISOString();
        expect(statuses(sound(plan({ ...asked, now: next })))).not.toEqual(statuses(now));
        if (Date.parse(just) >= Date.parse(now.asOf)) expect(statuses(sound(plan({ ...asked, now: just })))).toEqual(statuses(now));
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });
});
