import { chmodSync, existsSync, mkdtempSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const memory = "/dev/shm";
const enoughBytes = 2 ** 31;

/** Where the folders of tests lie: in memory where there is room, because a database is a thousand small files. */
export function scratchRoot(): string {
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > enoughBytes ? memory : tmpdir();
}

/** A new folder that every user may enter. Whoever asks for it removes it. */
export function makeScratchFolder(prefix: string): string {
  const folder = mkdtempSync(join(scratchRoot(), prefix));
  chmodSync(folder, 0o755);
  return folder;
}
