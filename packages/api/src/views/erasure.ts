import { z } from "zod";

export const erasedView = z
  .strictObject({
    id: z.string().meta({ description: "Id of the client who was erased." }),
    applications: z.int().meta({ description: "Applications that went with them." }),
    mails: z.int().meta({ description: "Mails that were deleted because they were to them or named them." }),
  })
  .meta({ description: "What went. The audit log keeps that it went, by ids alone." });
export type ErasedView = z.infer<typeof erasedView>;
