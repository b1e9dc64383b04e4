import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Form, Shown } from "../play/program.ts";
import type { Outcome } from "../play/stages.ts";

/** What a program showed at one stage. */
export interface StageRecord extends Shown {
  stage: string;
  outcome: Outcome;
  /** The status of each answer it was given meanwhile; null where the connection ended first. */
  answers: (number | null)[];
}

export interface ProgramRecord {
  program: string;
  form: Form;
  /** As the program says itself. */
  version: string;
  stages: StageRecord[];
}

/** Keeps what a play showed in the folder that `TACT_CLIENTS_RECORD` names, where it is set. */
export function keepRecord(id: string, record: ProgramRecord): void {
  const folder = process.env["TACT_CLIENTS_RECORD"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${id}.${record.form}.json`), `${JSON.stringify(record, null, 2)}\n`);
}

/** The records that plays have left in a folder, in the order of these ids. */
export function readRecords(folder: string, ids: readonly string[]): ProgramRecord[] {
  const kept = new Set(readdirSync(folder));
  return ids
    .flatMap((id) => [`${id}.events.json`, `${id}.tasks.json`])
    .filter((file) => kept.has(file))
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as ProgramRecord);
}
