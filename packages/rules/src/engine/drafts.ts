import type { Basis, Because, Step } from "@tact/facts";
import { english } from "../reasons/english.ts";
import { type Day, parseDay } from "../time/day.ts";
import type { InstantWindow } from "./dates.ts";
import type { Environment } from "./environment.ts";
import type { Interview } from "./interviews.ts";
import type { Known, KnownOf } from "./known-fact.ts";
import type { Proposal, RuleHead } from "./rule.ts";
import { stepId } from "./step-names.ts";

/** A step before the present is looked at. */
export interface Draft {
  readonly id: string;
  /** Without the number that tells it from earlier steps of the same lineage. */
  readonly lineage: string;
  readonly kind: Step["kind"];
  readonly title: string;
  readonly interview: string | null;
  readonly to: readonly string[];
  readonly channel: Step["channel"];
  readonly alternatives: Step["alternatives"];
  readonly touch: boolean;
  readonly window: InstantWindow;
  readonly firmness: Step["firmness"];
  readonly basis: Basis;
  readonly because: readonly Because[];
  readonly guidance: readonly string[];
  readonly doneBy: Known | null;
  readonly dismissed: boolean;
  readonly withheld: boolean;
  /** Key of the wait that it belongs to; null for steps of no wait. */
  readonly wait: string | null;
  /** Place in the order of facts from which it is counted within its lineage. */
  readonly since: number;
}

/** Where a step belongs. */
export interface Place {
  /** What it is named after: an interview, or the id of a fact. */
  anchor: string;
  /** Lineage without number; null where the id is the lineage. */
  lineage: string | null;
  interview: string | null;
  facts: readonly string[];
  basis?: Basis;
  firmness?: Step["firmness"];
  wait?: string | null;
  since?: number;
}

/** What people said about steps: pins, dismissals and the employer's wishes. */
export interface Wishes {
  pins: ReadonlyMap<string, KnownOf<"step-pinned">>;
  dismissals: ReadonlyMap<string, KnownOf<"step-dismissed">>;
  preferences: ReadonlyMap<KnownOf<"contact-preference-stated">["fact"]["preference"], KnownOf<"contact-preference-stated">>;
  /** Names by participant id. */
  names: ReadonlyMap<string, string>;
}

/** The fact that holds a rule's steps back, if the employer asked for it. */
export function withholding(rule: RuleHead, { preferences }: Wishes): KnownOf<"contact-preference-stated"> | null {
  for (const preference of rule.withheldBy) {
    const stated = preferences.get(preference);
    if (stated !== undefined) return stated;
  }
  return null;
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

/** Makes a step of what a rule proposed: its name, its words, and what people said about it. */
export function draftStep(
  rule: RuleHead,
  proposal: Pick<Proposal, "because" | "to" | "participant" | "what" | "guidance">,
  window: InstantWindow,
  moves: readonly Because[],
  place: Place,
  interview: Interview | null,
  wishes: Wishes,
  env: Environment,
  doneBy: Known | null = null,
): Draft {
  const id = stepId(env.application.id, rule.kind, place.anchor, proposal.participant);
  const because: Because[] = proposal.because.map((text) => ({
    rule: rule.id,
    text,
    facts: [...place.facts],
    source: rule.basis.source,
  }));
  because.push(...moves);
  let shown = window;
  const pin = doneBy === null ? wishes.pins.get(id) : undefined;
  if (pin !== undefined) {
    const on = dayOfPin(pin);
    shown = pinnedWindow(window, on, rule.kind, interview, env);
    const [from, to] = [env.clock.format(window.opens), env.clock.format(shown.opens)];
    because.push({ rule: "pinned", text: english.because.pinned({ on, reason: pin.fact.reason }), facts: [pin.fact.id], from, to });
  }
  const dismissal = doneBy === null ? wishes.dismissals.get(id) : undefined;
  if (dismissal !== undefined) {
    const text = english.because.dismissed({ reason: dismissal.fact.reason });
    because.push({ rule: "dismissed", text, facts: [dismissal.fact.id] });
  }
  const withheld = doneBy === null ? withholding(rule, wishes) : null;
  if (withheld !== null) {
    const code = withheld.fact.preference === "no-thank-you-notes" ? "withheld-no-thanks" : "withheld-no-contact";
    because.push({ rule: "withheld", text: english.because[code](), facts: [withheld.fact.id] });
  }
  const people = proposal.to.map((person) => wishes.names.get(person) ?? person);
  return {
    id,
    lineage: place.lineage ?? id,
    kind: rule.kind,
    title: english.titles[rule.kind](people, proposal.what ?? ""),
    interview: place.interview,
    to: proposal.to,
    channel: rule.touch ? "email" : null,
    alternatives: rule.byPhone === true && !wishes.preferences.has("no-calls") ? ["phone"] : [],
    touch: rule.touch,
    window: shown,
    firmness: place.firmness ?? "firm",
    basis: place.basis ?? "stated",
    because,
    guidance: proposal.guidance ?? [],
    doneBy,
    dismissed: dismissal !== undefined,
    withheld: withheld !== null,
    wait: place.wait ?? null,
    since: place.since ?? 0,
  };
}

/** The day that a pin names. */
export function dayOfPin({ fact }: KnownOf<"step-pinned">): Day {
  return parseDay(fact.on);
}

/** Whether every edge of a window lies within the calendar and the zone table. */
export function isKnownWindow({ opens, ideal, by, closes }: InstantWindow): boolean {
  return !Number.isNaN(opens + ideal + by + closes);
}
