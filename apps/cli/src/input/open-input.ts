import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { refused, type Refused } from "../output/refused.ts";
import type { Terminal } from "../output/terminal.ts";

/** The name under which standard input is asked for. */
export const standardInput = "-";

/** The bytes of a file, or of standard input where none is named. A person who is waited for is told so. */
export async function openInput(file: string | undefined, { stdin, stderr }: Pick<Terminal, "stdin" | "stderr">): Promise<Readable | Refused> {
  if (file === undefined || file === standardInput) {
    if ("isTTY" in stdin && stdin.isTTY) stderr.write("tact: reading standard input; Ctrl-D ends it\n");
    return stdin;
  }
  try {
    const handle = await open(file, "r");
    if ((await handle.stat()).isDirectory()) {
      await handle.close();
      return unreadable(file, "it is a folder");
    }
    return createReadStream("", { fd: handle });
  } catch (error) {
    return unreadable(file, reasons[codeOf(error)] ?? String(error));
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "this user may not read it",
  EISDIR: "it is a folder",
};

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function unreadable(file: string, why: string): Refused {
  return refused({ pointer: "", detail: `${file} cannot be read: ${why}`, code: "unreadable-file" });
}

/** The refusal of a command line that would read standard input for two things. */
export function inputUsedTwice(): Refused {
  return refused({ pointer: "", detail: "standard input can be only one of the two: name a file for the other", code: "input-used-twice" });
}
