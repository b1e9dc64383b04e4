import { randomBytes } from "node:crypto";

/** Bytes of a secret: as many as HMAC-SHA256 has use for. Standard Webhooks asks for 24 to 64. */
const secretBytes = 32;

/** A new secret that signs webhooks: `whsec_` and base64. It is told once and kept sealed. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(secretBytes).toString("base64")}`;
}

/** What a secret of an endpoint is sealed for: it opens nowhere else. */
export function sealedFor(organisation: string, endpointId: string): string {
  return `webhook-endpoint:${organisation}:${endpointId}`;
}
