import type { Basis } from "@tact/facts";
import { say } from "../reasons/reason.ts";
import type { Day } from "../time/day.ts";
import { type Asked, askRule, type Bench, note } from "./bench.ts";
import { atHours, type DayWindow, type InstantWindow, type Move, type Sum } from "./dates.ts";
import { dayOfPin, type Draft, draftStep, type Planned, saidOf, withholding } from "./drafts.ts";
import { clearOfNeighbours, moveWindow, type TouchDay } from "./gap.ts";
import type { Known } from "./known-fact.ts";
import type { Occasion } from "./occasions.ts";
import type { Rule } from "./rule.ts";
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
  early: readonly TouchDay[];
  /** The last enquiry that completed no step of the chain as it stands. */
  lastSent: TouchDay | null;
  /** Touches that are never moved: the question after a delay, and word of other offers. */
  fixed: readonly Occasion[];
  readonly to: readonly string[];
  readonly hint: SaidWhen | null;
}

export interface DoneEnquiry {
  readonly draft: Draft;
  readonly day: Day;
  readonly by: Known;
}

/** One enquiry of the chain, or the letting go at its end. */
export interface ChainStep {
  readonly id: string;
  readonly window: InstantWindow;
  /** Day on which it opens, for matching messages by day. */
  readonly opens: Day;
  readonly isEnquiry: boolean;
  /** Whether it is the first enquiry of its wait. */
  readonly isFirst: boolean;
  readonly isDone: boolean;
  draft(): Draft;
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
 * Finally, what has to go goes and every answer is noted; before, an outcome that is still to come drops nothing.
 */
export function enquiryChain(bench: Bench, state: ChainState, rules: readonly Rule<"enquiry">[], isFinal: boolean): ChainStep[] {
  const { wait, word, done } = state;
  const { env, wishes } = bench;
  const steps: ChainStep[] = [];
  const earlier: TouchDay[] = [];
  const anchor = word?.fact.id ?? wait.anchor;
  let link: Link | null =
    word === null ? null : { day: word.day, from: "word", happened: true, facts: [word.fact.id], basis: "stated" };
  let room = env.policy.parameters.enquiryBudget - state.early.length;
  let isCut = false;
  if (done.size > 0) {
    for (const rule of rules) if (rule.place !== "end" && done.has(stepId(env, rule.kind, anchor))) room -= 1;
  }

  for (const rule of rules) {
    const isEnquiry = rule.place !== "end";
    const id = stepId(env, rule.kind, anchor);
    const sent = done.size === 0 ? undefined : done.get(id);
    if (sent !== undefined) {
      steps.push(doneStep(sent, isEnquiry, bench));
      if (!isEnquiry) continue;
      const facts = [sent.by.fact.id];
      earlier.push({ day: sent.day, facts });
      link = { day: later(link, sent.day), from: "enquiry", happened: true, facts, basis: "stated" };
      continue;
    }
    const since: Link | null = isEnquiry || steps.length > 0 ? link : fromEarly(state, link);
    const isIdle = saidOf(wishes.dismissals, id) !== null || withholding(rule, wishes) !== null;
    const subject: EnquirySubject = {
      wait,
      since,
      hasRoom: !isEnquiry || isIdle || room > 0,
      wordCame: word !== null,
      to: isEnquiry ? state.to : nobody,
      hint: state.hint,
      facts: since?.facts ?? wait.facts,
      outcome: bench.outcomes.last,
      ended: bench.outcomes.end !== null,
    };
    const asked = askRule(bench, rule, subject, !isFinal);
    const { answer } = asked;
    if (isFinal) note(bench, rule, anchor, answer);
    // Only where nothing else speaks against it: a step that this wait does not call for is not cut.
    if (answer.is === "skips" && answer.failed === roomInBudget) isCut = true;
    const placed = placeEnquiry(bench, rule, asked, subject, earlier, state);
    if (placed === null) continue;
    const overspent = isFinal && isCut && !isEnquiry ? state.early.flatMap(({ facts }) => facts) : null;
    const basis: Basis = rule.place === 1 ? wait.basis : (since?.basis ?? "stated");
    const step = new OpenStep(bench, { id, placed, isFirst: rule.place === 1, isEnquiry, anchor, since, basis, overspent }, subject);
    steps.push(step);
    if (!isEnquiry) continue;
    if (!isIdle) room -= 1;
    const pin = saidOf(wishes.pins, id);
    const day = pin === null ? placed.ideal : dayOfPin(pin);
    if (!isIdle) earlier.push({ day, facts: subject.facts });
    link = { day: later(link, day), from: "enquiry", happened: false, facts: subject.facts, basis };
  }
  return steps;
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

function doneStep({ draft }: DoneEnquiry, isEnquiry: boolean, { env }: Bench): ChainStep {
  const { id, window } = draft;
  return { id, window, opens: env.clock.dayAt(window.opens), isEnquiry, isFirst: false, isDone: true, draft: () => draft };
}

interface Standing {
  id: string;
  placed: Placed;
  isFirst: boolean;
  isEnquiry: boolean;
  anchor: string;
  since: Link | null;
  basis: Basis;
  overspent: readonly string[] | null;
}

/** An open step of the chain. Its window is known at once; the rest of it is made when it is wanted. */
class OpenStep implements ChainStep {
  readonly id: string;
  readonly window: InstantWindow;
  readonly opens: Day;
  readonly isEnquiry: boolean;
  readonly isFirst: boolean;
  readonly isDone = false;
  readonly #bench: Bench;
  readonly #standing: Standing;
  readonly #subject: EnquirySubject;
  #draft: Draft | null = null;

  constructor(bench: Bench, standing: Standing, subject: EnquirySubject) {
    this.id = standing.id;
    this.isEnquiry = standing.isEnquiry;
    this.isFirst = standing.isFirst;
    this.#bench = bench;
    this.#standing = standing;
    this.#subject = subject;
    const isPinned = saidOf(bench.wishes.pins, standing.id) !== null;
    this.window = isPinned ? this.draft().window : standing.placed.window;
    this.opens = isPinned ? bench.env.clock.dayAt(this.window.opens) : standing.placed.opens;
  }

  draft(): Draft {
    return (this.#draft ??= this.#make());
  }

  #make(): Draft {
    const { placed, anchor, since, basis, overspent } = this.#standing;
    const { wait } = this.#subject;
    const { place: rank, kind } = placed.rule;
    const place = {
      anchor,
      lineage: rank === "end" ? kind : `enquiry-${rank ?? ""}`,
      interview: wait.interview?.id ?? null,
      facts: this.#subject.facts,
      basis,
      firmness: since === null || since.happened ? ("firm" as const) : ("if-no-answer" as const),
      wait: wait.key,
      since: wait.begins,
    };
    const draft = draftStep(placed, place, wait.interview, this.#bench);
    return overspent === null ? draft : { ...draft, overspent };
  }
}

interface Placed extends Planned {
  opens: Day;
  ideal: Day;
}

/** The dates of one open enquiry with everything that moves it: the decision day, and the gap. */
function placeEnquiry(
  bench: Bench,
  rule: Rule<"enquiry">,
  { proposals, moves: landings, sums }: Asked,
  { wait }: EnquirySubject,
  earlier: readonly TouchDay[],
  { lastSent, fixed }: ChainState,
): Placed | null {
  const [proposal] = proposals;
  if (proposal === undefined || !("days" in proposal.window)) return null;
  const { env, dates } = bench;
  let moves: readonly Move[] = landings;
  let { days } = proposal.window;
  const move = (by: Move, from: DayWindow) => {
    moves = [...moves, by];
    days = moveWindow(from, by.to, env);
    if (bench.answers !== null) keepsLength(sums, from, days);
  };
  if (rule.place !== 1 && wait.decision !== null) {
    const first = env.days.after(wait.decision.to, minimumDaysAfterDecision);
    if (days.opens < first) {
      const reason = say["not-before-decision"]({ from: days.opens, to: first, by: wait.decision.to });
      move({ rule: "after-decision-day", reason, facts: wait.facts, edge: "opens", from: days.opens, to: first, unit: "day" }, days);
    }
  }
  if (rule.place !== "end") {
    const clear = clearOfNeighbours(days, { wait, lastSent, earlier, fixed }, env);
    if (clear !== null) move(clear, days);
  }
  return { rule, proposal, window: atHours(days, dates), moves, sums, opens: days.opens, ideal: days.ideal };
}

/** The edges that a moved window keeps at their distance from its opening. */
function keepsLength(sums: Sum[], from: DayWindow, to: DayWindow): void {
  for (const edge of ["ideal", "by", "closes"] as const) {
    sums.push({ edge, does: "keeps-length", from: from[edge], to: to[edge], count: null, parameter: null });
  }
}
