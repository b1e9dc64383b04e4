import { gapsIn } from "../review/checks/gaps.ts";
import { countWords } from "../text/words.ts";
import type { Draft, FactUse, Place, Placeholder } from "./draft-types.ts";

/** The texts of a draft as somebody left them. */
export interface EditedTexts {
  subject: string | null;
  body: string;
  voicemail: string | null;
}

const parts = ["subject", "body", "voicemail"] as const satisfies readonly Place["part"][];
/** Gaps that are looked for: more than any message has. */
const mostGaps = 50;

/**
 * A draft with other texts in the place of its own: facts whose words still stand in them are found again, in their order,
 * and so are the gaps that are left. The outline of a call that was changed is its text alone.
 */
export function edited(draft: Draft, texts: EditedTexts): Draft {
  if (parts.every((part) => texts[part] === draft[part])) return draft;
  return {
    ...draft,
    ...texts,
    outline: texts.body === draft.body ? draft.outline : null,
    facts: parts.flatMap((part) => factsStill(draft, part, texts[part] ?? "")),
    placeholders: parts.flatMap((part) => gapsLeft(draft, part, texts[part] ?? "")),
    words: countWords(texts.body),
  };
}

function factsStill(draft: Draft, part: Place["part"], text: string): FactUse[] {
  const before = draft[part] ?? "";
  const found: FactUse[] = [];
  let from = 0;
  for (const use of draft.facts) {
    if (use.part !== part) continue;
    const said = before.slice(use.start, use.end);
    const start = said === "" ? -1 : text.indexOf(said, from);
    if (start < 0) continue;
    from = start + said.length;
    found.push({ ...use, start, end: from });
  }
  return found;
}

function gapsLeft(draft: Draft, part: Place["part"], text: string): Placeholder[] {
  return gapsIn(text, mostGaps).map(({ start, end }) => {
    const ask = text.slice(start, end).replace(/^(?:\[|\{\{|<)|(?:\]|\}\}|>)$/gu, "");
    const code = draft.placeholders.find((known) => known.part === part && known.ask === ask)?.code ?? "detail";
    return { part, start, end, code, ask };
  });
}
