/**
 * Words for the steps of a plan: drafts from facts, and the review of any text. Pure: no clock, no chance,
 * no input or output. Nothing here is ever sent by itself.
 */
export type { Language } from "./catalogue/language.ts";
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
export { review } from "./review/review.ts";
export { type Finding, type Review, type ReviewContext, severities, type Severity } from "./review/review-types.ts";
