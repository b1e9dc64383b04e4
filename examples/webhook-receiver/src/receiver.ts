// Listens for Tact's webhooks, believes those that are signed, and prints what they say.
//   TACT_WEBHOOK_SECRET  whsec_…; two with a comma between them while it is rotated
//   PORT                 4400 unless told; 0 takes any that is free
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { verifyWebhook, type WebhookEvent, WebhookVerificationError } from "@tact/sdk";

const secrets = (process.env["TACT_WEBHOOK_SECRET"] ?? "").split(",").filter((secret) => secret !== "");
/** Tact's bodies stay below 20 kB. */
const mostBytes = 64_000;
/** The same event may arrive twice. A real receiver keeps these where its data are. */
const heard = new Set<string>();

async function bytesOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function say(event: WebhookEvent): string {
  switch (event.type) {
    case "plan.changed": {
      const { added, moved, dropped } = event.data.diff;
      return `${event.data.application_id}: ${added.length} steps more, ${moved.length} moved, ${dropped.length} fewer`;
    }
    case "step.due":
    case "step.late":
      return `${event.data.application_id}: ${event.data.step.kind} until ${event.data.step.window.closes}`;
    default:
      return JSON.stringify(event.data);
  }
}

async function answer(request: IncomingMessage): Promise<number> {
  if (request.method !== "POST") return 405;
  const body = await bytesOf(request);
  if (body === null) return 413;
  try {
    const event = await verifyWebhook(body, request.headers, secrets);
    if (!heard.has(event.id)) console.log(`${event.type}  ${say(event)}`);
    heard.add(event.id);
    return 204;
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    console.log(`refused  ${error.message}`);
    return 401;
  }
}

const server = createServer((request, response) => {
  answer(request).then(
    (status) => response.writeHead(status).end(),
    () => response.writeHead(500).end(),
  );
});
server.listen(Number(process.env["PORT"] ?? 4400), () => console.log(`listening on port ${(server.address() as AddressInfo).port}`));
