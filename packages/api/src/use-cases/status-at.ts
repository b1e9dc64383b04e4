import type { StepRow } from "@tact/db";
import type { StepStatus } from "@tact/facts";

/** What is still to be done: neither over nor put aside by anybody. */
const open: ReadonlySet<StepStatus> = new Set(["planned", "due", "late"]);

/** Whether a step is still to be done. */
export const isOpen = ({ status }: { status: StepStatus }): boolean => open.has(status);

/** The status of a stored step at an instant: what a person fixed stays, the rest follows from the window. */
export function statusAt(row: Pick<StepRow, "fixedStatus" | "opens" | "by" | "closes">, now: string): StepStatus {
  if (row.fixedStatus !== null) return row.fixedStatus;
  const at = Date.parse(now);
  if (at < Date.parse(row.opens)) return "planned";
  if (at <= Date.parse(row.by)) return "due";
  return at <= Date.parse(row.closes) ? "late" : "expired";
}
