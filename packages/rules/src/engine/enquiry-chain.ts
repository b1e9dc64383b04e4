import type { Basis, Because } from "@tact/facts";
import { english } from "../reasons/english.ts";
import { type Day, formatDay } from "../time/day.ts";
import { askRule, type Bench, note } from "./bench.ts";
import { atHours, type DayWindow, datesFor } from "./dates.ts";
import { dayOfPin, type Draft, draftStep, withholding } from "./drafts.ts";
import { clearOfNeighbours, moveWindow, type Neighbours, type TouchDay } from "./gap.ts";
import type { Known } from "./known-fact.ts";
import type { Occasion } from "./occasions.ts";
import type { Proposal, Rule } from "./rule.ts";
import { stepId } from "./step-names.ts";
import type { EnquirySubject, Since } from "./subjects.ts";
import type { SaidWhen } from "./resolve-when.ts";
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
  /** The last enquiry that completed no step of the chain as it stands. */
  lastSent: TouchDay | null;
  /** Touches that are never moved: the question after a delay, and word of other offers. */
  fixed: Occasion[];
  readonly to: readonly string[];
  readonly hint: SaidWhen | null;
}

export interface DoneEnquiry {
  draft: Draft;
  day: Day;
  by: Known;
}

/** One enquiry of the chain, or the letting go at its end. */
export interface ChainStep {
  draft: Draft;
  /** Day on which it opens, for matching messages by day. */
  opens: Day;
  isEnquiry: boolean;
  done: boolean;
}

/** Where the next step is projected from. */
interface Link extends Since {
  basis: Basis;
}

const minimumDaysAfterDecision = 1;

/** The condition, the last one of each enquiry's rule, by which the budget leaves a step out. */
const roomInBudget = "the budget leaves room for it";

/**
 * The enquiries of a wait as they stand: sent ones as they were, the others projected from them.
 * Finally, what has to go goes and every answer is noted; before, an outcome that is still to come drops nothing.
 */
export function enquiryChain(bench: Bench, state: ChainState, rules: readonly Rule<"enquiry">[], isFinal = false): ChainStep[] {
  const { wait, word } = state;
  const steps: ChainStep[] = [];
  const before: TouchDay[] = [];
  let link: Link | null =
    word === null ? null : { day: word.day, from: "word", happened: true, facts: [word.fact.id], basis: "stated" };
  const anchor = word?.fact.id ?? wait.anchor;
  const idOf = (rule: Rule<"enquiry">) => stepId(bench.env.application.id, rule.kind, anchor);
  let room = bench.env.policy.parameters.enquiryBudget - state.early.length;
  let isCut = false;
  for (const rule of rules) if (rule.place !== "end" && state.done.has(idOf(rule))) room -= 1;

  for (const rule of rules) {
    const isEnquiry = rule.place !== "end";
    const sent = state.done.get(idOf(rule));
    if (sent !== undefined) {
      steps.push({ draft: sent.draft, opens: bench.env.clock.dayAt(sent.draft.window.opens), isEnquiry, done: true });
      if (isEnquiry) before.push({ day: sent.day, facts: [sent.by.fact.id] });
      if (isEnquiry) link = { day: later(link, sent.day), from: "enquiry", happened: true, facts: [sent.by.fact.id], basis: "stated" };
      continue;
    }
    const since: Link | null = isEnquiry || steps.length > 0 ? link : fromEarly(state, link);
    const isIdle = bench.wishes.dismissals.has(idOf(rule)) || withholding(rule, bench.wishes) !== null;
    const subject: EnquirySubject = {
      wait,
      since,
      hasRoom: !isEnquiry || isIdle || room > 0,
      wordCame: word !== null,
      to: isEnquiry ? state.to : [],
      hint: state.hint,
      facts: since?.facts ?? wait.facts,
      outcome: bench.outcomes.last,
      ended: bench.outcomes.end !== null,
    };
    const { answer, whenDone, dates } = askRule(bench, rule, subject);
    if (isFinal) note(bench, rule, anchor, answer);
    const [proposal] = isFinal && answer.is !== "applies" ? [] : whenDone();
    // Only where nothing else speaks against it: a step that this wait does not call for is not cut.
    if (answer.is === "skips" && answer.failed === roomInBudget) isCut = true;
    if (proposal === undefined || !("days" in proposal.window)) continue;
    const moves = isFinal && isCut && !isEnquiry ? [...dates.moves, budgetSpent(bench, state)] : dates.moves;
    const placed = placeEnquiry(bench, rule, proposal, moves, subject, { wait, lastSent: state.lastSent, earlier: before, fixed: state.fixed }, {
      anchor,
      since,
    });
    steps.push({ ...placed, isEnquiry, done: false });
    if (!isEnquiry) continue;
    if (!isIdle) room -= 1;
    const day = pinDay(bench, placed.draft.id) ?? placed.ideal;
    if (!isIdle) before.push({ day, facts: subject.facts });
    link = { day: later(link, day), from: "enquiry", happened: false, facts: subject.facts, basis: placed.draft.basis };
  }
  return steps;
}

function budgetSpent({ env }: Bench, { early }: ChainState): Because {
  const text = english.because["budget-spent"]({ sent: early.length, budget: env.policy.parameters.enquiryBudget });
  return { rule: "budget", text, facts: early.flatMap(({ facts }) => facts) };
}

/** What is projected never counts from a day before that of an earlier step. */
function later(link: Link | null, day: Day): Day {
  return link === null || link.from === "word" ? day : Math.max(link.day, day);
}

/** Where the budget was spent before the chain began, the last early enquiry is the last one. */
function fromEarly({ early }: ChainState, link: Link | null): Link | null {
  const last = early.at(-1);
  return last === undefined ? link : { ...last, from: "enquiry", happened: true, basis: "stated" };
}

function pinDay({ wishes }: Bench, id: string): Day | null {
  const pin = wishes.pins.get(id);
  return pin === undefined ? null : dayOfPin(pin);
}

interface Standing {
  anchor: string;
  since: Link | null;
}

/** One open enquiry with everything that moves it: the decision day, the gap, a pin. */
function placeEnquiry(
  bench: Bench,
  rule: Rule<"enquiry">,
  proposal: Proposal,
  landings: readonly Because[],
  subject: EnquirySubject,
  neighbours: Neighbours,
  { anchor, since }: Standing,
): { draft: Draft; opens: Day; ideal: Day } {
  const { env } = bench;
  const { wait } = subject;
  const dates = datesFor(env, subject.facts);
  const moves = [...landings];
  let days: DayWindow = "days" in proposal.window ? proposal.window.days : { opens: 0, ideal: 0, by: 0, closes: 0 };
  if (rule.place !== 1 && wait.decision !== null) {
    const first = env.days.after(wait.decision.to, minimumDaysAfterDecision);
    if (days.opens < first) {
      const values = { from: days.opens, to: first, by: wait.decision.to };
      const text = english.because["not-before-decision"](values);
      moves.push({ rule: "after-decision-day", text, facts: [...wait.facts], edge: "opens", from: formatDay(days.opens), to: formatDay(first) });
      days = moveWindow(days, first, env);
    }
  }
  const clear = rule.place === "end" ? null : clearOfNeighbours(days, atHours(days, dates), neighbours, env);
  if (clear !== null) {
    moves.push(clear.because);
    days = moveWindow(days, clear.to, env);
  }
  const basis: Basis = rule.place === 1 ? wait.basis : (since?.basis ?? "stated");
  const lineage = rule.place === "end" ? rule.kind : `enquiry-${rule.place}`;
  const last = wait.interview?.id ?? null;
  const place = {
    anchor,
    lineage: `${env.application.id}.${lineage}.${last ?? "none"}`,
    interview: last,
    facts: subject.facts,
    basis,
    firmness: since === null || since.happened ? ("firm" as const) : ("if-no-answer" as const),
    wait: wait.key,
    since: wait.begins,
  };
  const draft = draftStep(rule, proposal, atHours(days, dates), moves, place, wait.interview, bench.wishes, env);
  return { draft, opens: env.clock.dayAt(draft.window.opens), ideal: days.ideal };
}
