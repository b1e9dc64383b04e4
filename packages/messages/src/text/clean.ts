import type { Lexicon } from "../catalogue/language.ts";

/** How long a phrase may be inside a sentence. */
export interface Room {
  words: number;
  characters: number;
}

// Nothing that is cut to a few words needs more than this of what was written.
const mostRead = 600;
// Controls, and marks that turn the direction of writing: neither belongs into a message.
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/gu;
const spaces = /\s+/gu;
const trailing = /[\s.,;:!?…–—-]+$/u;
const leading = /^[\s.,;:!?…–—-]+/u;
const joiners = /^(?:\p{M}|\u200d|\ufe0f)/u;

/** One line of plain words: nothing unseen, no brackets (they mark gaps), single spaces, nothing half. */
export function clean(text: string): string {
  return text
    .slice(0, mostRead)
    .toWellFormed()
    .replace(unseen, " ")
    .replace(/[[{<]/gu, "(")
    .replace(/[\]}>]/gu, ")")
    .replace(spaces, " ")
    .trim();
}

/** The first characters of a text, cut neither through a character nor before a mark that belongs to it. */
function firstCharacters(text: string, most: number): string {
  let end = 0;
  let count = 0;
  for (const character of text) {
    if (count >= most && !joiners.test(character)) break;
    if (count > most + 8) break;
    end += character.length;
    count += 1;
  }
  return text.slice(0, end);
}

/** A name as it is written, cut to so many words where it is endless. */
export function cutName(text: string, room: Room): string {
  const words = clean(text).split(" ").slice(0, room.words).join(" ");
  return firstCharacters(words, room.characters).trimEnd();
}

/** Whether a bracket or quotation mark is opened and never closed, from where on. */
function unclosedFrom(text: string): number {
  const round = text.lastIndexOf("(");
  if (round >= 0 && !text.includes(")", round)) return round;
  const quotes = text.split('"').length - 1;
  return quotes % 2 === 1 ? text.lastIndexOf('"') : -1;
}

/** Takes off what no phrase ends with: punctuation, unclosed brackets, words such as "the" and "of". */
function endWell(phrase: string, weak: ReadonlySet<string>): string {
  let text = phrase.replace(trailing, "");
  const open = unclosedFrom(text);
  if (open > 0) text = text.slice(0, open).replace(trailing, "");
  else if (open === 0) text = text.slice(1);
  const words = text.split(" ");
  while (words.length > 1 && weak.has((words.at(-1) ?? "").toLowerCase())) words.pop();
  return words.join(" ").replace(trailing, "");
}

/**
 * A phrase to stand inside a sentence: the first sentence of a note, cut where a thought ends if it is too long,
 * with a small first letter where the word is an ordinary one. Empty where nothing is left.
 */
export function cutPhrase(note: string, room: Room, lexicon: Pick<Lexicon, "weakEndings" | "lowerLeads">): string {
  const weak = new Set(lexicon.weakEndings);
  const [first = ""] = clean(note).replace(leading, "").split(/(?<=[.!?]) /u);
  const all = first.split(" ");
  let words = all.slice(0, room.words);
  while (words.length > 1 && words.join(" ").length > room.characters) words = words.slice(0, -1);
  if (words.length < all.length) {
    const pause = words.findLastIndex((word, index) => index >= 2 && /[,;:]$|^[–—-]$/u.test(word));
    if (pause >= 0) words = words.slice(0, pause + 1);
  }
  let text = words.join(" ");
  if (text.length > room.characters) text = `${firstCharacters(text, room.characters - 1)}…`;
  else text = endWell(text, words.length < all.length ? weak : new Set());
  return lowerLead(text, lexicon.lowerLeads);
}

function lowerLead(text: string, leads: readonly string[]): string {
  const [lead = ""] = text.split(" ", 1);
  const lower = lead.toLowerCase();
  const isOrdinary = leads.includes(lower.replace(/[,:;]$/u, "")) && lead.slice(1) === lower.slice(1);
  return isOrdinary ? lower + text.slice(lead.length) : text;
}
