import type { Problem } from "@tact/facts";
import { componentProblems } from "./check-components.ts";
import { toldProblems } from "./check-told.ts";
import { contentLinesOf, lineProblems } from "./content-lines.ts";
import { mostFeedEvents, mostFeedOctets } from "./feed-limits.ts";
import type { FeedMemory } from "./feed-memory.ts";
import { memoryOfFeed } from "./memory-of-feed.ts";

/** What a feed is compared with, where that is known. */
export interface FeedContext {
  /** What was told before this rendering: stamps rise with what is shown, and never fall. */
  memory?: FeedMemory | undefined;
  /** The text of the rendering before this one, where there is no memory of it. */
  previous?: string | undefined;
  /** Texts that must not stand in it, such as the link's secret. */
  secrets?: readonly string[] | undefined;
}

/**
 * What is wrong with a rendered feed, line by line: empty if it may be stored. Pointers are `/lines/<index>`, counted
 * from 0 over physical lines; codes are kebab-case, such as `line-too-long`. No detail repeats a text of the feed.
 */
export function checkFeed(text: string, context: FeedContext = {}): Problem[] {
  const lines = contentLinesOf(text);
  const { problems, entries } = componentProblems(lines);
  const told = context.memory ?? (context.previous === undefined ? undefined : memoryOfFeed(context.previous));
  return [
    ...lineProblems(text, lines),
    ...problems,
    ...sizeProblems(text, entries.size),
    ...secretProblems(text, context),
    ...(told === undefined ? [] : toldProblems(lines, entries, told)),
  ];
}

function sizeProblems(text: string, entries: number): Problem[] {
  const problems: Problem[] = [];
  if (entries === 0) problems.push(problemOf("no-event", "must hold at least one event or task"));
  if (entries > mostFeedEvents) problems.push(problemOf("too-many-events", `must hold at most ${mostFeedEvents} events or tasks`));
  if (Buffer.byteLength(text) > mostFeedOctets) problems.push(problemOf("too-large", `must be at most ${mostFeedOctets} octets long`));
  return problems;
}

/** Folding could hide a secret, so the unfolded text is searched. */
function secretProblems(text: string, { secrets = [] }: FeedContext): Problem[] {
  const sought = secrets.filter((secret) => secret !== "");
  if (sought.length === 0) return [];
  const unfolded = text.replaceAll("\r\n ", "");
  return sought.filter((secret) => unfolded.includes(secret)).map(() => problemOf("secret", "holds a secret"));
}

function problemOf(code: string, detail: string): Problem {
  return { pointer: "/lines/0", detail, code };
}
