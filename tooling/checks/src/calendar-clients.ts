import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calendarPrograms, clientsPage, clientsTable, readRecords } from "@tact/clients";
import { whyMissing } from "./debian-packages.ts";
import type { Outcome } from "./outcome.ts";
import { top, vitestCheck } from "./run-check.ts";

type Program = (typeof calendarPrograms)[number];

/** The programs that are small enough for every run. */
export const everyRun: readonly string[] = ["vdirsyncer-khal"];

interface ClientsOptions {
  /** Ids of the programs; all of them where none are named. */
  only?: readonly string[];
  /** Whether to write `docs/calendar-clients.md` anew. */
  record?: boolean;
}

/** Plays the feed's story to real calendar programs, and prints what each showed. What is skipped says why. */
export async function clientsChecks({ only, record = false }: ClientsOptions): Promise<Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), "tact-clients-record-"));
  const programs = calendarPrograms.filter(({ id }) => only === undefined || only.includes(id));
  const outcomes: Outcome[] = [];
  try {
    for (const program of programs) outcomes.push(await clientCheck(program, folder));
    const records = readRecords(folder, programs.map(({ id }) => id));
    for (const form of ["events", "tasks"] as const) {
      if (records.some((each) => each.form === form)) console.log(`\nA link of ${form}\n\n${clientsTable(records, form)}`);
    }
    const isWhole = programs.length === calendarPrograms.length && outcomes.every(({ failed, skipped }) => failed + skipped === 0);
    if (record && isWhole) writeFileSync(join(top, "docs", "calendar-clients.md"), clientsPage(records));
    else if (record) console.log("\ndocs/calendar-clients.md stays as it is: not every program was played to.");
    return outcomes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function clientCheck(program: Program, folder: string): Promise<Outcome> {
  const name = `the calendar in ${program.name}`;
  const missing = await whyMissing(program);
  if (missing === undefined) return await vitestCheck(name, ["--project=clients", `${program.id}.test`], { environment: { TACT_CLIENTS_RECORD: folder } });
  console.log(`\n── ${name}\nSkipped: ${missing}`);
  return { name, passed: 0, failed: 0, skipped: 1 };
}
