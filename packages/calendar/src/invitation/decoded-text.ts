import type { ReadingNotes } from "./reading-notes.ts";

/**
 * Bytes as text: UTF-8, UTF-16 where a byte-order mark says so, and Windows-1252 where it can be no UTF-8, as old
 * exports are. A byte-order mark is taken off.
 */
export function decodedText(bytes: Uint8Array, notes: ReadingNotes): string {
  const marked = markedAs(bytes);
  if (marked !== undefined) notes.mended("byte-order-mark");
  if (marked?.startsWith("utf-16")) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    notes.mended("charset-guessed");
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** A text without its byte-order mark. */
export function unmarkedText(text: string, notes: ReadingNotes): string {
  if (!text.startsWith("\ufeff")) return text;
  notes.mended("byte-order-mark");
  return text.replace(/^\ufeff+/, "");
}

function markedAs([first, second, third]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}
