import { english } from "../catalogue/english.ts";
import type { Language } from "../catalogue/language.ts";
import { sentencesIn } from "../review/reading.ts";
import type { ReviewContext } from "../review/review-types.ts";
import type { Draft, DraftRequest } from "./draft-types.ts";

const point = /^- /;

/**
 * What a draft comes to, in two lines at most: how it begins and what it asks, for where there is no room for the whole.
 * Sentences are the draft's own, gaps in brackets included.
 */
export function inTwoLines(draft: Draft, { application }: Pick<DraftRequest, "application">, language: Language = english): string[] {
  const { outline } = draft;
  if (outline !== null) return lines(outline.opening, outline.ask[0] ?? outline.points[0]);
  if (draft.form === "note") return lines(...draft.body.split("\n").filter((line) => line !== ""));
  const said = sentencesIn(withoutFrame(draft.body), namesOf(draft, application), language);
  const rest = said.slice(1);
  // The question is the point of an enquiry; elsewhere it is what only the candidate can say.
  return lines(said[0], rest.find((sentence) => sentence.includes("?")) ?? rest.find((sentence) => sentence.includes("[")) ?? rest[0]);
}

/** What stands between the greeting and the sign-off of an email: the paragraphs within. */
function withoutFrame(body: string): string {
  return body.split("\n\n").slice(1, -1).join("\n\n");
}

function namesOf({ recipient }: Draft, { employer, role, candidate }: DraftRequest["application"]): ReviewContext {
  return { recipient: recipient?.name ?? undefined, employer: employer.name, role, candidate: candidate.name };
}

function lines(...found: (string | undefined)[]): string[] {
  return found
    .slice(0, 2)
    .filter((line) => line !== undefined)
    .map((line) => line.replace(point, "").trim())
    .filter((line) => line !== "");
}
