import type { Rule } from "../asking/rule.ts";
import { askRule, type Bench, note, windowOf } from "../asking/bench.ts";
import { type Draft, draftStep, type Place } from "../asking/drafts.ts";
import { endsLater, type Interview, type InterviewLedger } from "../reading/interviews.ts";
import type { Known, KnownOf } from "../reading/known-fact.ts";
import { isEnding } from "../reading/outcomes.ts";
import type { Statement } from "../reading/statements.ts";
import type { Intermediary, InterviewSubject } from "../asking/subjects.ts";
import { stepId } from "../asking/step-names.ts";

type Message = KnownOf<"message-sent">;

/** What was recorded about interviews, by interview. */
interface Records {
  thanks: ReadonlyMap<string, readonly Message[]>;
  debriefs: ReadonlyMap<string, readonly KnownOf<"debrief-captured">[]>;
  named: ReadonlyMap<string, readonly Message[]>;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** The counting interview that ended last by an instant, by halving. */
function latestEnded(byEnd: readonly Interview[], at: number): Interview | undefined {
  let low = 0;
  let high = byEnd.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byEnd[middle]?.ends ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return byEnd[low - 1];
}

const noRecords: Records = { thanks: new Map(), debriefs: new Map(), named: new Map() };

function readRecords(bench: Bench, { interviews }: InterviewLedger): Records {
  if (bench.facts["message-sent"].length === 0 && bench.facts["debrief-captured"].length === 0) return noRecords;
  const thanks = new Map<string, Message[]>();
  const debriefs = new Map<string, KnownOf<"debrief-captured">[]>();
  const named = new Map<string, Message[]>();
  const { outcomes } = bench;
  const byEnd = [...interviews.values()].filter(({ counts }) => counts).toSorted((a, b) => (endsLater(a, b) ? 1 : -1));
  for (const message of bench.facts["message-sent"]) {
    const { step, purpose, interview } = message.fact;
    if (step !== undefined) add(named, step, message);
    else if (purpose === "thank-you" && outcomes.at(message.order) === null) {
      const about = interview === undefined ? latestEnded(byEnd, message.at) : interviews.get(interview);
      if (about !== undefined && message.at >= about.ends) add(thanks, about.id, message);
    }
  }
  for (const captured of bench.facts["debrief-captured"]) {
    if (outcomes.end === null || captured.order < outcomes.end.order) add(debriefs, captured.fact.interview, captured);
  }
  return { thanks, debriefs, named };
}

/** Dated statements in order with the furthest day said so far, so that "was it said before?" is one look. */
interface Told {
  statements: readonly Statement[];
  /** Index of the statement with the furthest day among the first ones. */
  furthest: readonly number[];
}

const nothingTold: Told = { statements: [], furthest: [] };

function readTold(statements: readonly Statement[]): Told {
  if (statements.length === 0) return nothingTold;
  const dated = statements.filter(({ range }) => range !== null);
  const furthest: number[] = [];
  for (const [index, { range }] of dated.entries()) {
    const best = furthest[index - 1];
    const bestDay = best === undefined ? Number.NEGATIVE_INFINITY : (dated[best]?.range?.to ?? 0);
    furthest.push(best !== undefined && bestDay >= (range?.to ?? 0) ? best : index);
  }
  return { statements: dated, furthest };
}

/** A statement that named a day for the decision at or before this interview's start, and not before its day. */
function toldBefore({ statements, furthest }: Told, { starts, day }: Interview): Statement | null {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle]?.known.at ?? 0) <= starts) low = middle + 1;
    else high = middle;
  }
  const statement = statements[furthest[low - 1] ?? -1];
  return statement !== undefined && (statement.range?.to ?? 0) >= day ? statement : null;
}

/** Adds the steps that belong to single interviews. */
export function interviewSteps(
  bench: Bench,
  ledger: InterviewLedger,
  statements: readonly Statement[],
  rules: readonly Rule<"interview">[],
  drafts: Draft[],
): void {
  if (ledger.interviews.size === 0) return;
  const records = readRecords(bench, ledger);
  const told = readTold(statements);
  const { outcomes, env, wishes } = bench;
  const throughRecruiter = wishes.preferences.get("through-recruiter") ?? null;
  const intermediary: Intermediary =
    env.application.route === "agency" ? "agency" : throughRecruiter === null ? null : "through-recruiter";
  for (const interview of ledger.interviews.values()) {
    const completion = completionOf(interview, records, bench, intermediary, throughRecruiter);
    const subject: InterviewSubject = {
      interview,
      facts: interview.facts,
      outcome: outcomes.last,
      ended: outcomes.end !== null,
      toldBefore: toldBefore(told, interview),
      intermediary,
      someoneToThank: intermediary !== "through-recruiter" || isSomeoneLeft(interview, completion),
    };
    const place: Place = { anchor: interview.id, interview, basis: "stated", firmness: "firm", wait: null, since: 0 };
    for (const rule of rules) {
      const { answer, proposals } = askRule(bench, rule, subject, true);
      note(bench, rule, interview.id, answer);
      for (const proposal of proposals) {
        const doneBy = completion(rule.kind, proposal.participant);
        if (doneBy === null && answer.is !== "applies") continue;
        drafts.push(draftStep(bench, rule, subject, proposal, windowOf(proposal, env.dates), env.dates.moves(), place, doneBy));
      }
    }
  }
}

function isSomeoneLeft({ participants }: Interview, completion: Completion): boolean {
  const people = participants.filter(({ role }) => role !== "coordinator");
  const isThanked = (participant: string | undefined) => completion("thank-you", participant) !== null;
  return people.length === 0 ? !isThanked(undefined) : people.some(({ id }) => !isThanked(id));
}

const none: readonly never[] = [];
const nothingDone: Completion = () => null;

type Completion = (kind: Rule["kind"], participant: string | undefined) => Known | null;

/** What completed a step of this interview. */
function completionOf(
  interview: Interview,
  { thanks, debriefs, named }: Records,
  { env, outcomes }: Bench,
  intermediary: Intermediary,
  throughRecruiter: Known | null,
): Completion {
  const messages = thanks.get(interview.id) ?? none;
  const captured = debriefs.get(interview.id) ?? none;
  if (messages === none && captured === none && named.size === 0) return nothingDone;
  const isDirect = (order: number) => intermediary === null || (throughRecruiter !== null && order < throughRecruiter.order);
  return (kind, participant) => {
    const naming = named.size === 0 ? none : (named.get(stepId(env, kind, interview.id, participant)) ?? none);
    const touch = kind === "thank-you" || kind === "debrief-recruiter";
    const byName = naming.find(({ order }) => {
      const outcome = outcomes.at(order);
      return outcome === null || (!touch && !isEnding(outcome));
    });
    if (kind === "debrief") return earlier(captured[0], byName);
    if (kind === "prepare-questions") return earlier(captured.find(({ fact }) => fact.timelineAsked === true), byName);
    const thank = messages.find(({ fact, order }) => {
      if (!interview.counts && fact.interview !== interview.id) return false;
      const direct = isDirect(order);
      if (kind === "debrief-recruiter") return intermediary === "agency" || !direct;
      const toNobody = fact.to === undefined || fact.to.length === 0;
      return direct && (participant === undefined || toNobody || fact.to?.includes(participant) === true);
    });
    return earlier(thank, byName);
  };
}

function earlier(a: Known | undefined, b: Known | undefined): Known | null {
  if (a === undefined) return b ?? null;
  return b === undefined || a.order < b.order ? a : b;
}
