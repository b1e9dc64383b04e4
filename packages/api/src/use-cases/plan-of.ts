import { zoneDataVersion, zoneTable } from "@tact/calendar";
import type { ApplicationContext } from "@tact/db";
import type { BusinessCalendar, Fact, Plan, Refusal, ResolvedPlanRequest, ZoneTable, Zones } from "@tact/facts";
import { isRefusal, plan, type PromiseEntry, promiseLedger } from "@tact/rules";
import { DomainError } from "../errors.ts";
import { refused } from "./preview-plan.ts";

const tables = new Map<string, ZoneTable>();

/**
 * The offset tables of zones by name.
 * @throws DomainError `unknown-zone`, with a problem at `pointer`.
 */
export function zonesOf(names: readonly string[], pointer = ""): Zones {
  return Object.fromEntries(names.map((name) => [name, knownZone(name, pointer)]));
}

function knownZone(name: string, pointer: string): ZoneTable {
  const known = tables.get(name);
  if (known !== undefined) return known;
  const made = zoneTable(name);
  if (made.error !== undefined) {
    throw new DomainError("unknown-zone", made.error.detail, [{ pointer, detail: made.error.detail, code: "unknown-zone" }]);
  }
  tables.set(name, made.value);
  return made.value;
}

/** A calendar that nobody changes any more: the core reads it once, however often it is planned with. */
function frozen(calendar: BusinessCalendar): BusinessCalendar {
  if (Object.isFrozen(calendar)) return calendar;
  for (const days of [calendar.weekend, calendar.holidays, calendar.closed]) {
    for (const day of days) Object.freeze(day);
    Object.freeze(days);
  }
  return Object.freeze(calendar);
}

/** The application as the core takes it: its facts, the employer's calendar snapshot, both zones, its pinned policy. */
export function requestOf(
  { application, client, employer, policy }: ApplicationContext,
  facts: readonly Fact[],
  now: string,
): ResolvedPlanRequest {
  return {
    application: {
      id: application.id,
      role: application.role,
      route: application.route,
      employer: { name: employer.name, timeZone: employer.timeZone, calendar: frozen(employer.calendar) },
      candidate: { name: client.name, timeZone: client.timeZone },
    },
    facts: [...facts],
    policy: policy === null ? application.policyId : { extends: policy.base, id: policy.id, parameters: policy.overrides as Record<string, string | number> },
    now,
    zones: zonesOf([employer.timeZone, client.timeZone]),
    zoneData: zoneDataVersion,
  };
}

/** The plan of an application with these facts, or the core's refusal. */
export function tryPlan(context: ApplicationContext, facts: readonly Fact[], now: string): Plan | Refusal {
  const answer = plan(requestOf(context, facts, now));
  const { policy } = context;
  // Of its own policy an organisation makes the editions; the core knows those of the base.
  return policy === null || isRefusal(answer) ? answer : { ...answer, policy: { id: policy.id, edition: policy.edition } };
}

/**
 * The plan of an application with these facts.
 * @throws DomainError where the core refuses (`calendar-out-of-range`).
 */
export function planOf(context: ApplicationContext, facts: readonly Fact[], now: string): Plan {
  const answer = tryPlan(context, facts, now);
  if (isRefusal(answer)) throw refused(answer);
  return answer;
}

/** What the employer promised of an application, and what became of it. @throws DomainError where the core refuses. */
export function promisesOf(context: ApplicationContext, facts: readonly Fact[], now: string): PromiseEntry[] {
  const answer = promiseLedger(requestOf(context, facts, now));
  if (isRefusal(answer)) throw refused(answer);
  return answer;
}
