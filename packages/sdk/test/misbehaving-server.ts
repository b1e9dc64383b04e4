import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it arrived. */
export interface Arrived {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What a server does with one request. */
export type Reply = (response: ServerResponse, request: IncomingMessage) => void;

export interface MisbehavingServer extends AsyncDisposable {
  baseUrl: string;
  arrived: Arrived[];
  /** Resolves once so many requests have arrived. */
  received: (count: number) => Promise<void>;
  /** What it does with the requests to come, one after the other; the last of them for all that follow. */
  will: (...replies: Reply[]) => void;
}

/** A real server on a real port that answers as it is told. */
export async function misbehavingServer(): Promise<MisbehavingServer> {
  const arrived: Arrived[] = [];
  let replies: Reply[] = [];
  let waiting: { count: number; resolve: () => void }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("error", () => undefined);
    request.on("end", () => {
      arrived.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks) });
      waiting = waiting.filter(({ count, resolve }) => (arrived.length >= count ? resolve() : true));
      const reply = replies.length > 1 ? replies.shift() : replies[0];
      reply?.(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    received: (count) => (arrived.length >= count ? Promise.resolve() : new Promise((resolve) => waiting.push({ count, resolve }))),
    will(...next) {
      replies = next;
      arrived.length = 0;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with JSON. */
export const json = (status: number, body: unknown, headers: Record<string, string> = {}): Reply => (response) =>
  void response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));

/** Refuses as the API does. */
export const problem = (status: number, code: string, headers: Record<string, string> = {}): Reply =>
  json(status, { type: `/v1/docs#${code}`, title: "Refused", status, detail: `It is ${code}.`, code, errors: [{ pointer: "/name", detail: "is too long" }], request_id: "req_1" }, { "content-type": "application/problem+json", ...headers });

/** Takes the request and hangs up. */
export const hangUp: Reply = (response) => void response.destroy();

/** Takes the request and says nothing. */
export const silence: Reply = () => undefined;

/** Announces more than it sends, and hangs up. */
export const breakOff: Reply = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
  response.write('{"half":', () => response.destroy());
};

/** Begins an answer and never ends it. */
export const dawdle: Reply = (response) => void response.writeHead(200, { "content-type": "application/json" }).write("{");
