import { z } from "zod";

/** What a step asks a person to do. */
export const stepKinds = [
  "prepare-questions",
  "debrief",
  "thank-you",
  "debrief-recruiter",
  "decision-follow-up",
  "ask-new-timeline",
  "delay-follow-up",
  "check-in",
  "long-wait",
  "let-go",
  "keep-options-open",
  "promised-item",
  "missed-call",
  "expedite",
  "acknowledge-offer",
  "answer-offer",
  "gracious-reply",
] as const;
export type StepKind = (typeof stepKinds)[number];

/**
 * A wall-clock time in a named zone, such as `2026-11-23T09:00:00-05:00[America/New_York]`.
 * The part before the bracket is an ISO 8601 instant.
 */
export const zonedDateTime = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d(:\d\d)?\[[A-Za-z0-9_+/-]+\]$/)
  .meta({
    description: "A wall-clock time in a named zone. The part before the bracket is an ISO 8601 instant.",
    examples: ["2026-11-23T09:00:00-05:00[America/New_York]"],
  });

/** When a step may be done. `opens ≤ ideal ≤ by ≤ closes`, each in the employer's zone, inclusive. */
export const window = z
  .strictObject({
    opens: zonedDateTime.meta({ description: "From here on it may be done." }),
    ideal: zonedDateTime.meta({ description: "The best moment." }),
    by: zonedDateTime.meta({ description: "Up to here it is in time; after it, late." }),
    closes: zonedDateTime.meta({ description: "Up to here it is late but still worth doing; after it, expired." }),
  })
  .meta({ description: "When a step may be done: opens ≤ ideal ≤ by ≤ closes, each included." });

export const basis = z.enum(["stated", "assumed"]).meta({
  description: "Whether the date rests on what the employer stated or on what the policy assumed.",
});

/** One link of the chain from fact to date. A move carries `from` and `to`. */
export const because = z
  .strictObject({
    rule: z.string().meta({
      description:
        "Id of the rule, or of the mover: landing, minimum-gap, after-decision-day, sending-hours, evening, pinned, dismissed, withheld, budget.",
    }),
    text: z.string().meta({ description: "The sentence, with the values used." }),
    facts: z.array(z.string()).meta({ description: "Ids of the facts that it rests on." }),
    source: z.exactOptional(z.string()).meta({ description: "Key of a source and its section.", examples: ["krautzel#the-check-in"] }),
    edge: z.exactOptional(z.enum(["opens", "ideal", "by", "closes"])).meta({ description: "Which edge of the window this is about." }),
    from: z.exactOptional(z.string()).meta({ description: "Of a move: where the edge stood before." }),
    to: z.exactOptional(z.string()).meta({ description: "Of a move: where it stands now." }),
  })
  .meta({ description: "One link of the chain from fact to date." });

const channel = z.enum(["email", "phone"]);

export const step = z
  .strictObject({
    id: z.string().meta({ description: "Stable across re-planning: never made from a position or a date." }),
    lineage: z.string().meta({ description: "The same through slips and new statements; calendars build their UID from it." }),
    kind: z.enum(stepKinds),
    title: z.string(),
    interview: z.string().nullable().meta({ description: "Id of the interview that it belongs to, where it is one interview's." }),
    to: z.array(z.string()).meta({ description: "Ids of the participants it goes to; empty where nobody is known." }),
    channel: channel.nullable().meta({ description: "How they are reached; null where nobody is contacted." }),
    alternatives: z.array(channel).meta({ description: "Other channels that are as good." }),
    touch: z.boolean().meta({ description: "Whether an employer is contacted." }),
    window,
    status: z.enum(["planned", "due", "late", "expired", "done", "dismissed", "withheld"]).meta({
      description:
        "By the time of day: planned before opens, due up to by, late up to closes, expired after. `done`, `dismissed` and `withheld` win over time.",
    }),
    firmness: z.enum(["firm", "if-no-answer"]).meta({ description: "`if-no-answer`: it stands on nobody answering the step before." }),
    basis,
    because: z.array(because).meta({ description: "Why it is there and why then, from the rule to the last move." }),
    guidance: z.array(z.string()).meta({ description: "Codes for the words, such as `missed-thanks`, `late-thanks`, `ask-for-timeline`." }),
    doneBy: z.string().nullable().meta({ description: "Id of the fact that completed it." }),
  })
  .meta({ description: "One thing for a person to do." });

/** A wall-clock time in a named zone, such as `2026-11-23T09:00:00-05:00[America/New_York]`. */
export type ZonedDateTime = z.infer<typeof zonedDateTime>;
export type Window = z.infer<typeof window>;
export type Basis = z.infer<typeof basis>;
export type Because = z.infer<typeof because>;
export type Step = z.infer<typeof step>;
export type StepStatus = Step["status"];
