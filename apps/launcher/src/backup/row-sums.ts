import { hash } from "node:crypto";

/** How many rows a table has, and their sum: two tables with the same rows have the same one, whatever the order. */
export interface RowSum {
  rows: number;
  /** SHA-256 of each row (its line of PostgreSQL's COPY text format, without the line's end) added up modulo 2^256, in hexadecimal. */
  sum: string;
}

const modulus = (1n << 256n) - 1n;
const lineFeed = 0x0a;

/** Adds up the rows of a stream of COPY text, however it is cut. In that format a line feed within a value is written as `\n`. */
export class RowSums {
  #rows = 0;
  #sum = 0n;
  #rest: Buffer[] = [];

  add(chunk: Buffer): void {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      const tail = chunk.subarray(from, end);
      const row = this.#rest.length === 0 ? tail : Buffer.concat([...this.#rest.splice(0), tail]);
      this.#rows += 1;
      this.#sum = (this.#sum + BigInt(`0x${hash("sha256", row, "hex")}`)) & modulus;
      from = end + 1;
    }
    if (from < chunk.length) this.#rest.push(Buffer.from(chunk.subarray(from)));
  }

  /** @throws Error where the stream ended within a row */
  total(): RowSum {
    if (this.#rest.length > 0) throw new Error("the rows end in the middle of one");
    return { rows: this.#rows, sum: this.#sum.toString(16).padStart(64, "0") };
  }
}
