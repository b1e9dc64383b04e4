import ipaddr from "ipaddr.js";

/** What IANA has given out for the public Internet in IPv6; every other block is for something else, or for nobody yet. */
const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether an address is one of the public Internet. Everything that is not plainly so is refused: private, loopback,
 * link-local, carrier-grade NAT, multicast, benchmarking, documentation and reserved ones (RFC 6890), and every form of
 * IPv6 that carries an IPv4 address inside: mapped, 6to4, Teredo, NAT64.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const read = ipaddr.parse(address);
  if (read.range() !== "unicast") return false;
  return read.kind() === "ipv4" || (read as ipaddr.IPv6).match(globalUnicast);
}
