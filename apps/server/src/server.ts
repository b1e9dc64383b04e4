import { createServer, type IncomingMessage, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { appPaths, type CalendarDoor, clientAddressHeader, type createApp } from "@tact/api";
import type { Logger } from "pino";
import { calendarListener } from "./calendar-listener.ts";
import { type DashboardProxy, dashboardProxy } from "./dashboard-proxy.ts";
import { loggedPath } from "./log.ts";

export interface PublicServerOptions {
  app: ReturnType<typeof createApp>;
  /** Where calendars are read without the detour through `app`; absent: `app` answers for them. */
  calendars?: CalendarDoor;
  dashboardUrl: string | undefined;
  publicUrl: string;
  trustProxy: boolean;
  log: Logger;
}

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
export function publicServer({ app, calendars, dashboardUrl, publicUrl, trustProxy, log }: PublicServerOptions): Server {
  const clientAddress = (incoming: IncomingMessage) => addressOf(incoming, trustProxy);
  const proxy: DashboardProxy | null = dashboardUrl === undefined ? null : dashboardProxy({ target: dashboardUrl, clientAddress, publicUrl });
  const calendar = calendars === undefined ? null : calendarListener(calendars, clientAddress, log);
  const answer = getRequestListener(app.fetch, { hostname: new URL(publicUrl).hostname, overrideGlobalObjects: false });

  const server = createServer((incoming, outgoing) => {
    if (calendar !== null && isFeedPath(incoming.url)) return calendar(incoming, outgoing);
    const began = performance.now();
    const ours = proxy === null || isAppPath(incoming.url ?? "/");
    outgoing.on("close", () => {
      const requestId = outgoing.getHeader("request-id");
      const line = { method: incoming.method, path: loggedPath(incoming.url ?? ""), status: outgoing.statusCode, ms: Math.round(performance.now() - began), requestId };
      if (ours) log.info(line, "request");
      else log.debug(line, "page");
    });
    if (!ours) return proxy?.pass(incoming, outgoing);
    setHeader(incoming, clientAddressHeader, clientAddress(incoming));
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

/** Who asks: the other end of the connection, or who the trusted proxy in front says it was. */
function addressOf(incoming: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? incoming.headers["x-forwarded-for"] : undefined;
  const last = (Array.isArray(forwarded) ? forwarded.join(",") : forwarded)?.split(",").at(-1)?.trim();
  return last || (incoming.socket.remoteAddress ?? "unknown");
}
