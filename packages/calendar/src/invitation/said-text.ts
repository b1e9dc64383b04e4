import { email, text } from "@tact/facts";
import { briefText } from "../feed/plain-text.ts";

const directionControls = /[\u202a-\u202e\u2066-\u2069]/g;

/** Where a tag could begin; other angle brackets are of people's own making. */
const beginsTag = /<(?=[A-Za-z/!?])/g;

/**
 * A text of the file as facts accept it: one plain line without control characters, markup and what turns the direction
 * of writing, at most `longest` UTF-16 units. Null where nothing is left to see.
 */
export function saidText(said: string | undefined, longest: number): string | null {
  if (said === undefined) return null;
  // What is far too long is cut first, so that nothing below looks at it whole.
  const short = said.length > longest * 8 ? said.slice(0, longest * 8) : said;
  const plain = briefText(short.replace(directionControls, "").replace(beginsTag, " "), longest);
  return text(longest).safeParse(plain).success ? plain : null;
}

/** An address as facts accept it, in lower case; null where it is none. */
export function saidAddress(said: string | undefined): string | null {
  const plain = said?.trim().toLowerCase() ?? "";
  return plain.length <= 254 && email.safeParse(plain).success ? plain : null;
}
