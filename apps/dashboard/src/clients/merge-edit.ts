/** A thing as it was read: its version, and what a form edits of it. */
export interface Stored<Values> {
  version: number;
  values: Values;
}

/** A field that somebody else changed while a form was open. */
export interface ChangedMeanwhile<Key> {
  key: Key;
  /** As text, for the sentence that tells it. */
  before: unknown;
  theirs: unknown;
  /** Whether the form changed it as well, to something else: one of the two must be chosen. */
  both: boolean;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What a form has changed of what it was opened with. */
export function changesOf<Values extends object>(base: Values, values: Values): Partial<Values> {
  const keys = Object.keys(values) as (keyof Values)[];
  return Object.fromEntries(keys.filter((key) => !same(base[key], values[key])).map((key) => [key, values[key]])) as Partial<Values>;
}

/**
 * A form after somebody else's change: what it has not touched takes theirs, what it has touched stays. Every
 * difference is told.
 */
export function mergeEdit<Values extends object>(base: Values, theirs: Values, values: Values): { values: Values; changed: ChangedMeanwhile<keyof Values>[] } {
  const mine = changesOf(base, values);
  const changed = (Object.keys(changesOf(base, theirs)) as (keyof Values)[]).map((key) => ({
    key,
    before: base[key],
    theirs: theirs[key],
    both: key in mine && !same(values[key], theirs[key]),
  }));
  return { values: { ...theirs, ...mine }, changed };
}
