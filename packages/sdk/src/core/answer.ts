/** What came back, with what stands around it. */
export interface Received<Content> {
  data: Content;
  status: number;
  headers: Headers;
  /** The version of what was answered, for `ifMatch`; null where it has none. */
  etag: string | null;
  requestId: string | null;
}

/** What a promise is rejected with is typed as the language types it. */
type Reason = Parameters<NonNullable<Parameters<Promise<unknown>["catch"]>[0]>>[0];

/** The content of an answer, as a promise; `withResponse` has what stands around it as well. */
export class Answer<Content> implements Promise<Content> {
  readonly [Symbol.toStringTag] = "Answer";
  readonly #received: Promise<Received<Content>>;

  constructor(received: Promise<Received<Content>>) {
    this.#received = received;
  }

  /** The content with its status, headers, ETag and request id. */
  withResponse(): Promise<Received<Content>> {
    return this.#received;
  }

  then<Kept = Content, Caught = never>(
    kept?: ((content: Content) => Kept | PromiseLike<Kept>) | null,
    caught?: ((reason: Reason) => Caught | PromiseLike<Caught>) | null,
  ): Promise<Kept | Caught> {
    return this.#received.then(({ data }) => data).then(kept, caught);
  }

  catch<Caught = never>(caught?: ((reason: Reason) => Caught | PromiseLike<Caught>) | null): Promise<Content | Caught> {
    return this.then(undefined, caught);
  }

  finally(done?: (() => void) | null): Promise<Content> {
    return this.then((content) => content).finally(done);
  }
}
