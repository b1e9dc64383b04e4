import type { ApplicationContext } from "@tact/db";
import type { Fact, Plan } from "@tact/facts";
import { nextChangeAt } from "@tact/rules";
import { plusDays, startOf } from "./local-day.ts";

interface Remembered<Shown> {
  shown: Shown;
  /** What it was planned from. */
  mark: string;
  /** Epoch milliseconds between which no clock changes it, the second not included. */
  from: number;
  until: number;
}

/** Applications that are remembered at once: a few dozen coaches' days. */
const most = 5000;

/**
 * What was shown of plans lately, in this process. A plan follows from the facts, which change with each revision, and from
 * rows that say when they changed; by the clock it changes at moments that are known beforehand. Within them nothing is planned again.
 */
export class PlanMemory<Shown> {
  readonly #plans = new Map<string, Remembered<Shown>>();

  /** What is shown of an application at an instant; undefined where it has to be planned. `besides` marks what else it follows from. */
  recall(context: ApplicationContext, now: string, besides = ""): Shown | undefined {
    const at = Date.parse(now);
    const key = keyOf(context);
    const found = this.#plans.get(key);
    if (found === undefined || found.mark !== markOf(context, besides) || at < found.from || at >= found.until) return undefined;
    // A map keeps the order of its insertions: what was asked for last stands last.
    this.#plans.delete(key);
    this.#plans.set(key, found);
    return found.shown;
  }

  /** Keeps what is shown of a plan until the clock or a row changes it, or an instant of the caller's is there. */
  remember(context: ApplicationContext, facts: readonly Fact[], whole: Plan, shown: Shown, { besides = "", until = Number.POSITIVE_INFINITY } = {}): void {
    const key = keyOf(context);
    this.#plans.delete(key);
    this.#plans.set(key, { shown, mark: markOf(context, besides), from: Date.parse(whole.asOf), until: Math.min(until, lastsUntil(context, facts, whole)) });
    if (this.#plans.size <= most) return;
    const [oldest] = this.#plans.keys();
    if (oldest !== undefined) this.#plans.delete(oldest);
  }
}

/** A memory for each pool that a process reads from. */
export function memoriesByPool<Memory>(make: () => Memory): (reader: object) => Memory {
  const memories = new WeakMap<object, Memory>();
  return (reader) => {
    const known = memories.get(reader) ?? make();
    memories.set(reader, known);
    return known;
  };
}

const keyOf = ({ application: { orgId, id } }: ApplicationContext) => `${orgId} ${id}`;

/** Changes whenever something changes that a plan follows from; names alone are taken from the rows. */
function markOf({ application, client, employer, policy }: ApplicationContext, besides: string): string {
  return JSON.stringify([
    application.revision, application.factCount, application.role, application.route, application.policyId, application.policyEdition,
    client.name, client.timeZone, employer.name, employer.timeZone, employer.version, employer.calendarSource, employer.calendarFrom, employer.calendarThrough,
    policy?.edition, policy?.overrides, besides,
  ]);
}

/** When the clock alone changes a status, or the state: as an interview ends, or the day of the decision. */
function lastsUntil({ employer }: ApplicationContext, facts: readonly Fact[], plan: Plan): number {
  const now = Date.parse(plan.asOf);
  const change = nextChangeAt(plan);
  const edges = facts.flatMap((fact) => ("ends" in fact && typeof fact.ends === "string" ? [Date.parse(fact.ends)] : []));
  if (change !== null) edges.push(Date.parse(change));
  if (plan.decision !== null) edges.push(startOf(plusDays(plan.decision.to, 1), employer.timeZone));
  return Math.min(...edges.filter((edge) => edge > now), Number.POSITIVE_INFINITY);
}
