import type { StepDraftView } from "@tact/api/views";
import { planPageWords } from "../words/en-plan-page.ts";

/** What the words to somebody are about: the topic that they name, else their subject; and what is still to do to them. */
export function draftAbout({ body, subject, facts, placeholders, kept }: StepDraftView): { about: string; left: string | null } {
  const w = planPageWords.card;
  const topic = facts.find(({ part, what }) => part === "body" && what === "topic");
  const said = topic === undefined ? (subject ?? "") : body.slice(topic.start, topic.end);
  const about = `${said[0]?.toLocaleUpperCase("en-GB") ?? ""}${said.slice(1)}`;
  if (kept !== null) return { about, left: kept.stale.length > 0 ? w.stale : null };
  return { about, left: placeholders.length === 0 ? null : w.gaps(placeholders.length) };
}
