import { stepKinds } from "@tact/facts";
import { draftChannels } from "@tact/messages";
import { z } from "zod";

const words = z.string().max(100_000);
const several = z.array(words).max(50);

/** A text with what is known about it, as one line of a stream. */
export const reviewInput = z.strictObject({
  text: z.string(),
  kind: z.enum(stepKinds).optional(),
  channel: z.enum(draftChannels).optional(),
  subject: words.optional(),
  recipient: words.optional(),
  people: several.optional(),
  employer: words.optional(),
  candidate: words.optional(),
  role: words.optional(),
  topics: several.optional(),
  item: words.optional(),
  others: several.optional(),
});
