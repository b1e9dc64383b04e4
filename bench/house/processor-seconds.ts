import { readdirSync, readFileSync } from "node:fs";

/** Seconds of processor time, user and system, that a process has used; NaN where the system does not say. */
export function processorSecondsOf(pid: number | undefined): number {
  const fields = statOf(String(pid));
  return fields === null ? Number.NaN : ticks(fields, 11, 12) / ticksOfSecond;
}

/** The same of a process, of its children that run, and of those that have ended. */
export function processorSecondsWithChildren(pid: number): number {
  const own = statOf(String(pid));
  if (own === null) return Number.NaN;
  let sum = ticks(own, 11, 12, 13, 14);
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const fields = statOf(name);
    if (fields !== null && Number(fields[1]) === pid) sum += ticks(fields, 11, 12);
  }
  return sum / ticksOfSecond;
}

const ticksOfSecond = 100;

const ticks = (fields: readonly string[], ...places: number[]) => places.reduce((sum, place) => sum + Number(fields[place]), 0);

/** The fields of /proc/…/stat after the name: state, parent …, with user and system time at 11 and 12, and those of ended children behind. */
function statOf(pid: string): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? null;
  } catch {
    return null;
  }
}
