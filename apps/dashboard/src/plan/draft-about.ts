import type { StepDraftView } from "@tact/api/views";
import { planPageWords } from "../words/en-plan-page.ts";

/** What the words to somebody are about, in a line: the topic that they name, else their subject; and how many gaps are left. */
export function draftAbout({ body, subject, facts, placeholders, kept }: StepDraftView): string {
  const topic = facts.find(({ part, what }) => part === "body" && what === "topic");
  const about = topic === undefined ? (subject ?? "") : body.slice(topic.start, topic.end);
  const said = about === "" ? "" : `${about[0]?.toLocaleUpperCase("en-GB") ?? ""}${about.slice(1)}`;
  if (kept !== null) return kept.stale.length > 0 ? planPageWords.card.stale(said) : said;
  return placeholders.length === 0 ? said : planPageWords.card.gaps(said, placeholders.length);
}
