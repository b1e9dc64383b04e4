import type { ZoneTable } from "@tact/facts";

/** The offset in force at an instant (epoch seconds), in seconds east of UTC. Nothing outside what the table covers. */
export function offsetAt(table: ZoneTable, epochSeconds: number): number | undefined {
  if (epochSeconds < table.fromEpochSeconds || epochSeconds > table.throughEpochSeconds) return undefined;
  let low = 0;
  let high = table.transitions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const transition = table.transitions[middle];
    if (transition !== undefined && transition[0] <= epochSeconds) low = middle + 1;
    else high = middle;
  }
  return table.transitions[low - 1]?.[1] ?? table.initialOffsetSeconds;
}
