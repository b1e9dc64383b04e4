import { z } from "zod";

export const searchView = z
  .strictObject({
    clients: z.array(z.strictObject({ id: z.string(), name: z.string(), archived: z.boolean().meta({ description: "Whether they are put away." }) })),
    applications: z.array(z.strictObject({ id: z.string(), role: z.string(), client: z.string(), employer: z.string() })),
  })
  .meta({ description: "Whom and what the words name, the likeliest first." });
export type SearchView = z.infer<typeof searchView>;
