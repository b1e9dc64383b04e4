/** One line of a stream, without its line break. */
export interface Line {
  /** Counted from 1, empty lines included. */
  number: number;
  /** Nothing where the line is longer than allowed: the rest of it is skipped, not kept. */
  bytes: Uint8Array | null;
}

const lineFeed = 0x0a;

/**
 * The lines of a stream, in groups: those that each chunk completes. Holds one line at most.
 * Splits at the byte LF alone. `node:readline` would also split at U+2028, which JSON strings may hold.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<Line[]> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;

  function keep(part: Uint8Array) {
    length += part.length;
    if (length > mostBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  }

  function finish(): Line {
    number += 1;
    const line = { number, bytes: length > mostBytes ? null : Buffer.concat(parts, length) };
    parts = [];
    length = 0;
    return line;
  }

  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      keep(chunk.subarray(start, end));
      lines.push(finish());
      start = end + 1;
    }
    keep(chunk.subarray(start));
    yield lines;
  }
  if (length > 0) yield [finish()];
}
