/** What one call may say beside its content. */
export interface RequestOptions {
  /** Gives the call up, and every repetition of it. */
  signal?: AbortSignal;
  /** Milliseconds that one attempt may take. */
  timeout?: number;
  /** How often it may be repeated. */
  retries?: number;
  /** For a POST: what makes two calls the same one. Made for each call where none is given. */
  idempotencyKey?: string;
  /** Changes only what is still as you know it: an ETag, or the thing itself as you read it. Refused with 412 otherwise. */
  ifMatch?: string | { version: number };
  /** Sent as well. */
  headers?: Readonly<Record<string, string>>;
}

/** A file as it is sent. A stream can be sent once only: such a call is never repeated. */
export type Upload = string | Uint8Array | ArrayBuffer | Blob | FormData | ReadableStream<Uint8Array>;

export interface UploadOptions<MediaType extends string> extends RequestOptions {
  /** What kind of file it is. The kind of a Blob or a form is known; otherwise it is the first of these. */
  contentType?: MediaType;
}
