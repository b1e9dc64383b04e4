import type { KeptDraftView, StepDraftView } from "@tact/api/views";

/** The texts of a draft as somebody has them before them. */
export interface Texts {
  subject: string | null;
  body: string;
  voicemail: string | null;
}

/** Texts that are not kept yet, and over which version they are written: 0 where nothing was kept. */
export interface Unkept extends Texts {
  version: number;
  tone: StepDraftView["tone"];
}

export const textsOf = ({ subject, body, voicemail }: Texts): Texts => ({ subject, body, voicemail });

export const sameTexts = (a: Texts, b: Texts): boolean => a.subject === b.subject && a.body === b.body && a.voicemail === b.voicemail;

/** Names a draft among those of its step. */
export function placeOf({ form, recipient, choice }: Pick<StepDraftView, "form" | "choice"> & { recipient: { id: string | null } | null }): string {
  return [form, recipient?.id ?? "", choice ?? ""].join(":");
}

/** The same of what was kept. */
export function placeOfKept({ form, recipient, choice }: KeptDraftView): string {
  return [form, recipient ?? "", choice ?? ""].join(":");
}
