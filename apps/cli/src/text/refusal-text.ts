import type { Refusal } from "@tact/facts";
import { printable } from "./printable.ts";

const beginnings: Readonly<Record<Refusal["error"]["code"], string>> = {
  "invalid-input": "This cannot be used:",
  "calendar-out-of-range": "A date lies outside the years of the employer's calendar:",
};

/** A refusal for people: one line for each thing that is wrong, and where. */
export function refusalText({ error }: Refusal): string {
  const problems = error.problems.map(({ pointer, detail }) => (pointer === "" ? `  ${detail}` : `  ${pointer} ${detail}`));
  return printable([beginnings[error.code], ...problems].join("\n"));
}
