import { english } from "../reasons/english.ts";
import type { Wait } from "./waits.ts";

/** How the decision day of a wait came about, in words. */
export function decisionWords({ statement, interview, decision }: Wait, assumedAfter: number): string {
  const say = english.because;
  if (statement === null) {
    return say["nobody-said"]({ by: decision?.to ?? Number.NaN, after: assumedAfter, from: interview?.day ?? Number.NaN });
  }
  const { known, kind, said } = statement;
  if (decision === null) return say[kind === "hold" ? "hold-without-day" : "delay-without-day"]({ said: known.day });
  const values = { by: decision.to, phrase: said.phrase, said: known.day };
  if (kind === "promise") return say["they-said"](values);
  return say[kind === "hold" ? "they-paused" : "they-delayed"](values);
}
