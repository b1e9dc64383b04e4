import { type Plan, type ResolvedPlanRequest, type Step, type ZoneTable } from "@tact/facts";
import fc from "fast-check";
import { beforeAll, expect, it, vi } from "vitest";
import { isRefusal, type ParameterName, plan, policyValues } from "../../src/index.ts";
import { requests, runs } from "../arbitrary-requests.ts";
import { type WorkingDays, workingDays } from "./civil-days.ts";
import { type Told, whatIsTold } from "./told.ts";

// A limit is a watchdog, never a measurement: ten thousand draws take seconds, on a busy machine minutes.
vi.setConfig({ testTimeout: 600_000 });

/** A plan with everything that its promises are checked against. */
export interface Seen {
  request: ResolvedPlanRequest;
  plan: Plan;
  days: WorkingDays;
  zone: ZoneTable;
  /** A number parameter of the policy that the plan was made with. */
  count(name: ParameterName): number;
  /** A clock time or a duration of that policy, as it is written. */
  written(name: ParameterName): string;
  told: Told | null;
}

/** The plan, or an error that tells the refusal. */
export function planned(request: ResolvedPlanRequest): Plan {
  const made = plan(request);
  if (isRefusal(made)) throw new Error(JSON.stringify(made.error));
  return made;
}

const basesOf = new Map<string, ReadonlyMap<string, string | number>>();
function valuesOf(wish: ResolvedPlanRequest["policy"]): (name: ParameterName) => string | number {
  const base = typeof wish === "string" ? wish : (wish?.extends ?? "standard");
  const values = basesOf.get(base) ?? new Map((policyValues(base)?.values ?? []).map(({ name, value }) => [name, value]));
  basesOf.set(base, values);
  return (name) => (typeof wish === "object" ? wish.parameters[name] : undefined) ?? values.get(name) ?? Number.NaN;
}

export function look(request: ResolvedPlanRequest, made: Plan = planned(request)): Seen {
  const { employer } = request.application;
  const zone = request.zones[employer.timeZone];
  if (zone === undefined) throw new Error(employer.timeZone);
  const values = valuesOf(request.policy);
  return {
    request,
    plan: made,
    days: workingDays(employer.calendar),
    zone,
    count: (name) => Number(values(name)),
    written: (name) => String(values(name)),
    told: whatIsTold(request, made),
  };
}

/** What a promise says about one plan: nothing where it is kept, else where it is broken. */
export type Promised = (seen: Seen) => readonly string[];

/** Tests each promise on as many drawn requests as asked for: all on the same draws, each of which is planned once. */
export function keptByEveryPlan(promises: Readonly<Record<string, Promised>>): void {
  const seed = fc.readConfigureGlobal().seed ?? Date.now() | 0;
  /** The first draw that breaks a promise, by the promise's name. */
  const broken = new Map<string, number>();
  beforeAll(() => {
    for (const [index, request] of fc.sample(requests, { numRuns: runs, seed }).entries()) {
      const seen = look(request);
      for (const [name, promise] of Object.entries(promises)) {
        if (!broken.has(name) && promise(seen).length > 0) broken.set(name, index);
      }
    }
  }, 600_000);
  for (const [name, promise] of Object.entries(promises)) {
    it(name, () => {
      const draw = broken.get(name);
      if (draw === undefined) return;
      // The same draw again, and then smaller and smaller ones.
      const property = fc.property(requests, (request) => {
        expect(promise(look(request))).toEqual([]);
      });
      fc.assert(property, { seed, path: String(draw) });
      throw new Error(`draw ${draw} of seed ${seed} breaks it, and drawn again it does not`);
    });
  }
}

export const chainKinds: readonly Step["kind"][] = ["decision-follow-up", "delay-follow-up", "check-in", "long-wait"];
export const isEnquiry = ({ kind }: Step): boolean => chainKinds.includes(kind);
/** Neither done nor taken out by hand nor held back: what its window says still counts. */
export const isOpen = ({ status }: Step): boolean => status !== "done" && status !== "dismissed" && status !== "withheld";
export const isPinned = ({ because }: Step): boolean => because.some(({ rule }) => rule === "pinned");
/** What a step is named after: the rest of its id. */
export const anchorOf = ({ id, kind }: Step): string => id.slice(`app-1.${kind}.`.length);
