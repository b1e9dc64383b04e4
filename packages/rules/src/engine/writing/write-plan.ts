import type { Because, Decision, FactType, Need, Plan, Step, StepStatus } from "@tact/facts";
import { english } from "../../reasons/english.ts";
import { type Reason, reasonWords } from "../../reasons/reason.ts";
import { formatDay } from "../../time/day.ts";
import { type Instant, parseInstant } from "../../time/instant.ts";
import type { ZoneClock } from "../../time/zone-clock.ts";
import { weighBalance } from "./balance.ts";
import { askOf } from "../asking/bench.ts";
import type { Compiled } from "../compile.ts";
import { type InstantWindow, type Move, unknownWindow } from "../asking/dates.ts";
import { dayOfPin, type Draft, type Said } from "../asking/drafts.ts";
import type { Environment } from "../environment.ts";
import { numberLineages } from "./lineages.ts";
import { writeNotices } from "../reading/notices.ts";
import type { Schedule } from "../schedule.ts";
import { type Standing, standingAt } from "./standing.ts";
import { statementCounts } from "../reading/statements.ts";

/**
 * A schedule as a plan: looked at from a present, and put into words. Statuses, state, guidance, next step and
 * balance depend on the present; dates never do.
 *
 * @param now ISO 8601 with offset or `Z`; the request's own present where it is left out.
 */
export function planAt(schedule: Schedule, now: string = schedule.compiled.request.now): Plan {
  const { compiled, drafts } = schedule;
  const { env } = compiled;
  const standing = standingAt(schedule, parseInstant(now));
  const lineages = numberLineages(drafts, env);
  const guide = guidanceAt(drafts, standing.statuses);
  const names = namesOf(schedule);
  const steps = drafts.map((draft, index): Step => {
    const status = standing.statuses[index] ?? "planned";
    return writeStep(draft, { status, lineage: lineages.get(draft.id) ?? draft.id, guidance: guide(draft, status), names }, schedule);
  });
  return {
    application: env.application.id,
    asOf: now,
    policy: { id: env.policy.id, edition: env.policy.edition },
    zoneData: env.zoneData,
    state: standing.state,
    decision: writeDecision(schedule),
    steps,
    next: standing.next?.id ?? null,
    nothingToDo: standing.next === null ? whyNothing(schedule, standing) : null,
    needs: writeNeeds(schedule),
    notices: writeNotices(compiled.notices),
    balance: weighBalance(standing.tally),
  };
}

interface Told {
  status: StepStatus;
  lineage: string;
  guidance: string[];
  names: ReadonlyMap<string, string>;
}

function writeStep(draft: Draft, { status, lineage, guidance, names }: Told, { compiled }: Schedule): Step {
  const { env, wishes } = compiled;
  const { id, rule, proposal, interview, window, firmness, basis, doneBy } = draft;
  const { format } = env.clock;
  return {
    id,
    lineage,
    kind: rule.kind,
    title: titleWith(draft, names),
    interview,
    to: [...proposal.to],
    channel: rule.touch ? "email" : null,
    alternatives: rule.byPhone === true && !wishes.preferences.has("no-calls") ? ["phone"] : [],
    touch: rule.touch,
    window: { opens: format(window.opens), ideal: format(window.ideal), by: format(window.by), closes: format(window.closes) },
    status,
    firmness,
    basis,
    because: writeBecause(draft, compiled),
    guidance,
    doneBy: doneBy?.id ?? null,
  };
}

/** A step's title: what to do, and with whom. */
export function titleOf(draft: Draft, schedule: Schedule): string {
  return titleWith(draft, namesOf(schedule));
}

function titleWith({ rule, proposal }: Draft, names: ReadonlyMap<string, string>): string {
  return english.titles[rule.kind](proposal.to.map((person) => names.get(person) ?? person), proposal.what);
}

/** Why a step was proposed, moves apart. */
export function reasonsOf({ rule, subject, proposal }: Draft, known: Pick<Compiled, "env" | "facts">): readonly Reason[] {
  // A draft keeps a rule together with the subject that this very rule was asked about.
  return rule.because(askOf(known, subject) as never, { days: proposal.days ?? unknownWindow, instants: proposal.instants ?? unknownWindow });
}

/** The reasons of a step in words, in the order in which they came about. */
export function writeBecause(draft: Draft, compiled: Pick<Compiled, "env" | "facts">): Because[] {
  const { rule, subject, window, moves, said, overspent } = draft;
  const { env } = compiled;
  const { clock } = env;
  const { source } = rule.basis;
  const because = reasonsOf(draft, compiled).map(
    (reason): Because => ({ rule: rule.id, text: reasonWords(reason, clock), facts: [...subject.facts], source }),
  );
  for (const move of moves) because.push(writeMove(move, env));
  if (overspent !== null) {
    const text = english.because["budget-spent"]({ sent: overspent.length, budget: env.policy.parameters.enquiryBudget });
    because.push({ rule: "budget", text, facts: [...overspent] });
  }
  if (said !== null) writeSaid(said, window, clock, because);
  return because;
}

function writeSaid({ pin, unpinned, dismissal, wish }: Said, window: InstantWindow, { format }: ZoneClock, because: Because[]): void {
  const say = english.because;
  if (pin !== null && unpinned !== null) {
    const text = say.pinned({ on: dayOfPin(pin), reason: pin.fact.reason });
    because.push({ rule: "pinned", text, facts: [pin.fact.id], from: format(unpinned.opens), to: format(window.opens) });
  }
  if (dismissal !== null) because.push({ rule: "dismissed", text: say.dismissed({ reason: dismissal.fact.reason }), facts: [dismissal.fact.id] });
  if (wish !== null) {
    const code = wish.fact.preference === "no-thank-you-notes" ? "withheld-no-thanks" : "withheld-no-contact";
    because.push({ rule: "withheld", text: say[code](), facts: [wish.fact.id] });
  }
}

function writeMove({ rule, reason, facts, edge, from, to, unit }: Move, { clock }: Environment): Because {
  const write = unit === "day" ? formatDay : clock.format;
  return { rule, text: reasonWords(reason, clock), facts: [...facts], edge, from: write(from), to: write(to) };
}

/** Names by participant id, as the interviews give them. */
function namesOf({ compiled: { interviews } }: Schedule): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { participants } of interviews.interviews.values()) {
    for (const { id, name } of participants) names.set(id, name);
  }
  return names;
}

const enquiryKinds: ReadonlySet<Step["kind"]> = new Set(["decision-follow-up", "delay-follow-up", "check-in", "long-wait"]);
const isOpen = (status: StepStatus | undefined) => status === "planned" || status === "due" || status === "late";

/** Codes for the words, some of which depend on what was missed by now. */
function guidanceAt(drafts: readonly Draft[], statuses: readonly StepStatus[]): (draft: Draft, status: StepStatus) => string[] {
  const missed = drafts.filter(({ rule }, index) => rule.kind === "thank-you" && statuses[index] === "expired");
  const nextEnquiry = drafts.find(({ rule }, index) => enquiryKinds.has(rule.kind) && isOpen(statuses[index]));
  const saidSince = (closes: Instant) => drafts.some(({ rule, doneBy }) => enquiryKinds.has(rule.kind) && (doneBy?.at ?? 0) > closes);
  const owesThanks = nextEnquiry !== undefined && missed.some(({ window }) => !saidSince(window.closes));
  return (draft, status) => {
    const guidance = [...draft.proposal.guidance];
    if (draft === nextEnquiry && owesThanks) guidance.push("missed-thanks");
    if (draft.rule.kind === "thank-you" && status === "late") guidance.push("late-thanks");
    return guidance;
  };
}

function writeDecision({ wait, outcome, last, compiled }: Schedule): Decision | null {
  if (outcome !== null || wait === null || wait.decision === null) return null;
  const { from, to, precision } = wait.decision;
  const slips = compiled.statements.statements.filter((said) => said.kind === "delay" && statementCounts(said, last)).length;
  const fact = wait.statement?.known.id ?? null;
  return { from: formatDay(from), to: formatDay(to), precision, basis: wait.basis, fact, slips };
}

/**
 * The facts that rules lack or want, each with its question and the steps whose dates the answer would tighten:
 * the one that would tighten most comes first.
 */
function writeNeeds({ missing, wait, drafts }: Schedule): Need[] {
  if (missing.length === 0 && wait?.statement?.said.ambiguousWith == null) return [];
  const isWaiting = (draft: Draft) => draft.wait !== null && draft.wait.key === wait?.key && draft.doneBy === null && (draft.said?.dismissal ?? null) === null;
  const tightens = drafts.filter(isWaiting).map(({ id }) => id).toSorted();
  const questions: Partial<Record<FactType, string>> = english.questions;
  const needs = missing.map(
    (fact): Need => ({ fact, question: questions[fact] ?? fact, tightens: fact === "decision-promised" ? tightens : [] }),
  );
  const { ambiguousWith = null, phrase = null } = wait?.statement?.said ?? {};
  if (ambiguousWith !== null && phrase !== null && tightens.length > 0) {
    const question = english.confirm.ambiguous({ earlier: ambiguousWith, later: wait?.decision?.to ?? Number.NaN, phrase });
    needs.push({ fact: "decision-promised", question, tightens });
  }
  return needs.toSorted((a, b) => b.tightens.length - a.tightens.length);
}

function whyNothing({ outcome, wait, drafts }: Schedule, { statuses }: Standing): string {
  const say = english.nothingToDo;
  switch (outcome?.type) {
    case "offer-accepted":
    case "offer-declined":
    case "withdrawn":
    case "position-closed":
    case "rejected":
      return say[outcome.type];
    case "offer-received":
      return say.offer;
    default:
      if (wait === null && drafts.every(({ doneBy }) => doneBy !== null)) return say["no-interview"];
      return statuses.includes("withheld") ? say["held-back"] : say["all-done"];
  }
}
