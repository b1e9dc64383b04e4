import type { Problem } from "@tact/facts";

/** The longest document, and the longest line of a stream, in bytes. Ten thousand facts with long notes fit. */
export const mostBytes = 16 * 1024 * 1024;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** What bytes say as JSON, or what is wrong with them. A byte order mark and the CR of a CRLF are no fault. */
export function decodeJson(bytes: Uint8Array): { value: unknown; problem?: never } | { problem: Problem } {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { problem: { pointer: "", detail: "is not UTF-8 text: save it as UTF-8", code: "malformed-text" } };
  }
  if (text.trim() === "") {
    return { problem: { pointer: "", detail: "is empty: give it a request as JSON", code: "empty-input" } };
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: { pointer: "", detail: `is not JSON: ${reason}`, code: "malformed-json" } };
  }
}
