import type { Basis } from "@tact/facts";
import { say } from "../../reasons/reason.ts";
import type { Day } from "../../time/day.ts";
import { askRule, type Bench, note } from "../asking/bench.ts";
import { atHours, type DayWindow, type InstantWindow, type Move, type Sum } from "../asking/dates.ts";
import { dayOfPin, type Draft, draftStep, saidOf, withholding } from "../asking/drafts.ts";
import { clearOfNeighbours, moveWindow, type TouchDay } from "./gap.ts";
import type { Known } from "../reading/known-fact.ts";
import type { Occasion } from "./occasions.ts";
import type { Rule } from "../asking/rule.ts";
import { stepId } from "../asking/step-names.ts";
import type { EnquirySubject, Since } from "../asking/subjects.ts";
import type { SaidWhen } from "../reading/resolve-when.ts";
import type { Wait } from "./waits.ts";

/** Where the chain of a wait stands: what has been sent and said so far. */
export interface ChainState {
  readonly wait: Wait;
  /** The word that the chain counts from; null while it starts with the decision day. */
  word: Known | null;
  /** Steps that were done, by id, as they stood when they were done. */
  readonly done: Map<string, DoneEnquiry>;
  /** Enquiries sent before any was open, since the last word that counted: latest last. */
  early: TouchDay[];
  /** Enquiries sent that completed no step of the chain as it stands, in order. */
  touches: TouchDay[];
  /** Touches that are never moved: the question after a delay, and word of other offers. */
  fixed: readonly Occasion[];
  /** Whether such a touch was in the plan when the fact at that place in the order came; at the end, for null. */
  stands(occasion: Occasion, asOf: number | null): boolean;
  readonly to: readonly string[];
  readonly hint: SaidWhen | null;
}

export interface DoneEnquiry {
  readonly draft: Draft;
  readonly day: Day;
  readonly by: Known;
}

/** Where the next step is projected from. */
interface Link extends Since {
  readonly basis: Basis;
}

const minimumDaysAfterDecision = 1;

/** The condition, the last one of each enquiry's rule, by which the budget leaves a step out. */
const roomInBudget = "the budget leaves room for it";

/**
 * The enquiries of a wait as they stand: sent ones as they were, the others projected from them.
 *
 * @param asOf Place in the order of the fact before which they are looked at: pins to come do not count yet, and an
 *   outcome that is still to come drops nothing. Null at the end of all facts: what has to go goes, and every answer is noted.
 */
export function enquiryChain(bench: Bench, state: ChainState, rules: readonly Rule<"enquiry">[], asOf: number | null): Draft[] {
  const isFinal = asOf === null;
  const { wait, word, done } = state;
  const { env, wishes, outcomes } = bench;
  const drafts: Draft[] = [];
  const earlier: TouchDay[] = [];
  const anchor = word?.id ?? wait.anchor;
  let link: Link | null =
    word === null ? null : { day: word.day, from: "word", happened: true, facts: [word.id], basis: "stated" };
  let room = env.policy.parameters.enquiryBudget - state.early.length;
  let isCut = false;
  if (done.size > 0) {
    for (const rule of rules) if (rule.place !== "end" && done.has(stepId(env, rule.kind, anchor))) room -= 1;
  }

  const fixed = state.fixed.length === 0 ? state.fixed : state.fixed.filter((occasion) => state.stands(occasion, asOf));
  for (const rule of rules) {
    const isEnquiry = rule.place !== "end";
    const id = stepId(env, rule.kind, anchor);
    const sent = done.size === 0 ? undefined : done.get(id);
    if (sent !== undefined) {
      drafts.push(sent.draft);
      if (!isEnquiry) continue;
      const facts = [sent.by.id];
      earlier.push({ day: sent.day, facts });
      link = { day: later(link, sent.day), from: "enquiry", happened: true, facts, basis: "stated" };
      continue;
    }
    const since: Link | null = isEnquiry || drafts.length > 0 ? link : fromEarly(state, link);
    const isIdle = saidOf(wishes.dismissals, id) !== null || withholding(rule, wishes) !== null;
    const subject: EnquirySubject = {
      wait,
      since,
      hasRoom: !isEnquiry || isIdle || room > 0,
      wordCame: word !== null,
      to: isEnquiry ? state.to : nobody,
      hint: state.hint,
      facts: since === null ? wait.facts : since.facts,
      outcome: outcomes.last,
      ended: outcomes.end !== null,
    };
    const { answer, proposals } = askRule(bench, rule, subject, !isFinal);
    if (isFinal) note(bench, rule, anchor, answer);
    // Only where nothing else speaks against it: a step that this wait does not call for is not cut.
    if (answer.is === "skips" && answer.failed === roomInBudget) isCut = true;
    const proposal = proposals[0];
    if (proposal === undefined || proposal.days === null) continue;
    const basis: Basis = rule.place === 1 ? wait.basis : since === null ? "stated" : since.basis;
    const firmness = since === null || since.happened ? "firm" : "if-no-answer";
    const place = { anchor, interview: wait.interview, basis, firmness, wait, since: wait.begins, pinnedBefore: asOf } as const;
    const placed = placeEnquiry(bench, rule, proposal.days, wait, earlier, state.touches, fixed);
    const overspent = isFinal && isCut && !isEnquiry ? state.early.flatMap(({ facts }) => facts) : null;
    const draft = draftStep(bench, rule, subject, proposal, placed.window, placed.moves, place, null, overspent);
    drafts.push(draft);
    if (!isEnquiry) continue;
    const pin = draft.said === null ? null : draft.said.pin;
    const day = pin === null ? placed.days.ideal : dayOfPin(pin);
    if (!isIdle) {
      room -= 1;
      earlier.push({ day, facts: subject.facts });
    }
    link = { day: later(link, day), from: "enquiry", happened: false, facts: subject.facts, basis };
  }
  return drafts;
}

const nobody: readonly string[] = [];

/** What is projected never counts from a day before that of an earlier step. */
function later(link: Link | null, day: Day): Day {
  return link === null || link.from === "word" ? day : Math.max(link.day, day);
}

/** Where the budget was spent before the chain began, the last early enquiry is the last one. */
function fromEarly({ early }: ChainState, link: Link | null): Link | null {
  const last = early.at(-1);
  return last === undefined ? link : { day: last.day, facts: last.facts, from: "enquiry", happened: true, basis: "stated" };
}

interface Placed {
  days: DayWindow;
  window: InstantWindow;
  moves: readonly Move[];
}

/** The dates of one open enquiry with everything that moves it: the decision day, and the gap. */
function placeEnquiry(
  { env, answers }: Bench,
  rule: Rule<"enquiry">,
  proposed: DayWindow,
  wait: Wait,
  earlier: readonly TouchDay[],
  touches: readonly TouchDay[],
  fixed: readonly Occasion[],
): Placed {
  const { dates } = env;
  let days = proposed;
  let moves = dates.moves();
  if (rule.place !== 1 && wait.decision !== null) {
    const first = env.days.after(wait.decision.to, minimumDaysAfterDecision);
    if (days.opens < first) {
      const reason = say["not-before-decision"]({ from: days.opens, to: first, by: wait.decision.to });
      moves = [...moves, { rule: "after-decision-day", reason, facts: wait.facts, edge: "opens", from: days.opens, to: first, unit: "day" }];
      days = moveWindow(days, first, env);
    }
  }
  const clear = () => (rule.place === "end" ? null : clearOfNeighbours(days, wait, touches, earlier, fixed, env));
  // A move may bring it within reach of another neighbour. Every move is to a later day, so there is an end to it.
  for (let gap = clear(); gap !== null; gap = clear()) {
    moves = [...moves, gap];
    days = moveWindow(days, gap.to, env);
  }
  if (days !== proposed && answers !== null) keepsLength(dates.sums(), proposed, days);
  return { days, window: atHours(days, dates), moves };
}

/** The edges that a moved window keeps at their distance from its opening. */
function keepsLength(sums: Sum[], from: DayWindow, to: DayWindow): void {
  for (const edge of ["ideal", "by", "closes"] as const) {
    sums.push({ edge, does: "keeps-length", from: from[edge], to: to[edge], count: null, parameter: null });
  }
}
