import { step } from "@tact/facts";
import { severities, tones } from "@tact/messages";
import { z } from "zod";
import { pageOfViews } from "./page.ts";
import { viewActor, viewInstant, viewParty, viewVersion, viewZone } from "./view-parts.ts";

const part = z.enum(["subject", "body", "voicemail"]);
const place = { part, start: z.int().meta({ description: "In UTF-16 units; included." }), end: z.int().meta({ description: "Behind the last." }) };
const source = z.string().meta({ description: "What the words rest on." });

export const draftForms = ["email", "call", "note"] as const;
export const draftChoices = ["accept", "decline", "ask-for-time"] as const;
const form = z.enum(draftForms).meta({ description: "A note is for the candidate alone and goes to nobody." });
const choice = z.enum(draftChoices).nullable().meta({ description: "Where a step can be answered in different ways, which of them." });

export const draftView = z
  .strictObject({
    step: z.string(),
    kind: step.shape.kind,
    form,
    choice,
    tone: z.enum(tones),
    language: z.string(),
    recipient: z
      .strictObject({ id: z.string().nullable(), name: z.string().nullable(), role: z.string().nullable(), email: z.string().nullable(), basis: z.enum(["step", "assumed"]) })
      .nullable(),
    subject: z.string().nullable(),
    body: z.string(),
    voicemail: z.string().nullable(),
    outline: z.strictObject({ opening: z.string(), points: z.array(z.string()), ask: z.array(z.string()), close: z.string() }).nullable(),
    facts: z.array(z.strictObject({ ...place, fact: z.string(), what: z.string() })).meta({ description: "Stretches that came from facts." }),
    placeholders: z.array(z.strictObject({ ...place, code: z.string(), ask: z.string() })).meta({ description: "Gaps that only a person can fill." }),
    words: z.int(),
    guidance: z.array(z.string()),
    sources: z.array(source),
  })
  .meta({ description: "Words for a step. Nothing is ever sent by itself." });
export type DraftView = z.infer<typeof draftView>;

const staleReasons = ["moved", "facts", "gone"] as const;
export type StaleReason = (typeof staleReasons)[number];

export const keptDraftView = z
  .strictObject({
    id: z.string(),
    applicationId: z.string(),
    stepId: z.string().nullable().meta({ description: "The step that it is for; null where the plan has it no more." }),
    form,
    recipient: z.string().nullable().meta({ description: "Id of the participant it goes to; null where nobody is known." }),
    choice,
    tone: z.enum(tones),
    subject: z.string().nullable(),
    body: z.string(),
    voicemail: z.string().nullable(),
    gaps: z.int().meta({ description: "Gaps that nobody filled yet: it is not ready to go out." }),
    stale: z
      .array(z.enum(staleReasons))
      .meta({ description: "Why it may not fit any more: the step's date moved, the facts would be worded differently now, or the step or the person is gone. Empty where it fits." }),
    keptFor: viewInstant.meta({ description: "The step's ideal instant when the words were kept." }),
    version: viewVersion,
    keptBy: viewActor,
    createdAt: viewInstant,
    updatedAt: viewInstant,
  })
  .meta({ description: "Words for a step as somebody left them. Nothing is ever sent by itself." });
export type KeptDraftView = z.infer<typeof keptDraftView>;

export const keptDraftPageView = pageOfViews(keptDraftView);

const reviewContext = z
  .strictObject({
    kind: step.shape.kind.optional(),
    recipient: z.string().optional(),
    people: z.array(z.string()).optional(),
    employer: z.string().optional(),
    candidate: z.string().optional(),
    role: z.string().optional(),
    topics: z.array(z.string()).optional(),
    item: z.string().optional(),
  })
  .meta({ description: "What a review of words to this person goes by." });

export const stepDraftView = draftView
  .extend({ kept: keptDraftView.nullable().meta({ description: "The words that somebody kept in its place." }), context: reviewContext })
  .meta({ description: "Words for a step, to one person, and what somebody made of them." });
export type StepDraftView = z.infer<typeof stepDraftView>;

export const draftsView = z.strictObject({ data: z.array(stepDraftView) }).meta({ description: "One draft for each person the step goes to." });
export type DraftsView = z.infer<typeof draftsView>;

const draftStates = ["stale", "gaps", "to-review", "ready", "none"] as const;
const draftStateView = z
  .strictObject({
    state: z.enum(draftStates).meta({ description: "Of the draft that needs most. `none`: there is nobody to write to." }),
    count: z.int().meta({ description: "How many drafts of the step are in that state." }),
  })
  .meta({ description: "How far the words of a step are." });
export type DraftState = z.infer<typeof draftStateView>;

const boardDraft = z.strictObject({
  recipient: z.string().nullable().meta({ description: "Name of the person it goes to." }),
  form,
  choice,
  state: z.enum(draftStates),
  lines: z.array(z.string()).meta({ description: "How it begins and what it asks: two lines at most." }),
  kept: z.strictObject({ id: z.string(), version: z.int(), stale: z.array(z.enum(staleReasons)), keptFor: viewInstant, by: z.string(), at: viewInstant }).nullable(),
});

export const draftBoardView = z.strictObject({
  asOf: viewInstant,
  timeZone: viewZone,
  items: z.array(
    z.strictObject({
      application: z.strictObject({ id: z.string(), role: z.string() }),
      client: viewParty,
      employer: viewParty,
      step,
      state: z.enum(draftStates),
      drafts: z.array(boardDraft),
    }),
  ),
  leftOver: z
    .array(z.strictObject({ draft: keptDraftView, client: z.string(), employer: z.string(), recipient: z.string().nullable() }))
    .meta({ description: "Words that were kept for steps that were skipped or are gone." }),
  more: z.int().meta({ description: "Steps that are not in it because there are too many." }),
});
export type DraftBoardView = z.infer<typeof draftBoardView>;
export type DraftBoardItem = DraftBoardView["items"][number];

export const reviewView = z
  .strictObject({
    findings: z.array(
      z.strictObject({ ...place, code: z.string(), severity: z.enum(severities), why: z.string(), better: z.string(), source }),
    ),
    words: z.int(),
    sentences: z.int(),
    cut: z.boolean().meta({ description: "Whether only the beginning was read." }),
  })
  .meta({ description: "What a coach would mark in a text." });
export type ReviewView = z.infer<typeof reviewView>;
