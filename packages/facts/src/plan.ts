import { z } from "zod";
import { factTypes } from "./fact.ts";
import { basis, step } from "./step.ts";

const day = z.iso.date();

export const decision = z
  .strictObject({
    from: day.meta({ description: "Employer-local date." }),
    to: day.meta({ description: "Employer-local date: *D*, the day by which they said they would decide." }),
    precision: z.enum(["exact", "range", "vague"]).meta({ description: "How exactly it was said; an assumed day is vague." }),
    basis,
    fact: z.string().nullable().meta({ description: "Id of the fact that states it; null where it is assumed." }),
    slips: z.int().min(0).meta({ description: "How many delays they have announced." }),
  })
  .meta({ description: "When the employer is to decide." });

export const need = z
  .strictObject({
    fact: z.enum(factTypes),
    question: z.string().meta({ description: "The question that asks a person for it." }),
    tightens: z.array(z.string()).meta({ description: "Ids of the steps whose dates the answer would tighten." }),
  })
  .meta({ description: "A missing fact that would tighten dates." });

export const notice = z
  .strictObject({
    code: z.string().meta({ examples: ["promise-before-interview"] }),
    text: z.string(),
    facts: z.array(z.string()).meta({ description: "Ids of the facts that it is about." }),
  })
  .meta({ description: "A contradiction among facts. What cannot be used was left out, the rest is planned." });

export const balance = z
  .strictObject({
    label: z.enum(["timid", "leaning-timid", "balanced", "leaning-pushy", "pushy"]),
    score: z.int().meta({ description: "Pushy points less timid points." }),
    because: z.string(),
  })
  .meta({ description: "How the cadence so far reads." });

export const plan = z
  .strictObject({
    application: z.string().meta({ description: "Id of the application." }),
    asOf: z.string().meta({ description: "The request's `now`: the instant at which the statuses hold." }),
    policy: z.strictObject({
      id: z.string(),
      edition: z.string().meta({ description: "The first day on which this edition is in force." }),
    }),
    zoneData: z.string().meta({ description: "Version of the zone data that it was made with.", examples: ["2026c"] }),
    state: z.enum(["before-interview", "waiting", "overdue-decision", "delayed", "on-hold", "offer", "ended"]),
    decision: decision.nullable(),
    steps: z.array(step).meta({ description: "Sorted by ideal, opens, by, then id." }),
    next: z.string().nullable().meta({ description: "Id of the first step that is due or late, else of the first planned." }),
    nothingToDo: z.string().nullable().meta({ description: "Why there is no next step, where there is none." }),
    needs: z.array(need),
    notices: z.array(notice),
    balance,
  })
  .meta({ description: "What to do, when and why." });

export type Decision = z.infer<typeof decision>;
export type Precision = Decision["precision"];
export type Need = z.infer<typeof need>;
export type Notice = z.infer<typeof notice>;
export type Balance = z.infer<typeof balance>;
export type Plan = z.infer<typeof plan>;
export type ApplicationState = Plan["state"];
