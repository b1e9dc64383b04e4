import type { Lexicon } from "../catalogue/language.ts";
import { clean, cutName } from "./clean.ts";

const bare = (word: string) => word.toLowerCase().replaceAll(".", "");

/** How a person is addressed. */
export interface Address {
  /** `Dana`, or `Dr Cho` where a title is part of the name. */
  familiar: string;
  /** `Dana Cho`, or `Dr Cho`. */
  full: string;
}

/**
 * Takes a name as people type it ("Dr. Dana Cho", "Cho, Dana", "Dana Cho, PhD") and says how to greet. A title stays
 * with the last name; without one a first name is what stands first, and a lone initial is no name to call.
 */
export function addressOf(name: string, { titles, suffixes, postNominals }: Pick<Lexicon, "titles" | "suffixes" | "postNominals">): Address {
  const parts = clean(name)
    .split(", ")
    .filter((part) => !part.split(" ").every((word) => postNominals.includes(bare(word))));
  const [last = clean(name), ...before] = parts;
  const words = [...before, last].join(" ").split(" ").filter((word) => word !== "");
  const untitled = words.findIndex((word) => !titles.includes(bare(word)));
  const titled = words.slice(0, Math.max(0, untitled));
  const rest = words.slice(titled.length);
  while (rest.length > 1 && suffixes.includes(bare(rest.at(-1) ?? ""))) rest.pop();
  if (titled.length > 0 && rest.length > 0) {
    const formal = cutName([titled[0], rest.at(-1)].join(" "), { words: 2, characters: 80 });
    return { familiar: formal, full: formal };
  }
  const full = cutName(rest.join(" ") || clean(name), { words: 4, characters: 80 });
  const first = rest[0] ?? "";
  const isNoName = first.replaceAll(".", "").length < 2 || !/\p{L}/u.test(first);
  return { familiar: isNoName ? full : cutName(first, { words: 1, characters: 60 }), full };
}
