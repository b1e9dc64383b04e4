import type { QueueItem, QueueView } from "../views/index.ts";
import { dayInWords, groupLines, inTimeUntil } from "./day-lines.ts";

/** A mail in words. */
export interface Words {
  subject: string;
  body: string;
}

/** Items that read as one. */
type Row = readonly [QueueItem, ...QueueItem[]];

const who = ([{ client, employer, step }, ...others]: Row) => `${client.name}, ${employer.name}: ${step.title}${others.length === 0 ? "" : `, and ${others.length} more`}`;
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The morning's mail to a coach: what is late, due and changed. Null on a day that holds nothing. */
export function digestOf(queue: QueueView, { name, publicUrl, hour }: { name: string; publicUrl: string; hour: number }): Words | null {
  const { late, due, changed, tomorrow } = queue.counts;
  if (late + due + changed === 0) return null;
  const group = (wanted: string) => [...Map.groupBy(queue.items.filter((item) => item.group === wanted), ({ row }) => row).values()] as unknown as Row[];
  const parts = [late > 0 ? `${late} late` : "", due > 0 ? `${due} due` : "", changed > 0 ? `${changed} changed` : ""].filter((part) => part !== "");
  const lines = [
    `Good morning ${name},`,
    "",
    ...groupLines("Late, and still worth doing:", group("late"), who),
    ...groupLines("Due today:", group("due"), (row) => `${who(row)}, ${inTimeUntil(row[0].step, queue)}`),
    ...groupLines("Changed since the last working day:", group("changed"), who),
    ...(tomorrow > 0 ? [`Tomorrow: ${counted(tomorrow, "step opens", "steps open")}.`, ""] : []),
    `Your queue: ${publicUrl}/`,
    "",
    `You get this at ${String(hour).padStart(2, "0")}:00 on days that hold something. Change that at ${publicUrl}/outbox`,
    "",
  ];
  return { subject: `${dayInWords(queue.date)}: ${parts.join(", ")}`, body: lines.join("\n") };
}
