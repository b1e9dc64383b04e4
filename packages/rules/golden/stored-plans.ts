import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";

const folder = new URL("./", import.meta.url);
const plansFolder = new URL("plans/", folder);

/** One recording of the golden plans. The newest stands last. */
export interface GoldenChange {
  /** `YYYY-MM-DD`. */
  date: string;
  engine: string;
  /** Why the plans differ from those before. */
  reason: string;
  /** Whether dates changed, only words, or everything, as the first time. */
  changes: "all" | "dates" | "words";
  /** Of all plan files, by name. */
  digest: string;
}

/** The name of the file that holds the plans of a file of histories. */
export const plansFile = (histories: string): string => histories.replace(".json", ".txt");

/** The recorded text of every file of plans, by name. */
export function readGoldenPlans(): Map<string, string> {
  const files = existsSync(plansFolder) ? readdirSync(plansFolder).toSorted() : [];
  return new Map(files.map((file) => [file, readFileSync(new URL(file, plansFolder), "utf8")]));
}

/** Every recording, oldest first. */
export function readGoldenChanges(): GoldenChange[] {
  const file = new URL("changes.json", folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as GoldenChange[]) : [];
}

/** One digest of the names and texts of all plan files. */
export function digestOf(plans: ReadonlyMap<string, string>): string {
  const digest = createHash("sha256");
  for (const [file, text] of [...plans].toSorted(([a], [b]) => (a < b ? -1 : 1))) digest.update(`${file}\n${text}`);
  return `sha256:${digest.digest("hex")}`;
}
