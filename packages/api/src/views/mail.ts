import { z } from "zod";
import { viewInstant } from "./view-parts.ts";

export const mailView = z
  .strictObject({
    id: z.string(),
    kind: z.enum(["digest", "reminder", "invitation", "security"]),
    to: z.strictObject({ name: z.string(), address: z.string() }),
    subject: z.string(),
    createdAt: viewInstant,
    sentAt: viewInstant.nullable().meta({ description: "Null while it is still to be sent." }),
    attempts: z.int(),
    lastError: z.string().nullable().meta({ description: "Why it could not be sent, as a code." }),
  })
  .meta({ description: "A mail that Tact wrote." });
export type MailView = z.infer<typeof mailView>;

export const mailWithText = z
  .strictObject({ ...mailView.shape, text: z.string().nullable().meta({ description: "Null where it holds a secret." }) })
  .meta({ description: "A mail that Tact wrote, with its text." });
export type MailWithText = z.infer<typeof mailWithText>;
