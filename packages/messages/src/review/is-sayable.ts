import type { StepKind } from "@tact/facts";
import type { Language } from "../catalogue/language.ts";
import { hasTallied, phrases } from "./checks/phrases.ts";
import { placeholderLeft } from "./checks/gaps.ts";
import { companySpelling } from "./checks/names.ts";
import { emoji, isShouted, unreadableCharacters } from "./checks/typography.ts";
import { read } from "./reading.ts";

/**
 * Whether words that somebody noted may stand in a message of this kind: nothing that the review would mark wherever
 * it stands ("salary range" in a thank-you), and no capitals that shout.
 */
export function isSayable(phrase: string, kind: StepKind, employer: string, language: Language): boolean {
  const reading = read(phrase, { kind, employer }, language);
  const shouts = reading.words.some(({ start, end }) => isShouted(phrase.slice(start, end), language));
  const checks = [phrases, placeholderLeft, companySpelling, emoji, unreadableCharacters];
  return reading.words.length > 0 && !phrase.includes("!") && !phrase.includes("?") && !shouts && !hasTallied(reading) && checks.every((check) => check(reading).length === 0);
}
