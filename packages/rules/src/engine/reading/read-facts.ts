import type { Fact } from "@tact/facts";
import { parseInstant } from "../../time/instant.ts";
import type { ZoneClock } from "../../time/zone-clock.ts";
import { isOf, type Known } from "./known-fact.ts";
import type { NoticeDraft } from "./notices.ts";
import { isWord } from "./words-from-employer.ts";

/** Facts in order, with what was retracted left out. */
export interface Reading {
  facts: Known[];
  notices: NoticeDraft[];
}

function before(a: Known, b: Known): number {
  if (a.at !== b.at) return a.at - b.at;
  return a.fact.id < b.fact.id ? -1 : a.fact.id > b.fact.id ? 1 : 0;
}

/** Puts facts in the order of (`at`, `id`) and takes retracted ones out. The order of the array decides nothing. */
export function readFacts(facts: readonly Fact[], clock: ZoneClock): Reading {
  const all = facts.map((fact) => {
    const at = parseInstant(fact.at);
    return { fact, id: fact.id, type: fact.type, at, day: clock.dayAt(at), order: 0, isWord: isWord(fact, at) };
  });
  all.sort(before);
  const { retracted, unknown } = resolveRetractions(all);
  const kept: Known[] = [];
  for (const known of all) {
    if (retracted.has(known.id) || known.type === "fact-retracted") continue;
    known.order = kept.length;
    kept.push(known);
  }
  return { facts: kept, notices: unknown.map((id) => ({ code: "unknown-fact", facts: [id] })) };
}

/**
 * Ids of the facts that effective retractions take out. A retraction is effective unless an effective one
 * retracts it. Where retractions name each other in a circle, the latest of them is effective; one that names
 * itself retracts nothing.
 */
function resolveRetractions(ordered: readonly Known[]): { retracted: Set<string>; unknown: string[] } {
  const retractions = ordered.filter((known) => isOf(known, "fact-retracted"));
  const retracted = new Set<string>();
  if (retractions.length === 0) return { retracted, unknown: [] };
  const ids = new Set(ordered.map(({ fact }) => fact.id));
  const targets = new Map(retractions.map(({ fact }) => [fact.id, fact.fact]));
  const waiting = new Map<string, number>();
  for (const [id, target] of targets) {
    if (targets.has(target) && target !== id) waiting.set(target, (waiting.get(target) ?? 0) + 1);
  }
  const settled = new Set<string>();
  const settle = (start: string) => {
    // An effective retraction settles its target, which frees what its target retracted.
    const queue = [start];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (settled.has(id)) continue;
      settled.add(id);
      const target = targets.get(id);
      if (target === undefined || target === id) continue;
      const effective = !retracted.has(id);
      if (effective && !settled.has(target)) retracted.add(target);
      if (!targets.has(target)) continue;
      const left = (waiting.get(target) ?? 0) - 1;
      waiting.set(target, left);
      if (effective || left === 0) queue.push(target);
    }
  };
  for (const id of targets.keys()) if ((waiting.get(id) ?? 0) === 0) settle(id);
  for (const { fact } of retractions.toReversed()) if (!settled.has(fact.id)) settle(fact.id);
  const unknown = [...targets].filter(([id, target]) => !ids.has(target) && !retracted.has(id)).map(([id]) => id);
  return { retracted, unknown };
}
