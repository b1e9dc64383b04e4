const plain = (text: string) => text.normalize("NFD").replaceAll(/\p{Mn}/gu, "").toLocaleLowerCase();

/** Whether each of the words begins a word of the text, however they are written: `sno` finds "Snooze until". */
export function fitsWords(text: string, wanted: string): boolean {
  const found = plain(text).split(/[^\p{L}\p{N}]+/u);
  return plain(wanted)
    .split(/\s+/)
    .filter((word) => word !== "")
    .every((word) => found.some((one) => one.startsWith(word)));
}
