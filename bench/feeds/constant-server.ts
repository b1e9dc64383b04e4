// A server that looks nothing up: each answer is the same bytes, with the headers of the real one.
//   PORT=… node bench/feeds/constant-server.ts <file with answers>
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { KeptAnswer } from "./kept-answers.ts";

const [file = ""] = process.argv.slice(2);
const kept = JSON.parse(readFileSync(file, "utf8")) as KeptAnswer[];
const answers = new Map(kept.map(({ path, status, headers, body }) => [path, { status, headers, body: Buffer.from(body, "base64") }]));

const server = createServer((incoming, outgoing) => {
  const answer = answers.get(incoming.url ?? "");
  if (answer === undefined) outgoing.writeHead(404).end();
  else outgoing.writeHead(answer.status, answer.headers).end(answer.body);
});
server.listen(Number(process.env["PORT"]), "127.0.0.1");
process.on("SIGTERM", () => process.exit(0));
