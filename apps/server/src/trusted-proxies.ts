import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import proxyAddr from "proxy-addr";

/** Whether the word of whoever is `hop` steps away (0: the other end of the connection) counts. */
export type ProxyTrust = (address: string, hop: number) => boolean;

const mostHops = 32;

/**
 * Which proxies are believed: `0` none, a number that many in front of us, else a list of addresses, ranges such as
 * `10.0.0.0/8`, and `loopback`, `linklocal`, `uniquelocal`.
 * @throws Error that says what to set
 */
export function trustedProxies(value: string): ProxyTrust {
  if (/^\d+$/.test(value)) {
    const hops = Number(value);
    if (hops > mostHops) throw new Error(`TRUST_PROXY is ${value}: set it to at most ${mostHops} proxies, or to their addresses`);
    return (_, hop) => hop < hops;
  }
  try {
    return proxyAddr.compile(value.split(",").map((each) => each.trim()));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`TRUST_PROXY is ${value} (${why}): set it to the number of proxies in front, or to their addresses and ranges, such as 10.0.0.0/8, loopback`, { cause: error });
  }
}

/** Who asks: the first address, from here outwards, that is not a trusted proxy's; what is no address is never believed. */
export function addressOf(incoming: IncomingMessage, trust: ProxyTrust): string {
  const nearest = plain(incoming.socket.remoteAddress ?? "");
  if (incoming.headers["x-forwarded-for"] === undefined || !trust(nearest, 0)) return nearest || "unknown";
  const chain = proxyAddr.all(incoming, (address, hop) => trust(plain(address), hop));
  return chain.map(plain).findLast((address) => isIP(address) !== 0) ?? "unknown";
}

/** `http` or `https`, as a trusted proxy says; null where none says. */
export function schemeOf(incoming: IncomingMessage, trust: ProxyTrust): "http" | "https" | null {
  const said = incoming.headers["x-forwarded-proto"];
  if (said === undefined || !trust(plain(incoming.socket.remoteAddress ?? ""), 0)) return null;
  const first = (Array.isArray(said) ? said.join(",") : said).split(",", 1)[0]?.trim().toLowerCase();
  return first === "http" || first === "https" ? first : null;
}

/** An address as it is compared and counted: an IPv4 one that came over IPv6 is an IPv4 one, and a port is no part of it. */
function plain(address: string): string {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(address)?.[1] ?? (/^[\d.]+:\d+$/.test(address) ? (address.split(":")[0] ?? "") : address);
  return /^::ffff:([\d.]+)$/i.exec(bare)?.[1] ?? bare;
}
