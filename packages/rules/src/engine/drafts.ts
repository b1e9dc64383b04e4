import type { Basis, Step } from "@tact/facts";
import { type Day, parseDay } from "../time/day.ts";
import type { DateDesk, InstantWindow, Move, Sum } from "./dates.ts";
import type { Environment } from "./environment.ts";
import type { Interview } from "./interviews.ts";
import type { Known, KnownOf } from "./known-fact.ts";
import type { Proposal, RuleHead } from "./rule.ts";
import { stepId } from "./step-names.ts";

/** A step before the present is looked at and before anything is put into words. */
export interface Draft {
  readonly id: string;
  readonly rule: RuleHead;
  readonly proposal: Proposal;
  readonly place: Place;
  readonly window: InstantWindow;
  /** The window that it would have without its pin; null where nobody moved it. */
  readonly unpinned: InstantWindow | null;
  readonly moves: readonly Move[];
  /** The arithmetic of its window; empty where no trace is wanted. */
  readonly sums: Sum[];
  readonly pin: KnownOf<"step-pinned"> | null;
  readonly dismissal: KnownOf<"step-dismissed"> | null;
  /** The wish that holds it back. */
  readonly wish: KnownOf<"contact-preference-stated"> | null;
  readonly doneBy: Known | null;
  /** What went out early and used up the budget, where that left later steps out. */
  readonly overspent: readonly string[] | null;
}

/** Where a step belongs. */
export interface Place {
  /** What it is named after: an interview, or the id of a fact. */
  readonly anchor: string;
  /** What its lineage is named by; null where the id is the lineage. */
  readonly lineage: string | null;
  readonly interview: string | null;
  readonly facts: readonly string[];
  readonly basis: Basis;
  readonly firmness: Step["firmness"];
  /** Key of the wait that it belongs to; null for steps of no wait. */
  readonly wait: string | null;
  /** Place in the order of facts from which it is counted within its lineage. */
  readonly since: number;
}

/** What people said about steps: pins, dismissals and the employer's wishes. */
export interface Wishes {
  readonly pins: ReadonlyMap<string, KnownOf<"step-pinned">>;
  readonly dismissals: ReadonlyMap<string, KnownOf<"step-dismissed">>;
  readonly preferences: ReadonlyMap<KnownOf<"contact-preference-stated">["fact"]["preference"], KnownOf<"contact-preference-stated">>;
}

/** The fact that holds a rule's steps back, if the employer asked for it. */
export function withholding(rule: RuleHead, { preferences }: Wishes): KnownOf<"contact-preference-stated"> | null {
  if (preferences.size === 0) return null;
  for (const preference of rule.withheldBy) {
    const stated = preferences.get(preference);
    if (stated !== undefined) return stated;
  }
  return null;
}

/** What a person said about one step; most steps are never spoken of. */
export function saidOf<Said>(said: ReadonlyMap<string, Said>, id: string): Said | null {
  return said.size === 0 ? null : (said.get(id) ?? null);
}

const neverBeforeOwnOpening: ReadonlySet<Step["kind"]> = new Set(["thank-you", "debrief-recruiter", "debrief"]);

/** The window of a step that a person moved to a day. */
export function pinnedWindow(window: InstantWindow, on: Day, kind: Step["kind"], interview: Interview | null, env: Environment): InstantWindow {
  const { clock, days, policy } = env;
  const { sendingFrom, idealHour, sendingUntil } = policy.parameters;
  const length = days.between(clock.dayAt(window.by), clock.dayAt(window.closes));
  const wanted = clock.at(on, sendingFrom);
  const bound = neverBeforeOwnOpening.has(kind) && interview?.day === on;
  const opens = bound ? Math.max(wanted, window.opens) : wanted;
  const ideal = Math.max(clock.at(on, idealHour), opens);
  const by = Math.max(clock.at(on, sendingUntil), ideal);
  return { opens, ideal, by, closes: Math.max(clock.at(days.after(on, length), sendingUntil), by) };
}

/** What a rule proposed, and the dates that came of it. */
export interface Planned {
  readonly rule: RuleHead;
  readonly proposal: Proposal;
  readonly window: InstantWindow;
  readonly moves: readonly Move[];
  readonly sums: Sum[];
}

/** Makes a step of what a rule proposed: its name, and what people said about it. */
export function draftStep(
  { rule, proposal, window, moves, sums }: Planned,
  place: Place,
  interview: Interview | null,
  { wishes, env }: { wishes: Wishes; env: Environment; dates: DateDesk },
  doneBy: Known | null = null,
): Draft {
  const id = stepId(env, rule.kind, place.anchor, proposal.participant);
  const isOpen = doneBy === null;
  const pin = isOpen ? saidOf(wishes.pins, id) : null;
  return {
    id,
    rule,
    proposal,
    place,
    window: pin === null ? window : pinnedWindow(window, dayOfPin(pin), rule.kind, interview, env),
    unpinned: pin === null ? null : window,
    moves,
    sums,
    pin,
    dismissal: isOpen ? saidOf(wishes.dismissals, id) : null,
    wish: isOpen ? withholding(rule, wishes) : null,
    doneBy,
    overspent: null,
  };
}

/** The day that a pin names. */
export function dayOfPin({ fact }: KnownOf<"step-pinned">): Day {
  return parseDay(fact.on);
}
