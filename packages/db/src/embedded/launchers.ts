import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lives, ownIdentity, parseIdentity } from "./process-identity.ts";

/** Who uses the server of a folder: the last to leave stops it. Call these inside the start lock. */
export interface Launchers {
  enter(): void;
  /** Takes this one out, and those that died without a word. Whether any is left. */
  leave(): boolean;
}

export function launchersOf(directory: string): Launchers {
  const folder = join(directory, "launchers");
  const own = `${process.pid}.${crypto.randomUUID()}.json`;
  return {
    enter() {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, own), JSON.stringify(ownIdentity()));
    },
    leave() {
      rmSync(join(folder, own), { force: true });
      const others = readdirSync(folder).filter((name) => {
        const owner = parseIdentity(readFileSync(join(folder, name), "utf8"));
        if (owner !== null && lives(owner)) return true;
        rmSync(join(folder, name), { force: true });
        return false;
      });
      return others.length > 0;
    },
  };
}
