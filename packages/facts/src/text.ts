import { z } from "zod";
import { must } from "./sentences.ts";

/** What a text must not be, each with the code and the sentence of its refusal. */
const faults: readonly { code: string; message: string; has: (value: string) => boolean }[] = [
  {
    code: "lone-surrogate",
    message: "must be Unicode text: it holds half of a surrogate pair",
    has: (value) => !value.isWellFormed(),
  },
  {
    // White space, what only joins or directs (zero-width characters, tags, variation selectors), and the blanks among letters.
    code: "empty-text",
    message: "must not be empty: give at least one character that can be seen",
    has: (value) => !/[^\s\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u2800\u3164\uffa0]/u.test(value),
  },
  {
    // C0, DEL, C1 (NEL among them), and the two Unicode line separators: what could end a line in a calendar, a mail header or a log.
    code: "control-character",
    message: "must be one line without control characters: remove line breaks and tabs",
    // oxlint-disable-next-line no-control-regex
    has: (value) => /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value),
  },
  {
    // Embeddings, overrides and isolates reorder whatever follows them on the line. Letters that are written from the
    // right need none, and the marks U+200E, U+200F and U+061C, which keyboards write, are no such thing.
    code: "direction-control",
    message: "must not turn the direction of writing: remove the characters U+202A to U+202E and U+2066 to U+2069",
    has: (value) => /[\u202a-\u202e\u2066-\u2069]/.test(value),
  },
  {
    code: "markup",
    message: "must be plain text: remove the HTML tags",
    has: (value) => /<[A-Za-z/!?][^>]*>/.test(value),
  },
];

/**
 * One line of plain text, at most `max` Unicode characters.
 * Refuses control characters, line breaks among them, characters that turn the direction of writing, HTML tags, lone
 * surrogates, and texts in which nothing can be seen: texts travel on into calendars, mails and logs, and a refusal at
 * the door is clearer than a repair behind it.
 */
export function text(max: number) {
  return (
    z
      .string(must("be a text"))
      // What is too long is looked at no further: the checks below are made for short texts.
      .max(max, { ...must(`be at most ${max} characters long: shorten it`), abort: true })
      .superRefine((value, context) => {
        if (isPlain(value)) return;
        for (const { code, message, has } of faults) {
          if (has(value)) context.addIssue({ code: "custom", message, params: { code } });
        }
      })
  );
}

/** Printable ASCII with something to see in it and no `<`, as most texts are: nothing of it can be at fault. */
function isPlain(value: string): boolean {
  let isVisible = false;
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charCodeAt(index);
    if (unit < 0x20 || unit > 0x7e || unit === 0x3c) return false;
    if (unit !== 0x20) isVisible = true;
  }
  return isVisible;
}
