/** Which part of a fact stands in a text. */
export type FactPart = "recipient" | "person" | "topic" | "value" | "item" | "interview-day" | "decision-day" | "answer-day";

/** What a gap asks for. */
export type PlaceholderCode = "name" | "topic" | "example" | "value" | "reason" | "answer" | "item" | "phone-number" | "detail";

/** Words that were given: by a fact, or by the application (then `fact` is null). */
export interface Given {
  text: string;
  fact: string | null;
  what: FactPart | null;
}

/** A gap that only the person can fill. */
export interface Gap {
  code: PlaceholderCode;
  ask: string;
  /** The fact whose words the question holds, where it holds any. */
  fact?: string;
  what?: FactPart;
}

/** Words of the catalogue with what was given and what is missing in between. */
export type Passage = readonly (string | Given | Gap)[];

type Slot = string | Given | Gap | Passage;

const isPassage = (slot: Slot): slot is Passage => Array.isArray(slot);

/** A passage out of a template: `` say`Thank you for ${topic}.` `` keeps what was put in apart from the words around it. */
export function say(words: TemplateStringsArray, ...slots: readonly Slot[]): Passage {
  return words.flatMap((word, index) => {
    const slot = slots[index];
    if (slot === undefined) return [word];
    return isPassage(slot) ? [word, ...slot] : [word, slot];
  });
}

/** A visible gap: `[one thing you discussed with Dana]`. */
export function gap(code: PlaceholderCode, ask: string): Gap {
  return { code, ask };
}

/** Passages one after another, with words in between. What is null is left out. */
export function join(passages: readonly (Passage | null)[], between: string): Passage {
  const said = passages.filter((passage) => passage !== null);
  return said.flatMap((passage, index) => (index === 0 ? passage : [between, ...passage]));
}

/** The sentences of a paragraph. */
export const sentences = (...passages: readonly (Passage | null)[]) => join(passages, " ");
/** The paragraphs of a text. */
export const paragraphs = (...passages: readonly (Passage | null)[]) => join(passages.filter((passage) => passage?.length !== 0), "\n\n");
/** The lines of a list. */
export const lines = (...passages: readonly (Passage | null)[]) => join(passages, "\n");
