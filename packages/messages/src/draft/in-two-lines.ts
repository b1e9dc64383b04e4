import { english } from "../catalogue/english.ts";
import type { Language } from "../catalogue/language.ts";
import { read } from "../review/reading.ts";
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
  const { sentences, core, text } = read(
    draft.body,
    { recipient: draft.recipient?.name ?? undefined, employer: application.employer.name, role: application.role, candidate: application.candidate.name },
    language,
  );
  const said = (core.length > 0 ? core : sentences).map(({ start, end }) => text.slice(start, end));
  const rest = said.slice(1);
  // The question is the point of an enquiry; elsewhere it is what only the candidate can say.
  return lines(said[0], rest.find((sentence) => sentence.includes("?")) ?? rest.find((sentence) => sentence.includes("[")) ?? rest[0]);
}

function lines(...found: (string | undefined)[]): string[] {
  return found
    .slice(0, 2)
    .filter((line) => line !== undefined)
    .map((line) => line.replace(point, "").trim())
    .filter((line) => line !== "");
}
