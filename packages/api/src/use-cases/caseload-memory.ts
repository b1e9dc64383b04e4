import type { Caseload } from "@tact/db";

/** Rows that a process remembers, of all caseloads together. */
const mostRows = 60_000;

interface Remembered {
  caseload: Caseload;
  stamp: string;
  /** Epoch milliseconds of the reading, and of the first instant at which the clock makes it another. */
  from: number;
  until: number;
}

/**
 * Caseloads as they were read last. One is believed while nothing that it is made of has changed, which its stamp says,
 * and until the next step opens, is late or expires: pages, orders and filters of a large one are then read from memory.
 */
export class CaseloadMemory {
  readonly #known = new Map<string, Remembered>();

  recall(key: string, stamp: string, now: string): Caseload | undefined {
    const known = this.#known.get(key);
    const at = Date.parse(now);
    if (known === undefined || known.stamp !== stamp || at < known.from || at >= known.until) return undefined;
    this.#known.delete(key);
    this.#known.set(key, known);
    return known.caseload;
  }

  remember(key: string, stamp: string, { now, caseload }: { now: string; caseload: Caseload }): void {
    this.#known.delete(key);
    this.#known.set(key, { caseload, stamp, from: Date.parse(now), until: caseload.until === null ? Number.POSITIVE_INFINITY : Date.parse(caseload.until) });
    let rows = [...this.#known.values()].reduce((sum, known) => sum + known.caseload.rows.length, 0);
    for (const [oldest, known] of this.#known) {
      if (rows <= mostRows) break;
      this.#known.delete(oldest);
      rows -= known.caseload.rows.length;
    }
  }
}
