import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Receiver {
  url: string;
  /** By `webhook-id`: how often it came, and what it said. */
  received: Map<string, { times: number; bodies: Set<string> }>;
  close(): Promise<void>;
}

/** A partner's endpoint on loopback, which keeps count of what it is told. */
export async function receiveWebhooks(): Promise<Receiver> {
  const received: Receiver["received"] = new Map();
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const id = String(incoming.headers["webhook-id"]);
    const known = received.get(id) ?? { times: 0, bodies: new Set<string>() };
    known.times += 1;
    known.bodies.add(Buffer.concat(chunks).toString("utf8"));
    received.set(id, known);
    outgoing.writeHead(204).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tact`,
    received,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
