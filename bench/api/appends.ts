import { type createCaller, DomainError } from "@tact/api";
import type { FactDraft } from "@tact/facts";
import type pg from "pg";
import { at, worked } from "../rules/measures/rounds.ts";

/** What came of recording one fact after another. */
export interface Appends {
  perSecond: number;
  /** Milliseconds from the call to the stored plan. */
  median: number;
  p95: number;
  stored: number;
  refused: number;
  /** Milliseconds of processor time for each: of this process, and of the database where it was asked. */
  processor: { here: number; database: number };
}

interface AppendOptions {
  /** Records a fact of an application. */
  append: (applicationId: string, fact: FactDraft) => Promise<unknown>;
  /** Each is told something once; what is left stays for another run. */
  applications: readonly string[];
  /** The present, ISO 8601. */
  now: string;
  inFlight: number;
  seconds: number;
  databaseSeconds: () => number;
}

const day = 86_400_000;

/** Records facts that move the plan, so many at a time, each in another application. */
export async function measureAppends({ append, applications, now, inFlight, seconds, databaseSeconds }: AppendOptions): Promise<Appends> {
  const took: number[] = [];
  let refused = 0;
  const left = applications.values();
  const [workedBefore, databaseBefore, began] = [worked(), databaseSeconds(), performance.now()];
  const until = began + seconds * 1000;
  const record = async () => {
    while (performance.now() < until) {
      const { value: application } = left.next();
      if (application === undefined) throw new Error("there are too few applications: seed a larger organisation");
      const started = performance.now();
      const kept = await append(application, promiseAt(now, took.length)).then(() => true, refusedOrThrow);
      if (kept) took.push(performance.now() - started);
      else refused += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, record));
  const tookAll = (performance.now() - began) / 1000;
  return {
    perSecond: took.length / tookAll,
    median: at(took, 0.5),
    p95: at(took, 0.95),
    stored: took.length,
    refused,
    processor: { here: (worked() - workedBefore) / 1000 / took.length, database: (1000 * (databaseSeconds() - databaseBefore)) / took.length },
  };
}

/** They will decide then, another day each time: what is planned moves. */
export function promiseAt(now: string, number: number): FactDraft {
  const said = Date.parse(now) - 60_000;
  return { type: "decision-promised", at: `${new Date(said).toISOString().slice(0, 19)}Z`, by: { date: new Date(said + (6 + (number % 20)) * day).toISOString().slice(0, 10) } };
}

function refusedOrThrow(error: unknown): false {
  const cause = error instanceof Error && error.cause instanceof DomainError ? error.cause : error;
  if (cause instanceof DomainError && cause.status === 422) return false;
  throw error;
}

/** Applications whose interview is over and whose follow-up is open, in no order that means anything. */
export async function applicationsInWaiting(superuser: pg.ClientBase, { organisation, now, most }: { organisation: string; now: string; most: number }): Promise<string[]> {
  const { rows } = await superuser.query<{ id: string }>(
    `select id from (
       select distinct s.application_id as id from steps s join applications a on a.org_id = s.org_id and a.id = s.application_id
       where s.org_id = $1 and s.kind = 'decision-follow-up' and s.fixed_status is null and s.dropped_at is null
         and s.closes > $2 and a.fact_count <= 20) as waiting
     order by md5(id) limit $3`,
    [organisation, now, most],
  );
  return rows.map(({ id }) => id);
}

export type Caller = ReturnType<typeof createCaller>;
