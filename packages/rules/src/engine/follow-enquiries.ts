import { onlyRule, rulesAbout } from "../rulebook/rules-by-subject.ts";
import type { Day } from "../time/day.ts";
import { askRule, type Bench, note, windowOf } from "./bench.ts";
import type { CourseEvent } from "./course.ts";
import { type ChainState, type ChainStep, type DoneEnquiry, enquiryChain } from "./enquiry-chain.ts";
import { type Draft, draftStep } from "./drafts.ts";
import type { TouchDay } from "./gap.ts";
import type { KnownOf } from "./known-fact.ts";
import type { Occasion } from "./occasions.ts";
import type { Rule } from "./rule.ts";
import type { SaidWhen } from "./resolve-when.ts";
import { stepId } from "./step-names.ts";
import type { EnquirySubject, WaitSubject } from "./subjects.ts";
import type { Wait } from "./waits.ts";

type Message = KnownOf<"message-sent">;

const rules = rulesAbout("enquiry").toSorted((a, b) => rank(a) - rank(b));

const firstKinds: ReadonlySet<Draft["kind"]> = new Set(rules.filter(({ place }) => place === 1).map(({ kind }) => kind));
const besides = rulesAbout("wait").filter(({ touch }) => touch);
const aside = onlyRule(rulesAbout("wait").filter(({ touch }) => !touch));

function rank({ place }: Rule<"enquiry">): number {
  return typeof place === "number" ? place : Number.POSITIVE_INFINITY;
}

/** One enquiry that was sent within a wait, for the balance. */
export interface SentEnquiry {
  message: Message;
  isEarly: boolean;
  /** How many were sent since the last word, this one included. */
  sinceWord: number;
}

/** The enquiries of one wait, message by message and word by word. */
export interface EnquiryCourse {
  readonly wait: Wait;
  /** Takes in one event; true where a message completed a step of this wait. */
  take(event: CourseEvent): boolean;
  /** Steps that are done, in the order in which they were. */
  done(): readonly DoneEnquiry[];
  /** The chain as it stands, with its rules' answers noted. */
  open(): readonly Draft[];
  readonly sent: readonly SentEnquiry[];
}

/** What was sent and asked before a wait began. */
export interface Before {
  lastSent: TouchDay | null;
  fixed: readonly Occasion[];
}

const touch = ({ day, fact }: Message): TouchDay => ({ day, facts: [fact.id] });

interface Given {
  /** Whom the enquiries go to. */
  to: readonly string[];
  /** "Not before that day", where that is all that was said. */
  hint: SaidWhen | null;
  /** Steps that are done already, by id. */
  done: Map<string, DoneEnquiry>;
}

/** Follows one wait from its beginning. */
export function followEnquiries(
  bench: Bench,
  wait: Wait,
  { lastSent, fixed }: Before,
  { to, hint, done }: Given,
): EnquiryCourse {
  const state: ChainState = { wait, word: null, done, early: [], lastSent, fixed: [...fixed], to, hint };
  const kept: DoneEnquiry[] = [];
  const sent: SentEnquiry[] = [];
  const asideId = stepId(bench.env.application.id, aside.kind, wait.anchor);
  let chain: ChainStep[] | null = null;
  let lastOfAll = lastSent;
  let sinceWord = 0;
  let isFirstSent = false;
  let firstOpens: Day | null = null;

  const steps = () => (chain ??= enquiryChain(bench, state, rules));
  const record = (message: Message, isEarly: boolean) => {
    sinceWord += 1;
    sent.push({ message, isEarly, sinceWord });
    lastOfAll = touch(message);
    chain = null;
  };
  /** They were written to, whatever it completed: the gap counts from it. */
  const reach = (message: Message) => {
    state.lastSent = lastOfAll = touch(message);
    chain = null;
  };
  const keep = (draft: Draft, message: Message) => {
    const because = draft.because.filter(({ rule }) => rule !== "dismissed" && rule !== "withheld");
    const entry = { draft: { ...draft, because, doneBy: message, dismissed: false, withheld: false }, day: message.day, by: message };
    state.done.set(draft.id, entry);
    kept.push(entry);
    chain = null;
  };
  const complete = (step: ChainStep, message: Message) => {
    keep(step.draft, message);
    if (!step.isEnquiry) return;
    if (firstKinds.has(step.draft.kind)) isFirstSent = true;
    record(message, message.day < step.opens);
  };

  const enquire = (message: Message): boolean => {
    const undone = steps().filter(({ isEnquiry, done }) => isEnquiry && !done);
    const isClosed = ({ draft }: ChainStep) => draft.window.closes < message.at;
    const fitting = undone.find((step) => step.opens <= message.day && !isClosed(step)) ?? undone.findLast(isClosed);
    if (fitting !== undefined) {
      complete(fitting, message);
      return true;
    }
    const isEarly = undone.length > 0 || message.day < ownOpening();
    state.early.push(touch(message));
    state.lastSent = touch(message);
    record(message, isEarly);
    return false;
  };

  /** The day on which the first enquiry opens by its own rule, before gap and pin. */
  const ownOpening = (): Day => {
    firstOpens ??= firstOpeningOf(bench, wait);
    return firstOpens;
  };

  return {
    wait,
    sent,
    take(event) {
      const { known } = event;
      switch (event.kind) {
        case "word":
          sinceWord = 0;
          if (!event.isBare || (state.word === null && !isFirstSent && known.day < ownOpening())) return false;
          state.word = known;
          state.early = [];
          state.lastSent = lastOfAll;
          chain = null;
          return false;
        case "fixed":
          state.fixed.push(event.occasion);
          chain = null;
          return false;
        case "touch":
          reach(event.known);
          return false;
        case "named": {
          const step = steps().find(({ draft, done }) => draft.id === event.known.fact.step && !done);
          if (step !== undefined) {
            complete(step, event.known);
            return true;
          }
          const aside = event.known.fact.step === asideId && !state.done.has(asideId) ? draftAside(bench, wait, true) : null;
          if (aside !== null) keep(aside, event.known);
          else if (event.known.fact.purpose === "enquiry") reach(event.known);
          return aside !== null;
        }
        case "enquiry":
          return enquire(event.known);
      }
    },
    done: () => kept,
    open: () => {
      for (const rule of besides) noteUncalled(bench, rule, wait);
      const enquiries = enquiryChain(bench, state, rules, true).filter(({ done }) => !done);
      const aside = state.done.has(asideId) ? null : draftAside(bench, wait, false);
      return [...enquiries.map(({ draft }) => draft), ...(aside === null ? [] : [aside])];
    },
  };
}

/** Where a wait asks for no step of a rule, the rule still answers why. */
function noteUncalled(bench: Bench, rule: Rule<"wait">, wait: Wait): void {
  const { answer } = askRule(bench, rule, { wait, to: [], facts: wait.facts, outcome: bench.outcomes.last, ended: bench.outcomes.end !== null });
  if (answer.is !== "applies") note(bench, rule, wait.anchor, answer);
}

/** The step that stands beside the enquiries of a wait: to keep other options open. */
function draftAside(bench: Bench, wait: Wait, isDone: boolean): Draft | null {
  const subject: WaitSubject = { wait, to: [], facts: wait.facts, outcome: bench.outcomes.last, ended: bench.outcomes.end !== null };
  const { answer, whenDone, dates } = askRule(bench, aside, subject);
  if (!isDone) note(bench, aside, wait.anchor, answer);
  const [proposal] = isDone || answer.is === "applies" ? whenDone() : [];
  if (proposal === undefined) return null;
  const last = wait.interview?.id ?? null;
  const place = {
    anchor: wait.anchor,
    lineage: stepId(bench.env.application.id, aside.kind, last ?? "none"),
    interview: last,
    facts: wait.facts,
    basis: wait.basis,
    wait: wait.key,
    since: wait.begins,
  };
  return draftStep(aside, proposal, windowOf(proposal, dates), dates.moves, place, null, bench.wishes, bench.env);
}

function firstOpeningOf(bench: Bench, wait: Wait): Day {
  const subject: EnquirySubject = {
    wait,
    since: null,
    hasRoom: true,
    wordCame: false,
    to: [],
    hint: null,
    facts: wait.facts,
    outcome: null,
    ended: false,
  };
  for (const rule of rules) {
    if (rule.place !== 1) continue;
    const [proposal] = askRule(bench, rule, subject).whenDone();
    if (proposal !== undefined && "days" in proposal.window) return proposal.window.days.opens;
  }
  return Number.NaN;
}
