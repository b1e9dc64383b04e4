import type { FactType } from "@tact/facts";
import { type Built, dayLabel, iso, clockLabel } from "./built.ts";
import { pastOf, type PastMoment } from "./past.ts";
import { match } from "./pattern.ts";
import type { AllSlots, Row, Told } from "./row.ts";
import { decisionRows } from "./rows-decision.ts";
import { interviewRows } from "./rows-interview.ts";
import { messageRows } from "./rows-message.ts";
import { offerRows } from "./rows-offer.ts";
import { otherRows } from "./rows-other.ts";
import { sentenceWords, type Word } from "./sentence-words.ts";
import { type Setting, settingOf } from "./setting.ts";
import { slotsOf } from "./slots.ts";
import { spokenSlots } from "./spoken.ts";
import type { SentenceRequest, SentenceWay, Understanding } from "./understanding.ts";

/** "They closed it", "they have just closed it". */
const perfect = (says: string) => says.replace(/^(\{they\}\??|\{we\}\??) (?!have)/, "$1 have|has|had|is? just? ");
const rows: readonly Row[] = [...decisionRows, ...offerRows, ...interviewRows, ...messageRows, ...otherRows].map((row) => ({ ...row, says: row.says.map(perfect) }));
const ranks = [...new Set(rows.map(({ rank = 0 }) => rank))].toSorted((a, b) => a - b);

/** Words that open a sentence and say nothing. */
const openers = new Set(["ok", "okay", "so", "well", "update", "fyi", "hi", "hello", "unfortunately", "sadly", "luckily", "finally", "great", "hooray", "just", "please", "also", "then", "and", "but", "yes"]);
const parting = new Set(["because", "since"]);
const joints = new Set(["and", "but", "then", "so", "also", "plus"]);
/** More would only be a text, and not a sentence. */
const mostWords = 80;
const mostWays = 8;

/** More would be a list, and not a sentence. */
const mostBreaks = 12;

type AllReaders = Parameters<typeof match<AllSlots>>[2];

/** A sentence while it is read. */
interface Reading {
  words: readonly Word[];
  setting: Setting;
  /** Slots by the instant at which promises were made. */
  slots: Map<number, AllReaders>;
  /** Words from which on nothing could be read. */
  failed: Set<number>;
  /** How far it came. */
  furthest: { at: number; nearest: FactType | null };
}

interface Read {
  built: Built;
  fact: FactType;
  /** When it was said to have happened; null where nothing was said. */
  past: PastMoment | null;
}

const nothing = { facts: [], ways: [], question: null, residue: [], nearest: null } as const;

/**
 * The facts that a sentence states about an application. It reads every word or none: what is not understood is said,
 * and what may mean one thing or another is asked. Never throws, and stores nothing.
 *
 * @example understand({ sentence: "they said end of next week", request, plan, reader: "Europe/London" })
 *   // { outcome: "understood", facts: [{ draft: { type: "decision-promised", by: { phrase: "end of next week" } }, dates: [...] }] }
 */
export function understand(asked: SentenceRequest): Understanding {
  const setting = settingOf(asked);
  const words = sentenceWords(asked.sentence);
  const isQuestion = words.some(({ heard }) => heard === "?");
  const isLong = words.length > mostWords || words.filter(isBreak).length > mostBreaks;
  if (setting === null || words.length === 0 || isLong || isQuestion) {
    return { ...nothing, outcome: "not-understood", facts: [], ways: [], residue: words.length === 0 ? [] : [asked.sentence.trim()] };
  }
  const reading: Reading = { words, setting, slots: new Map(), failed: new Set(), furthest: { at: 0, nearest: null } };
  const read = readFrom(reading, 0, null);
  const { furthest } = reading;
  if (read === null) {
    const from = words[Math.min(furthest.at, words.length - 1)]?.from ?? 0;
    return { ...nothing, outcome: "not-understood", facts: [], ways: [], residue: [asked.sentence.slice(from).trim()], nearest: furthest.nearest ?? nearestOf(words) };
  }
  return combined(read);
}

function combined(read: readonly Read[]): Understanding {
  let ways: SentenceWay[] = [{ label: "", facts: [] }];
  let question: string | null = null;
  for (const { built, fact } of read) {
    if ("missing" in built) return { ...nothing, outcome: "incomplete", facts: [], ways: [], residue: [], question: built.missing, nearest: fact };
    if (built.ways.length > 1) question ??= built.question;
    ways = ways.flatMap((way) => built.ways.map((each) => ({ label: [way.label, each.label].filter((part) => part !== "").join(", "), facts: [...way.facts, ...each.facts] })));
  }
  const nearest = read[0]?.fact ?? null;
  const [only] = ways;
  if (ways.length === 1 && only !== undefined) return { ...nothing, outcome: "understood", facts: only.facts, ways: [], residue: [], nearest };
  return { ...nothing, outcome: "ambiguous", facts: [], ways: ways.slice(0, mostWays), residue: [], question: question ?? "Which one is meant?", nearest };
}

/** The clauses from a word on, read one by one; as few as possible. Null where a word is left. */
function readFrom(reading: Reading, from: number, before: PastMoment | null): Read[] | null {
  const { words, furthest, failed } = reading;
  if (failed.has(from)) return null;
  let start = from;
  while (start < words.length && openers.has(words[start]?.heard ?? "")) start += 1;
  if (start >= words.length) return from > 0 ? [] : null;
  for (let end = words.length; end > start; end -= 1) {
    const next = words[end];
    if ((next !== undefined && !isBreak(next)) || crossesStop(words, start, end)) continue;
    const clause = readClause(reading, start, end, before);
    if (clause === null) continue;
    if (end > furthest.at && next !== undefined) Object.assign(furthest, { at: end, nearest: clause.fact });
    if (next === undefined) return [clause];
    const rest = readFrom(reading, end, clause.past ?? before);
    if (rest !== null) return [clause, ...rest];
  }
  failed.add(from);
  return null;
}

const isBreak = ({ after, heard }: Word) => after !== "space" || joints.has(heard) || parting.has(heard);
const crossesStop = (words: readonly Word[], from: number, to: number) => words.slice(from + 1, to).some(({ after }) => after === "stop");

/** One clause: as it stands, or with the words before or after it that say when it happened. */
function readClause(reading: Reading, from: number, to: number, before: PastMoment | null): Read | null {
  const { words, setting } = reading;
  const whole = readBody(reading, from, to, before, null);
  if (whole !== null) return whole;
  for (let cut = 1; cut <= Math.min(7, to - from - 1); cut += 1) {
    for (const isAfter of [true, false]) {
      const [pastFrom, pastTo, bodyFrom, bodyTo] = isAfter ? [to - cut, to, from, to - cut] : [from, from + cut, from + cut, to];
      const past = pastOf(words, pastFrom, pastTo, setting);
      if (past === null) continue;
      const body = past === "not-yet" ? readBody(reading, bodyFrom, bodyTo, null, null) : readBody(reading, bodyFrom, bodyTo, past, past);
      if (body === null) continue;
      if (past !== "not-yet") return body;
      const said = setting.sentence.slice(words[pastFrom]?.from, words[pastTo - 1]?.to);
      return { ...body, built: { missing: `“${said}” has not come yet. When was it?`, nearest: body.fact } };
    }
  }
  return null;
}

/** What a clause without its time says, told at each time that the words may mean. */
function readBody(reading: Reading, from: number, to: number, told: PastMoment | null, own: PastMoment | null): Read | null {
  const { setting } = reading;
  const instants = told?.instants ?? [setting.now];
  const clock = setting.reader;
  let first: Read | null = null;
  const ways: SentenceWay[] = [];
  for (const at of instants) {
    const read = readTold(reading, from, to, { setting, at: iso(at) }, slotsAt(reading, at));
    if (read === null) return null;
    if ("missing" in read.built) return { ...read, past: own };
    first ??= { ...read, past: own };
    const label = instants.length > 1 ? `${dayLabel(clock.dayAt(at))}, ${clockLabel(clock.minuteAt(at))}` : "";
    for (const way of read.built.ways) {
      const facts = way.facts.map((fact) =>
        own === null ? fact : { ...fact, dates: [{ kind: "time" as const, words: own.words, what: "happened" as const, at: iso(at), until: null, onlyTheDay: own.onlyTheDay }, ...fact.dates] },
      );
      ways.push({ label: [label, way.label].filter((part) => part !== "").join(", "), facts });
    }
  }
  if (first === null || "missing" in first.built) return first;
  const question = instants.length > 1 ? `Which time does “${told?.words ?? ""}” mean?` : first.built.question;
  return { ...first, built: { ways, question } };
}

function slotsAt({ setting, slots }: Reading, at: number): AllReaders {
  let known = slots.get(at);
  if (known === undefined) slots.set(at, (known = { ...slotsOf(setting, at), ...spokenSlots }));
  return known;
}

function readTold({ words }: Reading, from: number, to: number, told: Told, slots: AllReaders): Omit<Read, "past"> | null {
  for (const rank of ranks) {
    const found = new Map<string, Omit<Read, "past">>();
    for (const row of rows) {
      if ((row.rank ?? 0) !== rank) continue;
      const read = readRow(row, words, from, to, slots, told);
      if (read !== null) found.set(JSON.stringify(read), { built: read, fact: row.fact });
    }
    const all = [...found.values()];
    const [only] = all;
    if (only === undefined) continue;
    if (all.length === 1) return only;
    return severalOf(all, only);
  }
  return null;
}

/** The same words as different facts: who asks chooses. */
function severalOf(all: readonly Omit<Read, "past">[], first: Omit<Read, "past">): Omit<Read, "past"> {
  const whole = all.filter(({ built }) => !("missing" in built));
  const [only] = whole;
  if (only === undefined) return first;
  const seen = new Set<string>();
  const isNew = (way: SentenceWay) => {
    const drafts = JSON.stringify(way.facts.map(({ draft }) => draft));
    return seen.size < seen.add(drafts).size;
  };
  const ways = whole.flatMap(({ built, fact }) => ("missing" in built ? [] : built.ways.filter(isNew).map((way) => ({ label: way.label === "" ? (labels[fact] ?? fact) : way.label, facts: way.facts }))));
  return { fact: only.fact, built: { ways, question: ways.length > 1 ? "Which of these happened?" : null } };
}

function readRow(row: Row, words: readonly Word[], from: number, to: number, slots: AllReaders, told: Told): Built | null {
  for (const says of row.says) {
    for (const taken of match<AllSlots>(says, { words, from, to }, slots)) {
      const built = row.means(taken, told);
      if (built !== null) return built;
    }
  }
  return null;
}

/** What a fact is called where one of several has to be chosen. */
const labels: Partial<Record<FactType, string>> = {
  "decision-promised": "They promised when they decide",
  "delay-announced": "They are late",
  "offer-received": "This employer made an offer",
  "competing-offer": "Somebody else made an offer",
  "offer-accepted": "The offer was accepted",
  "offer-declined": "The offer was declined",
  rejected: "The employer said no",
  withdrawn: "The application was withdrawn",
  "message-sent": "The candidate wrote or called",
  "message-received": "They wrote or called",
  "interview-cancelled": "The interview was called off",
  "interview-scheduled": "A new interview",
  "interview-rescheduled": "The interview has another time",
  "call-promised": "They promised a call",
  "call-held": "The call took place",
  "item-sent": "What was promised was sent",
  "debrief-captured": "It was asked in the interview",
};

const hints: readonly (readonly [RegExp, FactType])[] = [
  [/\boffer/, "offer-received"],
  [/\b(accept|signed)/, "offer-accepted"],
  [/\b(reject|said no|turned)/, "rejected"],
  [/\b(withdr|pulled out)/, "withdrawn"],
  [/\b(hold|freeze|frozen|paused)/, "put-on-hold"],
  [/\b(late|delay|postpon)/, "delay-announced"],
  [/\b(moved|reschedul)/, "interview-rescheduled"],
  [/\b(cancel)/, "interview-cancelled"],
  [/\b(interview|round|meeting)/, "interview-scheduled"],
  [/\b(sent|wrote|emailed|thank|followed)/, "message-sent"],
  [/\b(discussed|talked|spoke)/, "debrief-captured"],
  [/\b(decide|decision|said|promised)/, "decision-promised"],
  [/\b(replied|answered|got)/, "message-received"],
];

/** The form that comes nearest where nothing was understood. */
function nearestOf(words: readonly Word[]): FactType | null {
  const heard = words.map((word) => word.heard).join(" ");
  return hints.find(([pattern]) => pattern.test(heard))?.[1] ?? null;
}
