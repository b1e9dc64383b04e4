import type { Fact, ResolvedPlanRequest } from "@tact/facts";
import fc from "fast-check";
import { isRefusal, plan } from "../src/index.ts";
import { calendarOf, employers } from "./arbitrary/employers.ts";
import { contents, day, firstInterview, instant, iso, minute, patientContents, type Pick, start } from "./arbitrary/fact-contents.ts";
import { policyWishes } from "./arbitrary/policies.ts";
import { stepNames } from "./arbitrary/step-names.ts";
import { zoneTables } from "./zone-tables.ts";

/** How often each property runs: `TACT_RUNS`, which `npm test` sets to ten thousand, else few enough for every change. */
export const runs = Number(process.env["TACT_RUNS"] ?? 300);

const isPick = (value: unknown): value is Pick => typeof value === "object" && value !== null && "pick" in value;
const nth = <T>(list: readonly T[], { pick }: Pick): T | undefined => list[pick % list.length];

/** Gives the pieces their ids, and lets every pick name a step or a fact of the same list. */
function assemble(pieces: readonly (readonly [number, object])[]): Fact[] {
  // The pieces are of the vocabulary's shape by construction; a test checks that the schema takes them.
  const facts = pieces.map(([at, piece], index) => ({ id: `f${index}`, at: iso(at), ...piece }) as Fact);
  const names = stepNames("app-1", facts);
  return facts.map((fact) => {
    if ("step" in fact && isPick(fact.step)) return { ...fact, step: nth(names, fact.step) ?? "" };
    if (fact.type === "fact-retracted" && isPick(fact.fact)) return { ...fact, fact: nth([...facts.map(({ id }) => id), "f99"], fact.fact) ?? "f99" };
    return fact;
  });
}

/** Facts in any order, as contradictory as they come. */
const chaos = fc.array(fc.tuple(instant, contents), { minLength: 1, maxLength: 24 });

/** An interview, then one thing after the other, from the same instant to two weeks on. */
const story = fc
  .tuple(firstInterview, fc.array(fc.tuple(fc.oneof(fc.nat({ max: 8 }), fc.nat({ max: 14 * 96 })), contents), { maxLength: 12 }))
  .map(([interview, events]): [number, object][] => {
    let at = Date.parse(interview.ends);
    const told = events.map(([quarters, content]): [number, object] => [(at += quarters * 15 * minute), content]);
    return [[start - 7 * day, interview], ...told];
  });

/** A wait in which somebody keeps asking: a promise, then an enquiry every week or month, and now and then something else. */
const patience = fc
  .tuple(firstInterview, fc.nat(20), fc.array(fc.tuple(fc.integer({ min: 5, max: 50 }), patientContents), { minLength: 1, maxLength: 9 }))
  .map(([interview, withinDays, events]): [number, object][] => {
    let at = Date.parse(interview.ends) + 15 * minute;
    const promise: [number, object] = [at, { type: "decision-promised", by: { withinDays } }];
    const told = events.map(([days, content]): [number, object] => [(at += days * day), content]);
    return [[start - 7 * day, interview], promise, ...told];
  });

/** Up to two dozen facts of every kind: stories, long waits, and facts at random. */
export const facts: fc.Arbitrary<Fact[]> = fc
  .oneof({ weight: 3, arbitrary: chaos }, { weight: 3, arbitrary: story }, { weight: 1, arbitrary: patience })
  .map(assemble);

/** A present somewhere around the facts. */
export const now = fc.oneof(instant, fc.integer({ min: 0, max: 300 }).map((days) => start + days * day + 3 * 60 * minute)).map(iso);

export function requestOf(employerIndex: number, given: readonly Fact[], at: string, route: "direct" | "agency" = "direct"): ResolvedPlanRequest {
  const employer = employers[employerIndex % employers.length] ?? { name: "Nobody", timeZone: "Etc/UTC", weekend: [], holidays: [], closed: [] };
  return {
    application: {
      id: "app-1",
      role: "Analyst",
      route,
      employer: { name: employer.name, timeZone: employer.timeZone, calendar: calendarOf(employer) },
      candidate: { name: "Maya Okafor", timeZone: "Europe/London" },
    },
    facts: [...given],
    policy: "standard",
    now: at,
    zones: zoneTables(employer.timeZone, "Europe/London"),
    zoneData: "test",
  };
}

/** A counterexample is shown without calendar and zones, which say nothing that the employer's name does not. */
export function shownBriefly(request: ResolvedPlanRequest): ResolvedPlanRequest {
  const { application, facts: given, policy, now: present } = request;
  const shown = () => JSON.stringify({ employer: application.employer.name, route: application.route, policy, now: present, facts: given });
  return Object.defineProperty(request, fc.toStringMethod, { value: shown, enumerable: false });
}

const routes = fc.constantFrom("direct" as const, "direct" as const, "direct" as const, "agency" as const);

type Act = "done" | "pinned" | "dismissed";

/** Takes a step of the plan as it stands and has a person complete it, move it or take it out. */
function actedUpon(request: ResolvedPlanRequest, pick: number, act: Act): ResolvedPlanRequest {
  const made = plan(request);
  const open = isRefusal(made) ? [] : made.steps.filter(({ status }) => status !== "done");
  const step = open[pick % Math.max(1, open.length)];
  if (step === undefined) return request;
  const id = `f${request.facts.length}`;
  const at = iso(Date.parse(step.window.ideal.slice(0, step.window.ideal.indexOf("["))) + (pick % 4) * 60 * minute);
  const purpose = step.kind === "thank-you" ? "thank-you" : step.touch ? "enquiry" : "other";
  const acts: Record<Act, Fact> = {
    done: { id, type: "message-sent", at, purpose, channel: "email", step: step.id },
    pinned: { id, type: "step-pinned", at: request.now, step: step.id, on: iso(Date.parse(at) + (pick % 9) * day).slice(0, 10), reason: "travelling" },
    dismissed: { id, type: "step-dismissed", at: request.now, step: step.id, reason: "said it in person" },
  };
  return { ...request, facts: [...request.facts, acts[act]] };
}

const acts = fc.array(fc.tuple(fc.nat(1000), fc.constantFrom<Act[]>("done", "done", "pinned", "dismissed")), { maxLength: 2 });

/** Any employer, any facts, any route, any policy; half of the time a person acts upon the plan. */
export const requests: fc.Arbitrary<ResolvedPlanRequest> = fc
  .tuple(fc.nat(employers.length - 1), facts, now, routes, policyWishes, fc.oneof(fc.constant<[number, Act][]>([]), acts))
  .map(([employer, given, at, route, policy, done]) =>
    shownBriefly(
      done.reduce<ResolvedPlanRequest>((request, [pick, act]) => actedUpon(request, pick, act), { ...requestOf(employer, given, at, route), policy }),
    ),
  );
