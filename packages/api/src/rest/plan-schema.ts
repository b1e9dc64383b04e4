import { factTypes, stepKinds } from "@tact/facts";
import { z } from "zod";

/** A plan as a schema: what the OpenAPI document says of answers. The types of `packages/facts` decide; this follows them. */
const zoned = z.string().meta({ description: "Wall-clock time with offset and zone.", examples: ["2026-11-23T09:00:00-05:00[America/New_York]"] });

const because = z.strictObject({
  rule: z.string(),
  text: z.string(),
  facts: z.array(z.string()),
  source: z.string().optional(),
  edge: z.enum(["opens", "ideal", "by", "closes"]).optional(),
  from: z.string().optional(),
  to: z.string().optional(),
});

const step = z.strictObject({
  id: z.string(),
  lineage: z.string(),
  kind: z.enum(stepKinds),
  title: z.string(),
  interview: z.string().nullable(),
  to: z.array(z.string()),
  channel: z.enum(["email", "phone"]).nullable(),
  alternatives: z.array(z.enum(["email", "phone"])),
  touch: z.boolean(),
  window: z.strictObject({ opens: zoned, ideal: zoned, by: zoned, closes: zoned }),
  status: z.enum(["planned", "due", "late", "expired", "done", "dismissed", "withheld"]),
  firmness: z.enum(["firm", "if-no-answer"]),
  basis: z.enum(["stated", "assumed"]),
  because: z.array(because),
  guidance: z.array(z.string()),
  doneBy: z.string().nullable(),
});

export const planSchema = z.strictObject({
  application: z.string(),
  asOf: z.string(),
  policy: z.strictObject({ id: z.string(), edition: z.string() }),
  zoneData: z.string(),
  state: z.enum(["before-interview", "waiting", "overdue-decision", "delayed", "on-hold", "offer", "ended"]),
  decision: z
    .strictObject({
      from: z.iso.date(),
      to: z.iso.date(),
      precision: z.enum(["exact", "range", "vague"]),
      basis: z.enum(["stated", "assumed"]),
      fact: z.string().nullable(),
      slips: z.int(),
    })
    .nullable(),
  steps: z.array(step),
  next: z.string().nullable(),
  nothingToDo: z.string().nullable(),
  needs: z.array(z.strictObject({ fact: z.enum(factTypes), question: z.string(), tightens: z.array(z.string()) })),
  notices: z.array(z.strictObject({ code: z.string(), text: z.string(), facts: z.array(z.string()) })),
  balance: z.strictObject({
    label: z.enum(["timid", "leaning-timid", "balanced", "leaning-pushy", "pushy"]),
    score: z.int(),
    because: z.string(),
  }),
});
