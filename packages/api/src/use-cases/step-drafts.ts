import { createHash } from "node:crypto";
import type { DraftPlace, KeptDraftRow } from "@tact/db";
import type { Plan, Refusal, Step, ZonedDateTime } from "@tact/facts";
import { contextOf, type Draft, draft, type DraftChannel, type DraftRequest, edited, review, type Tone } from "@tact/messages";
import { isRefusal } from "@tact/rules";
import type { DraftState, KeptDraftView, StaleReason } from "../views/draft.ts";
import { epochOf } from "./local-day.ts";

/** A draft with the words that somebody kept in its place. */
export interface StepDraft extends Draft {
  kept: KeptDraftView | null;
}

/** What the drafts of a step are made of. */
export interface DraftMaterial {
  request: DraftRequest;
  plan: Plan;
  step: Step;
  /** Kept words of the application, or of this step alone. */
  rows: readonly KeptDraftRow[];
}

const instantOf = (time: ZonedDateTime): string => new Date(epochOf(time)).toISOString();

/** Tells one draft from another: the facts that words were written from changed where this did. */
export function madeFromOf({ subject, body, voicemail }: Draft): string {
  return createHash("sha256").update(JSON.stringify([subject, body, voicemail])).digest("hex").slice(0, 32);
}

/** Where the words of a draft are kept. */
export function placeOf({ form, recipient, choice }: Draft, applicationId: string, { lineage }: Step): DraftPlace {
  return { applicationId, lineage, form, recipient: recipient?.id ?? "", choice: choice ?? "" };
}

/** The window of a step, as far as words depend on it. */
export function keptFor({ window }: Step): Pick<KeptDraftRow, "ideal" | "closes"> {
  return { ideal: instantOf(window.ideal), closes: instantOf(window.closes) };
}

/** Kept words as they are shown; `step` and `fresh` are null where the plan has them no more. */
export function keptDraftView(row: KeptDraftRow, step: Step | null, fresh: Draft | null): KeptDraftView {
  const { id, applicationId, form, recipient, choice, tone, subject, body, voicemail, version, createdAt, updatedAt } = row;
  const found = review(body, subject === null ? {} : { subject }).findings;
  return {
    id, applicationId,
    stepId: step?.id ?? null,
    form,
    recipient: recipient === "" ? null : recipient,
    choice: choice === "" ? null : choice,
    tone, subject, body, voicemail,
    gaps: found.filter(({ code }) => code === "placeholder-left").length,
    stale: staleOf(row, step, fresh),
    keptFor: row.ideal,
    version,
    keptBy: { kind: row.actorKind, name: row.actorName },
    createdAt, updatedAt,
  };
}

function staleOf(row: KeptDraftRow, step: Step | null, fresh: Draft | null): StaleReason[] {
  if (step === null || fresh === null) return ["gone"];
  const now = keptFor(step);
  const moved = row.ideal !== now.ideal || row.closes !== now.closes;
  return [...(moved ? (["moved"] as const) : []), ...(row.madeFrom === madeFromOf(fresh) ? [] : (["facts"] as const))];
}

const channelOf = { email: "email", call: "phone" } as const;

/** The channel in which words were kept last, where the step still has it. */
function channelOfKept(rows: readonly KeptDraftRow[], step: Step): DraftChannel | undefined {
  const last = rows.filter(({ form }) => form !== "note").toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)).at(0);
  if (last === undefined || last.form === "note") return undefined;
  const channel = channelOf[last.form];
  return [step.channel, ...step.alternatives].some((one) => one === channel) ? channel : undefined;
}

/** Drafts for each person whom a step goes to, with what was kept of them: in the tone in which it was kept, unless one is asked for. */
export function stepDrafts({ request, plan, step, rows }: DraftMaterial, asked: { tone?: Tone | undefined; channel?: DraftChannel | undefined } = {}): StepDraft[] | Refusal {
  const own = rows.filter(({ lineage }) => lineage === step.lineage);
  const channel = asked.channel ?? channelOfKept(own, step);
  const made = new Map<Tone, Draft[]>();
  const inTone = (tone: Tone): Draft[] | Refusal => {
    const known = made.get(tone);
    if (known !== undefined) return known;
    const drafts = draft({ request, plan, step: step.id, tone, channel });
    if (!isRefusal(drafts)) made.set(tone, drafts);
    return drafts;
  };
  const plain = inTone(asked.tone ?? "plain");
  if (isRefusal(plain)) return plain;
  return plain.map((one): StepDraft => {
    const row = rowAt(own, one);
    if (row === undefined) return { ...one, kept: null };
    const drafts = inTone(row.tone);
    const origin = isRefusal(drafts) ? undefined : drafts.find((other) => samePlace(one, other));
    return { ...(asked.tone === undefined ? (origin ?? one) : one), kept: keptDraftView(row, step, origin ?? null) };
  });
}

const samePlace = (a: Draft, b: Draft) => a.form === b.form && a.choice === b.choice && a.recipient?.id === b.recipient?.id;

function rowAt(rows: readonly KeptDraftRow[], { form, recipient, choice }: Draft): KeptDraftRow | undefined {
  return rows.find((row) => row.form === form && row.recipient === (recipient?.id ?? "") && row.choice === (choice ?? ""));
}

/** The draft as it is to be said: the words that were kept, as long as they fit, else those that the facts make. */
export function asSaid({ kept, ...draft }: StepDraft): Draft & { kept: boolean } {
  if (kept === null || kept.stale.length > 0) return { ...draft, kept: false };
  return { ...edited(draft, { subject: kept.subject, body: kept.body, voicemail: kept.voicemail }), kept: true };
}

const worstFirst = ["stale", "gaps", "to-review", "ready"] as const satisfies readonly DraftState["state"][];

/** How far one draft is: its date moved, it has gaps, the review would stop it, or it can go out. */
export function stateOfDraft({ request, plan, step }: Pick<DraftMaterial, "request" | "plan" | "step">, { kept, placeholders, recipient }: StepDraft): Exclude<DraftState["state"], "none"> {
  if (kept === null) return placeholders.some(({ part }) => part !== "voicemail") ? "gaps" : "ready";
  if (kept.stale.length > 0) return "stale";
  if (kept.gaps > 0) return "gaps";
  const known = contextOf({ request, plan, step: step.id }, recipient?.id ?? undefined);
  const { findings } = review(kept.body, { ...known, ...(kept.subject === null ? {} : { subject: kept.subject }) });
  return findings.some(({ severity }) => severity !== "consider") ? "to-review" : "ready";
}

/** How far the words of a step are: the state of the draft that needs most, and how many are in it. */
export function stateOfDrafts(material: Pick<DraftMaterial, "request" | "plan" | "step">, toSend: readonly StepDraft[]): DraftState {
  // Of several ways to answer, what counts is the one that somebody chose.
  const chosen = toSend.some(({ choice, kept }) => choice !== null && kept !== null) ? toSend.filter(({ kept }) => kept !== null) : toSend;
  const states = chosen.map((one) => stateOfDraft(material, one));
  const state = worstFirst.find((each) => states.includes(each)) ?? "none";
  return { state, count: states.filter((each) => each === state).length };
}
