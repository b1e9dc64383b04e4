import type { InsightRow } from "@tact/api/views";
import { dateAndClock, shortDate } from "../time/format.ts";
import { epoch, wallClock } from "../time/zoned.ts";
import { insightWords } from "../words/en-insights.ts";

const w = insightWords.rows;

/** When what a row is about was due, and when it came, on the reader's clocks; days that were promised are the employer's. */
export function rowWords({ measure, from, to, day }: InsightRow, zone: string): string {
  const exactly = (instant: string) => dateAndClock(epoch(instant), zone);
  const date = (instant: string) => shortDate(wallClock(epoch(instant), zone).date);
  const parts = {
    steps: () => [from === null ? null : w.due(exactly(from)), to === null ? w.notDone : w.done(exactly(to))],
    answers: () => [from === null ? null : w.sent(date(from)), to === null ? w.noAnswer : w.answered(date(to))],
    promises: () => [day === null ? null : w.promised(shortDate(day)), to === null ? w.noWord : w.came(date(to))],
    waiting: () => [from === null ? null : w.interview(date(from)), to === null ? w.undecided : w.decided(date(to))],
    balance: () => [from === null ? null : w.lastWord(date(from))],
  }[measure]();
  return parts.filter((part) => part !== null).join(", ");
}
