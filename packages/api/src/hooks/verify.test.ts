import { describe, expect, test } from "vitest";
import { hookFixture, hookSecrets, signatureOf } from "../../testing/hook-fixture.ts";
import { adapters } from "./adapters.ts";
import { hookSourceNames } from "./hook-adapter.ts";

const now = "2026-11-24T14:00:00.000Z";
const fixtures = { tact: "interview", calendly: "created", ashby: "schedule-create" } as const;

describe.each(hookSourceNames)("the signature of %s", (source) => {
  const adapter = adapters[source];
  const text = JSON.stringify(hookFixture(source, fixtures[source]));
  const secrets = [hookSecrets[source]];
  const verdict = (body: string, headers: Record<string, string>, more: { secrets?: string[]; now?: string } = {}) =>
    adapter.verify({ body: Buffer.from(body), headers: new Headers(headers), secrets, now, ...more });

  test("holds for the body that was signed", () => {
    expect(verdict(text, signatureOf(source, text, { at: now }))).toBe("genuine");
  });

  test("holds while one of two secrets signed it", () => {
    expect(verdict(text, signatureOf(source, text, { at: now }), { secrets: [adapter.newSecret(), hookSecrets[source]] })).toBe("genuine");
  });

  test("is refused with any one bit of the body turned", () => {
    const headers = signatureOf(source, text, { at: now });
    for (let at = 0; at < text.length; at += 97) {
      const bytes = Buffer.from(text);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      expect(adapter.verify({ body: bytes, headers: new Headers(headers), secrets, now })).toBe("forged");
    }
  });

  test("is refused with any one character of it changed", () => {
    const headers = signatureOf(source, text, { at: now });
    for (const [name, value] of Object.entries(headers)) {
      for (let at = 0; at < value.length; at += 1) {
        const changed = value.slice(0, at) + (value[at] === "0" ? "1" : "0") + value.slice(at + 1);
        expect(verdict(text, { ...headers, [name]: changed }), `${name} at ${at}`).toBe("forged");
      }
    }
  });

  test.each([
    ["no headers", {}],
    ["empty headers", { "webhook-id": "", "webhook-timestamp": "", "webhook-signature": "", "calendly-webhook-signature": "", "ashby-signature": "" }],
    ["a time that is none", { "webhook-id": "m", "webhook-timestamp": "NaN", "webhook-signature": "v1,x", "calendly-webhook-signature": "t=NaN,v1=x", "ashby-signature": "sha256=" }],
    ["a header of a megabyte", { "webhook-id": "m", "webhook-timestamp": "1", "webhook-signature": "v1,x ".repeat(200_000), "calendly-webhook-signature": "t=1,".repeat(200_000), "ashby-signature": "x".repeat(1_000_000) }],
  ])("is refused with %s", (_what, headers) => {
    expect(verdict(text, headers)).toBe("forged");
  });

  test("is refused where another secret signed", () => {
    expect(verdict(text, signatureOf(source, text, { at: now, secret: adapter.newSecret() }))).toBe("forged");
  });

  test("knows which secrets it can take", () => {
    expect(adapter.refuseSecret(adapter.newSecret())).toBeNull();
    expect(adapter.refuseSecret("short")).not.toBeNull();
    expect(adapter.refuseSecret("a secret\r\nwith a line break")).not.toBeNull();
  });

  test("is stale from five minutes on, to either side, where it states a time", () => {
    const headers = signatureOf(source, text, { at: now });
    // Ashby's states none: what comes again is known by what it says.
    const old = source === "ashby" ? "genuine" : "stale";
    expect(verdict(text, headers, { now: "2026-11-24T14:05:00.000Z" })).toBe("genuine");
    expect(verdict(text, headers, { now: "2026-11-24T14:05:01.000Z" })).toBe(old);
    expect(verdict(text, headers, { now: "2026-11-24T13:54:59.000Z" })).toBe(old);
  });
});
