import type { StepKind } from "@tact/facts";
import type { SourceKey } from "@tact/rules";

/** What a decision about words rests on: a place in the article, or our own judgement. */
export type MessageSource = Extract<SourceKey, `krautzel#${string}`> | "ours";

/** How long a message of one kind is, in words, and what says so. */
export interface Length {
  least: number;
  most: number;
  source: MessageSource;
}

/** The article asks for a brief message; the figures are ours. Notes to oneself have no limit that matters. */
export const lengths: Readonly<Record<StepKind, Length>> = {
  "thank-you": { least: 60, most: 160, source: "krautzel#initial-contact" },
  "debrief-recruiter": { least: 50, most: 160, source: "krautzel#initial-contact" },
  "decision-follow-up": { least: 15, most: 90, source: "krautzel#the-follow-up" },
  "ask-new-timeline": { least: 15, most: 90, source: "krautzel#the-check-in" },
  "delay-follow-up": { least: 15, most: 90, source: "krautzel#the-check-in" },
  "check-in": { least: 15, most: 90, source: "krautzel#the-check-in" },
  "long-wait": { least: 15, most: 90, source: "krautzel#the-check-in" },
  expedite: { least: 15, most: 90, source: "ours" },
  "missed-call": { least: 15, most: 90, source: "ours" },
  "promised-item": { least: 15, most: 90, source: "ours" },
  "acknowledge-offer": { least: 20, most: 90, source: "ours" },
  "answer-offer": { least: 15, most: 150, source: "ours" },
  "gracious-reply": { least: 20, most: 110, source: "ours" },
  "prepare-questions": { least: 0, most: 250, source: "ours" },
  debrief: { least: 0, most: 250, source: "ours" },
  "let-go": { least: 0, most: 250, source: "ours" },
  "keep-options-open": { least: 0, most: 250, source: "ours" },
};

/** Any text whose kind is not known. */
export const lengthOfAny: Length = { least: 0, most: 250, source: "ours" };

/** A voicemail says who, what about, which number, and goodbye. */
export const mostVoicemailSentences = 4;

/** What the drafts of one kind rest on. */
export const draftSources: Readonly<Record<StepKind, readonly MessageSource[]>> = {
  "prepare-questions": ["krautzel#the-follow-up", "ours"],
  debrief: ["krautzel#initial-contact", "ours"],
  "thank-you": ["krautzel#initial-contact", "ours"],
  "debrief-recruiter": ["krautzel#initial-contact", "ours"],
  "decision-follow-up": ["krautzel#the-follow-up", "ours"],
  "ask-new-timeline": ["krautzel#the-check-in", "ours"],
  "delay-follow-up": ["krautzel#the-check-in", "ours"],
  "check-in": ["krautzel#the-check-in", "ours"],
  "long-wait": ["krautzel#the-check-in", "ours"],
  "let-go": ["krautzel#the-check-in", "ours"],
  "keep-options-open": ["krautzel#the-check-in", "ours"],
  "promised-item": ["ours"],
  "missed-call": ["ours"],
  expedite: ["ours"],
  "acknowledge-offer": ["ours"],
  "answer-offer": ["ours"],
  "gracious-reply": ["ours"],
};

/** One decision of this package, and the place in the article that it follows. */
interface Decision {
  decision: string;
  source: MessageSource;
}

/** What was decided about words, and on whose word. */
export const decisions: readonly Decision[] = [
  { decision: "A thank-you that goes out the same day says “today”; one that comes later owns it in one short sentence.", source: "krautzel#initial-contact" },
  { decision: "A thank-you is brief, and names something that was discussed.", source: "krautzel#initial-contact" },
  { decision: "A thank-you says what the candidate would do for productivity or profit.", source: "krautzel#initial-contact" },
  { decision: "A thank-you shows the fit with the position and with the culture.", source: "krautzel#initial-contact" },
  { decision: "Too much enthusiasm counts against a text as much as too little.", source: "krautzel#initial-contact" },
  { decision: "Where nobody said when they will decide, the enquiry asks for it.", source: "krautzel#the-follow-up" },
  { decision: "An enquiry says that one is eager to know, is short, and never points at the day that has passed.", source: "krautzel#the-follow-up" },
  { decision: "An announced delay is answered with thanks and a question about the change in plans.", source: "krautzel#the-check-in" },
  { decision: "No enquiry puts pressure on: it leaves them their time.", source: "krautzel#the-check-in" },
  { decision: "After weeks or months a word is brief.", source: "krautzel#the-check-in" },
  { decision: "After weeks or months a word has a reason of its own.", source: "ours" },
  { decision: "The figures: 60 to 160 words, 90 words, four sentences.", source: "ours" },
  { decision: "Two people of one panel never read the same note.", source: "ours" },
];
