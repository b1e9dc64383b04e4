import type { ApplicationContext } from "@tact/db";
import type { ApplicationState, Fact, Plan, Step } from "@tact/facts";
import { nextChangeAt } from "@tact/rules";
import { plusDays, startOf } from "./local-day.ts";

/** What of an application's plan a queue shows. */
export interface QueuedPlan {
  state: ApplicationState;
  /** Steps that are planned, due or late, each with the stage of its interview in words. */
  open: readonly { step: Step; stage: string | null }[];
  /** Of every step. */
  lineages: ReadonlySet<string>;
}

interface Remembered {
  plan: QueuedPlan;
  /** What it was planned from. */
  mark: string;
  /** Epoch milliseconds between which no clock changes it, the second not included. */
  from: number;
  until: number;
}

/** Applications that are remembered at once: a few dozen coaches' days. */
const most = 5000;

/**
 * Plans that a queue showed lately, in this process. A plan follows from the facts, which change with each revision, and from
 * rows that say when they changed; by the clock it changes at moments that are known beforehand. Within them nothing is planned again.
 */
export class QueueMemory {
  readonly #plans = new Map<string, Remembered>();

  /** The plan of an application as it is at an instant; undefined where it has to be planned. */
  recall(context: ApplicationContext, now: string): QueuedPlan | undefined {
    const at = Date.parse(now);
    const key = keyOf(context);
    const found = this.#plans.get(key);
    if (found === undefined || found.mark !== markOf(context) || at < found.from || at >= found.until) return undefined;
    // A map keeps the order of its insertions: what was asked for last stands last.
    this.#plans.delete(key);
    this.#plans.set(key, found);
    return found.plan;
  }

  remember(context: ApplicationContext, facts: readonly Fact[], whole: Plan, plan: QueuedPlan): void {
    const key = keyOf(context);
    this.#plans.delete(key);
    this.#plans.set(key, { plan, mark: markOf(context), from: Date.parse(whole.asOf), until: lastsUntil(context, facts, whole) });
    if (this.#plans.size <= most) return;
    const [oldest] = this.#plans.keys();
    if (oldest !== undefined) this.#plans.delete(oldest);
  }
}

const keyOf = ({ application: { orgId, id } }: ApplicationContext) => `${orgId} ${id}`;

/** Changes whenever something changes that a plan follows from; names alone are taken from the rows. */
function markOf({ application, client, employer, policy }: ApplicationContext): string {
  return JSON.stringify([
    application.revision, application.factCount, application.role, application.route, application.policyId, application.policyEdition,
    client.name, client.timeZone, employer.name, employer.timeZone, employer.version, employer.calendarSource, employer.calendarFrom, employer.calendarThrough,
    policy?.edition, policy?.overrides,
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
