import type { DraftView } from "@tact/api/views";
import { gapsLeft } from "./draft-runs.ts";

/** As RFC 6068 has it: lines end in CRLF. */
const encoded = (text: string) => encodeURIComponent(text.toWellFormed().replaceAll(/\r?\n/g, "\r\n"));

/** The address that opens a draft in the reader's own mail program; null while a gap is left, and for what is no email. */
export function mailtoOf(draft: Pick<DraftView, "form" | "recipient" | "subject" | "body" | "voicemail" | "outline" | "facts" | "placeholders">): string | null {
  if (draft.form !== "email" || gapsLeft(draft) > 0) return null;
  const to = draft.recipient?.email ?? "";
  return `mailto:${encodeURIComponent(to).replaceAll("%40", "@")}?subject=${encoded(draft.subject ?? "")}&body=${encoded(draft.body)}`;
}
