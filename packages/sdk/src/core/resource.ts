import { Answer, type Received } from "./answer.ts";
import { UnexpectedAnswerError } from "./errors.ts";
import { Lines } from "./lines.ts";
import { type Page, Pages } from "./pages.ts";
import type { Ask, AskOptions, Sender, Within } from "./sender.ts";

export { path } from "./path.ts";

type Asked = Pick<Ask, "query" | "body" | "uploads">;

/** What every resource does: states requests and says how their answers are read. */
export abstract class Resource {
  /** @internal */
  protected readonly sender: Sender;

  constructor(sender: Sender) {
    this.sender = sender;
  }

  protected answer<Content>(method: string, path: string, asked: Asked, options: AskOptions): Answer<Content> {
    return this.#received({ method, path, accept: "application/json", ...asked }, options, async (response) => (await jsonOf(response)) as Content);
  }

  protected text(method: string, path: string, accept: string, asked: Asked, options: AskOptions): Answer<string> {
    return this.#received({ method, path, accept, ...asked }, options, async (response) => await response.text());
  }

  protected bytes(method: string, path: string, accept: string, asked: Asked, options: AskOptions): Answer<Blob> {
    return this.#received({ method, path, accept, ...asked }, options, async (response) => await response.blob());
  }

  protected pages<Item>(path: string, query: object, options: AskOptions): Pages<Item> {
    return new Pages((cursor) => this.answer<Page<Item>>("GET", path, { query: cursor === undefined ? query : { ...query, cursor } }, options));
  }

  protected lines<Line>(method: string, path: string, accept: string, asked: Asked, options: AskOptions): Lines<Line> {
    return new Lines(() => this.sender.send({ method, path, accept, ...asked }, options, async (response, within) => chunksOf(response, within)));
  }

  #received<Content>(ask: Ask, options: AskOptions, read: (response: Response) => Promise<Content>): Answer<Content> {
    const received = this.sender.send<Received<Content>>(ask, options, async (response) => {
      const { status, headers } = response;
      return { data: await read(response), status, headers, etag: headers.get("etag"), requestId: headers.get("request-id") };
    });
    return new Answer(received);
  }
}

async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new UnexpectedAnswerError("The answer is not JSON: is the baseUrl right?", response.status, response.headers.get("request-id"));
  }
}

/** The chunks of an answer, each within its time; who stops early lets go of the connection. */
async function* chunksOf({ body }: Response, within: Within): AsyncGenerator<Uint8Array, void, undefined> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await within(() => reader.read());
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
