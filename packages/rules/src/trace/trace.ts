import type { Because, Fact, Refusal, ResolvedPlanRequest, StepKind, Window, ZonedDateTime } from "@tact/facts";
import { compile, type Compiled } from "../engine/compile.ts";
import type { Edge, InstantWindow, Sum } from "../engine/asking/dates.ts";
import { dayOfPin, type Draft } from "../engine/asking/drafts.ts";
import { isRefusal } from "../engine/refusal.ts";
import { schedule, type Schedule } from "../engine/schedule.ts";
import { titleOf, writeBecause } from "../engine/writing/write-plan.ts";
import { stepId } from "../engine/asking/step-names.ts";
import { type ParameterName, parameterTable } from "../policy/parameters.ts";
import type { Basis } from "../policy/basis.ts";
import { policyValues } from "../policy/resolve-policy.ts";
import { clockWords, durationWords } from "../reasons/date-words.ts";
import { english } from "../reasons/english.ts";
import { resolveSource } from "../sources/sources.ts";
import { formatDay } from "../time/day.ts";
import type { ZoneClock } from "../time/zone-clock.ts";

/** One sum on the way to an edge. */
export interface TracedSum {
  does: Sum["does"];
  /** `YYYY-MM-DD` for a day of the employer's, a zoned date time for an instant. */
  from: string;
  to: string;
  /** Days, milliseconds (`time-after`) or minutes since midnight (`time-of-day`); null where nothing is counted. */
  count: number | null;
  parameter: ParameterName | null;
  text: string;
}

/** How one edge of a window came about, before anybody pinned the step. */
export interface TracedEdge {
  edge: Edge;
  at: ZonedDateTime;
  sums: TracedSum[];
  moves: Because[];
  /** The other edge that it falls together with, where it has no sum of its own. */
  sameAs: Edge | null;
  text: string;
}

/** Everything that led to one step: one record, read as a sentence, a chain, a tree or as it is. */
export interface StepTrace {
  step: string;
  kind: StepKind;
  title: string;
  rule: { id: string; title: string };
  /** The advice that it rests on, and where that stands. */
  source: { key: string; title: string; author: string; heading: string; point: string };
  policy: { id: string; edition: string };
  zoneData: string;
  /** What happened: the facts that the step rests on, in order. */
  facts: Fact[];
  /** Reasons and moves, as in the plan. */
  because: Because[];
  edges: TracedEdge[];
  /** The policy's values that were used. An own policy gives no basis for its values. */
  parameters: { name: ParameterName; value: string | number; meaning: string; basis: Basis | null }[];
  /** Rules that would have spoken about the same, and why they did not. */
  displaced: { rule: string; failed: string; text: string }[];
  /** Where a person moved it; null where nobody did. */
  pinned: { on: string; reason: string; fact: string } | null;
  window: Window;
  /** The window in words, on the employer's clock. */
  inWords: Record<Edge, string>;
}

/**
 * The trace of one step of the plan that a request asks for; null where the plan has no such step.
 * Its dates do not depend on the present.
 */
export function trace(request: ResolvedPlanRequest, stepId: string): StepTrace | Refusal | null {
  const compiled = compile(request);
  const scheduled = isRefusal(compiled) ? compiled : schedule(compiled, true);
  if (isRefusal(scheduled)) return scheduled;
  const draft = scheduled.drafts.find(({ id }) => id === stepId);
  return draft === undefined ? null : traceDraft(draft, scheduled);
}

function traceDraft(draft: Draft, scheduled: Schedule): StepTrace {
  const { compiled } = scheduled;
  const { env } = compiled;
  const { rule, sums, said, window } = draft;
  const because = writeBecause(draft, compiled);
  const source = resolveSource(rule.basis.source);
  const pin = said?.pin ?? null;
  return {
    step: draft.id,
    kind: rule.kind,
    title: titleOf(draft, scheduled),
    rule: { id: rule.id, title: rule.title },
    source: { key: rule.basis.source, title: "", author: "", heading: "", ...source, point: rule.basis.point },
    policy: { id: env.policy.id, edition: env.policy.edition },
    zoneData: env.zoneData,
    facts: factsOf(because, draft, compiled),
    because,
    edges: traceEdges(draft, said?.unpinned ?? window, because, compiled),
    parameters: parametersOf(sums, compiled),
    displaced: displacedBy(draft, scheduled),
    pinned: pin === null ? null : { on: formatDay(dayOfPin(pin)), reason: pin.fact.reason, fact: pin.fact.id },
    window: writeWindow(window, env.clock.format),
    inWords: writeWindow(window, (instant) => english.moment(instant, env.clock)),
  };
}

function writeWindow({ opens, ideal, by, closes }: InstantWindow, write: (instant: number) => string): Window {
  return { opens: write(opens), ideal: write(ideal), by: write(by), closes: write(closes) };
}

function factsOf(because: readonly Because[], { doneBy }: Draft, { all }: Compiled): Fact[] {
  const ids = new Set(because.flatMap(({ facts }) => facts));
  if (doneBy !== null) ids.add(doneBy.id);
  return all.filter(({ fact }) => ids.has(fact.id)).map(({ fact }) => fact);
}

const edges: readonly Edge[] = ["opens", "ideal", "by", "closes"];

function traceEdges({ sums, moves }: Draft, window: InstantWindow, because: readonly Because[], { env }: Compiled): TracedEdge[] {
  const { clock, policy } = env;
  const isReached = (edge: Edge) => [...sums, ...moves].some((step) => step.edge === edge && step.to === window[edge]);
  return edges.map((edge, index) => {
    const at = window[edge];
    const together = edges.filter((other, place) => other !== edge && window[other] === at && (isReached(other) || place < index));
    const sameAs = isReached(edge) ? null : (together[0] ?? null);
    const traced = sums.filter((sum) => sum.edge === edge).map((sum) => writeSum(sum, clock, policy));
    const moved = because.filter((reason) => reason.edge === edge);
    // Where nothing is counted, it begins at a moment that happened, from which it may have been moved.
    const begins = moves.find((move) => move.edge === edge && move.unit === "instant")?.from ?? at;
    return { edge, at: clock.format(at), sums: traced, moves: moved, sameAs, text: edgeWords(edge, begins, traced, sameAs, clock) };
  });
}

function edgeWords(edge: Edge, begins: number, sums: readonly TracedSum[], sameAs: Edge | null, clock: ZoneClock): string {
  if (sameAs !== null) return `${english.edges[edge]} ${english.sameAs[sameAs]}`;
  const how = sums.length === 0 ? english.itself({ at: begins }, clock) : sums.map(({ text }) => text).join("; ");
  return `${english.edges[edge]}: ${how}`;
}

function writeSum({ does, from, to, count, parameter }: Sum, clock: ZoneClock, policy: Compiled["env"]["policy"]): TracedSum {
  const isFromInstant = does === "time-after";
  const isToInstant = isFromInstant || does === "time-of-day";
  const of = parameter === null ? "" : english.parameterOf(parameter, policy.id, policy.edition);
  return {
    does,
    from: isFromInstant ? clock.format(from) : formatDay(from),
    to: isToInstant ? clock.format(to) : formatDay(to),
    count,
    parameter,
    text: english.sums[does]({ from, to, count: count ?? 0, of }, clock),
  };
}

function parametersOf(sums: readonly Sum[], compiled: Compiled): StepTrace["parameters"] {
  const { id, edition } = compiled.env.policy;
  const bases = new Map((policyValues(id, edition)?.values ?? []).map(({ name, basis }) => [name, basis]));
  const used = new Set(sums.flatMap(({ parameter }) => (parameter === null ? [] : [parameter])));
  return [...used].map((name) => ({
    name,
    value: valueOf(name, compiled),
    meaning: parameterTable[name].meaning,
    basis: bases.get(name) ?? null,
  }));
}

/** A parameter's value in words: a clock time, a duration, or a number. */
function valueOf(name: ParameterName, { env }: Compiled): string | number {
  const value = env.policy.parameters[name];
  const { unit } = parameterTable[name];
  if (unit === "clock") return clockWords(value);
  return unit === "duration" ? durationWords(value) : value;
}

/** The rules that were asked about the same and gave way to this one. */
function displacedBy({ id, rule }: Draft, { answers, compiled }: Schedule): StepTrace["displaced"] {
  const asked = answers ?? [];
  const own = asked.find(({ rule: { kind }, about }) => kind === rule.kind && isNamed(id, stepId(compiled.env, kind, about)));
  return Object.entries(rule.displaces ?? {}).flatMap(([loser, conditions]) => {
    const lost = asked.find(({ rule: other, about, answer }) => other.id === loser && about === own?.about && answer.is === "skips" && conditions.includes(answer.failed));
    const failed = lost?.answer.is === "skips" ? lost.answer.failed : null;
    return failed === null ? [] : [{ rule: loser, failed, text: english.displaced(loser, failed) }];
  });
}

const isNamed = (id: string, name: string) => id === name || id.startsWith(`${name}.`);
