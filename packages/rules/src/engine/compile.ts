import type { Refusal, ResolvedPlanRequest } from "@tact/facts";
import { resolvePolicy } from "../policy/resolve-policy.ts";
import { businessDays } from "../time/business-calendar.ts";
import { type Day, formatDay } from "../time/day.ts";
import { zoneClock } from "../time/zone-clock.ts";
import { checkRequest } from "./reading/check-request.ts";
import { dateDesk } from "./asking/dates.ts";
import { readGivenDates } from "./reading/dates-given.ts";
import type { Wishes } from "./asking/drafts.ts";
import type { Environment } from "./environment.ts";
import { groupByType } from "./reading/group-facts.ts";
import { type InterviewLedger, keepInterviews } from "./reading/interviews.ts";
import type { FactsByType, Known } from "./reading/known-fact.ts";
import type { NoticeDraft } from "./reading/notices.ts";
import { followOutcomes, type Outcomes } from "./reading/outcomes.ts";
import { readFacts } from "./reading/read-facts.ts";
import { refuse } from "./refusal.ts";
import { keepStatements, type StatementLedger } from "./reading/statements.ts";
import { readWishes } from "./reading/wishes.ts";

/**
 * A request read once: facts in order with retracted and unusable ones left out, dates as days and instants,
 * phrases resolved, calendar, zone and policy as tables. No rule has been asked yet.
 * Opaque: its fields are the engine's own.
 */
export interface Compiled {
  readonly request: ResolvedPlanRequest;
  readonly env: Environment;
  /** Every fact that was not retracted, in order. */
  readonly heard: readonly Known[];
  /** Those of them that can be used. */
  readonly all: readonly Known[];
  readonly facts: FactsByType;
  readonly outcomes: Outcomes;
  readonly interviews: InterviewLedger;
  readonly statements: StatementLedger;
  /** Ids of the statements that name a day. */
  readonly dated: ReadonlySet<string>;
  /** Days that items were promised for, by fact. */
  readonly itemDays: ReadonlyMap<string, Day>;
  readonly wishes: Wishes;
  readonly notices: readonly NoticeDraft[];
}

/**
 * Reads a request once, so that it can be planned many times. Refuses what cannot be planned at all
 * (`invalid-input`); never throws. Takes well-formed input: shapes are checked at the edges.
 */
export function compile(request: ResolvedPlanRequest): Compiled | Refusal {
  const { application, zones, zoneData } = request;
  const problems = checkRequest(request);
  const table = zones[application.employer.timeZone];
  if (problems.length > 0 || table === undefined) return refuse("invalid-input", problems);
  const clock = zoneClock(table);
  const reading = readFacts(request.facts, clock);
  const { policy, problems: wrongParameters } = policyOf(request, reading.facts);
  if (policy === undefined) return refuse("invalid-input", wrongParameters);
  const days = businessDays(application.employer.calendar);
  const env: Environment = { application, clock, days, policy, zoneData, dates: dateDesk({ clock, days, policy }), idPrefixes: {} };

  const notices: NoticeDraft[] = [...reading.notices];
  const outcomes = followOutcomes(reading.facts);
  const interviews = keepInterviews(reading.facts, outcomes, clock, notices);
  const statements = keepStatements(reading.facts, interviews, outcomes, days, notices);
  const { wishes, leftOut } = readWishes(reading.facts, application.id, interviews, notices);
  const given = readGivenDates(reading.facts, days, notices);
  for (const id of given.leftOut) leftOut.add(id);
  for (const id of statements.leftOut) leftOut.add(id);
  for (const id of interviews.leftOut) leftOut.add(id);
  const all = leftOut.size === 0 ? reading.facts : reading.facts.filter(({ fact }) => !leftOut.has(fact.id));
  const dated = new Set<string>();
  for (const { known, range } of statements.statements) if (range !== null) dated.add(known.id);
  return {
    request,
    env,
    heard: reading.facts,
    all,
    facts: groupByType(all),
    outcomes,
    interviews,
    statements,
    dated,
    itemDays: given.itemDays,
    wishes,
    notices,
  };
}

/** The edition in force on the employer-local day of the first fact. */
function policyOf({ policy }: ResolvedPlanRequest, [first]: readonly Known[]): ReturnType<typeof resolvePolicy> {
  return resolvePolicy(policy, first === undefined || Number.isNaN(first.day) ? null : formatDay(first.day));
}

