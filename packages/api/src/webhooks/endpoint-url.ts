import { isIP } from "node:net";
import { isPublicAddress } from "./public-address.ts";

/** Where webhooks may go. */
export interface WebhookReach {
  /** Also to addresses of one's own network, with plain HTTP and on any port: for those who run everything themselves. */
  allowPrivate: boolean;
}

export type EndpointUrl = { url: URL; problem?: undefined } | { url?: undefined; problem: string };

/** Characters that an address may have. */
export const mostUrlCharacters = 2_000;

/** What HTTPS is served on. Others are where a network keeps its own services. */
const ports: ReadonlySet<string> = new Set(["", "8443"]);

/** Names that belong to one's own machine or network: RFC 6761, RFC 6762, RFC 8375, and `.internal` by resolution of ICANN. */
const ownNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa)$/;

/**
 * Reads the address of an endpoint and refuses what must not be asked. The parser of the WHATWG URL standard turns every spelling
 * of an IPv4 address (octal, hexadecimal, decimal, shortened, full width, with a dot at its end) into its one plain
 * form before it is looked at. Where a name leads is looked at again whenever something is sent.
 */
export function readEndpointUrl(text: string, { allowPrivate }: WebhookReach): EndpointUrl {
  const url = text.length <= mostUrlCharacters ? URL.parse(text) : null;
  if (url === null) return { problem: `must be an absolute URL of at most ${mostUrlCharacters} characters, such as https://example.com/tact` };
  if (url.protocol !== "https:" && !(allowPrivate && url.protocol === "http:")) return { problem: "must begin with https://" };
  if (url.username !== "" || url.password !== "") return { problem: "must not carry a name or password: webhooks are signed instead" };
  if (url.hash !== "") return { problem: "must not carry a fragment: nothing of it would be sent" };
  if (allowPrivate) return { url };
  if (!ports.has(url.port)) return { problem: "must use port 443 or 8443" };
  const host = hostOf(url);
  if (isIP(host) > 0) return isPublicAddress(host) ? { url } : { problem: "must not be an address of a private or reserved network" };
  if (!host.includes(".") || ownNames.test(host)) return { problem: "must be a name of the public Internet" };
  return { url };
}

/** The name or address of a URL, without the brackets of IPv6 and the dot of the root. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}
