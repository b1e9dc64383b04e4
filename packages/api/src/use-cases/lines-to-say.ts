import type { ApplicationContext, KeptDraftRow, PlanRevisionRow } from "@tact/db";
import type { Fact, Step } from "@tact/facts";
import { type Draft, draft, inTwoLines } from "@tact/messages";
import { isRefusal } from "@tact/rules";
import { secretPrefixes } from "../keys/secret.ts";
import { draftRequestOf } from "./draft-request-of.ts";
import { feedSecretPrefix } from "./feed-secret.ts";
import { asSaid, type DraftMaterial, stepDrafts } from "./step-drafts.ts";

type Lines = Map<string, string[] | undefined>;

/** What the words of an application are made of. */
interface Words {
  facts: readonly Fact[];
  /** What somebody kept in place of them. */
  drafts: readonly KeptDraftRow[];
  revision: PlanRevisionRow;
}

/** Of the plans that were rendered last: of a caseload one changes at a time, and drafting is what takes longest. */
const known = new Map<string, Lines>();
const mostKnown = 2000;

/**
 * What to say at a step of an application, in two lines at most: of the draft that the step would open with, in the words
 * that somebody kept as long as they fit.
 */
export function linesToSay(context: ApplicationContext, { facts, drafts, revision }: Words): (step: Step) => string[] | undefined {
  const request = draftRequestOf(context, facts);
  // Facts come with a new revision; a name and kept words do not.
  const kept = drafts.map(({ id, version }) => `${id}:${version}`);
  const lines = linesOf(JSON.stringify([context.application.orgId, revision.id, request.application, kept]));
  return (step) => {
    // Thanks that are late are worded differently.
    const key = `${step.id} ${step.status}`;
    if (!lines.has(key)) {
      const plan = { ...revision.plan, steps: revision.plan.steps.map((each) => (each.id === step.id ? step : each)) };
      lines.set(key, linesOfStep({ request, plan, step, rows: drafts }));
    }
    return lines.get(key);
  };
}

function linesOfStep(material: DraftMaterial): string[] | undefined {
  const { request, plan, step, rows } = material;
  if (!rows.some(({ lineage }) => lineage === step.lineage)) {
    const drafts = draft({ request, plan, step: step.id });
    const [first] = isRefusal(drafts) ? [] : drafts;
    return first === undefined ? undefined : inTwoLines(first, request);
  }
  const drafts = stepDrafts(material);
  const said = isRefusal(drafts) ? [] : drafts.map(asSaid);
  const first = theOneToSay(said);
  if (first === undefined) return undefined;
  return first.kept ? keptLines(first, material) : inTwoLines(first, request);
}

/** Of several ways to answer, the one that somebody chose; else the first. */
function theOneToSay<D extends Draft & { kept: boolean }>(said: readonly D[]): D | undefined {
  const [first] = said;
  return first?.choice == null ? first : (said.find(({ kept }) => kept) ?? first);
}

/** Kept words may have neither greeting nor question, and no outline: then how they begin. */
function keptLines(said: Draft, { request }: DraftMaterial): string[] {
  const lines = said.form === "call" && said.outline === null ? [] : inTwoLines(said, request);
  const shown = lines.length > 0 ? lines : inTwoLines({ ...said, form: "note", outline: null, body: said.body.replaceAll(/^\s+/gm, "") }, request);
  // A calendar with a secret in it is never sent.
  return shown.filter((line) => !secrets.some((secret) => line.includes(secret)));
}

const secrets = [...Object.values(secretPrefixes), feedSecretPrefix];

function linesOf(key: string): Lines {
  const lines: Lines = known.get(key) ?? new Map();
  known.delete(key);
  known.set(key, lines);
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  return lines;
}
