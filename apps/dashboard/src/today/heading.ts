import { clock } from "../time/format.ts";
import { addDays, epoch, wallClock } from "../time/zoned.ts";
import { todayWords } from "../words/en-today.ts";
import type { OpenCounts } from "./open-rows.ts";
import type { QueueRow } from "./queue-rows.ts";

/** When a row stops being worth doing: late ones at `closes`, the others at `by`. Epoch milliseconds. */
function shuts(row: QueueRow): number {
  const { window } = row.items[0].step;
  return epoch(row.group === "late" ? window.closes : window.by);
}

function firstToShut(rows: readonly QueueRow[]): QueueRow | null {
  let first: { row: QueueRow; at: number } | null = null;
  for (const row of rows) {
    if (row.group !== "late" && row.group !== "due") continue;
    const at = shuts(row);
    if (first === null || at < first.at) first = { row, at };
  }
  return first?.row ?? null;
}

/**
 * The sentence under the date: how much there is, how much is late, and whose window shuts first.
 * `**bold**` marks weight.
 * @param rows null while only the first are here: nobody knows then whose shuts first
 * @param date reader-local date of the present
 * @param zone the reader's zone (IANA)
 */
export function headingSentence({ rows, counts }: { rows: readonly QueueRow[] | null; counts: OpenCounts }, date: string, zone: string): string {
  const w = todayWords.today.heading;
  const { late, due, tomorrow, toSend } = counts;
  if (late + due === 0) return tomorrow > 0 ? `${w.nothing} ${w.tomorrow(tomorrow)}` : w.nothing;

  const toDo = late + due - toSend;
  const sentences = [toSend === 0 ? w.toDo(toDo) : toDo === 0 ? w.toSend(toSend) : w.both(toSend, toDo)];
  if (late > 0) sentences.push(w.late(late));
  const first = firstToShut(rows ?? []);
  if (first === null) return sentences.join(" ");
  const day = wallClock(shuts(first), zone).date;
  const time = clock(shuts(first), zone);
  const name = first.items[0].client.name.split(" ")[0] ?? first.items[0].client.name;
  if (day === date) sentences.push(w.shutsToday(name, time));
  else if (day === addDays(date, 1)) sentences.push(w.shutsTomorrow(name, time));
  return sentences.join(" ");
}
