/** Splits `**bold**` marks into runs of text. */
export function runs(text: string): { text: string; bold: boolean }[] {
  return text
    .split("**")
    .map((run, i) => ({ text: run, bold: i % 2 === 1 }))
    .filter((run) => run.text !== "");
}
