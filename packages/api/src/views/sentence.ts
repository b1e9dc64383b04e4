import { factTypes } from "@tact/facts";
import { z } from "zod";
import { factDraft } from "../use-cases/inputs.ts";
import { viewDay, viewInstant } from "./view-parts.ts";

const readDate = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("days"),
    words: z.string(),
    what: z.string(),
    from: viewDay,
    to: viewDay.nullable().meta({ description: "Null where no day is said but none before `from`." }),
  }),
  z.strictObject({
    kind: z.literal("time"),
    words: z.string(),
    what: z.string(),
    at: viewInstant,
    until: viewInstant.nullable(),
    onlyTheDay: z.boolean().meta({ description: "The words name a day, or a part of it, and no time." }),
  }),
]);

const meant = z
  .strictObject({
    draft: factDraft,
    dates: z.array(readDate).meta({ description: "The days and times that the words mean, to be shown before they are recorded." }),
    assumed: z.array(z.string()).meta({ description: "What the words leave open and was taken as usual, in sentences." }),
  })
  .meta({ description: "A fact that the sentence states, without an id: it is given when it is recorded." });

/** What a sentence about an application states. */
export const sentenceView = z
  .strictObject({
    outcome: z.enum(["understood", "ambiguous", "incomplete", "not-understood"]),
    facts: z.array(meant).meta({ description: "Where it was understood: ready to be recorded." }),
    ways: z
      .array(z.strictObject({ label: z.string(), facts: z.array(meant) }))
      .meta({ description: "Where it may mean one thing or another: every way to take it. Nothing is guessed." }),
    question: z.string().nullable().meta({ description: "What to ask: which way, or what is missing." }),
    residue: z.array(z.string()).meta({ description: "The words from which on nothing was understood. A sentence is read whole or not at all." }),
    nearest: z.enum(factTypes).nullable().meta({ description: "The type of fact that the words come nearest to." }),
  })
  .meta({ description: "What a sentence about an application states. Nothing is stored." });
export type SentenceView = z.infer<typeof sentenceView>;
export type MeantFactView = SentenceView["facts"][number];
