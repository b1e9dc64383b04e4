import { execFile } from "node:child_process";

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** A watchdog: nothing of these takes that long. */
const longestMilliseconds = 120_000;

/** Runs a program to its end. @throws Error where it cannot be started or has to be stopped */
export function runProgram(command: string, args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ran> {
  return new Promise((answer, refuse) => {
    execFile(command, args, { env: { ...environment }, timeout: longestMilliseconds, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error === null) answer({ code: 0, stdout, stderr });
      else if (typeof error.code === "number") answer({ code: error.code, stdout, stderr });
      else refuse(error);
    });
  });
}
