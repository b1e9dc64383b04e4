import { describe, expect, it } from "vitest";
import { isOutOfReach } from "./out-of-reach.ts";

const reachOf = (host: string) => isOutOfReach(new URL(`http://${host}/`).hostname);

describe("calendar services", () => {
  it.each(["localhost", "tact.localhost", "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.20", "169.254.1.1", "100.64.0.1", "[::1]", "[::]", "[fd00::7]", "[fe80::1]", "[::ffff:192.168.1.20]", "[::ffff:7f00:1]", "tact", "tact.local", "tact.internal", "tact.lan", "tact.home.arpa", "TACT.LOCAL."])(
    "cannot reach %s",
    (host) => expect(reachOf(host)).toBe(true),
  );
  it.each(["tact.example", "tact.example.", "8.8.8.8", "11.0.0.1", "172.15.0.1", "172.32.0.1", "192.169.0.1", "100.63.0.1", "100.128.0.1", "[2001:db8::1]", "[::ffff:8.8.8.8]", "local.example", "localhost.example"])(
    "can reach %s",
    (host) => expect(reachOf(host)).toBe(false),
  );
});
