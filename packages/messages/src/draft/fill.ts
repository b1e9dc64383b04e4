import type { Draft, Placeholder } from "./draft-types.ts";

/** The texts of a draft with gaps filled, and the gaps that are left. */
export interface Filled {
  subject: string | null;
  body: string;
  voicemail: string | null;
  left: Placeholder[];
}

/** Fills the gaps of a draft. A gap that `answer` leaves undefined or empty stays as it is, brackets and all. */
export function fill(draft: Draft, answer: (placeholder: Placeholder) => string | undefined): Filled {
  const left: Placeholder[] = [];
  const written = (part: Placeholder["part"], text: string) => {
    let filled = "";
    let from = 0;
    for (const placeholder of draft.placeholders) {
      if (placeholder.part !== part) continue;
      const words = answer(placeholder)?.trim() ?? "";
      if (words === "") {
        left.push(placeholder);
        continue;
      }
      filled += text.slice(from, placeholder.start) + words;
      from = placeholder.end;
    }
    return filled + text.slice(from);
  };
  return {
    subject: draft.subject === null ? null : written("subject", draft.subject),
    body: written("body", draft.body),
    voicemail: draft.voicemail === null ? null : written("voicemail", draft.voicemail),
    left,
  };
}
