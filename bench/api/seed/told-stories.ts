import { createCaller, type Deps, DomainError, type Scope, timeOrderedIds } from "@tact/api";
import type { Database } from "@tact/db";
import type { Fact } from "@tact/facts";
import { employers } from "../../rules/workload/employers.ts";
import { Pen } from "../../rules/workload/pen.ts";
import { stories } from "../../rules/workload/stories.ts";

interface Telling {
  db: Database;
  scope: Scope;
  /** ISO 8601 instant: nothing that happens later is told. */
  now: string;
  /** How often each story is told, each time with interviews of another time. */
  times: number;
  onTold?: (told: number, all: number) => void;
}

const day = 86_400_000;
/** Days before the present of the earliest first interview, and after it of the latest: most of what a practice holds is over. */
const [earliest, latest] = [300, 8];

/**
 * Tells stories through the product, each fact at its own time, as applications of one client: their rows are what the
 * product writes. Answers with the client's id.
 */
export async function tellStories({ db, scope, now, times, onTold = () => {} }: Telling): Promise<string> {
  const asOf = (clock: string) => {
    const deps: Deps = { db, clock: () => clock, ids: timeOrderedIds, publicUrl: "http://localhost" };
    return createCaller({ deps, scope, requestId: scope.requestId });
  };
  const employerIds = await makeEmployers(asOf(now));
  const { id: clientId } = await asOf(now).clients.create({ name: "Wren Adler", timeZone: "Europe/London" });
  const today = Math.floor(Date.parse(now) / day);
  const all = times * Object.keys(stories).length;
  for (let told = 0, turn = 0; turn < times; turn += 1) {
    for (const story of Object.values(stories)) {
      const interviewed = today - earliest + Math.floor(((told + 1) * (earliest + latest)) / all);
      const number = (told + turn) % employers.length;
      const employer = employers[number];
      const employerId = employerIds[number];
      if (employer === undefined || employerId === undefined) throw new Error("there is no employer");
      const application = await asOf(now).applications.create({ clientId, employerId, role: "Analyst" });
      const pen = new Pen(application.id, employer, told + 1, interviewed);
      story(pen);
      for (const [at, facts] of Map.groupBy(inTheirOrder(pen.facts, now), ({ at: said }) => said)) {
        await record(asOf(at), application.id, facts);
      }
      told += 1;
      onTold(told, all);
    }
  }
  return clientId;
}

function inTheirOrder(facts: readonly Fact[], now: string): Fact[] {
  return facts.filter(({ at }) => Date.parse(at) <= Date.parse(now)).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** A fact that only the rest of its story would have made possible is left out, as whoever is refused would. */
async function record(call: ReturnType<typeof createCaller>, applicationId: string, facts: Fact[]): Promise<void> {
  try {
    await call.facts.record({ applicationId, facts });
  } catch (error) {
    if (!(error instanceof Error && error.cause instanceof DomainError && error.cause.status === 422)) throw error;
  }
}

/** Regions of the employers that the stories play at. */
const regions = ["US-NY", "DE-BE", "GB-ENG", "SA", "IN", "CL"];

async function makeEmployers(call: ReturnType<typeof createCaller>): Promise<string[]> {
  const made: string[] = [];
  for (const [index, { name, timeZone }] of employers.entries()) {
    made.push((await call.employers.create({ name, timeZone, region: regions[index] ?? "US-NY" })).id);
  }
  return made;
}
