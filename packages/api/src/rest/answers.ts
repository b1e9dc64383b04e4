import { z } from "zod";
import type { NamedSchema } from "./route.ts";

/** A page of what a component describes. */
export function pageOfAnswers({ name, schema, example }: NamedSchema): NamedSchema {
  return {
    name: `${name}Page`,
    schema: z.strictObject({ data: z.array(schema), hasMore: z.boolean(), nextCursor: z.string().nullable() }),
    ...(example === undefined ? {} : { example: { data: [example], has_more: false, next_cursor: null } }),
  };
}
