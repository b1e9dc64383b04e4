import type { MessageSource } from "../sources/basis.ts";
import type { Severity } from "./review-types.ts";

interface Code {
  severity: Severity;
  source: MessageSource;
}

/** Everything that a review can find: how much it matters, and on whose word. The codes are public. */
export const findingCodes = {
  "unreadable-characters": { severity: "block", source: "ours" },
  "placeholder-left": { severity: "block", source: "ours" },
  "wrong-name": { severity: "block", source: "ours" },
  "misspelt-name": { severity: "block", source: "ours" },
  "missing-name": { severity: "fix", source: "ours" },
  "company-misspelt": { severity: "block", source: "ours" },
  "missing-signature": { severity: "fix", source: "ours" },
  "missing-subject": { severity: "fix", source: "ours" },
  "generic-subject": { severity: "consider", source: "ours" },
  "too-long": { severity: "fix", source: "krautzel#initial-contact" },
  "too-short": { severity: "fix", source: "krautzel#initial-contact" },
  "nothing-specific": { severity: "fix", source: "krautzel#initial-contact" },
  "no-value": { severity: "fix", source: "krautzel#initial-contact" },
  "no-fit": { severity: "consider", source: "krautzel#initial-contact" },
  "no-thanks": { severity: "fix", source: "krautzel#initial-contact" },
  "no-reason": { severity: "fix", source: "ours" },
  pressure: { severity: "fix", source: "krautzel#the-check-in" },
  "deadline-at-them": { severity: "fix", source: "krautzel#the-follow-up" },
  "reminder-counted": { severity: "fix", source: "krautzel#the-follow-up" },
  blame: { severity: "fix", source: "krautzel#the-follow-up" },
  ultimatum: { severity: "fix", source: "krautzel#the-check-in" },
  "apology-spiral": { severity: "fix", source: "ours" },
  timid: { severity: "consider", source: "krautzel#initial-contact" },
  overzealous: { severity: "fix", source: "krautzel#initial-contact" },
  "need-talk": { severity: "fix", source: "ours" },
  "salary-talk": { severity: "fix", source: "ours" },
  "speaks-ill": { severity: "fix", source: "ours" },
  "argues-with-no": { severity: "fix", source: "ours" },
  "question-missing": { severity: "fix", source: "krautzel#the-follow-up" },
  "question-buried": { severity: "consider", source: "ours" },
  "too-many-questions": { severity: "consider", source: "ours" },
  "item-not-named": { severity: "fix", source: "ours" },
  "no-number": { severity: "fix", source: "ours" },
  "same-as-other": { severity: "fix", source: "ours" },
  "self-centred": { severity: "consider", source: "ours" },
  cliche: { severity: "consider", source: "krautzel#initial-contact" },
  "exclamation-marks": { severity: "consider", source: "krautzel#initial-contact" },
  "all-capitals": { severity: "consider", source: "ours" },
  emoji: { severity: "consider", source: "krautzel#initial-contact" },
  "untidy-spacing": { severity: "consider", source: "ours" },
} as const satisfies Readonly<Record<string, Code>>;

export type FindingCode = keyof typeof findingCodes;
