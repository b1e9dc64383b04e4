/**
 * Words for the steps of a plan: drafts from facts, and the review of any text. Pure: no clock, no chance,
 * no input or output. Nothing here is ever sent by itself.
 */
export { english } from "./catalogue/english.ts";
export type { Language } from "./catalogue/language.ts";
export { contextOf } from "./draft/context-of.ts";
export { draft } from "./draft/draft.ts";
export {
  type CallOutline,
  type Draft,
  type DraftChannel,
  draftChannels,
  type DraftInput,
  type DraftRequest,
  type FactUse,
  type Place,
  type Placeholder,
  type Recipient,
  type Tone,
  tones,
} from "./draft/draft-types.ts";
export { edited, type EditedTexts } from "./draft/edited.ts";
export { inTwoLines } from "./draft/in-two-lines.ts";
export { fill, type Filled } from "./draft/fill.ts";
export { type FindingCode, findingCodes } from "./review/finding-codes.ts";
export { review } from "./review/review.ts";
export { type Finding, type Review, type ReviewContext, severities, type Severity } from "./review/review-types.ts";
export { decisions, draftSources, lengths, type MessageSource } from "./sources/basis.ts";
export type { FactPart, PlaceholderCode } from "./text/passage.ts";
export { similarity } from "./text/similarity.ts";
