import { type Reason, say } from "../reasons/reason.ts";
import type { Since } from "./subjects.ts";

/** What an enquiry follows. */
export function sinceReason({ day, from, happened }: Since): Reason {
  if (from === "word") return say["a-word-came"]({ day });
  return happened ? say["sent-without-answer"]({ day }) : say["if-no-answer"]({ day });
}
