import { readdirSync, readFileSync } from "node:fs";
import type { Fact, ResolvedPlanRequest, Zones } from "@tact/facts";

/** A story of one application, as it is stored. It never changes: a new story is a new history. */
interface StoredHistory {
  id: string;
  /** Key into `employers.json`. */
  employer: string;
  route?: "agency";
  policy?: ResolvedPlanRequest["policy"];
  /** Presents at which it is planned. */
  nows: string[];
  facts: Fact[];
}

export interface History {
  id: string;
  employer: string;
  /** One request for each present. */
  requests: ResolvedPlanRequest[];
}

const folder = new URL("./", import.meta.url);
// The stored files are what they are: a test has the vocabulary read every request that is made of them.
const read = <T>(path: string) => JSON.parse(readFileSync(new URL(path, folder), "utf8")) as T;

function requestsOf({ employer, route, policy = "standard", nows, facts }: StoredHistory, employers: Employers, zones: Zones): ResolvedPlanRequest[] {
  const known = employers[employer];
  if (known === undefined) throw new Error(`employers.json has no ${employer}`);
  const candidate = { name: "Maya Okafor", timeZone: known.timeZone };
  return nows.map((now) => ({ application: { id: "app-1", role: "Analyst", route: route ?? "direct", employer: known, candidate }, facts, policy, now, zones, zoneData: "golden" }));
}

type Employers = Readonly<Record<string, ResolvedPlanRequest["application"]["employer"]>>;

/** Every stored history by file, with its employer's calendar and stored zones: nothing is asked of the machine. */
export function historyFiles(): { file: string; histories: History[] }[] {
  const employers = read<Employers>("employers.json");
  const zones = read<Zones>("zones.json");
  return readdirSync(new URL("histories/", folder))
    .toSorted()
    .map((file) => ({
      file,
      histories: read<StoredHistory[]>(`histories/${file}`).map((stored) => ({ id: stored.id, employer: stored.employer, requests: requestsOf(stored, employers, zones) })),
    }));
}
