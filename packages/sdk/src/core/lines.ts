import { ConnectionError, UnexpectedAnswerError } from "./errors.ts";

/** A stream of JSON, one value a line. It is asked for when the first line is; each walk over it asks anew. */
export class Lines<Line> implements AsyncIterable<Line> {
  readonly #open: () => Promise<AsyncIterable<Uint8Array>>;

  constructor(open: () => Promise<AsyncIterable<Uint8Array>>) {
    this.#open = open;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Line, void, undefined> {
    const decoder = new TextDecoder();
    let rest = "";
    for await (const chunk of await this.#open()) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) if (line.trim() !== "") yield parsed(line) as Line;
    }
    rest += decoder.decode();
    // Every line ends with a line feed: what is left without one was cut off.
    if (rest.trim() !== "") throw new ConnectionError("The answer broke off in the middle of a line.");
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UnexpectedAnswerError("A line of the answer is not JSON.", 200);
  }
}
