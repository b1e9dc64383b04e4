import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import { base62, randomBase62 } from "./base62.ts";
import { hashOfSecret, isSecret, newSecret, secretKindOf, secretPrefixes, shownOf, type SecretKind } from "./secret.ts";

const kinds = Object.keys(secretPrefixes) as SecretKind[];

describe.each(kinds)("a secret of kind %s", (kind) => {
  const secret = newSecret(kind);

  test("is its prefix, 32 characters of base62 and 6 of checksum", () => {
    expect(secret).toMatch(new RegExp(`^tact_(?:live|test|portal|invite)_[0-9A-Za-z]{38}$`));
    expect(secret.startsWith(secretPrefixes[kind])).toBe(true);
    expect(isSecret(kind, secret)).toBe(true);
    expect(secretKindOf(secret)).toBe(kind);
  });

  test("carries the CRC32 of what stands before, in base62", () => {
    const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const told = Array.from(secret.slice(-6)).reduce((sum, digit) => sum * 62 + digits.indexOf(digit), 0);
    expect(told).toBe(crc32(secret.slice(0, -6)));
  });

  test("shows its first eight characters, and is stored as its SHA-256", () => {
    expect(shownOf(secret)).toBe(secret.slice(secretPrefixes[kind].length).slice(0, 8));
    expect(hashOfSecret(secret)).toBe(createHash("sha256").update(secret).digest("hex"));
  });

  test("with any character changed is no secret", () => {
    const changed = [...secret].map((character, place) => secret.slice(0, place) + (character === "a" ? "b" : "a") + secret.slice(place + 1));
    expect(changed.filter((text) => secretKindOf(text) !== null)).toEqual([]);
  });

  test.each([["cut short", secret.slice(0, -1)], ["with more behind it", `${secret}a`], ["with a line break", `${secret}\n`], ["in upper case", secret.toUpperCase()], ["empty", ""]])(
    "%s is no secret",
    (_, text) => expect(secretKindOf(text)).toBeNull(),
  );
});

test("a live secret whose prefix was exchanged is no test secret", () => {
  expect(secretKindOf(newSecret("live").replace("tact_live_", "tact_test_"))).toBeNull();
});

test("no character of base62 is likelier than another", () => {
  const drawn = randomBase62(620_000);
  const counts = new Map<string, number>();
  for (const character of drawn) counts.set(character, (counts.get(character) ?? 0) + 1);
  expect(counts.size).toBe(62);
  // Chi-squared with 61 degrees of freedom: 140 lies beyond one in ten million; a modulo bias of 256 mod 62 gives thousands.
  const chi = [...counts.values()].reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  expect(chi).toBeLessThan(140);
});

test.each([[0, "000000"], [61, "00000z"], [62, "000010"], [4_294_967_295, "4gfFC3"]])("%d in base62 is %s", (value, digits) => {
  expect(base62(value, 6)).toBe(digits);
});
