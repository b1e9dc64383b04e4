import { type Reason, say } from "../../reasons/reason.ts";
import type { Wait } from "../following/waits.ts";

/** How the decision day of a wait came about. */
export function decisionReason({ statement, interview, decision }: Wait, assumedAfter: number): Reason {
  if (statement === null) {
    return say["nobody-said"]({ by: decision?.to ?? Number.NaN, after: assumedAfter, from: interview?.day ?? Number.NaN });
  }
  const { known, kind, said } = statement;
  if (decision === null) return say[kind === "hold" ? "hold-without-day" : "delay-without-day"]({ said: known.day });
  const values = { by: decision.to, phrase: said.phrase, said: known.day };
  if (kind === "promise") return say["they-said"](values);
  return say[kind === "hold" ? "they-paused" : "they-delayed"](values);
}
