import type { Step } from "@tact/facts";
import { dayInWords, groupLines, inTimeUntil } from "./day-lines.ts";
import type { Words } from "./digest.ts";
import { privateLink } from "./stored-text.ts";

/** A step of a client's day. */
export interface StepOfDay {
  employer: string;
  step: Step;
}

export interface DayOfClient {
  /** Client-local `YYYY-MM-DD`. */
  date: string;
  timeZone: string;
  late: readonly StepOfDay[];
  today: readonly StepOfDay[];
}

const what = ({ employer, step }: StepOfDay) => `${employer}: ${step.title}`;

/** The morning's mail to a client: what they may do today, in their own time. Null on a day that holds nothing. */
export function reminderOf(day: DayOfClient, { name, organisation }: { name: string; organisation: string }): Words | null {
  const count = day.late.length + day.today.length;
  if (count === 0) return null;
  const lines = [
    `Good morning ${name},`,
    "",
    ...groupLines("Today:", day.today, (item) => `${what(item)}, ${inTimeUntil(item.step, day)}`),
    ...groupLines("Late, and still worth doing:", day.late, what),
    "The times are yours.",
    `Your plans: ${privateLink}`,
    "",
    `${organisation} sends this. Tell them if you would rather not have it.`,
    "",
  ];
  return { subject: `${dayInWords(day.date)}: ${count === 1 ? "one thing to do" : `${count} things to do`}`, body: lines.join("\n") };
}
