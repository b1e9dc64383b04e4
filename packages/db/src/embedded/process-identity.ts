import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** A process as a file can name it: ids are used again, an id with its start is not. */
export interface ProcessIdentity {
  pid: number;
  /** When it started, in the words of the operating system. */
  started: string;
}

const hasProc = process.platform === "linux";

/** The living process of an id; null where there is none, or one that has ended and was not yet collected. */
export function identify(pid: number): ProcessIdentity | null {
  if (!hasProc) {
    const started = ps(pid, "lstart=");
    return started === "" ? null : { pid, started };
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the command in brackets and may hold anything: fields are counted from behind it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state, started] = [fields[0], fields[19]];
    return state === "Z" || state === "X" || started === undefined ? null : { pid, started };
  } catch {
    return null;
  }
}

/** Whether the very process that was named still lives. */
export function lives({ pid, started }: ProcessIdentity): boolean {
  return identify(pid)?.started === started;
}

/** The command line of a process, its arguments joined by spaces; empty where it cannot be read. */
export function commandOf(pid: number): string {
  if (!hasProc) return ps(pid, "command=");
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  } catch {
    return "";
  }
}

/** Whether the operating system still knows the id, be it of a process that has ended and was not collected. */
export function isKnown(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Living processes that work in a folder, as all of one PostgreSQL do in its data. None where that cannot be seen. */
export function workingIn(folder: string): number[] {
  if (!hasProc) return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === folder && identify(pid) !== null;
      } catch {
        return false;
      }
    });
}

function ps(pid: number, field: string): string {
  return spawnSync("ps", ["-ww", "-o", field, "-p", String(pid)], { encoding: "utf8" }).stdout.trim();
}

/** This process. */
export function ownIdentity(): ProcessIdentity {
  return identify(process.pid) ?? { pid: process.pid, started: "" };
}

/** Reads an identity as it was written to a file; null for anything else. */
export function parseIdentity(text: string): ProcessIdentity | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("pid" in value) || !("started" in value)) return null;
    return typeof value.pid === "number" && typeof value.started === "string" ? { pid: value.pid, started: value.started } : null;
  } catch {
    return null;
  }
}
