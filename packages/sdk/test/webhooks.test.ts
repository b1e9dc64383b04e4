import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verifyWebhook, type VerifyWebhookOptions, type WebhookHeaders, WebhookVerificationError } from "../src/index.ts";

const now = Date.parse("2026-11-24T14:00:00Z");
const secret = `whsec_${Buffer.from("a secret of twenty-four b").toString("base64")}`;
const former = `whsec_${Buffer.from("another of twenty-four by").toString("base64")}`;
const body = JSON.stringify({ type: "plan.changed", id: "evt_1", note: "é😀" });

/** Standard Webhooks, written a second time from its text. */
function sign(content: string, { id = "evt_1", at = now / 1_000, with: key = secret }: { id?: string; at?: number | string; with?: string } = {}) {
  const mac = createHmac("sha256", Buffer.from(key.slice("whsec_".length), "base64")).update(`${id}.${at}.${content}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": String(at), "webhook-signature": `v1,${mac}` };
}
const signature = (key: string) => sign(body, { with: key })["webhook-signature"];

describe("verifyWebhook", () => {
  test.each<[name: string, content: string | Uint8Array, headers: WebhookHeaders, secrets: string | string[], options?: VerifyWebhookOptions]>([
    ["a text with plain headers", body, sign(body), secret],
    ["bytes", new TextEncoder().encode(body), sign(body), secret],
    ["headers of the Fetch API", body, new Headers(sign(body)), secret],
    ["headers with other capitals", body, { "Webhook-Id": "evt_1", "Webhook-Timestamp": String(now / 1_000), "Webhook-Signature": signature(secret) }, secret],
    ["headers as lists", body, Object.fromEntries(Object.entries(sign(body)).map(([name, value]) => [name, [value]])), secret],
    ["one of two signatures", body, { ...sign(body), "webhook-signature": `${signature(former)} ${signature(secret)}` }, secret],
    ["a signature of another version beside it", body, { ...sign(body), "webhook-signature": `v1a,abc ${signature(secret)} v2,abc` }, secret],
    ["the former secret during a rotation", body, sign(body, { with: former }), [secret, former]],
    ["a secret without its prefix", body, sign(body), secret.slice("whsec_".length)],
    ["a stamp of five minutes ago", body, sign(body, { at: now / 1_000 - 300 }), secret],
    ["a stamp five minutes ahead", body, sign(body, { at: now / 1_000 + 300 }), secret],
    ["a stamp of an hour ago to whom that is fine", body, sign(body, { at: now / 1_000 - 3_600 }), secret, { toleranceSeconds: 3_600 }],
  ])("believes %s", async (_, content, headers, secrets, options = {}) => {
    expect(await verifyWebhook(content, headers, secrets, { now, ...options })).toEqual(JSON.parse(body));
  });

  test.each<[name: string, content: string, headers: WebhookHeaders, secrets?: string | string[], options?: VerifyWebhookOptions]>([
    ["another's signature", body, sign(body, { with: former })],
    ["a body with one letter changed", body.replace("plan", "plaN"), sign(body)],
    ["a body that was written again", JSON.stringify(JSON.parse(body), null, 1), sign(body)],
    ["another id", body, { ...sign(body), "webhook-id": "evt_2" }],
    ["another stamp", body, { ...sign(body), "webhook-timestamp": String(now / 1_000 - 1) }],
    ["a dot moved from the id to the stamp", body, { ...sign(body, { id: "evt.1" }), "webhook-id": "evt" }],
    ["a stamp of more than five minutes ago", body, sign(body, { at: now / 1_000 - 301 })],
    ["a stamp more than five minutes ahead", body, sign(body, { at: now / 1_000 + 301 })],
    ["a stamp in milliseconds", body, sign(body, { at: now })],
    ["a stamp that is no number", body, sign(body, { at: "now" })],
    ["a stamp with a sign", body, sign(body, { at: `+${now / 1_000}` })],
    ["no id", body, { ...sign(body), "webhook-id": undefined }],
    ["no stamp", body, { ...sign(body), "webhook-timestamp": "" }],
    ["no signature", body, { "webhook-id": "evt_1", "webhook-timestamp": String(now / 1_000) }],
    ["two stamps", body, { ...sign(body), "webhook-timestamp": [String(now / 1_000), "1"] }],
    ["an empty signature", body, { ...sign(body), "webhook-signature": "v1," }],
    ["a signature that is no base64", body, { ...sign(body), "webhook-signature": "v1,%%%" }],
    ["a signature cut short", body, { ...sign(body), "webhook-signature": signature(secret).slice(0, 24) }],
    ["its signature under another version", body, { ...sign(body), "webhook-signature": signature(secret).replace("v1", "v2") }],
    ["its signature behind ten thousand others", body, { ...sign(body), "webhook-signature": `${"v1,AAAA ".repeat(10_000)}${signature(secret)}` }],
    ["a body that is no JSON", "plan.changed", sign("plan.changed")],
  ])("does not believe %s", async (_, content, headers, secrets = secret, options = {}) => {
    const refused = await verifyWebhook(content, headers, secrets, { now, ...options }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(WebhookVerificationError);
    expect(refused).toMatchObject({ code: "invalid-signature", status: 0 });
    expect((refused as Error).message).not.toContain(secret.slice(6));
  });

  test("does not believe a webhook of which any bit is another", async () => {
    const signed = sign(body);
    const bytes = Buffer.from(body);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const changed = Buffer.from(bytes);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        await expect(verifyWebhook(changed, signed, secret, { now })).rejects.toBeInstanceOf(WebhookVerificationError);
      }),
    );
    const mac = Buffer.from(signed["webhook-signature"].slice(3), "base64");
    for (let bit = 0; bit < mac.length * 8; bit += 1) {
      const changed = Buffer.from(mac);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      await expect(verifyWebhook(body, { ...signed, "webhook-signature": `v1,${changed.toString("base64")}` }, secret, { now })).rejects.toBeInstanceOf(WebhookVerificationError);
    }
  });

  test.each([["", ""], ["whsec_", ""], ["whsec_%%%", ""]])("says that %j is no secret", async (wrong) => {
    await expect(verifyWebhook(body, sign(body), wrong, { now })).rejects.toBeInstanceOf(TypeError);
  });

  test("needs a secret", async () => {
    await expect(verifyWebhook(body, sign(body), [], { now })).rejects.toBeInstanceOf(TypeError);
  });

  test("goes by the machine's clock where no other is given", async () => {
    const stamped = sign(body, { at: Math.floor(Date.now() / 1_000) });
    expect(await verifyWebhook(body, stamped, secret)).toMatchObject({ type: "plan.changed" });
  });
});
