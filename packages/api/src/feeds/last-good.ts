/** The last good answers by key, the least recently used forgotten first. */
export interface LastGood<Value> {
  keep(key: string, value: Value): void;
  of(key: string): Value | undefined;
  forget(key: string): void;
}

/** @param most values kept at once */
export function lastGoodOf<Value>(most: number): LastGood<Value> {
  const kept = new Map<string, Value>();
  return {
    keep(key, value) {
      kept.delete(key);
      kept.set(key, value);
      const oldest = kept.size > most ? kept.keys().next() : undefined;
      if (oldest !== undefined && oldest.done !== true) kept.delete(oldest.value);
    },
    of: (key) => kept.get(key),
    forget: (key) => void kept.delete(key),
  };
}
