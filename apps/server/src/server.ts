import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { type Answered, appPaths, type CalendarDoor, clientAddressHeader, type createApp, noRoute } from "@tact/api";
import type { Logger } from "pino";
import { calendarListener } from "./calendar-listener.ts";
import { type DashboardProxy, dashboardProxy } from "./dashboard-proxy.ts";
import { loggedPath } from "./log.ts";
import type { ServedRequest } from "./request-metrics.ts";
import { addressOf, type ProxyTrust, schemeOf } from "./trusted-proxies.ts";

export interface PublicServerOptions {
  app: ReturnType<typeof createApp>;
  /** Where calendars are read without the detour through `app`; absent: `app` answers for them. */
  calendars?: CalendarDoor;
  dashboardUrl: string | undefined;
  publicUrl: string;
  trust: ProxyTrust;
  log: Logger;
  /** What `app` said of a request once it was answered. */
  answered: WeakMap<IncomingMessage, Answered>;
  /** Told of every request that was served. */
  served: (request: ServedRequest) => void;
  /** Answers `/metrics` here; absent: that is a page like any other. */
  metrics?: (incoming: IncomingMessage, outgoing: ServerResponse) => void;
  /** Whether the server takes its leave: connections are then ended with their answer. */
  leaving: () => boolean;
}

/** What pages of the dashboard are counted as: their paths are its own. */
const pageRoute = "(page)";

/** Whether a path is the API's. `/calendar` itself is a page of the dashboard; what lies below it are feeds. */
export function isAppPath(url: string): boolean {
  const path = url.split("?", 1)[0] ?? "";
  const [first = "", second = ""] = path.split("/").slice(1);
  if (first === "calendar") return second !== "";
  return (appPaths as readonly string[]).includes(first);
}

/** The same for `/calendar/…` alone, and cheaper: polls are many. */
function isFeedPath(url = ""): boolean {
  return url.startsWith("/calendar/") && url.length > "/calendar/".length && url.charAt("/calendar/".length) !== "?";
}

/** The one public port: what is the API's goes to `app`, every other path to the dashboard, upgrades too. */
export function publicServer(options: PublicServerOptions): Server {
  const { app, calendars, dashboardUrl, publicUrl, trust, log, metrics } = options;
  const clientAddress = (incoming: IncomingMessage) => addressOf(incoming, trust);
  const usual = new URL(publicUrl).protocol === "https:" ? "https" : "http";
  const scheme = (incoming: IncomingMessage) => schemeOf(incoming, trust) ?? usual;
  const proxy: DashboardProxy | null = dashboardUrl === undefined ? null : dashboardProxy({ target: dashboardUrl, clientAddress, scheme });
  const calendar = calendars === undefined ? null : calendarListener(calendars, clientAddress, { log, served: options.served });
  const answer = getRequestListener(app.fetch, { hostname: new URL(publicUrl).hostname, overrideGlobalObjects: false });

  const server = createServer((incoming, outgoing) => {
    if (options.leaving()) outgoing.shouldKeepAlive = false;
    if (calendar !== null && isFeedPath(incoming.url)) return calendar(incoming, outgoing);
    if (metrics !== undefined && incoming.url?.split("?", 1)[0] === "/metrics") return metrics(incoming, outgoing);
    const began = performance.now();
    const ours = proxy === null || isAppPath(incoming.url ?? "/");
    outgoing.on("close", () => noteRequest(options, { incoming, outgoing, ours, milliseconds: performance.now() - began }));
    if (!ours) return proxy?.pass(incoming, outgoing);
    setHeader(incoming, clientAddressHeader, clientAddress(incoming));
    setHeader(incoming, "x-forwarded-proto", scheme(incoming));
    void answer(incoming, outgoing);
  });
  server.on("upgrade", (incoming, socket, head) => {
    socket.on("error", () => socket.destroy());
    if (proxy === null || isAppPath(incoming.url ?? "/")) socket.end("HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n");
    else proxy.upgrade(incoming, socket, head);
  });
  server.on("close", () => proxy?.close());
  server.requestTimeout = 60_000;
  server.headersTimeout = 20_000;
  return server;
}

/** Replaces a header whatever the caller sent: its value is ours alone. */
function setHeader(incoming: IncomingMessage, name: string, value: string): void {
  incoming.headers[name] = value;
  const raw: string[] = [];
  for (let index = 0; index + 1 < incoming.rawHeaders.length; index += 2) {
    const [key = "", each = ""] = incoming.rawHeaders.slice(index, index + 2);
    if (key.toLowerCase() !== name) raw.push(key, each);
  }
  incoming.rawHeaders = [...raw, name, value];
}

interface Ended {
  incoming: IncomingMessage;
  outgoing: ServerResponse;
  ours: boolean;
  milliseconds: number;
}

/** One line of log and one count for a request that has ended. Whoever hung up before the answer is counted with status 499. */
function noteRequest({ log, answered, served }: PublicServerOptions, { incoming, outgoing, ours, milliseconds }: Ended): void {
  const { method = "", url = "" } = incoming;
  const what = answered.get(incoming);
  const route = ours ? (what?.route ?? noRoute) : pageRoute;
  const status = outgoing.writableFinished || outgoing.headersSent ? outgoing.statusCode : 499;
  served({ method, route, status, milliseconds });
  const level = ours ? "info" : "debug";
  if (!log.isLevelEnabled(level)) return;
  const { requestId, organisation } = what ?? {};
  log[level]({ method, path: loggedPath(url), route, status, ms: Math.round(milliseconds), requestId, organisation: organisation ?? undefined }, ours ? "request" : "page");
}
