import type { Day, Instant, PlainApplication, PlainFact } from "./facts.ts";
import { type Interview, lastInterview, takeInterviewFact } from "./interviews.ts";

/**
 * A stretch of waiting in which one chain of enquiries runs: from the end of an interview, a statement of the employer or
 * a word of theirs that carries no date, until the next of these.
 */
export interface Stretch {
  /** What they last said about the decision; null where nothing. */
  statement: PlainFact | null;
  /** The day by which they said they would decide, or the assumed one; `NaN` for a delay without a date. */
  decision: Day;
  /** Id of the last interview; empty where there is none. */
  interview: string;
  lastInterviewDay: Day;
  begins: Instant;
  /** When the next stretch or the outcome begins. */
  ends: Instant;
  /** The word that it begins with; null where it begins with the wait itself. */
  word: PlainFact | null;
  /** What its steps are named after. */
  anchor: string;
}

export interface Reading {
  interviews: Interview[];
  stretches: Stretch[];
  /** The last of the stretches, where somebody still waits. */
  present: Stretch | null;
  outcome: PlainFact | null;
}

const assumedDecision = 5;

function statedDay({ promised, promisedBusinessDays, day }: PlainFact, { calendar }: PlainApplication): Day {
  return promisedBusinessDays > 0 ? calendar.after(day, promisedBusinessDays) : promisedBusinessDays === 0 ? day : promised;
}

/** Whether a statement still says something once this is the last interview. */
function stillCounts(fact: PlainFact, decision: Day, last: Interview | null): boolean {
  if (last === null || fact.at >= last.ends) return true;
  return decision >= last.day;
}

/** The day of the employer's decision as said in this fact and usable for an interview on `day`. */
export function saysDecision(fact: PlainFact, application: PlainApplication, day: Day): boolean {
  const isStatement = fact.type === "decision-promised" || fact.type === "delay-announced" || fact.type === "put-on-hold";
  return isStatement && statedDay(fact, application) >= day;
}

/** Goes through the facts once, in order, and notes each wait as it was known at its time. */
export function readWaits(application: PlainApplication): Reading {
  const { facts, calendar } = application;
  const interviews: Interview[] = [];
  const stretches: Stretch[] = [];
  let present = null as Stretch | null;
  let outcome: PlainFact | null = null;
  let last: Interview | null = null;
  let lastEnds = Number.NaN;

  for (let index = 0; index < facts.length; index += 1) {
    const fact = facts[index] as PlainFact;
    switch (fact.type) {
      case "interview-scheduled":
      case "interview-rescheduled":
      case "interview-cancelled":
      case "interview-missed":
      case "decision-promised":
      case "delay-announced":
      case "put-on-hold": {
        if (outcome !== null && outcome.type !== "offer-received") break;
        if (fact.interview !== "" && fact.starts === fact.starts) takeInterviewFact(interviews, fact, application);
        else if (fact.type === "interview-cancelled" || fact.type === "interview-missed") takeInterviewFact(interviews, fact, application);
        if (outcome !== null) break;
        const newest = lastInterview(interviews);
        const statement = statementInForce(application, index, newest);
        const isMoved = statement === null && newest !== null && newest.ends !== lastEnds && present?.word != null;
        if (present === null || present.statement !== statement || last !== newest || isMoved) {
          if (present !== null) present.ends = fact.at;
          present = newest === null && statement === null ? null : newStretch(application, statement, newest);
          if (present !== null) stretches.push(present);
        } else if (newest !== null && newest.ends !== lastEnds) {
          // The same interview at another time: the same wait, counted from there.
          present.lastInterviewDay = newest.day;
          if (statement === null) {
            present.begins = newest.ends;
            present.decision = calendar.after(newest.day, assumedDecision);
          }
        }
        last = newest;
        lastEnds = newest?.ends ?? Number.NaN;
        break;
      }
      case "message-received":
      case "contact-preference-stated":
      case "call-promised":
      case "call-held":
        if (outcome === null && present !== null && fact.at >= present.begins && startsAnew(present, fact, application)) {
          present.ends = fact.at;
          present = restarted(present, fact);
          stretches.push(present);
        }
        break;
      case "offer-received":
      case "offer-accepted":
      case "offer-declined":
      case "rejected":
      case "withdrawn":
      case "position-closed":
        outcome = fact;
        if (present !== null) present.ends = Math.min(present.ends, fact.at);
        present = null;
    }
  }
  return { interviews, stretches, present, outcome };
}

/** The latest statement up to here that counts. */
function statementInForce(application: PlainApplication, through: number, last: Interview | null): PlainFact | null {
  for (let index = through; index >= 0; index -= 1) {
    const fact = application.facts[index] as PlainFact;
    const isPromise = fact.type === "decision-promised";
    if (!isPromise && fact.type !== "delay-announced" && fact.type !== "put-on-hold") continue;
    const decision = statedDay(fact, application);
    if (Number.isNaN(decision) && isPromise) continue;
    if (stillCounts(fact, decision, last)) return fact;
  }
  return null;
}

function newStretch(application: PlainApplication, statement: PlainFact | null, last: Interview | null): Stretch {
  const ends = Number.POSITIVE_INFINITY;
  const interview = last?.id ?? "";
  const lastInterviewDay = last?.day ?? Number.NaN;
  if (statement === null) {
    const decision = application.calendar.after(lastInterviewDay, assumedDecision);
    return { statement, decision, interview, lastInterviewDay, begins: last?.ends ?? ends, ends, word: null, anchor: interview };
  }
  const begins = last !== null && last.known < last.starts ? Math.max(statement.at, last.known) : statement.at;
  const decision = statedDay(statement, application);
  return { statement, decision, interview, lastInterviewDay, begins, ends, word: null, anchor: statement.id };
}

/** The same wait once more, from a word of theirs on. */
function restarted(stretch: Stretch, word: PlainFact): Stretch {
  return { ...stretch, word, anchor: word.id, begins: word.at, ends: Number.POSITIVE_INFINITY };
}

/** Whether a word without a date ends the chain that runs: not before its first enquiry would open by its own rule. */
function startsAnew({ word, statement, decision }: Stretch, fact: PlainFact, { calendar }: PlainApplication): boolean {
  if (word !== null) return true;
  return fact.day >= firstEnquiryDay(statement, decision, calendar);
}

/** The day on which the first enquiry of a wait opens by its own rule. */
export function firstEnquiryDay(statement: PlainFact | null, decision: Day, calendar: PlainApplication["calendar"]): Day {
  if (!Number.isNaN(decision)) return calendar.after(decision, 1);
  return calendar.land((statement?.day ?? Number.NaN) + (statement?.type === "put-on-hold" ? 14 : 7));
}
