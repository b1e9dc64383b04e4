import type { Plan, ResolvedPlanRequest, Step } from "@tact/facts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRefusal, plan, policies } from "../src/index.ts";
import { resolvePolicy } from "../src/policy/resolve-policy.ts";
import { businessDays } from "../src/time/business-calendar.ts";
import { parseDay } from "../src/time/day.ts";
import { parseInstant } from "../src/time/instant.ts";
import { requests, runs } from "./arbitrary-requests.ts";

const at = (zoned: string) => parseInstant(zoned.slice(0, zoned.indexOf("[")));
const dayIn = (zoned: string) => parseDay(zoned.slice(0, 10));
const clockIn = (zoned: string) => zoned.slice(11, 16);
const enquiries = new Set<Step["kind"]>(["decision-follow-up", "delay-follow-up", "check-in", "long-wait"]);
const withoutHours = new Set<Step["kind"]>(["thank-you", "debrief-recruiter", "promised-item"]);
const isPinned = ({ because }: Step) => because.some(({ rule }) => rule === "pinned");
const isOpen = ({ status }: Step) => status !== "done" && status !== "dismissed" && status !== "withheld";

describe.each(policies.map(({ id }) => id))("every plan of the %s policy", (policy) => {
  const parameters = resolvePolicy(policy, null).policy?.parameters;
  if (parameters === undefined) throw new Error(`no policy ${policy}`);
  const check = (property: (made: Plan, request: ResolvedPlanRequest, days: ReturnType<typeof businessDays>) => void) =>
    fc.assert(
      fc.property(requests, (drawn) => {
        const request = { ...drawn, policy };
        const made = plan(request);
        if (isRefusal(made)) throw new Error(JSON.stringify(made.error));
        property(made, request, businessDays(request.application.employer.calendar));
      }),
      // Every promise is put to the test with these policies too, among others: here each has its share.
      { numRuns: Math.ceil(runs / 10) },
    );

  it("says which policy and edition it was made with", () => {
    check((made) => expect(made.policy).toEqual({ id: policy, edition: "2026-01-01" }));
  });

  it("keeps open enquiries the policy's gap apart", () => {
    check(({ steps }, _request, days) => {
      const open = steps.filter((step) => enquiries.has(step.kind) && isOpen(step) && !isPinned(step)).toSorted((a, b) => dayIn(a.window.opens) - dayIn(b.window.opens));
      for (const [index, step] of open.entries()) {
        const before = open[index - 1];
        if (before !== undefined) expect(dayIn(step.window.opens)).toBeGreaterThanOrEqual(days.after(dayIn(before.window.opens), parameters.minimumGap));
      }
    });
  });

  it("asks nothing before the decision day has passed", () => {
    check(({ steps, decision }) => {
      if (decision === null) return;
      for (const step of steps) {
        if (enquiries.has(step.kind) && isOpen(step) && !isPinned(step)) expect(dayIn(step.window.opens)).toBeGreaterThan(parseDay(decision.to));
      }
    });
  });

  it("keeps open enquiries within the policy's budget", () => {
    check(({ steps }) => {
      expect(steps.filter((step) => enquiries.has(step.kind) && isOpen(step)).length).toBeLessThanOrEqual(parameters.enquiryBudget);
    });
  });

  it("has a next step, or says why there is none", () => {
    check(({ next, nothingToDo }) => expect(next === null).toBe(nothingToDo !== null));
  });

  it("keeps the edges of every window in order, and opens no thanks before the end", () => {
    check((made) => {
      const ends = new Map(made.steps.filter((step) => step.kind === "debrief" && !isPinned(step)).map(({ interview, window }) => [interview, at(window.opens)]));
      for (const { window, id, kind, interview } of made.steps) {
        const edges = [window.opens, window.ideal, window.by, window.closes].map(at);
        expect(edges, id).toEqual(edges.toSorted((a, b) => a - b));
        if (kind === "thank-you") expect(at(window.opens), id).toBeGreaterThanOrEqual(ends.get(interview) ?? Number.NEGATIVE_INFINITY);
      }
    });
  });

  it("stands on business days within sending hours", () => {
    check(({ steps }, _request, days) => {
      for (const step of steps) {
        if (!step.touch || withoutHours.has(step.kind) || isPinned(step)) continue;
        for (const edge of Object.values(step.window)) {
          expect(days.isBusinessDay(dayIn(edge)) && clockIn(edge) >= "09:00" && clockIn(edge) <= "17:00", `${step.id} ${edge}`).toBe(true);
        }
      }
    });
  });
});
