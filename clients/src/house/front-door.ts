import { once } from "node:events";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * What happens to requests on their way: `cut` ends the connection amid the answer, `drop` before it; with `error` they
 * get the page of a proxy that finds nobody behind it.
 */
export type Passage = { to: string } | { to: string; cut: true } | { error: number } | { drop: true };

/** One request as it was answered; `status` is null where the connection ended first. */
export interface Answered {
  method: string;
  path: string;
  status: number | null;
}

export interface FrontDoor extends AsyncDisposable {
  /** Where clients come: `http://127.0.0.1:<port>`. */
  origin: string;
  /** From now on requests pass like this. */
  let(passage: Passage): void;
  /** Everything that was answered so far, in order. */
  readonly answered: readonly Answered[];
}

/** The address that clients know, in front of servers that come and go behind it. */
export async function openFrontDoor(): Promise<FrontDoor> {
  let passage: Passage = { drop: true };
  const answered: Answered[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method = "", url: path = "" } = incoming;
    const note = (status: number | null) => void answered.push({ method, path, status });
    if ("drop" in passage) {
      note(null);
      incoming.socket.destroy();
      return;
    }
    if ("error" in passage) {
      outgoing.once("close", () => note(outgoing.statusCode));
      outgoing.writeHead(passage.error, { "content-type": "text/html" }).end("<html><body>Bad Gateway</body></html>");
      return;
    }
    if (!("cut" in passage)) outgoing.once("close", () => note(outgoing.writableFinished ? outgoing.statusCode : null));
    pass(incoming, outgoing, passage, note);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    let: (next) => void (passage = next),
    answered,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, passage: { to: string; cut?: true }, note: (status: null) => void): void {
  const { method, url = "/", headers } = incoming;
  const ahead = request(new URL(url, passage.to), { method, headers: { ...headers, connection: "close" } }, async (answer) => {
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders.filter((_, index, all) => !/^connection$/i.test(all[index - (index % 2)] ?? "")));
    if (passage.cut !== true) return void outgoing.end(body);
    outgoing.write(body.subarray(0, Math.floor(body.byteLength / 2)), () => {
      note(null);
      outgoing.destroy();
    });
  });
  ahead.once("error", () => outgoing.destroy());
  incoming.pipe(ahead);
}
