import type { Notice } from "@tact/facts";
import { english } from "../../reasons/english.ts";

export type NoticeCode = keyof typeof english.notices;

/** A contradiction as the engine finds it; the words come from the catalogue. */
export interface NoticeDraft {
  code: NoticeCode;
  facts: string[];
}

/** Notices with their words, in the order of their codes and facts, each once. */
export function writeNotices(drafts: readonly NoticeDraft[]): Notice[] {
  const written = new Map<string, Notice>();
  for (const { code, facts } of drafts) {
    written.set(`${code} ${facts.join(" ")}`, { code, text: english.notices[code], facts });
  }
  return [...written].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
}
