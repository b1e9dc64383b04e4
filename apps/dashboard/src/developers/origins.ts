/** Origins that were typed, one a line or with commas between. */
export function originsOf(text: string): string[] {
  return [...new Set(text.split(/[\s,]+/).filter((part) => part !== ""))];
}
