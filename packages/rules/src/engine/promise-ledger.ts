import type { Precision, Refusal, ResolvedPlanRequest } from "@tact/facts";
import { type Day, formatDay } from "../time/day.ts";
import { parseInstant } from "../time/instant.ts";
import { compile, type Compiled } from "./compile.ts";
import type { Known } from "./reading/known-fact.ts";
import { isOutcome } from "./reading/outcomes.ts";
import type { Statement } from "./reading/statements.ts";
import { isRefusal } from "./refusal.ts";

/**
 * What became of a promise: `kept`, word came by its day; `late`, word came after it; `moved`, they gave another day
 * before it passed; `missed`, they gave another day after it; `overdue`, it passed without a word; `open`, it is ahead;
 * `undated`, it names no day.
 */
export type PromiseResult = "kept" | "late" | "moved" | "missed" | "overdue" | "open" | "undated";

/** One thing that the employer said about when they will decide. Days are employer-local, `YYYY-MM-DD`. */
export interface PromiseEntry {
  /** Id of the fact. */
  fact: string;
  kind: "promise" | "delay" | "hold";
  /** The day on which it was said. */
  said: string;
  saidBy: string | null;
  /** The days that it means; null where it names none. */
  from: string | null;
  to: string | null;
  precision: Precision | null;
  result: PromiseResult;
  /** Id of the fact that settled it, or took its place; null while nothing did. */
  settledBy: string | null;
  /** Business days from its day to that fact, or to now; 0 where it was in time, null where it names no day. */
  daysOver: number | null;
  /** Business days by which its day is later than the one before; negative where it is earlier, null where there is none to compare. */
  slipped: number | null;
}

/** What the employer promised, in the order in which they said it, and what became of each. Statements that the plan leaves out are not in it. */
export function promiseLedger(request: ResolvedPlanRequest): PromiseEntry[] | Refusal {
  const compiled = compile(request);
  if (isRefusal(compiled)) return compiled;
  const statements = everyStatement(compiled);
  const today = compiled.env.clock.dayAt(parseInstant(request.now));
  let before: Day | null = null;
  return statements.map((statement, index) => {
    const written = entryOf(statement, { next: statements[index + 1] ?? null, before, today, compiled });
    before = knownDay(statement.range?.to) ?? before;
    return written;
  });
}

/** Statements with or without a day, in order; promises of no day are only words to the plan, but they were made. */
function everyStatement({ statements: { statements, withoutDay }, facts }: Compiled): Statement[] {
  const said = { range: null, phrase: null, notBefore: null, ambiguousWith: null, problem: null };
  const vague = facts["decision-promised"].filter(({ id }) => withoutDay.has(id)).map((known): Statement => ({ known, kind: "promise", range: null, said }));
  return [...statements, ...vague].toSorted((a, b) => a.known.order - b.known.order);
}

interface Place {
  next: Statement | null;
  /** The day that was promised before. */
  before: Day | null;
  today: Day;
  compiled: Compiled;
}

function entryOf({ known, kind, range }: Statement, { next, before, today, compiled }: Place): PromiseEntry {
  const { days } = compiled.env;
  const to = knownDay(range?.to);
  const settling = settledBy(known, next, compiled);
  const late = to === null ? null : days.between(to, settling?.day ?? today);
  return {
    fact: known.id,
    kind,
    said: formatDay(known.day),
    saidBy: "saidBy" in known.fact ? (known.fact.saidBy ?? null) : null,
    from: to === null || range === null ? null : formatDay(range.from),
    to: to === null ? null : formatDay(to),
    precision: to === null || range === null ? null : range.precision,
    result: resultOf(to, settling, next, today),
    settledBy: settling?.id ?? null,
    daysOver: late === null || Number.isNaN(late) ? null : late,
    slipped: to === null || before === null ? null : slip(before, to, days.between),
  };
}

/** A day beyond the calendar is none that can be counted with. */
const knownDay = (day: Day | undefined): Day | null => (day === undefined || Number.isNaN(day) ? null : day);

function slip(before: Day, to: Day, between: (from: Day, to: Day) => number): number | null {
  const moved = to >= before ? between(before, to) : -between(to, before);
  return Number.isNaN(moved) ? null : moved;
}

/** The first thing after a statement that answered it, an outcome or another interview; else the statement that took its place. */
function settledBy(known: Known, next: Statement | null, { all }: Compiled): Known | null {
  const until = next?.known.order ?? Number.POSITIVE_INFINITY;
  const answer = all.find((one) => one.order > known.order && one.order < until && (isOutcome(one) || isInvitation(one)));
  return answer ?? next?.known ?? null;
}

const isInvitation = (known: Known): boolean => known.type === "interview-scheduled" && known.isWord;

function resultOf(to: Day | null, settling: Known | null, next: Statement | null, today: Day): PromiseResult {
  if (to === null) return "undated";
  if (settling === null) return today > to ? "overdue" : "open";
  const inTime = settling.day <= to;
  if (settling === next?.known) return inTime ? "moved" : "missed";
  return inTime ? "kept" : "late";
}
