import { createHash, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Registry } from "prom-client";
import type { Readiness } from "../readiness.ts";

export interface Status {
  registry: Registry;
  version: string;
  readiness: () => Promise<Readiness>;
  /** Whether the process takes its leave. */
  leaving: () => boolean;
  /** Who shows it as a bearer token may read the metrics; null: everybody who reaches the listener. */
  token: string | null;
}

/** Answers `/metrics`, to whoever may read them. */
export async function answerMetrics({ registry, token }: Pick<Status, "registry" | "token">, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (token !== null && !shows(incoming.headers.authorization, token)) {
    outgoing.writeHead(401, { "www-authenticate": "Bearer", "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
    outgoing.end("Show METRICS_TOKEN as a bearer token.\n");
    return;
  }
  try {
    const text = await registry.metrics();
    outgoing.writeHead(200, { "content-type": registry.contentType, "cache-control": "no-store" });
    outgoing.end(text);
  } catch {
    outgoing.writeHead(500, { "cache-control": "no-store" }).end();
  }
}

function shows(authorization: string | undefined, token: string): boolean {
  const shown = /^bearer +(\S+)$/i.exec(authorization ?? "")?.[1] ?? "";
  return timingSafeEqual(digest(shown), digest(token));
}

const digest = (text: string) => createHash("sha256").update(text).digest();

function json(outgoing: ServerResponse, code: number, body: object): void {
  outgoing.writeHead(code, { "content-type": "application/json", "cache-control": "no-store" });
  outgoing.end(JSON.stringify(body));
}

async function answerReadiness(status: Status, outgoing: ServerResponse): Promise<void> {
  const { ready, ...found } = await status.readiness();
  const word = status.leaving() ? "leaving" : ready ? "ready" : "not-ready";
  json(outgoing, word === "ready" ? 200 : 503, { status: word, version: status.version, ...found });
}

/** A listener apart from the public port: `/health`, `/ready`, `/metrics`. */
export function statusListener(status: Status): Server {
  return createServer((incoming, outgoing) => {
    const path = incoming.url?.split("?", 1)[0];
    if (incoming.method !== "GET" && incoming.method !== "HEAD") return void outgoing.writeHead(405, { allow: "GET, HEAD" }).end();
    if (path === "/metrics") return void answerMetrics(status, incoming, outgoing);
    if (path === "/health") return json(outgoing, 200, { status: "ok", version: status.version });
    if (path === "/ready") return void answerReadiness(status, outgoing);
    outgoing.writeHead(404).end();
  });
}
