/** What is written on keys, and signs between two texts: nobody translates these. */
const keys = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ?/", "Esc", "esc", "Enter", "Ctrl K"];
const signs = ["·", ",", ".", ":", "–", "→", "(", ")", "…"];

/** Attributes that are read or heard. */
const spoken = ["aria-label", "aria-description", "title", "placeholder", "alt", "label", "hint", "legend", "lead", "confirm"];

/** No text in a component: a second language is one more set of files of words. */
export const translatable = ["error", { noStrings: false, restrictedAttributes: spoken, allowedStrings: [...keys, ...signs] }] as const;
