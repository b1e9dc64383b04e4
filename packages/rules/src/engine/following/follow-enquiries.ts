import { onlyRule, rulesAbout } from "../../rulebook/rules-by-subject.ts";
import type { Day } from "../../time/day.ts";
import { askRule, type Bench, note, windowOf } from "../asking/bench.ts";
import type { CourseEvent } from "./course.ts";
import { type ChainState, type DoneEnquiry, enquiryChain } from "./enquiry-chain.ts";
import { type Draft, draftStep } from "../asking/drafts.ts";
import type { TouchDay } from "./gap.ts";
import type { KnownOf } from "../reading/known-fact.ts";
import type { Occasion } from "./occasions.ts";
import type { Rule } from "../asking/rule.ts";
import type { SaidWhen } from "../reading/resolve-when.ts";
import { stepId } from "../asking/step-names.ts";
import type { EnquirySubject, WaitSubject } from "../asking/subjects.ts";
import type { Wait } from "./waits.ts";

type Message = KnownOf<"message-sent">;

const rules = rulesAbout("enquiry").toSorted((a, b) => rank(a) - rank(b));
const besides = rulesAbout("wait").filter(({ touch }) => touch);
const aside = onlyRule(rulesAbout("wait").filter(({ touch }) => !touch));
const nobody: readonly string[] = [];

function rank({ place }: Rule<"enquiry">): number {
  return typeof place === "number" ? place : Number.POSITIVE_INFINITY;
}

/** One enquiry that was sent within a wait, for the balance. */
export interface SentEnquiry {
  readonly message: Message;
  readonly isEarly: boolean;
  /** How many were sent since the last word, this one included. */
  readonly sinceWord: number;
}

/** The enquiries of one wait, message by message and word by word. */
export interface EnquiryCourse {
  /** Takes in one event. */
  take(event: CourseEvent): void;
  /** Steps that are done, in the order in which they were. */
  readonly kept: readonly DoneEnquiry[];
  readonly sent: readonly SentEnquiry[];
  /** Adds the open steps of the chain as it stands, with its rules' answers noted. */
  open(drafts: Draft[]): void;
}

/** What was sent and asked before a wait began. */
export interface Before {
  readonly touches: readonly TouchDay[];
  readonly fixed: readonly Occasion[];
}

interface Given {
  /** Whom the enquiries go to. */
  to: readonly string[];
  /** "Not before that day", where that is all that was said. */
  hint: SaidWhen | null;
  /** Steps that are done already, by id. */
  done: Map<string, DoneEnquiry>;
  stands: ChainState["stands"];
}

const isEnquiry = ({ rule }: Draft) => rule.place !== "end";
const touchBy = ({ day, fact }: Message): TouchDay => ({ day, facts: [fact.id] });

class Following implements EnquiryCourse {
  readonly kept: DoneEnquiry[] = [];
  readonly sent: SentEnquiry[] = [];
  readonly #bench: Bench;
  readonly #state: ChainState;
  #chain: readonly Draft[] | null = null;
  /** Everything sent to them, whatever it completed, in order. */
  readonly #touches: TouchDay[];
  #sinceWord = 0;
  #isFirstSent = false;
  #ownOpening: Day | null = null;

  constructor(bench: Bench, state: ChainState) {
    this.#bench = bench;
    this.#state = state;
    this.#touches = [...state.touches];
  }

  take(event: CourseEvent): void {
    switch (event.kind) {
      case "word":
        this.#hear(event);
        break;
      case "fixed":
        this.#state.fixed = [...this.#state.fixed, event.occasion];
        this.#chain = null;
        break;
      case "touch":
        this.#reach(event.known);
        break;
      case "named":
        this.#receive(event.known);
        break;
      case "enquiry":
        this.#enquire(event.known);
    }
  }

  open(drafts: Draft[]): void {
    const bench = this.#bench;
    const { wait, done } = this.#state;
    for (const rule of besides) noteUncalled(bench, rule, wait);
    for (const draft of enquiryChain(bench, this.#state, rules, null)) if (draft.doneBy === null) drafts.push(draft);
    if (done.size > 0 && done.has(this.#asideId())) return;
    const draft = draftAside(bench, wait, false);
    if (draft !== null) drafts.push(draft);
  }

  #hear({ known, isBare }: Extract<CourseEvent, { kind: "word" }>): void {
    const state = this.#state;
    this.#sinceWord = 0;
    if (!isBare || (state.word === null && !this.#isFirstSent && known.day < this.#firstOpening())) return;
    state.word = known;
    state.early = [];
    state.touches = [...this.#touches];
    this.#chain = null;
  }

  #receive(message: Message): void {
    const { step: name, purpose } = message.fact;
    const step = this.#steps(message).find(({ id, doneBy }) => id === name && doneBy === null);
    if (step !== undefined) {
      this.#complete(step, message);
      return;
    }
    const asideId = this.#asideId();
    const draft = name === asideId && !this.#state.done.has(asideId) ? draftAside(this.#bench, this.#state.wait, true) : null;
    if (draft !== null) this.#keep(draft, message);
    if (purpose === "enquiry") this.#reach(message);
  }

  #enquire(message: Message): void {
    const { clock } = this.#bench.env;
    const undone = this.#steps(message).filter((draft) => isEnquiry(draft) && draft.doneBy === null);
    const isClosed = ({ window }: Draft) => window.closes < message.at;
    const hasOpened = ({ window }: Draft) => clock.dayAt(window.opens) <= message.day;
    const fitting = undone.find((draft) => hasOpened(draft) && !isClosed(draft)) ?? undone.findLast(isClosed);
    if (fitting !== undefined) {
      this.#complete(fitting, message);
      return;
    }
    const isEarly = undone.length > 0 || message.day < this.#firstOpening();
    const touch = touchBy(message);
    this.#state.early.push(touch);
    this.#state.touches.push(touch);
    this.#record(message, isEarly);
  }

  #complete(draft: Draft, message: Message): void {
    this.#keep(draft, message);
    if (!isEnquiry(draft)) {
      if (message.fact.purpose === "enquiry") this.#reach(message);
      return;
    }
    if (draft.rule.place === 1) this.#isFirstSent = true;
    this.#record(message, message.day < this.#bench.env.clock.dayAt(draft.window.opens));
  }

  #keep(draft: Draft, message: Message): void {
    const said = draft.said === null || draft.said.pin === null ? null : { ...draft.said, dismissal: null, wish: null };
    const entry = { draft: { ...draft, said, doneBy: message }, day: message.day, by: message };
    this.#state.done.set(draft.id, entry);
    this.kept.push(entry);
    this.#chain = null;
  }

  #record(message: Message, isEarly: boolean): void {
    this.#sinceWord += 1;
    this.sent.push({ message, isEarly, sinceWord: this.#sinceWord });
    this.#touches.push(touchBy(message));
    this.#chain = null;
  }

  /** They were written to, whatever it completed: the gap counts from it. */
  #reach(message: Message): void {
    const touch = touchBy(message);
    this.#touches.push(touch);
    this.#state.touches.push(touch);
    this.#chain = null;
  }

  /** The chain as it stood when a message came: what was pinned later had not been pinned yet. */
  #steps({ order }: Message): readonly Draft[] {
    if (this.#bench.wishes.pins.size > 0) this.#chain = null;
    return (this.#chain ??= enquiryChain(this.#bench, this.#state, rules, order));
  }

  /** The day on which the first enquiry opens by its own rule, before gap and pin. */
  #firstOpening(): Day {
    return (this.#ownOpening ??= firstOpeningOf(this.#bench, this.#state.wait));
  }

  #asideId(): string {
    return stepId(this.#bench.env, aside.kind, this.#state.wait.anchor);
  }
}

/** Follows one wait from its beginning. */
export function followEnquiries(bench: Bench, wait: Wait, { touches, fixed }: Before, { to, hint, done, stands }: Given): EnquiryCourse {
  return new Following(bench, { wait, word: null, done, early: [], touches: [...touches], fixed, to, hint, stands });
}

const waitSubject = ({ outcomes }: Bench, wait: Wait): WaitSubject => ({
  wait,
  to: nobody,
  facts: wait.facts,
  outcome: outcomes.last,
  ended: outcomes.end !== null,
});

/** Where a wait asks for no step of a rule, the rule still answers why. */
function noteUncalled(bench: Bench, rule: Rule<"wait">, wait: Wait): void {
  if (bench.answers === null) return;
  const { answer } = askRule(bench, rule, waitSubject(bench, wait), false);
  if (answer.is !== "applies") note(bench, rule, wait.anchor, answer);
}

/** The step that stands beside the enquiries of a wait: to keep other options open. */
function draftAside(bench: Bench, wait: Wait, isDone: boolean): Draft | null {
  const { dates } = bench.env;
  const subject = waitSubject(bench, wait);
  const { answer, proposals } = askRule(bench, aside, subject, isDone);
  if (!isDone) note(bench, aside, wait.anchor, answer);
  const proposal = proposals[0];
  if (proposal === undefined) return null;
  const place = { anchor: wait.anchor, interview: wait.interview, basis: wait.basis, firmness: "firm", wait, since: wait.begins } as const;
  return draftStep(bench, aside, subject, proposal, windowOf(proposal, dates), dates.moves(), place);
}

function firstOpeningOf(bench: Bench, wait: Wait): Day {
  const subject: EnquirySubject = {
    wait,
    since: null,
    hasRoom: true,
    wordCame: false,
    to: nobody,
    hint: null,
    facts: wait.facts,
    outcome: null,
    ended: false,
  };
  for (const rule of rules) {
    if (rule.place !== 1) continue;
    const proposal = askRule(bench, rule, subject, true).proposals[0];
    if (proposal !== undefined && proposal.days !== null) return proposal.days.opens;
  }
  return Number.NaN;
}
