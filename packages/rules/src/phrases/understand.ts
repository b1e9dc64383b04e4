import type { Day } from "../time/day.ts";
import type { Clock } from "./clocks.ts";
import { isEnough, joined, joinedWithNext, lastDay, type Way, waysOf } from "./evaluate.ts";
import type { Joint, Said } from "./meaning.ts";
import { isWeekdayName, months, weekdays } from "./names.ts";
import { counts } from "./numbers.ts";
import { ellipsisAt, type Operand, operandAt, type Span } from "./operands.ts";
import { type Relation, relations } from "./relations.ts";
import { hedges, mayPromise, noDay, speech, type Trailer, trailers } from "./speech.ts";
import { tokenise, type Tokens } from "./tokens.ts";
import { wordTable } from "./word-table.ts";

/** What a phrase promises. */
export type Reading =
  | { kind: "range"; from: Day; to: Day; vague: boolean }
  /** Not before a day, which promises none. */
  | { kind: "not-before"; from: Day }
  /** The same words mean one day or another. */
  | { kind: "ambiguous"; earlier: Day; later: Day }
  /** Words that promise no day at all. */
  | { kind: "no-day" }
  | { kind: "not-understood" };

export type LayerName = "speech" | "hedge" | "relation" | "part" | "anchor" | "clock" | "joint" | "limit";

/** What was read, and how. */
export interface Understood {
  reading: Reading;
  /** Each way to take the words, the earliest first; none where no day is promised. */
  ways: readonly Way[];
  clock: Clock | null;
  /** Which words each layer took. */
  layers: readonly (Span & { layer: LayerName; means: string })[];
  /** Words from this one on were not understood; null where all were. */
  residueFrom: number | null;
  tokens: Tokens;
}

export const joints = wordTable<Joint>([
  ["or maybe|possibly|perhaps|even|else?", "or"],
  ["or at the latest", "or"],
  ["maybe|possibly|perhaps|otherwise", "or"],
  ["or? if not", "or"],
  ["or? failing that", "or"],
  ["at worst", "or"],
  ["/", "or"],
  ["to|until|till|through|thru|-", "to"],
  ["and", "and"],
]);

const strength: Readonly<Record<Relation, number>> = { at: 0, by: 1, in: 2, over: 3, before: 4, after: 4, from: 4, between: 4 };

/** What stands before the part: hedges, and relations of which the strongest holds ("by no later than", "sometime after"). */
interface Opening {
  relation: Relation;
  vague: boolean;
  next: number;
  layers: Understood["layers"];
}

const mostOpeningWords = 4;
/** How many words that wrap a promise are tried as its beginning; a sentence has one or two such. */
const mostStarts = 8;

/** Every place at which the opening may end, the longest first: "after" opens "after Christmas", not "after next". */
function openingsAt(words: readonly string[], at: number): Opening[] {
  let last: Opening = { relation: "at", vague: false, next: at, layers: [] };
  const openings = [last];
  while (openings.length <= mostOpeningWords) {
    const { next, relation, layers, vague } = last;
    const start = words[next] === "the" ? next + 1 : next;
    const hedge = hedges.at(words, start);
    const row = hedge === null ? relations.at(words, next) : null;
    if (hedge !== null) {
      const to = start + hedge.words.length;
      last = { relation, vague: true, next: to, layers: [...layers, { layer: "hedge", at: next, to, means: "roughly" }] };
    } else if (row !== null) {
      const to = next + row.words.length;
      const strongest = strength[row.value] > strength[relation] ? row.value : relation;
      last = { relation: strongest, vague, next: to, layers: [...layers, { layer: "relation", at: next, to, means: row.value }] };
    } else {
      break;
    }
    openings.push(last);
  }
  return openings.toReversed();
}

interface Ending {
  limit: Exclude<Trailer, "doubt" | "nothing"> | null;
  vague: boolean;
  layers: Understood["layers"];
}

/** What stands after the clock, up to the end of the phrase; null where other words follow. */
function endingAt(words: readonly string[], at: number): Ending | null {
  let ending: Ending = { limit: null, vague: false, layers: [] };
  let next = at;
  while (next < words.length) {
    const row = trailers.at(words, next);
    if (row === null || ending.layers.length > 3) return null;
    const to = next + row.words.length;
    const { value } = row;
    const limit = value === "tops" || value === "earliest" ? value : ending.limit;
    ending = { limit, vague: ending.vague || value === "doubt", layers: [...ending.layers, { layer: "limit", at: next, to, means: value }] };
    next = to;
  }
  return ending;
}

/** The relation once the end of the phrase is known; two ends are a range whatever stands before them. */
function limited(relation: Relation, { limit }: Ending, { anchor: { pair } }: Operand): Relation {
  if (limit === "earliest") return "from";
  if (limit === "tops" && (relation === "at" || relation === "in")) return "over";
  return relation === "between" || (relation === "from" && pair === "to") ? "at" : relation;
}

function layersOf({ part, places }: Operand, ways: readonly Way[]): Understood["layers"] {
  const layers: (Span & { layer: LayerName; means: string })[] = [];
  if (places.part !== null && part !== null) layers.push({ layer: "part", ...places.part, means: part.from === part.to ? part.from : `${part.from} to ${part.to}` });
  if (places.anchor !== null) layers.push({ layer: "anchor", ...places.anchor, means: ways[0]?.kind ?? "day" });
  for (const place of places.clocks) layers.push({ layer: "clock", ...place, means: "time of day" });
  return layers.toSorted((a, b) => a.at - b.at);
}

function readingOf(ways: readonly Way[], vague: boolean): Reading {
  const [first] = ways;
  const last = ways.at(-1);
  if (first === undefined || last === undefined) return { kind: "not-understood" };
  if ("notBefore" in last) return { kind: "not-before", from: last.notBefore };
  if (ways.length === 1) return { kind: "range", from: last.from, to: last.to, vague };
  return { kind: "ambiguous", earlier: lastDay(first), later: last.to };
}

/** Reads every word from `start` on, or none: null, and how far it came. */
function readFrom(tokens: Tokens, start: number, said: Said, reached: { at: number }): Understood | null {
  const { words } = tokens;
  for (const opening of openingsAt(words, start)) {
    const found = operandAt(words, opening.next, opening.relation, said, (operand, next) => {
      const ending = endingAt(words, next);
      if (next < words.length && next > reached.at) reached.at = next;
      return ending === null ? readJoint(tokens, opening, { operand, next }, said) : readSingle(tokens, opening, operand, ending, said);
    });
    if (found !== null) return found;
  }
  return null;
}

function readSingle(tokens: Tokens, opening: Opening, operand: Operand, ending: Ending, said: Said): Understood | null {
  if (!isEnough(operand, opening.relation)) return null;
  const ways = waysOf(limited(opening.relation, ending, operand), operand, said);
  if (ways.length === 0) return null;
  const reading = readingOf(ways, opening.vague || ending.vague || operand.anchor.isVague === true);
  return { reading, ways, clock: operand.clock, layers: [...opening.layers, ...layersOf(operand, ways), ...ending.layers], residueFrom: null, tokens };
}

function readJoint(tokens: Tokens, opening: Opening, first: { operand: Operand; next: number }, said: Said): Understood | null {
  const { words } = tokens;
  let last = first.next;
  // "Tuesday, Wednesday or Thursday": those between are between.
  while (first.operand.anchor.isBareWeekday === true && isWeekdayName(words[last] ?? "")) last += 1;
  const joint = joints.at(words, last);
  const { relation } = opening;
  if (joint === null || relation === "before" || relation === "after") return null;
  if (relation === "from" ? joint.value !== "to" : joint.value === "and" && relation !== "between") return null;
  const after = last + joint.words.length;
  const vague = opening.vague || first.operand.anchor.isVague === true;
  const answer = (range: { from: Day; to: Day }, to: number, ending: Ending, second: Operand | null): Understood => {
    const ways: Way[] = [{ as: "", kind: "stretch", ...range }];
    const joining = { layer: "joint" as const, at: first.next, to, means: joint.value };
    const layers = [...opening.layers, ...layersOf(first.operand, ways), joining, ...(second === null ? [] : layersOf(second, ways)), ...ending.layers];
    const clock = second?.clock ?? first.operand.clock;
    return { reading: readingOf(ways, vague || ending.vague), ways, clock, layers, residueFrom: null, tokens };
  };
  const ellipsis = ellipsisAt(words, after);
  const rest = ellipsis === null ? null : endingAt(words, ellipsis.next);
  if (ellipsis !== null && rest !== null && rest.limit !== "earliest") {
    const range = joinedWithNext(first.operand, ellipsis.value, said);
    if (range !== null) return answer(range, ellipsis.next, rest, null);
  }
  const again = relations.at(words, after);
  const from = again?.value === "at" || again?.value === "by" || again?.value === "in" ? after + again.words.length : after;
  return operandAt(words, from, "at", said, (second, next) => {
    const ending = endingAt(words, next);
    const range = ending === null || ending.limit === "earliest" ? null : joined(first.operand, second, said);
    return ending === null || range === null ? null : answer(range, from, ending, second);
  });
}

/**
 * Reads a phrase in layers: what wraps the promise, then relation × part × anchor × clock, then what limits it.
 * Every word is read, or none is: a fragment is never taken for the whole.
 *
 * Each layer has a table of words in the file of its name. A new word is a row there; a new kind of anchor is a
 * production in `anchors.ts` that says which days its occurrences are, and every relation, part and clock applies to it.
 *
 * @example understand("by the end of the week", { on: parseDay("2026-10-14"), days }).reading  // Fri 16 Oct
 */
export function understand(phrase: string, said: Said): Understood {
  const tokens = tokenise(phrase);
  const { words } = tokens;
  const reached = { at: 0 };
  // What wraps the promise is read as far as it goes; a word of it that may begin the promise itself is tried after that.
  const starts: number[] = [];
  let wrapped = 0;
  for (let row = speech.at(words, 0); row !== null; row = speech.at(words, wrapped)) {
    if (mayBegin(words[wrapped])) starts.push(wrapped);
    wrapped += row.words.length;
  }
  starts.push(wrapped);
  reached.at = wrapped;
  for (const start of starts.slice(-mostStarts).toReversed()) {
    const found = noDayFrom(tokens, start) ?? readFrom(tokens, start, said, reached);
    if (found === null || !mayPromise(words, start)) continue;
    const before: Understood["layers"] = start === 0 ? [] : [{ layer: "speech", at: 0, to: start, means: "a promise" }];
    return { ...found, layers: [...before, ...found.layers] };
  }
  return { reading: { kind: "not-understood" }, ways: [], clock: null, layers: [], residueFrom: reached.at < words.length ? reached.at : 0, tokens };
}

/** Of the words that wrap a promise, those that may begin it: "due Friday", "may 5", "in touch". */
function mayBegin(word: string | undefined): boolean {
  return word !== undefined && (relations.begins(word) || hedges.begins(word) || noDay.begins(word) || months.begins(word) || weekdays.begins(word) || counts.begins(word));
}

/** "soon", "hopefully soon": words that promise no day, with what may stand around them. */
function noDayFrom(tokens: Tokens, start: number): Understood | null {
  const { words } = tokens;
  for (const opening of openingsAt(words, start)) {
    const row = opening.relation === "at" || opening.relation === "by" ? noDay.at(words, opening.next) : null;
    const to = opening.next + (row?.words.length ?? 0);
    const ending = row === null ? null : endingAt(words, to);
    if (ending === null) continue;
    const layers = [...opening.layers, { layer: "anchor" as const, at: opening.next, to, means: "no day" }, ...ending.layers];
    return { reading: { kind: "no-day" }, ways: [], clock: null, layers, residueFrom: null, tokens };
  }
  return null;
}
