import { isIP } from "node:net";
import { Agent, request } from "undici";
import { hostOf, readEndpointUrl, type WebhookReach } from "./endpoint-url.ts";
import type { Network } from "./network.ts";
import { isPublicAddress } from "./public-address.ts";

/** What came of sending: the status that answered, or why none did. */
export type PostOutcome = { status: number; error: null } | { status: null; error: PostError };

/** Why nothing answered. */
export type PostError = "address-refused" | "name-not-found" | "timed-out" | "connection-failed" | "certificate-refused" | "no-answer";

export interface WebhookToPost {
  url: string;
  headers: Record<string, string>;
  body: string;
}

export interface PostOptions extends WebhookReach {
  network: Network;
  /** Milliseconds after which it is given up, from the first question to the last byte. */
  limit: number;
}

/** Bytes of an answer that are read before the connection is closed: nothing in it is wanted. */
const mostAnswer = 16_384;

/**
 * Posts a body once. The address is judged anew, all that its name leads to is, and the connection is made to the very
 * address that was judged: a name that leads elsewhere a moment later gains nothing. Redirects are not followed, they
 * are answers like any other. Nothing of an answer but its status is kept.
 */
export async function postWebhook({ url: text, headers, body }: WebhookToPost, options: PostOptions): Promise<PostOutcome> {
  const read = readEndpointUrl(text, options);
  if (read.url === undefined) return failed("address-refused");
  const { limit, network } = options;
  const signal = AbortSignal.timeout(limit);
  const addresses = await Promise.race([addressesOf(read.url, network), aborted(signal)]);
  if (addresses === null) return failed("timed-out");
  const [address] = addresses;
  if (address === undefined) return failed("name-not-found");
  if (!options.allowPrivate && !addresses.every(isPublicAddress)) return failed("address-refused");
  const agent = new Agent({ connect: network.connectorTo(address), pipelining: 0, headersTimeout: limit, bodyTimeout: limit, allowH2: false });
  try {
    const answer = await request(read.url, { method: "POST", headers, body, dispatcher: agent, signal });
    await answer.body.dump({ limit: mostAnswer, signal }).catch(() => undefined);
    return { status: answer.statusCode, error: null };
  } catch (error) {
    return failed(signal.aborted ? "timed-out" : reasonOf(error));
  } finally {
    await agent.destroy();
  }
}

async function addressesOf(url: URL, network: Network): Promise<string[]> {
  const host = hostOf(url);
  return isIP(host) > 0 ? [host] : await network.resolve(host).catch(() => []);
}

async function aborted(signal: AbortSignal): Promise<null> {
  return await new Promise((done) => {
    if (signal.aborted) done(null);
    else signal.addEventListener("abort", () => done(null), { once: true });
  });
}

const failed = (error: PostError): PostOutcome => ({ status: null, error });

/** Without the words of the error: they may hold addresses. */
function reasonOf(error: unknown): PostError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code.includes("TIMEOUT") || code === "ETIMEDOUT") return "timed-out";
  if (/CERT|TLS|SSL|SELF_SIGNED|ISSUER|ALTNAME/.test(code)) return "certificate-refused";
  return code.startsWith("E") ? "connection-failed" : "no-answer";
}
