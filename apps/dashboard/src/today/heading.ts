import { clock } from "../time/format.ts";
import { addDays, epoch, wallClock } from "../time/zoned.ts";
import { todayWords } from "../words/en-today.ts";
import type { QueueRow } from "./queue-rows.ts";

/** When a row stops being worth doing: late ones at `closes`, the others at `by`. Epoch milliseconds. */
function shuts(row: QueueRow): number {
  const { window } = row.items[0].step;
  return epoch(row.group === "late" ? window.closes : window.by);
}

/**
 * The sentence under the date: how much there is, how much is late, and whose window shuts first.
 * `**bold**` marks weight.
 * @param date reader-local date of the present
 * @param zone the reader's zone (IANA)
 */
export function headingSentence(rows: readonly QueueRow[], date: string, zone: string): string {
  const w = todayWords.today.heading;
  const open = rows.filter((row) => row.group === "late" || row.group === "due");
  const tomorrow = rows.filter((row) => row.group === "tomorrow").length;
  if (open.length === 0) return tomorrow > 0 ? `${w.nothing} ${w.tomorrow(tomorrow)}` : w.nothing;

  const toSend = open.filter((row) => row.items[0].step.touch).length;
  const toDo = open.length - toSend;
  const sentences = [toSend === 0 ? w.toDo(toDo) : toDo === 0 ? w.toSend(toSend) : w.both(toSend, toDo)];
  const late = open.filter((row) => row.group === "late").length;
  if (late > 0) sentences.push(w.late(late));
  const first = open.reduce((a, b) => (shuts(b) < shuts(a) ? b : a));
  const day = wallClock(shuts(first), zone).date;
  const time = clock(shuts(first), zone);
  const name = first.items[0].client.name.split(" ")[0] ?? first.items[0].client.name;
  if (day === date) sentences.push(w.shutsToday(name, time));
  else if (day === addDays(date, 1)) sentences.push(w.shutsTomorrow(name, time));
  return sentences.join(" ");
}
