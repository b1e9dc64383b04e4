import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { lives, ownIdentity, parseIdentity } from "./process-identity.ts";

const pollMilliseconds = 50;
const patienceMilliseconds = 180_000;

/**
 * Runs `work` while no other process starts or stops a server on this folder. A lock whose holder died is taken over.
 * Errors: the lock stayed with a living holder for three minutes.
 */
export async function withStartLock<Result>(directory: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(directory, "start.lock");
  const own = `${lock}.${process.pid}.${crypto.randomUUID()}`;
  await writeFile(own, JSON.stringify(ownIdentity()), { mode: 0o600 });
  try {
    await take(lock, own);
    try {
      return await work();
    } finally {
      await rm(lock, { force: true });
    }
  } finally {
    await rm(own, { force: true });
  }
}

async function take(lock: string, own: string): Promise<void> {
  for (let waited = 0; waited < patienceMilliseconds; waited += pollMilliseconds) {
    if (await linked(own, lock)) return;
    const text = await readOrNull(lock);
    const holder = text === null ? null : parseIdentity(text);
    if (text !== null && (holder === null || !lives(holder))) await discard(lock, text);
    else if (text !== null) await pause(pollMilliseconds);
  }
  throw new Error(`another process has been starting PostgreSQL in ${lock} for three minutes: end it, or delete that file`);
}

/** A link appears whole or not at all: nobody ever reads a lock that is half written. */
async function linked(own: string, lock: string): Promise<boolean> {
  try {
    await link(own, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

async function readOrNull(path: string): Promise<string | null> {
  return await readFile(path, "utf8").catch(() => null);
}

/** Takes a dead holder's lock away. If somebody else was quicker and this caught their lock, it is put back. */
async function discard(lock: string, expected: string): Promise<void> {
  const aside = `${lock}.stale.${process.pid}.${crypto.randomUUID()}`;
  const moved = await rename(lock, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  if ((await readOrNull(aside)) !== expected) await linked(aside, lock);
  await rm(aside, { force: true });
}
