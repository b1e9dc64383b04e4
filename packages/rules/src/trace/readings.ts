import { english } from "../reasons/english.ts";
import type { StepTrace, TracedEdge } from "./trace.ts";

/** A trace as one sentence: what to do, when, and why. */
export function asSentence({ title, inWords, because }: StepTrace): string {
  const reasons = because.map(({ text }) => text).join("; ");
  return english.reading.sentence({ title, ideal: inWords.ideal, reasons });
}

/** A trace as a chain: what happened, the rule that it called for, and the dates that came of it. */
export function asChain({ facts, rule, source, because, inWords, displaced }: StepTrace): string[] {
  const say = english.reading;
  return [
    ...facts.map(({ type, id, at }) => say.fact({ type, id, at })),
    say.rule({ title: rule.title, id: rule.id, point: source.point, source: source.title, heading: source.heading }),
    ...displaced.map(({ text }) => text),
    ...because.map(({ text }) => text),
    say.window(inWords),
  ];
}

/** A trace as a tree of lines, two spaces a level: every edge with its sums and moves. */
export function asTree(trace: StepTrace): string {
  const say = english.reading;
  const { title, rule, source, policy, zoneData, facts, because, edges, displaced, pinned, parameters } = trace;
  const lines = [
    title,
    `  ${say.rule({ title: rule.title, id: rule.id, point: source.point, source: source.title, heading: source.heading })}`,
    ...displaced.map(({ text }) => `    ${text}`),
    `  ${say.policy(policy)}`,
    ...parameters.map(({ name, value, meaning, basis }) => `    ${say.parameter({ name, value, meaning, basis: basisWords(basis) })}`),
    `  ${say.facts}`,
    ...facts.map(({ type, id, at }) => `    ${say.fact({ type, id, at })}`),
    `  ${say.why}`,
    ...because.map(({ text }) => `    ${text}`),
    ...edges.flatMap(edgeLines),
    ...(pinned === null ? [] : [`  ${say.pinned(pinned)}`]),
    `  ${say.zoneData(zoneData)}`,
  ];
  return lines.join("\n");
}

function basisWords(basis: StepTrace["parameters"][number]["basis"]): string {
  if (basis === null) return "";
  return basis.by === "ours" ? english.reading.ours(basis.why) : english.reading.article({ source: basis.source, point: basis.point });
}

function edgeLines({ text, moves, at }: TracedEdge): string[] {
  return [`  ${text}`, ...moves.map((move) => `    ${move.text}`), `    = ${at}`];
}
