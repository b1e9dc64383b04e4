// C0 and C1 controls and DEL: what a terminal would obey instead of showing.
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** Text of others for a terminal: control characters but the line break are spelt out. */
export function printable(text: string): string {
  return text.replaceAll(control, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
