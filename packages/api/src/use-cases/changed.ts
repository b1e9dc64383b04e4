/** What of a change is said and is not so already. */
export function changed<Row extends object, Change extends object>(before: Row, change: Change): { [Key in keyof Change]?: Exclude<Change[Key], undefined> } {
  const was = before as Record<string, unknown>;
  const said = Object.entries(change).filter(([key, value]) => value !== undefined && value !== was[key]);
  return Object.fromEntries(said) as { [Key in keyof Change]?: Exclude<Change[Key], undefined> };
}
