// oxlint-disable-next-line no-control-regex
const lineBreaks = /\r\n|[\t\n\u000b\f\r\u0085\u2028\u2029]/g;
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u001f\u007f-\u009f\ufeff]/g;
const spaces = / {2,}/g;
/** Printable ASCII and Latin letters with accents: most texts need no further look. */
const harmless = /^[\u0020-\u007e\u00a0-\u024f]*$/;

/**
 * A text as a calendar can carry it: one line, without control characters. Line breaks and tabs become spaces, other
 * control characters and byte-order marks go, half a surrogate pair becomes U+FFFD, a run of spaces becomes one (folded,
 * it could leave a blank line), and the ends are trimmed.
 */
export function plainText(text: string): string {
  const cleaned = harmless.test(text) ? text : text.replace(lineBreaks, " ").replace(controls, "").toWellFormed();
  return (cleaned.includes("  ") ? cleaned.replace(spaces, " ") : cleaned).trim();
}

/** The same, at most `longest` UTF-16 units: what is longer ends in an ellipsis, never within a character. */
export function briefText(text: string, longest: number): string {
  const plain = plainText(text);
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest - 1);
  return `${(cut.isWellFormed() ? cut : cut.slice(0, -1)).trimEnd()}…`;
}

/** TEXT as RFC 5545 section 3.3.11 escapes it. */
export function escapedText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
}
