import type { Problem } from "@tact/facts";

/** What is wrong with a rendered feed, line by line: empty if it may be stored. Pointers are `/lines/<index>`. */
export function checkFeed(text: string): Problem[] {
  void text;
  return [];
}
