import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { addressOf, schemeOf, trustedProxies } from "../src/trusted-proxies.ts";

const asked = (remoteAddress: string, headers: Record<string, string> = {}) => ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;

test.each<[name: string, trust: string, peer: string, forwarded: string | undefined, address: string]>([
  ["nobody is trusted", "0", "203.0.113.5", "198.51.100.1", "203.0.113.5"],
  ["one proxy, which says who asked", "1", "10.0.0.1", "198.51.100.1", "198.51.100.1"],
  ["one proxy, and the asker has said something before it", "1", "10.0.0.1", "6.6.6.6, 198.51.100.1", "198.51.100.1"],
  ["two proxies", "2", "10.0.0.1", "6.6.6.6, 198.51.100.1, 10.0.0.2", "198.51.100.1"],
  ["two proxies, of which one was skipped", "2", "10.0.0.1", "198.51.100.1", "198.51.100.1"],
  ["one proxy, that says nothing", "1", "10.0.0.1", undefined, "10.0.0.1"],
  ["one proxy, that says nonsense", "1", "10.0.0.1", "<script>", "10.0.0.1"],
  ["one proxy, that says nothing in many words", "1", "10.0.0.1", ", ,", "10.0.0.1"],
  ["a list, and the peer is on it", "10.0.0.0/8", "10.1.2.3", "198.51.100.1", "198.51.100.1"],
  ["a list, and the peer is not on it", "10.0.0.0/8", "203.0.113.5", "198.51.100.1", "203.0.113.5"],
  ["a list, all of the way", "10.0.0.0/8, 192.0.2.7", "10.1.2.3", "6.6.6.6, 198.51.100.1, 192.0.2.7, 10.9.9.9", "198.51.100.1"],
  ["names of ranges", "loopback, uniquelocal", "127.0.0.1", "198.51.100.1, fd00::7", "198.51.100.1"],
  ["IPv4 over IPv6", "loopback", "::ffff:127.0.0.1", "198.51.100.1", "198.51.100.1"],
  ["IPv4 over IPv6, nobody trusted", "0", "::ffff:198.51.100.1", undefined, "198.51.100.1"],
  ["an address with a port", "1", "10.0.0.1", "198.51.100.1:54321", "198.51.100.1"],
  ["an IPv6 address in brackets", "1", "10.0.0.1", "[2001:db8::1]:443", "2001:db8::1"],
])("%s", (_, trust, peer, forwarded, address) => {
  expect(addressOf(asked(peer, forwarded === undefined ? {} : { "x-forwarded-for": forwarded }), trustedProxies(trust))).toBe(address);
});

test.each<[trust: string, peer: string, said: string | undefined, scheme: string | null]>([
  ["0", "127.0.0.1", "https", null],
  ["1", "127.0.0.1", undefined, null],
  ["1", "127.0.0.1", "https", "https"],
  ["loopback", "127.0.0.1", "HTTPS, http", "https"],
  ["loopback", "203.0.113.5", "https", null],
  ["1", "127.0.0.1", "javascript", null],
])("trusting %s, %s that says %s is believed to say %s", (trust, peer, said, scheme) => {
  expect(schemeOf(asked(peer, said === undefined ? {} : { "x-forwarded-proto": said }), trustedProxies(trust))).toBe(scheme);
});
