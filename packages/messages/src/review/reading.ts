import { type Language, noteKinds } from "../catalogue/language.ts";
import { clean } from "../text/clean.ts";
import { wordsOf } from "../text/words.ts";
import type { ReadWord } from "./patterns.ts";
import type { ReviewContext } from "./review-types.ts";

/** No message is as long as this: what stands behind it is not read. In UTF-16 units. */
export const mostRead = 20_000;

/** Whether it is written to somebody: neither spoken nor a note to oneself. */
export function isLetter({ channel, kind }: ReviewContext): boolean {
  const isNote = kind !== undefined && (noteKinds as readonly string[]).includes(kind);
  return !isNote && (channel === undefined || channel === "email");
}

export interface Stretch {
  start: number;
  end: number;
}

/** A text as the checks see it. */
export interface Reading {
  text: string;
  cut: boolean;
  words: ReadWord[];
  sentences: Stretch[];
  /** Lines that hold something. */
  lines: Stretch[];
  /** The first line, where it greets: the words after the greeting, up to the comma, and whether a name is among them. */
  greeting: { line: Stretch; name: ReadWord[]; isNamed: boolean } | null;
  /** The sentences between greeting and sign-off. */
  core: Stretch[];
  /** Whether a place lies in a name that was given: what stands there is nobody's style. */
  inName: (at: number) => boolean;
  context: ReviewContext;
  language: Language;
}

const stop = /[.!?…]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const chunks = /\S+/gu;
const opening = /^[("“'‘]+/u;
const closing = /[.,;:!?…)"”'’]+$/u;
const possessive = /['’]s?$/u;

/** A word between spaces as it may stand in a name and in a text: whole, and without the marks around it. */
const formsOf = (chunk: string) => [chunk, chunk.replace(/[.,;:]$/u, ""), chunk.replace(/[.,;:]+$/u, ""), chunk.replace(opening, "").replace(closing, ""), chunk.replace(/[.!?…]+/gu, "")].filter((form) => form !== "");

/** Words between spaces of the names that were given. */
function chunksOfNames(context: ReviewContext): Set<string> {
  const names = [context.recipient, context.employer, context.candidate, context.role, ...(context.people ?? []).slice(0, 100)];
  return new Set(names.flatMap((name) => clean((name ?? "").slice(0, 400)).split(" ")).flatMap(formsOf));
}

/** Which places lie in such words: one flag for each UTF-16 unit. */
function namePlaces(text: string, names: ReadonlySet<string>): Uint8Array {
  const places = new Uint8Array(text.length);
  if (names.size === 0) return places;
  for (const { 0: chunk, index } of text.matchAll(chunks)) {
    const form = formsOf(chunk).find((one) => names.has(one) || names.has(one.replace(possessive, "")));
    if (form === undefined) continue;
    // "Jones!!!" is a name and what somebody added to it; "Yahoo!" is a name.
    const behind = Math.max(chunk.indexOf(form), 0) + form.length;
    const added = chunk.slice(behind).search(/[!?…]/u);
    places.fill(1, index, index + (added < 0 ? chunk.length : behind + added));
  }
  return places;
}

/** Sentences end at a stop before a space or the end, and at the end of a line; not behind "Dr." or "J.". */
function sentencesOf(text: string, names: Uint8Array, abbreviations: ReadonlySet<string>): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  let wordStart = 0;
  let hasWord = false;
  const close = (end: number) => {
    while (start < end && /\s/u.test(text[start] ?? "")) start += 1;
    if (hasWord) found.push({ start, end });
    start = end;
    hasWord = false;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (character === "\n") close(at);
    else if (stop.test(character)) {
      const next = text[at + 1];
      const last = text.slice(Math.max(wordStart, at - 20), at);
      const isShort = character === "." && (abbreviations.has(last.toLowerCase()) || (last.length === 1 && last !== last.toLowerCase()));
      const isEnd = next === undefined || /\s/u.test(next);
      // "Acme Inc. is": a stop in a name ends nothing where the sentence goes on in small letters.
      const insideName = names[at] === 1 && (names[at + 1] === 1 || /^\s\p{Ll}/u.test(text.slice(at + 1, at + 4)));
      if (isEnd && !isShort && !insideName) close(at + 1);
    } else if (/\s/u.test(character)) wordStart = at + 1;
    else if (!hasWord && letterOrDigit.test(String.fromCodePoint(text.codePointAt(at) ?? 32))) hasWord = true;
  }
  close(text.length);
  return found;
}

/** The sentences of a text, in which no name is taken for an end. */
export function sentencesIn(text: string, context: ReviewContext, language: Language): string[] {
  const names = namePlaces(text, chunksOfNames(context));
  return sentencesOf(text, names, new Set(language.review.lexicon.abbreviations)).map(({ start, end }) => text.slice(start, end));
}

function linesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") found.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return found;
}

/** Reads a text once, for all checks. */
export function read(whole: string, context: ReviewContext, language: Language): Reading {
  const text = whole.slice(0, mostRead);
  const { lexicon } = language.review;
  const names = namePlaces(text, chunksOfNames(context));
  const sentences = sentencesOf(text, names, new Set(lexicon.abbreviations));
  const lines = linesOf(text);
  const starts = new Set(sentences.map(({ start }) => start));
  let sentence = 0;
  const words = wordsOf(text).map((word): ReadWord => {
    let opens = false;
    while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= word.start) {
      sentence += 1;
      opens = true;
    }
    return { ...word, opens, isName: names[word.start] === 1 };
  });
  if (words[0] !== undefined && starts.size > 0) words[0] = { ...words[0], opens: true };
  const greeting = greetingOf(text, lines[0], words, lexicon.greetings, names);
  return { text, cut: whole.length > mostRead, words, sentences, lines, greeting, core: coreOf(text, sentences, lines, greeting !== null, names), inName: (at) => names[at] === 1, context, language };
}

function greetingOf(text: string, line: Stretch | undefined, words: readonly ReadWord[], greetings: readonly string[], names: Uint8Array): Reading["greeting"] {
  if (line === undefined || line.end - line.start > 250) return null;
  const inLine = words.filter(({ end }) => end <= line.end);
  const opening = greetings.map((greeting) => greeting.split(" ")).find((parts) => parts.every((part, index) => inLine[index]?.text === part));
  if (opening === undefined) return null;
  const from = inLine[opening.length - 1]?.end ?? 0;
  const comma = text.indexOf(",", from + 1);
  const until = comma < 0 || comma > line.end ? line.end : comma;
  return { line: { start: line.start, end: until }, name: inLine.slice(opening.length).filter(({ end }) => end <= until).slice(0, 12), isNamed: names.subarray(from, until).includes(1) };
}

/** What is neither greeting nor sign-off: the last short lines without a stop are one. */
function coreOf(text: string, sentences: readonly Stretch[], lines: readonly Stretch[], greets: boolean, names: Uint8Array): Stretch[] {
  let last = lines.length;
  const endsSentence = ({ start, end }: Stretch) => {
    const trimmed = text.slice(start, end).trimEnd();
    return stop.test(trimmed.at(-1) ?? "") && names[start + trimmed.length - 1] !== 1;
  };
  const isSignOff = (line: Stretch | undefined) => line !== undefined && line.end - line.start < 90 && !endsSentence(line);
  while (last > 1 && lines.length - last < 5 && isSignOff(lines[last - 1])) last -= 1;
  const from = greets ? (lines[0]?.end ?? 0) : 0;
  const until = lines[last - 1]?.end ?? text.length;
  return sentences.filter(({ start, end }) => start >= from && end <= until + 1);
}
