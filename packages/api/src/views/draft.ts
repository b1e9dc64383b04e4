import { step } from "@tact/facts";
import { severities, tones } from "@tact/messages";
import { z } from "zod";

const part = z.enum(["subject", "body", "voicemail"]);
const place = { part, start: z.int().meta({ description: "In UTF-16 units; included." }), end: z.int().meta({ description: "Behind the last." }) };
const source = z.string().meta({ description: "What the words rest on." });

export const draftView = z
  .strictObject({
    step: z.string(),
    kind: step.shape.kind,
    form: z.enum(["email", "call", "note"]).meta({ description: "A note is for the candidate alone and goes to nobody." }),
    choice: z.enum(["accept", "decline", "ask-for-time"]).nullable(),
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

export const draftsView = z.strictObject({ data: z.array(draftView) }).meta({ description: "One draft for each person the step goes to." });
export type DraftsView = z.infer<typeof draftsView>;

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
