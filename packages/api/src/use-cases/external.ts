import { text } from "@tact/facts";
import { z } from "zod";

/** An id that somebody else gave: of their system, and of the thing within it. */
const source = z
  .string()
  .regex(/^[A-Za-z0-9._:-]{1,64}$/, { error: "must name the system: 1 to 64 of A-Z a-z 0-9 . _ : -" })
  .meta({ description: "The system that the other id belongs to, such as `ats`.", examples: ["ats"] });
const externalId = text(200).meta({ description: "The id there: unique within the organisation and the source." });

/** Both or neither: said when something is made. */
export const externalPair = { externalSource: source.optional(), externalId: externalId.optional() };
/** Both: what an upsert goes by. */
export const externalKey = { externalSource: source, externalId };

/** The filter as the queries take it. */
export function keyOf(input: { externalSource?: string | undefined; externalId?: string | undefined } | undefined): { source?: string; id?: string } {
  const { externalSource, externalId: id } = input ?? {};
  return { ...(externalSource === undefined ? {} : { source: externalSource }), ...(id === undefined ? {} : { id }) };
}

/** An id without its source, or the other way round, names nothing. */
export function bothOrNeither<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>): z.ZodObject<Shape> {
  return schema.superRefine((value, context) => {
    const given = value as { externalSource?: string; externalId?: string };
    if ((given.externalSource === undefined) === (given.externalId === undefined)) return;
    const path = given.externalSource === undefined ? "externalSource" : "externalId";
    context.addIssue({ code: "custom", path: [path], message: "must be given as well: an id of somebody else's needs its source, and a source its id" });
  });
}

/** Whether what was put away is in a list. */
export const archivedFilter = z.enum(["exclude", "only", "include"]).meta({ description: "Whether what was put away is listed; `exclude` unless told." });

/** Words to look for, upper or lower case. */
export const searched = text(200);
