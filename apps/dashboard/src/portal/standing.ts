import type { PortalApplication } from "@tact/api/views";
import { shortDate } from "../time/format.ts";
import { portalWords } from "../words/en-portal.ts";

const w = portalWords.standing;

/** Where one application stands, in a sentence to its client. */
export function standing({ state, decision }: Pick<PortalApplication, "state" | "decision">): string {
  if (decision === null) return w[state];
  const day = shortDate(decision.to);
  if (state === "waiting") return decision.basis === "stated" ? w.waitingBy(day) : w.waitingAssumed(day);
  if (state === "delayed" && decision.basis === "stated") return w.delayedUntil(day);
  return w[state];
}
