import type { Refusal } from "@tact/facts";
import type { Draft, DraftInput } from "./draft-types.ts";

/**
 * Drafts for a step of a plan, one for each person it goes to (one note, where it goes to nobody;
 * three answers, where an offer is to be answered). The same input gives the same drafts.
 * An unknown step, tone or channel, or a step that is held back, is refused with a code.
 */
export function draft(input: DraftInput): Draft[] | Refusal {
  return { error: { code: "invalid-input", problems: [{ pointer: "/step", detail: `has no draft yet: ${input.step}`, code: "unknown-step" }] } };
}
