import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface ReceivedWebhook {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Somebody on loopback to whom webhooks are sent: notes what arrives and answers as it is told. */
export async function webhookReceiver() {
  const received: ReceivedWebhook[] = [];
  const usual = { status: 200, headers: {} as Record<string, string> };
  let told = usual;
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (piece: string) => (body += piece));
    request.on("end", () => {
      received.push({ path: request.url ?? "", headers: request.headers, body });
      response.writeHead(told.status, told.headers).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    /** Answers so from now on. */
    answer(status: number, headers: Record<string, string> = {}) {
      told = { status, headers };
    },
    /** Forgets what arrived and answers 200 again. */
    reset() {
      received.length = 0;
      told = usual;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

export type WebhookReceiver = Awaited<ReturnType<typeof webhookReceiver>>;
