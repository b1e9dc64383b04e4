import { ask, type Asked } from "../house/ask.ts";
import { promiseAt } from "./appends.ts";
import type { Operation } from "./open-loop.ts";
import { previewBodies } from "./preview-bodies.ts";

interface Wire {
  origin: string;
  publicUrl: string;
  /** The cookie of a coach. */
  cookie: string;
  /** A key of the organisation. */
  key: string;
  /** Address of that coach's calendar, its path alone. */
  calendar: string;
  /** Applications to read and to tell something of. */
  applications: readonly string[];
  now: string;
}

const input = (value: unknown) => encodeURIComponent(JSON.stringify(value));

/** What a practice and a partner ask for on an ordinary day, by how often. */
export function mixedOperations({ origin, publicUrl, cookie, key, calendar, applications, now }: Wire): Operation[] {
  const bodies = previewBodies(2);
  const coach = { cookie, origin: publicUrl };
  const partner = { authorization: `Bearer ${key}` };
  let turn = 0;
  const next = <Item>(of: readonly Item[]): Item => {
    const found = of[(turn += 1) % of.length];
    if (found === undefined) throw new Error("there is nothing to ask for");
    return found;
  };
  const status = async (path: string, asked: Asked) => (await ask(`${origin}${path}`, asked)).status;
  return [
    { name: "the queue of a coach", share: 15, ask: () => status("/trpc/queue.today", { headers: coach }) },
    { name: "a plan as it is now", share: 30, ask: () => status(`/trpc/plan.current?input=${input({ applicationId: next(applications) })}`, { headers: partner }) },
    { name: "a list of 20 applications", share: 10, ask: () => status(`/trpc/applications.list?input=${input({ limit: 20 })}`, { headers: partner }) },
    { name: "a preview", share: 20, ask: () => status("/v1/plans/preview", { method: "POST", body: next(bodies) }) },
    { name: "a fact recorded", share: 15, ask: () => status("/trpc/facts.record", { method: "POST", headers: partner, body: recording(next(applications), now, turn) }) },
    { name: "a poll of a calendar", share: 10, ask: () => status(calendar, { headers: { "accept-encoding": "gzip" } }) },
  ];
}

/** The body of a recording that moves a plan. */
export function recording(applicationId: string, now: string, number: number): string {
  return JSON.stringify({ applicationId, facts: [promiseAt(now, number)] });
}
