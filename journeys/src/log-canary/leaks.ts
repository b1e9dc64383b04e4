/** As much of a secret as gives the rest away to whoever guesses on. */
const longestHarmless = 15;

/**
 * The lines of a text that hold a secret, or more than half of it, in whatever spelling: as it is, in other letters,
 * percent-encoded once or more, escaped as JSON, in base64, or as the hexadecimal of its octets. The secret itself is
 * blacked out of the answer.
 */
export function leaksIn(text: string, secret: string): string[] {
  const spellings = spellingsOf(secret);
  return text.split("\n").flatMap((line) => leakInLine(line, spellings) ?? []);
}

function leakInLine(line: string, spellings: readonly string[]): string | undefined {
  for (const reading of readingsOf(line)) {
    const found = spellings.filter((spelling) => reading.includes(spelling));
    if (found.length === 0) continue;
    const [from, to] = [Math.min(...found.map((one) => reading.indexOf(one))), Math.max(...found.map((one) => reading.lastIndexOf(one) + one.length))];
    return `${reading.slice(Math.max(0, from - 120), from)}█${reading.slice(to, to + 60)}`;
  }
  return undefined;
}

/** Every stretch of the secret that is long enough, in lower case, and what it looks like otherwise written. */
function spellingsOf(secret: string): string[] {
  const stretch = longestHarmless + 1;
  if (secret.length < stretch) throw new Error(`a secret of ${secret.length} characters is too short to look for`);
  const parts: string[] = [];
  for (let at = 0; at + stretch <= secret.length; at += 1) parts.push(secret.slice(at, at + stretch));
  const hex = Buffer.from(secret).toString("hex");
  // Base64 writes three octets at a time: where the secret begins within them is not known, and its edges depend on its neighbours.
  const base64 = [0, 1, 2].map((shift) => Buffer.from(" ".repeat(shift) + secret).toString("base64").slice(4, -4));
  return [...parts, hex, ...base64].map((spelling) => spelling.toLowerCase());
}

/** A line as it stands, and with its percent signs and JSON escapes read, again and again. */
function readingsOf(line: string): string[] {
  const readings = [line];
  for (let times = 0; times < 3; times += 1) {
    const last = readings.at(-1) ?? "";
    const read = last
      .replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/\\u00([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/\\x([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    if (read === last) break;
    readings.push(read);
  }
  return readings.map((reading) => reading.toLowerCase());
}
