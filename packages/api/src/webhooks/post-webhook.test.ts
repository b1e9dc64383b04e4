import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import type { Network } from "./network.ts";
import { thisNetwork } from "./network.ts";
import { postWebhook } from "./post-webhook.ts";

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** A server on loopback that stands for the outside. Answers with its port. */
async function outside(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  closing.push(() => (server.closeAllConnections(), server.close()));
  return (server.address() as AddressInfo).port;
}

/** Names and addresses of nobody: every connection goes to `port` here, and where it was meant for is noted. */
function stub(names: Record<string, string[]>, port = 9) {
  const asked: string[] = [];
  const connected: string[] = [];
  const network: Network = {
    async resolve(hostname) {
      asked.push(hostname);
      return names[hostname] ?? [];
    },
    connectorTo: (address) => (_options, done) => {
      connected.push(address);
      const socket = connect({ host: "127.0.0.1", port }, () => done(null, socket));
      socket.on("error", (error) => done(error, null));
    },
  };
  return { network, asked, connected };
}

const webhook = { url: "https://hooks.example.com/tact", headers: { "content-type": "application/json", "webhook-id": "evt_1" }, body: '{"type":"ping"}' };
const guarded = { allowPrivate: false, limit: 15_000 };

test("posts the body with its headers to the address that was judged", async () => {
  const received: unknown[] = [];
  const port = await outside((request, answer) => {
    let body = "";
    request.on("data", (piece) => (body += piece)).on("end", () => {
      received.push([request.method, request.url, request.headers.host, request.headers["webhook-id"], body]);
      answer.writeHead(204).end();
    });
  });
  const { network, connected } = stub({ "hooks.example.com": ["93.184.215.14"] }, port);
  expect(await postWebhook(webhook, { ...guarded, network })).toEqual({ status: 204, error: null });
  expect(received).toEqual([["POST", "/tact", "hooks.example.com", "evt_1", '{"type":"ping"}']]);
  expect(connected).toEqual(["93.184.215.14"]);
});

describe("a name that leads into a private network is never connected to", () => {
  test.each([
    ["loopback", ["127.0.0.1"]],
    ["the cloud's own secrets", ["169.254.169.254"]],
    ["IPv6 loopback", ["::1"]],
    ["a mapped address", ["::ffff:10.0.0.1"]],
    ["NAT64", ["64:ff9b::a00:1"]],
    ["one of several", ["93.184.215.14", "10.0.0.1"]],
    ["one of several, the public one last", ["fd00::1", "2606:4700::1111"]],
  ])("%s", async (_, addresses) => {
    const { network, connected } = stub({ "hooks.example.com": addresses });
    expect(await postWebhook(webhook, { ...guarded, network })).toEqual({ status: null, error: "address-refused" });
    expect(connected).toEqual([]);
  });

  test.each(["https://0x7f.1/", "https://[::ffff:7f00:1]/", "https://localhost/", "http://hooks.example.com/", "https://hooks.example.com:6379/"])("%s is not even looked up", async (url) => {
    const { network, asked, connected } = stub({});
    expect(await postWebhook({ ...webhook, url }, { ...guarded, network })).toEqual({ status: null, error: "address-refused" });
    expect([asked, connected]).toEqual([[], []]);
  });
});

test("a name that leads elsewhere a moment later is asked once for each attempt, and the answer is what is connected to", async () => {
  const port = await outside((_request, answer) => void answer.writeHead(200).end());
  const { network, asked, connected } = stub({}, port);
  const answers = [["93.184.215.14"], ["127.0.0.1"]];
  const rebinding: Network = { ...network, resolve: async (name) => (asked.push(name), answers.shift() ?? []) };
  expect(await postWebhook(webhook, { ...guarded, network: rebinding })).toEqual({ status: 200, error: null });
  expect(await postWebhook(webhook, { ...guarded, network: rebinding })).toEqual({ status: null, error: "address-refused" });
  expect([asked.length, connected]).toEqual([2, ["93.184.215.14"]]);
});

test("a redirect is an answer and not followed", async () => {
  const port = await outside((_request, answer) => void answer.writeHead(307, { location: "https://127.0.0.1/admin" }).end());
  const { network, asked, connected } = stub({ "hooks.example.com": ["93.184.215.14"] }, port);
  expect(await postWebhook(webhook, { ...guarded, network })).toEqual({ status: 307, error: null });
  expect([asked, connected]).toEqual([["hooks.example.com"], ["93.184.215.14"]]);
});

test("an answer without an end is not read to its end", async () => {
  let sent = 0;
  const port = await outside((_request, answer) => {
    answer.writeHead(200);
    const more = () => {
      while (!answer.destroyed && answer.write(Buffer.alloc(8_192))) sent += 8_192;
    };
    answer.on("drain", more).on("error", () => undefined);
    more();
  });
  const { network } = stub({ "hooks.example.com": ["93.184.215.14"] }, port);
  expect(await postWebhook(webhook, { ...guarded, network })).toEqual({ status: 200, error: null });
  expect(sent).toBeLessThan(50_000_000);
});

test.each([
  ["never answers", (() => undefined) as RequestListener],
  ["answers with headers that never end", ((_request, answer) => void answer.socket?.write("HTTP/1.1 200 OK\r\na: b\r\n")) as RequestListener],
])("who %s is given up", async (_, listener) => {
  const { network } = stub({ "hooks.example.com": ["93.184.215.14"] }, await outside(listener));
  expect(await postWebhook(webhook, { ...guarded, network, limit: 200 })).toEqual({ status: null, error: "timed-out" });
});

test("a name server that never answers is given up", async () => {
  const { network } = stub({});
  const silent: Network = { ...network, resolve: () => new Promise(() => undefined) };
  expect(await postWebhook(webhook, { ...guarded, network: silent, limit: 50 })).toEqual({ status: null, error: "timed-out" });
});

test("says that a name is unknown, and that a port is closed", async () => {
  expect(await postWebhook(webhook, { ...guarded, network: stub({}).network })).toEqual({ status: null, error: "name-not-found" });
  const { network } = stub({ "hooks.example.com": ["93.184.215.14"] }, 9);
  expect(await postWebhook(webhook, { ...guarded, network })).toEqual({ status: null, error: "connection-failed" });
});

test("reaches one's own network where that is allowed, through the machine's own network", async () => {
  const port = await outside((_request, answer) => void answer.writeHead(200).end("fine"));
  const network = thisNetwork({ ownNames: true });
  for (const host of ["127.0.0.1", "localhost"]) {
    expect(await postWebhook({ ...webhook, url: `http://${host}:${port}/` }, { ...guarded, allowPrivate: true, network })).toEqual({ status: 200, error: null });
  }
});
