// What a calendar may show of a text, said once more in other words than the renderer's: character by character.

const breaks = new Set(["\t", "\n", "\u000b", "\f", "\r", "\u0085", "\u2028", "\u2029"]);

/**
 * A text on one line: a line break or a tab is a space, other control characters and byte-order marks are nothing, then
 * half a surrogate pair is U+FFFD, several spaces are one, and none stand at the ends.
 */
export function oneLine(text: string): string {
  const printed = text.split("").filter((unit) => breaks.has(unit) || !isControl(unit.charCodeAt(0))).join("");
  let line = "";
  for (const character of printed) {
    const code = character.codePointAt(0) ?? 0;
    if (breaks.has(character)) line += " ";
    else line += code >= 0xd800 && code <= 0xdfff ? "\ufffd" : character;
  }
  return line.split(" ").filter((word) => word !== "").join(" ").trim();
}

function isControl(unit: number): boolean {
  return unit < 0x20 || (unit >= 0x7f && unit <= 0x9f) || unit === 0xfeff;
}

/** At most so many UTF-16 units: the last is then an ellipsis, and no character is halved. */
export function atMost(longest: number, text: string): string {
  const line = oneLine(text);
  if (line.length <= longest) return line;
  let kept = "";
  for (const character of line) {
    if (kept.length + character.length > longest - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The first letter or digit of each of the first four words that have one. */
function initials(name: string): string {
  const found = oneLine(name).split(/\s/).map((word) => [...word].find((character) => /[\p{L}\p{N}]/u.test(character)));
  return found.filter((first) => first !== undefined).slice(0, 4).map((first) => `${first.toUpperCase()}.`).join("");
}

/** Whose it is, what, and where: names in full or as initials. */
export function entryName(of: { clientName?: string | undefined; employerName: string }, privacy: "full" | "initials", what: string): string {
  const shown = (name: string) => (privacy === "full" ? atMost(200, name) : initials(name));
  const [client, employer] = [shown(of.clientName ?? ""), shown(of.employerName)];
  return [client === "" ? "" : `${client}: `, what, employer === "" ? "" : ` · ${employer}`].join("");
}

/** An address as a calendar carries it, or null where it is none of the web, or longer than programs take. */
export function webAddress(text: string | undefined): string | null {
  if (text === undefined || text.length > 2000 || !URL.canParse(text)) return null;
  const { href, protocol } = new URL(text);
  if (protocol !== "http:" && protocol !== "https:") return null;
  const address = [...href].map((character) => ({ ",": "%2C", ";": "%3B", "\\": "%5C" })[character] ?? character).join("");
  return address.length > 2000 ? null : address;
}
