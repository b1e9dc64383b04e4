import { z } from "zod";

const outcomes = ["create", "update", "unchanged"] as const;

export const importRowView = z
  .strictObject({
    line: z.int().meta({ description: "The line of the file on which the row ends; the header is line 1." }),
    outcome: z.enum(["taken", "unchanged", "refused"]).meta({ description: "What becomes of the row. One that is refused is left out." }),
    client: z.strictObject({ name: z.string(), outcome: z.enum(outcomes) }).nullable(),
    application: z
      .strictObject({ role: z.string(), employer: z.string(), newEmployer: z.boolean(), outcome: z.enum(outcomes) })
      .nullable()
      .meta({ description: "Null where the row is of a client alone." }),
    problems: z.array(z.strictObject({ column: z.string(), detail: z.string(), code: z.string() })),
  })
  .meta({ description: "What becomes of one row of the file." });
export type ImportRowView = z.infer<typeof importRowView>;

export const importReportView = z
  .strictObject({
    report: z.string().meta({ description: "What this report says, as a hash: hand it back to import exactly that." }),
    imported: z.boolean().meta({ description: "Whether it was done, or only looked at." }),
    passedOver: z.array(z.string()).meta({ description: "Columns of the file that mean nothing here." }),
    clients: z.strictObject({ created: z.int(), updated: z.int() }),
    employers: z.strictObject({ created: z.int() }),
    applications: z.strictObject({ created: z.int(), updated: z.int() }),
    unchanged: z.int().meta({ description: "Rows that change nothing." }),
    refused: z.int().meta({ description: "Rows that are left out." }),
    rows: z.array(importRowView),
  })
  .meta({ description: "What an import does, row by row." });
export type ImportReportView = z.infer<typeof importReportView>;
