import type { Problem } from "@tact/facts";
import type { CheckedEvent } from "./check-components.ts";
import { componentProblems } from "./check-components.ts";
import { contentLinesOf, lineProblems } from "./content-lines.ts";
import { mostFeedEvents, mostFeedOctets } from "./feed-limits.ts";

/** What a feed is compared with, where that is known. */
export interface FeedContext {
  /** The render before this one: an event's SEQUENCE and DTSTAMP never fall. */
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
  const { problems, events } = componentProblems(lines);
  const found = [...lineProblems(text), ...problems, ...sizeProblems(text, events.size), ...secretProblems(text, context)];
  const before = context.previous === undefined ? new Map<string, CheckedEvent>() : componentProblems(contentLinesOf(context.previous)).events;
  for (const [uid, event] of events) {
    const earlier = before.get(uid);
    if (earlier !== undefined && (event.sequence < earlier.sequence || event.stamp < earlier.stamp)) {
      found.push(problemAt(event.line, "stamp-fell", "has a lower SEQUENCE or DTSTAMP than in the render before"));
    }
  }
  return found;
}

function sizeProblems(text: string, events: number): Problem[] {
  const problems: Problem[] = [];
  if (events === 0) problems.push(problemAt(0, "no-event", "must hold at least one event"));
  if (events > mostFeedEvents) problems.push(problemAt(0, "too-many-events", `must hold at most ${mostFeedEvents} events`));
  if (Buffer.byteLength(text) > mostFeedOctets) {
    problems.push(problemAt(0, "too-large", `must be at most ${mostFeedOctets} octets long`));
  }
  return problems;
}

/** Folding could hide a secret, so the unfolded text is searched. */
function secretProblems(text: string, { secrets = [] }: FeedContext): Problem[] {
  const unfolded = text.replaceAll("\r\n ", "");
  return secrets
    .filter((secret) => secret !== "" && unfolded.includes(secret))
    .map(() => problemAt(0, "secret", "holds a secret"));
}

function problemAt(line: number, code: string, detail: string): Problem {
  return { pointer: `/lines/${line}`, detail, code };
}
