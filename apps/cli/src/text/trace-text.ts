import type { Page } from "./page.ts";
import { wrap } from "./wrap.ts";

/** A reading of a trace for people. Levels of a tree keep their indent where a line is broken. */
export function traceText(texts: readonly string[], page: Page): string {
  const lines = texts.flatMap((text) => text.split("\n")).flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? "";
    return wrap(line.slice(indent.length), page.width, indent, `${indent}  `);
  });
  return lines.map((line, index) => (index === 0 ? page.ink("bold", line) : line)).join("\n");
}
