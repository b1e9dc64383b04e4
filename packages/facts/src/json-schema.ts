import { z } from "zod";
import { closedRange, businessCalendar, calendarRegion, planRequest, policyOverrides } from "./request.ts";
import { fact, factSchemas, participant } from "./fact.ts";
import { factCatalogue } from "./fact-catalogue.ts";
import { balance, decision, need, notice, plan } from "./plan.ts";
import { planDiff } from "./plan-diff.ts";
import { problem, refusal } from "./refusal.ts";
import { date, email, id, instant, name, note, stepId, zoneName } from "./scalars.ts";
import { because, step, window, zonedDateTime } from "./step.ts";
import { when } from "./when.ts";

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;
export type JsonSchemaName = "fact" | "planRequest" | "plan" | "planDiff" | "refusal";

/** What has a name of its own under `$defs`, and what the name stands for. */
const parts: readonly (readonly [z.core.$ZodType, z.core.GlobalMeta])[] = [
  ...Object.entries(factSchemas).map(([type, schema]) => {
    const { meaning, example } = factCatalogue[type as keyof typeof factCatalogue];
    return [schema, { id: type, description: meaning, examples: [example] }] as const;
  }),
  [id, { id: "id", description: "An opaque identifier given by the caller." }],
  [stepId, { id: "step-id", description: "The id of a step, as a plan states it." }],
  [instant, { id: "instant", description: "An instant of the years 1900 to 2199: ISO 8601 to the minute or finer, with an offset or `Z`." }],
  [date, { id: "date", description: "A day of the years 1900 to 2199, without time or zone." }],
  [zoneName, { id: "zone-name", description: "The name of an IANA time zone." }],
  [name, { id: "name", description: "One line of plain text." }],
  [note, { id: "note", description: "One line of plain text." }],
  [email, { id: "email", description: "An e-mail address." }],
  ...Object.entries({
    when, participant, "closed-range": closedRange, "business-calendar": businessCalendar, "calendar-region": calendarRegion,
    "policy-overrides": policyOverrides, because, step, window, "zoned-date-time": zonedDateTime, decision, need, notice, balance, problem,
  }).map(([id, schema]) => [schema, { id }] as const),
];

/** Names of the parts beside the descriptions that the schemas carry themselves. */
class Names extends z.core.$ZodRegistry<z.core.GlobalMeta> {
  override get<S extends z.core.$ZodType>(schema: S) {
    const described = z.globalRegistry.get(schema);
    const named = super.get(schema);
    return described === undefined && named === undefined ? undefined : ({ ...named, ...described } as never);
  }
}

/** JSON Schemas (draft 2020-12) of what the edges take and answer. */
export function jsonSchemas(): Record<JsonSchemaName, JsonSchema> {
  const metadata = new Names();
  for (const [schema, meta] of parts) metadata.add(schema, meta);
  const written = (schema: z.core.$ZodType, title: string): JsonSchema => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { metadata });
    return { $schema, title, ...rest };
  };
  return {
    fact: written(fact, "A fact"),
    planRequest: written(planRequest, "A plan request"),
    plan: written(plan, "A plan"),
    planDiff: written(planDiff, "What changed between two plans"),
    refusal: written(refusal, "A refusal"),
  };
}
