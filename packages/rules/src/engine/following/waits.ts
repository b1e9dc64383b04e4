import type { Basis } from "@tact/facts";
import type { Parameters } from "../../policy/parameters.ts";
import type { BusinessDays } from "../../time/business-calendar.ts";
import type { Day } from "../../time/day.ts";
import { endsLater, type Interview, type InterviewLedger } from "../reading/interviews.ts";
import type { Known } from "../reading/known-fact.ts";
import type { DayRange } from "../reading/resolve-when.ts";
import { lastInterview, type Statement, statementCounts } from "../reading/statements.ts";

/** A wait for a decision: after the last interview, under the statement in force. */
export interface Wait {
  /** Which wait it is: the same key is the same wait. */
  readonly key: string;
  /** What its steps are named by: the statement in force, or the last interview where a day is assumed. */
  readonly anchor: string;
  readonly statement: Statement | null;
  readonly interview: Interview | null;
  /** The decision day; null on a delay or a hold without one. */
  readonly decision: DayRange | null;
  readonly basis: Basis;
  /** Only facts from this place in the order on belong to it. */
  readonly begins: number;
  /** Ids of the facts that its dates rest on. */
  readonly facts: readonly string[];
}

/** From this place in the order on, this is the wait. */
export interface Period {
  readonly order: number;
  readonly wait: Wait | null;
}

interface Setting {
  facts: readonly Known[];
  parameters: Parameters;
  days: BusinessDays;
}

/** Place of the first fact that happened after an instant. */
function firstAfter(facts: readonly Known[], instant: number): number {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle]?.at ?? 0) <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

function beginningOf(statement: Statement | null, interview: Interview | null, { facts }: Setting): number {
  if (statement === null) return interview === null ? 0 : firstAfter(facts, interview.ends);
  const scheduled = interview?.scheduled;
  const invited = scheduled !== undefined && interview !== null && scheduled.at < interview.starts ? scheduled.order : -1;
  return Math.max(statement.known.order, invited) + 1;
}

function waitOf(statement: Statement | null, interview: Interview | null, setting: Setting): Wait | null {
  if (statement === null && interview === null) return null;
  const begins = beginningOf(statement, interview, setting);
  const key = `${statement?.known.id ?? ""} ${interview?.id ?? ""}`;
  if (statement !== null) {
    const { id } = statement.known.fact;
    return { key, anchor: id, statement, interview, decision: statement.range, basis: "stated", begins, facts: [id] };
  }
  const from: Day = interview?.day ?? Number.NaN;
  const assumed = setting.days.after(from, setting.parameters.assumedDecision);
  return {
    key,
    anchor: interview?.id ?? "",
    statement,
    interview,
    decision: { from: assumed, to: assumed, precision: "vague" },
    basis: "assumed",
    begins,
    facts: interview?.facts ?? [],
  };
}

/** Every wait that there was, in order; the last one is the present wait, null where there is none. */
export function followWaits({ changes }: InterviewLedger, statements: readonly Statement[], setting: Setting): readonly Period[] {
  const periods: Period[] = [];
  const interviews = changes.length > 1 ? new Map<string, Interview>() : null;
  let changed = 0;
  let spoken = 0;
  let last: Interview | null = null;
  let inForce: Statement | null = null;
  while (changed < changes.length || spoken < statements.length) {
    const change = changes[changed];
    const statement = statements[spoken];
    if (statement !== undefined && (change === undefined || statement.known.order < change.order)) {
      spoken += 1;
      if (!statementCounts(statement, last)) continue;
      inForce = statement;
      periods.push({ order: statement.known.order, wait: waitOf(inForce, last, setting) });
    } else if (change !== undefined) {
      changed += 1;
      const { interview } = change;
      interviews?.set(interview.id, interview);
      const wasLast: boolean = last?.id === interview.id;
      if (interview.counts && (last === null || (wasLast ? !endsLater(last, interview) : endsLater(interview, last)))) last = interview;
      else if (wasLast) last = interviews === null ? null : lastInterview(interviews.values());
      else continue;
      inForce = latestCounting(statements, spoken, last);
      periods.push({ order: change.order, wait: waitOf(inForce, last, setting) });
    }
  }
  return periods;
}

/** The latest of the first `spoken` statements that counts while this is the last interview. */
function latestCounting(statements: readonly Statement[], spoken: number, last: Interview | null): Statement | null {
  for (let index = spoken - 1; index >= 0; index -= 1) {
    const statement = statements[index];
    if (statement !== undefined && statementCounts(statement, last)) return statement;
  }
  return null;
}
