import type { Said } from "./meaning.ts";
import { type Reading, understand } from "./understand.ts";

/** The day or days that a phrase promises, said on a day at an employer with this calendar. */
export function readPhrase(phrase: string, said: Said): Reading {
  return understand(phrase, said).reading;
}
