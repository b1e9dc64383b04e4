/** A piece of a sentence: words, or the place of a value. */
export type SentencePart = { text: string } | { name: string };

/** Splits a sentence at its values: `At most {enquiryBudget} may go` holds one. */
export function sentenceParts(sentence: string): SentencePart[] {
  return sentence.split(/(\{[\w-]+\})/).filter((part) => part !== "").map((part) => (part.startsWith("{") ? { name: part.slice(1, -1) } : { text: part }));
}
