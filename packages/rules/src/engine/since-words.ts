import { english } from "../reasons/english.ts";
import type { Since } from "./subjects.ts";

/** What an enquiry follows, in words. */
export function sinceWords({ day, from, happened }: Since): string {
  const say = english.because;
  if (from === "word") return say["a-word-came"]({ day });
  return happened ? say["sent-without-answer"]({ day }) : say["if-no-answer"]({ day });
}
