import type { DraftView } from "@tact/api/views";

/** A draft as far as its texts go. */
export type Said = Pick<DraftView, "form" | "subject" | "body" | "voicemail" | "outline" | "facts" | "placeholders">;
export type DraftPart = "subject" | "body" | "voicemail";

/** A stretch of a draft's text: plain words, words of a fact, or a gap. */
export type DraftRun = { text: string } & ({ kind: "plain" } | { kind: "fact"; fact: string; key: string } | { kind: "gap"; ask: string });

/** The runs of one of a draft's texts, in order. Where a fact stands within a gap, the gap wins. */
export function draftRuns(said: Said, part: DraftPart): DraftRun[] {
  const text = said[part] ?? "";
  const gaps = said.placeholders.filter((gap) => gap.part === part).map(({ start, end, ask }) => ({ start, end, ask, fact: null }));
  const facts = said.facts.filter((use) => use.part === part).map(({ start, end, fact }) => ({ start, end, ask: null, fact }));
  const marks = [...gaps, ...facts].sort((a, b) => a.start - b.start || b.end - a.end);
  const runs: DraftRun[] = [];
  let from = 0;
  const plain = (until: number) => {
    if (until > from) runs.push({ text: text.slice(from, until), kind: "plain" });
  };
  for (const { start, end, ask, fact } of marks) {
    if (start < from || end > text.length) continue;
    plain(start);
    const words = text.slice(start, end);
    if (ask !== null) runs.push({ text: words, kind: "gap", ask });
    else if (fact !== null) runs.push({ text: words, kind: "fact", fact, key: `${part}:${start}` });
    from = end;
  }
  plain(text.length);
  return runs;
}

/** Gaps of what is copied: a voicemail is spoken, and left out. */
export function gapsLeft({ placeholders }: Said): number {
  return placeholders.filter(({ part }) => part !== "voicemail").length;
}
