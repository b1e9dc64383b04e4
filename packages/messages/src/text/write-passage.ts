import type { FactUse, Place, Placeholder } from "../draft/draft-types.ts";
import type { Passage } from "./passage.ts";

/** A text with the places of what came from facts and of what is missing. */
export interface Written {
  text: string;
  facts: FactUse[];
  placeholders: Placeholder[];
}

const stops = ".!?";

/** Writes a passage out. A stop behind words that end in one ("Acme Inc.") is not written twice. */
export function writePassage(passage: Passage, part: Place["part"]): Written {
  const written: Written = { text: "", facts: [], placeholders: [] };
  for (const piece of passage) {
    if (typeof piece === "string") {
      const isSecondStop = piece.startsWith(".") && stops.includes(written.text.at(-1) ?? " ");
      written.text += isSecondStop ? piece.slice(1) : piece;
      continue;
    }
    const start = written.text.length;
    written.text += "ask" in piece ? `[${piece.ask}]` : piece.text;
    const end = written.text.length;
    const { fact, what } = piece;
    if (fact != null && what != null) written.facts.push({ part, start, end, fact, what });
    if ("ask" in piece) written.placeholders.push({ part, start, end, code: piece.code, ask: piece.ask });
  }
  return written;
}
