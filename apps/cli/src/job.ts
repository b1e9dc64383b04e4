import type { Refused } from "./output/refused.ts";
import type { Page } from "./text/page.ts";

/** What a command does with each of its inputs: one document, or every line of a stream. */
export interface Job<Answer> {
  answer: (input: unknown) => Answer | Refused;
  /** The part of an answer that is printed as JSON. */
  json: (answer: Answer) => unknown;
  /** The answer for people. */
  text: (answer: Answer, page: Page) => string;
}

/** How a run ended: the exit code of the process. */
export const exitCodes = { done: 0, fault: 1, refused: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
