import type { FactType } from "@tact/facts";
import type { BusinessDays } from "../../time/business-calendar.ts";
import { endsLater, type Interview, type InterviewLedger } from "./interviews.ts";
import { isOf, type Known } from "./known-fact.ts";
import type { NoticeDraft } from "./notices.ts";
import type { Outcomes } from "./outcomes.ts";
import { type DayRange, resolveWhen, type SaidWhen } from "./resolve-when.ts";

/** What the employer said about when they will decide. */
export interface Statement {
  readonly known: Known;
  readonly kind: "promise" | "delay" | "hold";
  /** Null for a delay or a hold without a day. */
  readonly range: DayRange | null;
  readonly said: SaidWhen;
}

export interface StatementLedger {
  /** In order. */
  statements: readonly Statement[];
  /** Promises that name no day: only words. */
  withoutDay: ReadonlySet<string>;
  /** Facts left out altogether. */
  leftOut: ReadonlySet<string>;
  /** What such promises still tell: "not before that day". */
  hints: readonly { known: Known; said: SaidWhen }[];
}

const kinds: Readonly<Partial<Record<FactType, Statement["kind"]>>> = {
  "decision-promised": "promise",
  "delay-announced": "delay",
  "put-on-hold": "hold",
};

const unsaid: SaidWhen = { range: null, phrase: null, notBefore: null, ambiguousWith: null, problem: null };

/** The statements, resolved. Those that contradict the interviews or themselves are noted and left out. */
export function keepStatements(
  facts: readonly Known[],
  { interviews, named }: InterviewLedger,
  { end }: Outcomes,
  days: BusinessDays,
  notices: NoticeDraft[],
): StatementLedger {
  const statements: Statement[] = [];
  const withoutDay = new Set<string>();
  const leftOut = new Set<string>();
  const hints: { known: Known; said: SaidWhen }[] = [];
  const first = firstInterview(interviews.values());
  for (const known of facts) {
    const kind = kinds[known.type];
    if (kind === undefined || (end !== null && known.order > end.order)) continue;
    const about = isOf(known, "decision-promised") ? known.fact.interview : undefined;
    const when = isOf(known, "decision-promised")
      ? known.fact.by
      : isOf(known, "delay-announced") || isOf(known, "put-on-hold")
        ? known.fact.until
        : undefined;
    const said = when === undefined ? unsaid : resolveWhen(when, known.day, days);
    const leaveOut = (code: NoticeDraft["code"]) => {
      notices.push({ code, facts: [known.id] });
      leftOut.add(known.id);
    };
    const subject = (about === undefined ? undefined : interviews.get(about)) ?? first;
    if (about !== undefined && !named.has(about)) leaveOut("unknown-interview");
    else if (said.problem === "range-reversed") leaveOut("range-reversed");
    else if (said.range !== null && said.range.to < known.day) leaveOut("promise-in-the-past");
    else if (said.range !== null && subject !== null && said.range.to < subject.day && known.at < subject.ends) {
      leaveOut("promise-before-interview");
    } else {
      if (said.problem !== null) notices.push({ code: said.problem, facts: [known.id] });
      if (said.range === null && said.notBefore !== null) hints.push({ known, said });
      if (said.range === null && kind === "promise") withoutDay.add(known.id);
      else statements.push({ known, kind, range: said.range, said });
    }
  }
  return { statements, withoutDay, leftOut, hints };
}

/** The counting interview with the earliest end: what comes before it comes before every one. */
function firstInterview(interviews: Iterable<Interview>): Interview | null {
  let first: Interview | null = null;
  for (const interview of interviews) {
    if (interview.counts && (first === null || endsLater(first, interview))) first = interview;
  }
  return first;
}

/** Whether a statement counts while this is the last interview. */
export function statementCounts({ known, range }: Statement, last: Interview | null): boolean {
  if (last === null) return true;
  return range === null ? known.at >= last.ends : !(known.at < last.ends && range.to < last.day);
}

/** The counting interview with the latest end. */
export function lastInterview(interviews: Iterable<Interview>): Interview | null {
  let last: Interview | null = null;
  for (const interview of interviews) {
    if (interview.counts && (last === null || endsLater(interview, last))) last = interview;
  }
  return last;
}
