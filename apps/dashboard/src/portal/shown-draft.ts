import type { PortalStep } from "@tact/api/views";

type Draft = PortalStep["drafts"][number];

/** The texts that are taken along; a voicemail is spoken, and its gaps with it. */
export type TextPart = "subject" | "body";

interface Gap {
  /** Stays with what is asked for, wherever the words move it. */
  key: string;
  part: TextPart;
  start: number;
  end: number;
  ask: string;
}

/** What of a draft its page needs: words, and the gaps that only the client can fill. */
export interface ShownDraft {
  key: string;
  form: Draft["form"];
  name: string | null;
  email: string | null;
  choice: string | null;
  subject: string | null;
  body: string;
  voicemail: string | null;
  outline: Draft["outline"];
  /** Of subject and body, in the order in which they stand there. */
  gaps: Gap[];
  kept: boolean;
}

/** A draft without what only coaches are shown. */
export function shownDraft({ step, form, recipient, choice, subject, body, voicemail, outline, placeholders, kept }: Draft): ShownDraft {
  const gaps = (["subject", "body"] as const).flatMap((part) =>
    placeholders.filter((gap) => gap.part === part && form !== "call").toSorted((a, b) => a.start - b.start),
  );
  const key = [step, recipient?.id ?? "", choice ?? ""].join(" ");
  return { key, form, name: recipient?.name ?? null, email: recipient?.email ?? null, choice, subject, body, voicemail, outline, gaps: named(gaps), kept };
}

/** Of several that ask for the same, each has its number. */
function named(gaps: Draft["placeholders"]): Gap[] {
  const times = new Map<string, number>();
  return gaps.flatMap(({ part, start, end, ask }) => {
    if (part === "voicemail") return [];
    const asked = `${part} ${ask}`;
    const time = (times.get(asked) ?? 0) + 1;
    times.set(asked, time);
    return [{ key: `${asked} ${time}`, part, start, end, ask }];
  });
}

/** What was put into each gap, in their order. */
export function valuesIn(gaps: readonly Pick<Gap, "key">[], filled: Readonly<Record<string, string>>): string[] {
  return gaps.map(({ key }) => filled[key] ?? "");
}

/** A stretch of the words: as they are, or a gap with what was put into it. */
export interface Stretch {
  text: string;
  /** Number of the gap; null for words. */
  gap: number | null;
  filled: boolean;
}

/** A text with what was put into its gaps; a gap that is still empty reads as it did. */
export function filledIn({ gaps, ...texts }: Pick<ShownDraft, TextPart> & { gaps: readonly Pick<Gap, "part" | "start" | "end">[] }, part: TextPart, values: readonly string[]): Stretch[] {
  const text = texts[part] ?? "";
  const stretches: Stretch[] = [];
  let at = 0;
  for (const [number, gap] of gaps.entries()) {
    if (gap.part !== part) continue;
    const value = (values[number] ?? "").trim();
    if (gap.start > at) stretches.push({ text: text.slice(at, gap.start), gap: null, filled: true });
    stretches.push({ text: value === "" ? text.slice(gap.start, gap.end) : value, gap: number, filled: value !== "" });
    at = gap.end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), gap: null, filled: true });
  return stretches;
}

const encoded = (text: string) => encodeURIComponent(text.toWellFormed().replaceAll(/\r?\n/g, "\r\n"));

/** The address that opens the words in a mail program. RFC 6068: lines end in CRLF. */
export function mailtoOf(to: string | null, subject: string | null, body: string): string {
  return `mailto:${encodeURIComponent(to ?? "").replaceAll("%40", "@")}?subject=${encoded(subject ?? "")}&body=${encoded(body)}`;
}
