// A Hono route that returns a constant, on the stack that apps/server has: node:http and @hono/node-server.
//   PORT=… node bench/api/constant-route.ts <file with the constant>
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";

const [file = ""] = process.argv.slice(2);
const constant = readFileSync(file, "utf8");

const app = new Hono();
app.post("/v1/plans/preview", (c) => c.body(constant, 200, { "content-type": "application/json" }));

const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
server.listen(Number(process.env["PORT"]), "127.0.0.1");
process.on("SIGTERM", () => process.exit(0));
