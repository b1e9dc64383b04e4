import { createHmac } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { signWebhook } from "./sign-webhook.ts";
import { newWebhookSecret } from "./webhook-secret.ts";

const message = { id: "evt_1", at: "2026-11-24T14:00:00.900Z", body: '{"type":"ping"}' };

test("signs id, second and body as Standard Webhooks says", () => {
  const secret = newWebhookSecret();
  const headers = signWebhook({ ...message, secrets: [secret] });
  expect(headers["webhook-id"]).toBe("evt_1");
  expect(headers["webhook-timestamp"]).toBe(String(Date.parse("2026-11-24T14:00:00Z") / 1_000));
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  expect(key).toHaveLength(32);
  const signature = createHmac("sha256", key).update(`evt_1.${headers["webhook-timestamp"]}.${message.body}`).digest("base64");
  expect(headers["webhook-signature"]).toBe(`v1,${signature}`);
});

test("carries a signature of each secret while one is being replaced", () => {
  const secrets = [newWebhookSecret(), newWebhookSecret()];
  const headers = signWebhook({ ...message, at: new Date().toISOString(), secrets });
  expect(headers["webhook-signature"]).toMatch(/^v1,\S+ v1,\S+$/);
  for (const secret of secrets) expect(new Webhook(secret).verify(message.body, headers)).toEqual({ type: "ping" });
  expect(() => new Webhook(newWebhookSecret()).verify(message.body, headers)).toThrow("No matching signature found");
});
