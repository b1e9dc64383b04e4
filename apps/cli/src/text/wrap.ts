import { printable } from "./printable.ts";

/**
 * Breaks a text between words so that no line is wider than `width`, the indent included; the first line begins with
 * `lead`. Control characters are spelt out.
 */
export function wrap(text: string, width: number, lead = "", indent = " ".repeat(lead.length)): string[] {
  const lines: string[] = [];
  let line = lead;
  let isBare = true;
  for (const word of printable(text).split(" ")) {
    if (!isBare && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      isBare = true;
    }
    line += isBare ? word : ` ${word}`;
    isBare = false;
  }
  return [...lines, line];
}
