import { type Database, migrationLevel } from "@tact/db";

/** Whether a process may be sent requests, and what keeps it from them. */
export interface Readiness {
  ready: boolean;
  database: "ok" | "unreachable";
  /** `behind`: the database lacks migrations of this release. `ahead`: a later release has been there, which this one still works with. */
  migrations: "ok" | "behind" | "ahead" | "unknown";
}

/** How long an answer holds: whoever asks more often asks the same again. */
const holdsMilliseconds = 1_000;
const patienceMilliseconds = 3_000;

/** Asks the database at most once a second, and waits for it no longer than three. */
export function readiness(db: Database): () => Promise<Readiness> {
  let asked: { at: number; answer: Promise<Readiness> } | null = null;
  return () => {
    const now = performance.now();
    if (asked === null || now - asked.at > holdsMilliseconds) asked = { at: now, answer: ask(db) };
    return asked.answer;
  };
}

async function ask(db: Database): Promise<Readiness> {
  const patience = Promise.withResolvers<null>();
  const timer = setTimeout(() => patience.resolve(null), patienceMilliseconds);
  const level = await Promise.race([migrationLevel(db.$client).catch(() => null), patience.promise]);
  clearTimeout(timer);
  if (level === null) return { ready: false, database: "unreachable", migrations: "unknown" };
  const migrations = level.applied - level.foreign < level.known ? "behind" : level.foreign > 0 ? "ahead" : "ok";
  return { ready: migrations !== "behind", database: "ok", migrations };
}
