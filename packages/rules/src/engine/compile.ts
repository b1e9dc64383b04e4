import type { Decision, FactType, Need, Notice, Problem, Refusal, ResolvedPlanRequest } from "@tact/facts";
import { resolvePolicy } from "../policy/resolve-policy.ts";
import { english } from "../reasons/english.ts";
import { rulebook } from "../rulebook/rulebook.ts";
import { rulesAbout } from "../rulebook/rules-by-subject.ts";
import { businessDays } from "../time/business-calendar.ts";
import { formatDay } from "../time/day.ts";
import { zoneClock } from "../time/zone-clock.ts";
import { followAllWaits } from "./all-waits.ts";
import { type Bench, note } from "./bench.ts";
import { checkRequest } from "./check-request.ts";
import type { Answered } from "./consult.ts";
import { followCourse } from "./course.ts";
import { checkGivenDates } from "./dates-given.ts";
import { type Draft, isKnownWindow } from "./drafts.ts";
import type { Environment } from "./environment.ts";
import type { SentEnquiry } from "./follow-enquiries.ts";
import { groupByType } from "./group-facts.ts";
import { interviewSteps } from "./interview-steps.ts";
import { type Interview, keepInterviews } from "./interviews.ts";
import type { Known, KnownOf } from "./known-fact.ts";
import { numberLineages } from "./lineages.ts";
import { type NoticeDraft, writeNotices } from "./notices.ts";
import { draftOccasion, type Occasion } from "./occasions.ts";
import { followOutcomes } from "./outcomes.ts";
import { readFacts } from "./read-facts.ts";
import { refuse } from "./refusal.ts";
import { keepStatements, lastInterview, statementCounts } from "./statements.ts";
import { followWaits, type Wait } from "./waits.ts";
import { readWishes } from "./wishes.ts";

/**
 * Everything about a plan that does not depend on the present: `planCompiled` adds that as often as asked.
 * Opaque: its fields are the engine's own.
 */
export interface Compiled {
  readonly request: ResolvedPlanRequest;
  readonly env: Environment;
  readonly drafts: readonly Draft[];
  readonly lineages: ReadonlyMap<string, string>;
  readonly wait: Wait | null;
  readonly last: Interview | null;
  readonly outcome: Known | null;
  readonly ended: boolean;
  readonly decision: Decision | null;
  readonly notices: readonly Notice[];
  readonly needs: readonly Need[];
  readonly sent: readonly SentEnquiry[];
  /** Calls made although they had asked for none. */
  readonly unwelcomeCalls: readonly KnownOf<"message-sent">[];
  /** What every rule answered about every subject: the trace behind the steps. */
  readonly answers: readonly Answered[];
}

/** Reads the facts and works out every date once. Refuses what cannot be planned; never throws. */
export function compile(request: ResolvedPlanRequest): Compiled | Refusal {
  const { application, zones, zoneData } = request;
  const problems = checkRequest(request);
  const table = zones[application.employer.timeZone];
  if (problems.length > 0 || table === undefined) return refuse("invalid-input", problems);
  const clock = zoneClock(table);
  const days = businessDays(application.employer.calendar);
  const reading = readFacts(request.facts, clock);
  const first = reading.facts[0];
  const firstDay = first === undefined || Number.isNaN(first.day) ? null : formatDay(first.day);
  const { policy, problems: wrongParameters } = resolvePolicy(request.policy, firstDay);
  if (policy === undefined) return refuse("invalid-input", wrongParameters);
  const env: Environment = { application, clock, days, policy, zoneData };

  const notices: NoticeDraft[] = [...reading.notices];
  const outcomes = followOutcomes(reading.facts);
  const ledger = keepInterviews(reading.facts, outcomes, clock, notices);
  const statements = keepStatements(reading.facts, ledger, outcomes, days, notices);
  const { wishes, leftOut } = readWishes(reading.facts, application.id, ledger, notices);
  for (const id of checkGivenDates(reading.facts, days, notices)) leftOut.add(id);
  for (const id of [...statements.leftOut, ...ledger.leftOut]) leftOut.add(id);
  const all = leftOut.size === 0 ? reading.facts : reading.facts.filter(({ fact }) => !leftOut.has(fact.id));
  const bench: Bench = { env, all, facts: groupByType(all), outcomes, wishes, answers: [] };

  const { parameters } = policy;
  const periods = followWaits(ledger, statements.statements, { facts: reading.facts, parameters, days });
  const isThroughRecruiter = application.route === "agency" || wishes.preferences.has("through-recruiter");
  const enquiryTo = (wait: Wait | null) => peopleToAsk(wait?.interview ?? null, isThroughRecruiter);
  const dated = new Set(statements.statements.filter(({ range }) => range !== null).map(({ known }) => known.fact.id));
  const course = followCourse(bench, periods, dated, enquiryTo);
  const wait = periods.at(-1)?.wait ?? null;
  const { standing, drafts: occasional } = draftOccasions(bench, course.occasions, wait);
  const waits = followAllWaits(bench, { periods, course, standing, hints: statements.hints, enquiryTo });
  const drafts = [
    ...interviewSteps(bench, ledger, statements.statements, { rules: rulesAbout("interview") }),
    ...occasional,
    ...waits.past.map(({ draft }) => draft),
    ...(waits.present === null ? [] : [...waits.present.done().map(({ draft }) => draft), ...waits.present.open()]),
  ];
  noteWhatIsMissing(bench, wait);
  const beyond = beyondTheCalendar(drafts, env);
  if (beyond.length > 0) return refuse("calendar-out-of-range", beyond);

  const last = lastInterview(ledger.interviews.values());
  const outcome = outcomes.last;
  const slips = statements.statements.filter((said) => said.kind === "delay" && statementCounts(said, last)).length;
  return {
    request,
    env,
    drafts: sortDrafts(drafts),
    lineages: numberLineages(drafts),
    wait,
    last,
    outcome,
    ended: outcomes.end !== null,
    decision: outcome === null ? decisionOf(wait, slips) : null,
    notices: writeNotices(notices),
    needs: needsOf(bench, wait, drafts),
    sent: outcome === null ? (waits.present?.sent ?? []) : [],
    unwelcomeCalls: unwelcomeCalls(bench),
    answers: bench.answers,
  };
}

/** Whom enquiries go to: the recruiters where one stands between, else the hiring managers. */
function peopleToAsk(interview: Interview | null, isThroughRecruiter: boolean): string[] {
  const role = isThroughRecruiter ? "recruiter" : "hiring-manager";
  return (interview?.participants ?? []).filter((person) => person.role === role).map(({ id }) => id);
}

function draftOccasions(bench: Bench, occasions: readonly Occasion[], wait: Wait | null): { standing: Set<Occasion>; drafts: Draft[] } {
  const standing = new Set<Occasion>();
  const drafts: Draft[] = [];
  for (const occasion of occasions) {
    // What belongs to an earlier wait is gone with it, unless it was done.
    if (occasion.wait !== null && occasion.doneBy === null && occasion.fact !== wait?.statement?.known) continue;
    const draft = draftOccasion(bench, occasion);
    if (draft === null) continue;
    standing.add(occasion);
    drafts.push(draft);
  }
  return { standing, drafts };
}

function beyondTheCalendar(drafts: readonly Draft[], { application }: Environment): Problem[] {
  const { from, through } = application.employer.calendar;
  const kinds = new Set(drafts.filter(({ window }) => !isKnownWindow(window)).map(({ kind }) => kind));
  return [...kinds].toSorted().map((kind) => ({
    pointer: "/application/employer/calendar",
    detail: `covers ${from} to ${through}, and ${kind} needs days outside it: give a calendar of more years`,
    code: kind,
  }));
}

function sortDrafts(drafts: readonly Draft[]): Draft[] {
  return drafts.toSorted(({ window: a, id: x }, { window: b, id: y }) => {
    const difference = a.ideal - b.ideal || a.opens - b.opens || a.by - b.by;
    return difference === 0 ? (x < y ? -1 : x > y ? 1 : 0) : difference;
  });
}

function decisionOf(wait: Wait | null, slips: number): Decision | null {
  if (wait === null || wait.decision === null) return null;
  const { from, to, precision } = wait.decision;
  const fact = wait.statement?.known.fact.id ?? null;
  return { from: formatDay(from), to: formatDay(to), precision, basis: wait.basis, fact, slips };
}

/** Rules that have nothing to be asked about say which fact they lack. */
function noteWhatIsMissing(bench: Bench, wait: Wait | null): void {
  if (wait !== null || bench.outcomes.last !== null) return;
  for (const rule of rulebook) {
    if ("without" in rule) note(bench, rule, "nothing", { is: "needs", facts: [rule.without] });
  }
}

/** The facts that rules lack or want, each with its question and the steps whose dates the answer would tighten. */
function needsOf({ answers }: Bench, wait: Wait | null, drafts: readonly Draft[]): Need[] {
  const facts = new Set<FactType>();
  for (const { answer } of answers) {
    if (answer.is === "needs") for (const fact of answer.facts) facts.add(fact);
    else if (answer.is === "applies" && answer.wants !== null) facts.add(answer.wants);
  }
  const waiting = drafts.filter((draft) => draft.wait !== null && draft.wait === wait?.key && draft.doneBy === null && !draft.dismissed);
  const tightens = waiting.map(({ id }) => id).toSorted();
  const questions: Partial<Record<FactType, string>> = english.questions;
  const needs = [...facts].map(
    (fact): Need => ({ fact, question: questions[fact] ?? fact, tightens: fact === "decision-promised" ? tightens : [] }),
  );
  const { ambiguousWith = null, phrase = null } = wait?.statement?.said ?? {};
  if (ambiguousWith !== null && phrase !== null && waiting.length > 0) {
    const question = english.confirm.ambiguous({ earlier: ambiguousWith, later: wait?.decision?.to ?? Number.NaN, phrase });
    needs.push({ fact: "decision-promised", question, tightens });
  }
  return needs;
}

function unwelcomeCalls({ facts, wishes }: Bench): KnownOf<"message-sent">[] {
  const asked = wishes.preferences.get("no-calls");
  if (asked === undefined) return [];
  return facts["message-sent"].filter(
    ({ at, fact }) => at >= asked.at && (fact.channel === "phone" || fact.channel === "voicemail"),
  );
}
