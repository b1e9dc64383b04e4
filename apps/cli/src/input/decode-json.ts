import type { Problem } from "@tact/facts";

/** The longest document, and the longest line of a stream, in bytes. Ten thousand facts with long notes fit. */
export const mostBytes = 16 * 1024 * 1024;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** What bytes say, or what is wrong with them. */
export type Decoded<T> = { value: T; problem?: never } | { problem: Problem; value?: never };

/** Bytes as text. A byte order mark is left out. */
export function decodeText(bytes: Uint8Array): Decoded<string> {
  let value: string;
  try {
    value = utf8.decode(bytes);
  } catch {
    return { problem: { pointer: "", detail: "is not UTF-8 text: save it as UTF-8", code: "malformed-text" } };
  }
  if (value.trim() === "") return { problem: { pointer: "", detail: "is empty", code: "empty-input" } };
  return { value };
}

/** Bytes as JSON. A byte order mark and the CR of a CRLF are no fault. */
export function decodeJson(bytes: Uint8Array): Decoded<unknown> {
  const text = decodeText(bytes);
  if (text.problem !== undefined) return text;
  try {
    return { value: JSON.parse(text.value) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: { pointer: "", detail: `is not JSON: ${reason}`, code: "malformed-json" } };
  }
}
