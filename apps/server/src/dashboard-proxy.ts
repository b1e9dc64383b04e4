import { Agent, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/** Headers that belong to one connection and are not passed on (RFC 9110, 7.6.1). */
const ofOneConnection = new Set(["connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "te", "trailer", "transfer-encoding", "upgrade"]);

/** The dashboard has no server actions, and would log what a stranger names as one. */
const notPassedOn = new Set(["next-action"]);

export interface DashboardProxy {
  /** Pipes a request to the dashboard and its answer back. */
  pass(incoming: IncomingMessage, outgoing: ServerResponse): void;
  /** Joins an upgraded connection with one of the dashboard. */
  upgrade(incoming: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): void;
}

export interface ProxyOptions {
  /** Origin of the dashboard on loopback. */
  target: string;
  /** Who asks, as far as it is known. */
  clientAddress: (incoming: IncomingMessage) => string;
  /** How the reader asked, as far as it is known. */
  scheme: (incoming: IncomingMessage) => "http" | "https";
}

/** Everything that is not the API's goes to the dashboard, which listens on loopback alone. */
export function dashboardProxy({ target, clientAddress, scheme }: ProxyOptions): DashboardProxy {
  const { hostname, port } = new URL(target);
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });

  function headersFor(incoming: IncomingMessage, keepUpgrade: boolean): IncomingHttpHeaders {
    const headers: IncomingHttpHeaders = {};
    for (const [name, value] of Object.entries(incoming.headers)) {
      if ((keepUpgrade || !ofOneConnection.has(name)) && !notPassedOn.has(name)) headers[name] = value;
    }
    headers["x-forwarded-for"] = clientAddress(incoming);
    headers["x-forwarded-host"] = incoming.headers.host;
    headers["x-forwarded-proto"] = scheme(incoming);
    return headers;
  }

  const to = (incoming: IncomingMessage, keepUpgrade: boolean) => ({
    hostname,
    port,
    method: incoming.method,
    path: incoming.url,
    headers: headersFor(incoming, keepUpgrade),
  });

  return {
    pass(incoming, outgoing) {
      const isRepeatable = hasNoBody(incoming);
      const ask = (anew: boolean) => {
        const onward = request({ ...to(incoming, false), agent: anew ? false : agent }, (answer) => {
          const headers = Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !ofOneConnection.has(name)));
          outgoing.writeHead(answer.statusCode ?? 502, headers);
          answer.pipe(outgoing);
          answer.on("error", () => outgoing.destroy());
        });
        onward.on("error", (error) => {
          // The dashboard closed a connection that had rested, in the moment in which it was used again.
          const isWorthAnother = isRepeatable && !anew && onward.reusedSocket && (error as NodeJS.ErrnoException).code === "ECONNRESET";
          if (isWorthAnother && !outgoing.headersSent && !outgoing.destroyed) ask(true);
          else unreachable(outgoing);
        });
        outgoing.on("close", () => onward.destroy());
        if (isRepeatable) onward.end();
        else incoming.pipe(onward);
      };
      ask(false);
    },
    upgrade(incoming, socket, head) {
      const onward = request(to(incoming, true));
      onward.on("upgrade", (answer, other, otherHead) => {
        const lines = Object.entries(answer.headers).flatMap(([name, value]) =>
          (Array.isArray(value) ? value : [value ?? ""]).map((each) => `${name}: ${each}`),
        );
        socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join("\r\n")}\r\n\r\n`);
        if (otherHead.length > 0) socket.write(otherHead);
        if (head.length > 0) other.write(head);
        other.pipe(socket).pipe(other);
        for (const [end, peer] of [[socket, other], [other, socket]] as const) {
          end.on("error", () => peer.destroy());
          end.on("close", () => peer.destroy());
        }
      });
      onward.on("response", () => socket.destroy());
      onward.on("error", () => socket.destroy());
      onward.end();
    },
    close: () => agent.destroy(),
  };
}

/** A request that can be asked twice: nothing of it is used up by asking. */
function hasNoBody({ method, headers }: IncomingMessage): boolean {
  return (method === "GET" || method === "HEAD") && headers["content-length"] === undefined && headers["transfer-encoding"] === undefined;
}

function unreachable(outgoing: ServerResponse): void {
  if (outgoing.headersSent) {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(503, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", "retry-after": "2" });
  outgoing.end("The dashboard is starting or has stopped. Try again in a moment.\n");
}
