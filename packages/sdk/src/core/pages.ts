/** One page of a list. */
export interface Page<Item> {
  data: Item[];
  has_more: boolean;
  /** Where the next page begins; null where a list ends for good. */
  next_cursor: string | null;
}

/**
 * A list: item by item, or page by page. Nothing is asked before the first item is.
 *
 * @example for await (const client of tact.clients.list()) console.log(client.name);
 */
export class Pages<Item> implements AsyncIterable<Item> {
  readonly #pageAt: (cursor: string | undefined) => PromiseLike<Page<Item>>;

  constructor(pageAt: (cursor: string | undefined) => PromiseLike<Page<Item>>) {
    this.#pageAt = pageAt;
  }

  /** The first page: of the whole list, or from the `cursor` that was asked for. */
  async page(): Promise<Page<Item>> {
    return await this.#pageAt(undefined);
  }

  /** Page after page. */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    let page = await this.page();
    for (;;) {
      yield page;
      if (!page.has_more || page.next_cursor === null) return;
      page = await this.#pageAt(page.next_cursor);
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const { data } of this.pages()) yield* data;
  }
}
