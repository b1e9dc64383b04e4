import type { Basis, Step } from "@tact/facts";
import { type Day, parseDay } from "../../time/day.ts";
import type { InstantWindow, Move, Sum } from "./dates.ts";
import type { Environment } from "../environment.ts";
import type { Interview } from "../reading/interviews.ts";
import type { Known, KnownOf } from "../reading/known-fact.ts";
import type { Proposal, RuleHead, AnyRule } from "./rule.ts";
import { stepId } from "./step-names.ts";
import type { SubjectName, Subjects } from "./subjects.ts";
import type { Wait } from "../following/waits.ts";

/** A step before the present is looked at and before anything is put into words. */
export interface Draft {
  readonly id: string;
  readonly rule: AnyRule;
  /** What the rule was asked about: it can be asked why. */
  readonly subject: Subjects[SubjectName];
  readonly proposal: Proposal;
  readonly window: InstantWindow;
  readonly moves: readonly Move[];
  /** The arithmetic of its window; empty where no trace is wanted. */
  readonly sums: Sum[];
  /** What people said about it; null for most steps. */
  readonly said: Said | null;
  readonly doneBy: Known | null;
  /** What went out early and used up the budget, where that left later steps out. */
  readonly overspent: readonly string[] | null;
  readonly interview: string | null;
  readonly basis: Basis;
  readonly firmness: Step["firmness"];
  /** The wait that it belongs to; null for steps of no wait. */
  readonly wait: Wait | null;
  /** Place in the order of facts from which it is counted within its lineage. */
  readonly since: number;
}

/** What people said about one step. */
export interface Said {
  readonly pin: KnownOf<"step-pinned"> | null;
  /** The window that it would have without its pin. */
  readonly unpinned: InstantWindow | null;
  readonly dismissal: KnownOf<"step-dismissed"> | null;
  /** The employer's wish that holds it back. */
  readonly wish: KnownOf<"contact-preference-stated"> | null;
}

/** What people said about steps: pins, dismissals and the employer's wishes. */
export interface Wishes {
  /** In order: the latest counts, and for a step that is done the latest before it was. */
  readonly pins: ReadonlyMap<string, readonly KnownOf<"step-pinned">[]>;
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

/** The pin or dismissal of one step; most steps are never spoken of. */
export function saidOf<Fact>(said: ReadonlyMap<string, Fact>, id: string): Fact | null {
  return said.size === 0 ? null : (said.get(id) ?? null);
}

/** The day that a pin names. */
export function dayOfPin({ fact }: KnownOf<"step-pinned">): Day {
  return parseDay(fact.on);
}

const neverBeforeOwnOpening: ReadonlySet<Step["kind"]> = new Set(["thank-you", "debrief-recruiter", "debrief"]);

/** The window of a step that a person moved to a day. */
function pinnedWindow(window: InstantWindow, on: Day, kind: Step["kind"], interview: Interview | null, env: Environment): InstantWindow {
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

/**
 * What people said about a step; null where nobody said anything. A step that is done keeps the day to which it had
 * been moved by then, and nothing else that was said.
 */
function saidAbout(id: string, rule: RuleHead, window: InstantWindow, wishes: Wishes, pinnedBefore: number | null, isDone: boolean): Said | null {
  const { pins, dismissals, preferences } = wishes;
  if (pins.size === 0 && dismissals.size === 0 && preferences.size === 0) return null;
  const pin = saidOf(pins, id)?.findLast(({ order }) => pinnedBefore === null || order < pinnedBefore) ?? null;
  const dismissal = isDone ? null : saidOf(dismissals, id);
  const wish = isDone ? null : withholding(rule, wishes);
  if (pin === null && dismissal === null && wish === null) return null;
  return { pin, unpinned: pin === null ? null : window, dismissal, wish };
}

/** Where a step belongs. */
export interface Place {
  /** What it is named after: an interview, or the id of a fact. */
  readonly anchor: string;
  readonly interview: Interview | null;
  readonly basis: Basis;
  readonly firmness: Step["firmness"];
  readonly wait: Wait | null;
  readonly since: number;
  /** Place in the order before which pins count, where not all of them do. */
  readonly pinnedBefore?: number | null;
}

/** Makes a step of what a rule proposed: its name, and what people said about it. */
export function draftStep(
  { env, wishes }: { env: Environment; wishes: Wishes },
  rule: AnyRule,
  subject: Subjects[SubjectName],
  proposal: Proposal,
  window: InstantWindow,
  moves: readonly Move[],
  { anchor, interview, basis, firmness, wait, since, pinnedBefore = null }: Place,
  doneBy: Known | null = null,
  overspent: readonly string[] | null = null,
): Draft {
  const id = stepId(env, rule.kind, anchor, proposal.participant);
  const said = saidAbout(id, rule, window, wishes, doneBy === null ? pinnedBefore : doneBy.order, doneBy !== null);
  const pin = said === null ? null : said.pin;
  return {
    id,
    rule,
    subject,
    proposal,
    window: pin === null ? window : pinnedWindow(window, dayOfPin(pin), rule.kind, interview, env),
    moves,
    sums: env.dates.sums(),
    said,
    doneBy,
    overspent,
    interview: interview === null ? null : interview.id,
    basis,
    firmness,
    wait,
    since,
  };
}
