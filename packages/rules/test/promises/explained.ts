import type { Because, Step } from "@tact/facts";
import { resolveSource, ruleReference } from "../../src/index.ts";
import { dayOf, instantOf, localDay } from "./civil-days.ts";
import { anchorOf, isEnquiry, isPinned, type Promised, type Seen } from "./seen.ts";

const movers: ReadonlySet<string> = new Set([
  "landing", "minimum-gap", "after-decision-day", "sending-hours", "evening", "pinned", "dismissed", "withheld", "budget",
]);
const ruleOf: ReadonlyMap<string, string> = new Map(ruleReference().map(({ id, kind }) => [kind, id]));
const minute = 60_000;

/** A duration such as PT1H30M or P2D, in milliseconds. */
function lengthOf(iso: string): number {
  const [, days = "0", hours = "0", minutes = "0"] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(iso) ?? [];
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * minute;
}

/** The day of the enquiry that this one follows: sent, pinned or projected, and never before an earlier one of the chain. */
function followedDay(step: Step, { plan, zone, request }: Seen): number | undefined {
  const order = ["decision-follow-up", "delay-follow-up", "check-in", "long-wait", "let-go"];
  const earlier = plan.steps.filter((other) => anchorOf(other) === anchorOf(step) && isEnquiry(other) && order.indexOf(other.kind) < order.indexOf(step.kind));
  const factAt = (id: string | null) => request.facts.find((fact) => fact.id === id)?.at;
  const days = earlier.map((other) => {
    const done = factAt(other.doneBy);
    return done === undefined ? dayOf(other.window.ideal) : localDay(instantOf(done), zone);
  });
  return days.length === 0 ? undefined : Math.max(...days);
}

/** Where a step would open by its own rule before anything moved it: a day or an instant; undefined where that takes more than this to tell. */
function openingByItsRule(step: Step, seen: Seen): { day: number } | { instant: number } | undefined {
  const { plan, told, days, zone, count, written, request } = seen;
  const fact = request.facts.find(({ id }) => id === anchorOf(step));
  const said = fact === undefined ? undefined : localDay(instantOf(fact.at), zone);
  const plus = (after: number) => (fact === undefined ? undefined : { instant: instantOf(fact.at) + after });
  const isStatement = fact?.type === "delay-announced" || fact?.type === "put-on-hold" || fact?.type === "decision-promised";
  switch (step.kind) {
    case "decision-follow-up":
      return plan.decision === null || step.status === "done" ? undefined : { day: days.after(dayOf(plan.decision.to), count("followUpOpens")) };
    case "delay-follow-up":
      return said === undefined ? undefined : { day: said + count(fact?.type === "put-on-hold" ? "holdOpens" : "delayOpens") };
    case "check-in":
    case "long-wait":
    case "let-go": {
      if (step.status === "done") return undefined;
      // Where the budget was spent before the chain began, letting go follows the last of those early enquiries.
      const from = followedDay(step, seen) ?? (isStatement || step.kind === "let-go" ? undefined : said);
      return from === undefined ? undefined : { day: from + count(step.kind === "check-in" ? "checkInOpens" : "longWaitOpens") };
    }
    case "thank-you":
    case "debrief-recruiter": {
      const interview = told?.interviews.get(step.interview ?? "");
      return interview === undefined ? undefined : { instant: interview.ends + lengthOf(written("opensAfter")) };
    }
    case "ask-new-timeline":
    case "acknowledge-offer":
    case "expedite":
    case "promised-item":
      return plus(0);
    case "gracious-reply":
      return plus(120 * minute);
    case "missed-call":
      return fact?.type === "call-promised" ? { instant: instantOf(fact.starts) + 30 * minute } : undefined;
    default:
      return undefined;
  }
}

/** Moves name days or instants; where one of two is a day, the days are compared. */
const differs = (a: string, b: string) => (a.length === 10 || b.length === 10 ? dayOf(a) !== dayOf(b) : instantOf(a) !== instantOf(b));

/** What is wrong with the moves of the opening: they must lead from where the rule puts it to where it stands. */
function brokenMoves(step: Step, seen: Seen): string[] {
  const moves = step.because.filter(({ rule, edge, from }) => from !== undefined && (edge === "opens" || rule === "pinned"));
  const byRule = openingByItsRule(step, seen);
  const found: string[] = [];
  const { opens } = step.window;
  for (const [index, move] of moves.entries()) {
    if (move.from === undefined || move.to === undefined) return [`${step.id}: a move without its ends: ${move.text}`];
    const next: Because | undefined = moves[index + 1];
    if (differs(move.to, next?.from ?? opens)) found.push(`${step.id}: ${move.rule} leads to ${move.to}, then ${next?.from ?? opens}`);
  }
  if (byRule === undefined) return found;
  const first = moves[0]?.from ?? opens;
  const isThere = "day" in byRule ? dayOf(first) === byRule.day : first.length > 10 && instantOf(first) === byRule.instant;
  const shown = "day" in byRule ? new Date(byRule.day * 86_400_000).toISOString().slice(0, 10) : new Date(byRule.instant).toISOString();
  if (!isThere) found.push(`${step.id}: by its rule it opens ${shown}, the trace begins with ${first}`);
  return found;
}

/** 18: every trace names its rule with its source, facts of the request, and every move from the rule's date to the one that stands. */
export const explainsItself: Promised = (seen) => {
  const ids = new Set(seen.request.facts.map(({ id }) => id));
  return seen.plan.steps.flatMap((step) => {
    const found: string[] = [];
    const rules = step.because.filter(({ rule }) => rule === ruleOf.get(step.kind));
    if (rules.length === 0) found.push(`${step.id} names no rule`);
    if (!rules.some(({ facts }) => facts.length > 0)) found.push(`${step.id} names no fact`);
    for (const { rule, text, facts, source } of step.because) {
      if (rule !== ruleOf.get(step.kind) && !movers.has(rule)) found.push(`${step.id} names ${rule}`);
      if (!movers.has(rule) && (source === undefined || resolveSource(source) === undefined)) found.push(`${step.id} rests on ${source}`);
      if (facts.some((id) => !ids.has(id))) found.push(`${step.id} rests on facts ${facts.join()}`);
      if (text.length < 5 || /NaN|undefined|null|Infinity|\[object/.test(text)) found.push(`${step.id} says “${text}”`);
    }
    const says = (rule: string) => step.because.some((reason) => reason.rule === rule);
    if (step.status === "dismissed" && !says("dismissed")) found.push(`${step.id} is dismissed and does not say so`);
    if (step.status === "withheld" && !says("withheld")) found.push(`${step.id} is withheld and does not say so`);
    if (isPinned(step) && step.status === "done") return found;
    return [...found, ...brokenMoves(step, seen)];
  });
};
