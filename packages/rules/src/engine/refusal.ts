import type { Problem, Refusal } from "@tact/facts";

/** Whether an answer is a refusal rather than a value. Accepts anything. */
export function isRefusal(answer: unknown): answer is Refusal {
  if (typeof answer !== "object" || answer === null || !("error" in answer)) return false;
  const { error } = answer;
  return typeof error === "object" && error !== null && "code" in error && "problems" in error;
}

/** A refusal of input that is well formed and yet cannot be planned. */
export function refuse(code: Refusal["error"]["code"], problems: Problem[]): Refusal {
  return { error: { code, problems } };
}
