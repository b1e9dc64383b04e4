import { TactError } from "../core/errors.ts";
import type { WebhookEvent } from "./webhook-event.ts";

/** A webhook that must not be believed. */
export class WebhookVerificationError extends TactError {
  override readonly name = "WebhookVerificationError";

  constructor(detail: string) {
    super(detail, { code: "invalid-signature" });
  }
}

export interface VerifyWebhookOptions {
  /** The present, in milliseconds since 1970; the machine's where it is left out. */
  now?: number;
  /** How far the stamp of a webhook may be from the present, in either direction; 300 where it is left out. */
  toleranceSeconds?: number;
}

/** Headers as servers have them: an object of the Fetch API, or names with values. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

type HmacKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

const prefix = "whsec_";

/**
 * Reads a webhook once it is certain that Tact sent it (Standard Webhooks, version 1: HMAC-SHA256 over id, stamp and body).
 *
 * @param body the body as it arrived, to the byte: JSON that was parsed and written again is another text
 * @param secret the endpoint's secret (`whsec_…`), or several while it is rotated: one that fits is enough
 * @throws WebhookVerificationError where it is unsigned, signed by another, altered, or from another time
 * @throws TypeError for a secret that is none
 * @example const event = await verifyWebhook(await request.text(), request.headers, process.env.TACT_WEBHOOK_SECRET);
 */
export async function verifyWebhook(
  body: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  { now = Date.now(), toleranceSeconds = 300 }: VerifyWebhookOptions = {},
): Promise<WebhookEvent> {
  const keys = await Promise.all((typeof secret === "string" ? [secret] : secret).map(keyOf));
  if (keys.length === 0) throw new TypeError("verifyWebhook needs at least one secret.");
  const id = headerOf(headers, "webhook-id");
  const stamp = headerOf(headers, "webhook-timestamp");
  if (!/^\d{1,12}$/.test(stamp)) throw new WebhookVerificationError("webhook-timestamp is no number of seconds.");
  const age = now / 1_000 - Number(stamp);
  if (Math.abs(age) > toleranceSeconds) throw new WebhookVerificationError(`The webhook is stamped ${Math.round(Math.abs(age))} seconds ${age > 0 ? "ago" : "ahead"}.`);
  const content = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const signed = joined(new TextEncoder().encode(`${id}.${stamp}.`), content);
  if (!(await isSigned(signed, signaturesOf(headerOf(headers, "webhook-signature")), keys))) {
    throw new WebhookVerificationError("No signature of the webhook fits: it is another endpoint's, or it was altered on the way.");
  }
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(content)) as WebhookEvent;
  } catch {
    throw new WebhookVerificationError("The webhook is signed, but its body is no JSON.");
  }
}

/** More than the two that a rotation needs, and few enough to try each. */
const mostSignatures = 10;

function signaturesOf(header: string): Uint8Array<ArrayBuffer>[] {
  return header
    .split(" ", mostSignatures)
    .filter((each) => each.startsWith("v1,"))
    .flatMap((each) => bytesOf(each.slice("v1,".length)) ?? []);
}

/** WebCrypto compares in constant time. */
async function isSigned(content: Uint8Array<ArrayBuffer>, signatures: readonly Uint8Array<ArrayBuffer>[], keys: readonly HmacKey[]): Promise<boolean> {
  const tried = keys.flatMap((key) => signatures.map((signature) => crypto.subtle.verify("HMAC", key, signature, content)));
  return (await Promise.all(tried)).includes(true);
}

async function keyOf(secret: string): Promise<HmacKey> {
  const bytes = bytesOf(secret.startsWith(prefix) ? secret.slice(prefix.length) : secret);
  if (bytes === undefined || bytes.length === 0) throw new TypeError("The secret of an endpoint is whsec_ and base64.");
  return await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

function headerOf(headers: WebhookHeaders, name: string): string {
  const value = isHeaders(headers) ? headers.get(name) : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  const text = typeof value === "string" ? value : (value ?? []).length === 1 ? value?.[0] : undefined;
  if (text === undefined || text === "") throw new WebhookVerificationError(`${name} is missing, or is there twice.`);
  return text;
}

/** Not by its class: a runtime may have several. */
function isHeaders(headers: WebhookHeaders): headers is Headers {
  return typeof (headers as { get?: unknown }).get === "function";
}
