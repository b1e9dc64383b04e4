import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Outcome } from "./outcome.ts";
import { countReport, failuresOf, type VitestReport } from "./vitest-report.ts";

export const top = resolve(import.meta.dirname, "..", "..", "..");

interface CommandOptions {
  environment?: Readonly<Record<string, string>>;
}

/** Runs one command of the workspace with its output shown, and answers its exit code. */
export function run(command: string, args: readonly string[], { environment = {} }: CommandOptions = {}): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: top,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, PATH: `${join(top, "node_modules/.bin")}:${process.env["PATH"]}`, ...environment },
    });
    child.once("error", (error) => {
      console.error(`${command}: ${error.message}`);
      done(127);
    });
    child.once("exit", (code) => done(code ?? 1));
  });
}

/** A check that is one command: it passes or it fails. */
export async function commandCheck(name: string, command: string, args: readonly string[], options: CommandOptions = {}): Promise<Outcome> {
  console.log(`\n── ${name}`);
  const code = await run(command, args, options);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** A check that is a run of vitest: its tests are counted one by one. */
export async function vitestCheck(name: string, args: readonly string[], options: CommandOptions = {}): Promise<Outcome> {
  console.log(`\n── ${name}`);
  const folder = mkdtempSync(join(tmpdir(), "tact-report-"));
  const file = join(folder, "report.json");
  try {
    const code = await run("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`, ...args], options);
    const report = JSON.parse(readFileSync(file, "utf8")) as VitestReport;
    const counted = countReport(report);
    return { name, ...counted, failed: code !== 0 && counted.failed === 0 ? 1 : counted.failed, failures: failuresOf(report) };
  } catch (error) {
    console.error(`${name}: no report was written (${error instanceof Error ? error.message : String(error)})`);
    return { name, passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
