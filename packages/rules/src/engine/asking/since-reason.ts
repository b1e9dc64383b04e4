import { type Reason, say } from "../../reasons/reason.ts";
import type { Since } from "./subjects.ts";

/** What an enquiry follows. Rules that follow nothing propose nothing, so there always is something. */
export function sinceReason(since: Since | null): Reason {
  const { day = Number.NaN, from = "enquiry", happened = false } = since ?? {};
  if (from === "word") return say["a-word-came"]({ day });
  return happened ? say["sent-without-answer"]({ day }) : say["if-no-answer"]({ day });
}
