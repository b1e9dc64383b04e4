import type { Plan, ResolvedPlanRequest } from "@tact/facts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile, isRefusal, planCompiled } from "../../src/index.ts";
import { now, requests, runs } from "../arbitrary-requests.ts";
import { planned } from "./seen.ts";

const bytes = (request: ResolvedPlanRequest) => JSON.stringify(planned(request));

/** A plan without what section 3 lists as depending on the present. */
function timeless({ asOf: _asOf, state: _state, next: _next, nothingToDo: _nothing, balance: _balance, steps, ...rest }: Plan) {
  return { ...rest, steps: steps.map(({ status: _status, guidance: _guidance, ...step }) => step) };
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const entry of Object.values(value)) frozen(entry);
  }
  return value;
}

describe("deterministic", () => {
  it("9 takes facts in any order", () => {
    const shuffled = requests.chain((request) =>
      fc.tuple(fc.constant(request), fc.shuffledSubarray(request.facts, { minLength: request.facts.length })),
    );
    fc.assert(
      fc.property(shuffled, ([request, facts]) => {
        expect(bytes({ ...request, facts })).toBe(bytes(request));
      }),
      { numRuns: runs },
    );
  });

  it("10 makes the same bytes twice, whatever was planned between, and leaves its input alone", () => {
    let between: ResolvedPlanRequest | undefined;
    fc.assert(
      fc.property(requests, (request) => {
        const first = bytes(request);
        if (between !== undefined) planned(between);
        between = request;
        const { zones, ...rest } = request;
        expect(bytes({ ...frozen(structuredClone(rest)), zones })).toBe(first);
      }),
      { numRuns: runs },
    );
  });

  it("11 moves nothing with the present but what is listed", () => {
    fc.assert(
      fc.property(requests, now, (request, later) => {
        expect(JSON.stringify(timeless(planned({ ...request, now: later })))).toBe(JSON.stringify(timeless(planned(request))));
      }),
      { numRuns: runs },
    );
  });

  it("compiles once and plans as often as asked", () => {
    fc.assert(
      fc.property(requests, now, now, (request, first, second) => {
        const compiled = compile(request);
        if (isRefusal(compiled)) throw new Error(JSON.stringify(compiled.error));
        for (const present of [first, second, first]) {
          expect(JSON.stringify(planCompiled(compiled, present))).toBe(bytes({ ...request, now: present }));
        }
        expect(JSON.stringify(planCompiled(compiled))).toBe(bytes(request));
      }),
      { numRuns: Math.ceil(runs / 5) },
    );
  });
});
