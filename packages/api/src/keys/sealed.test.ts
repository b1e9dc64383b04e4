import { describe, expect, test } from "vitest";
import { openVault, SealBroken } from "./sealed.ts";

const vault = openVault("a-secret-of-tests-and-of-tests-alone");
const context = "webhook-endpoint:org_1:whk_1";

describe("a sealed secret", () => {
  test.each(["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "", "ß ✓ 𝒯", "x".repeat(10_000)])("opens to what was sealed: %.20s", (plain) => {
    expect(vault.unseal(vault.seal(plain, context), context)).toBe(plain);
  });

  test("is another text each time, and shows nothing of what it holds", () => {
    const seals = Array.from({ length: 50 }, () => vault.seal("whsec_secret", context));
    expect(new Set(seals).size).toBe(50);
    expect(seals.join()).not.toContain("whsec");
  });

  test("opens for the vault of the same key, after a restart", () => {
    expect(openVault("a-secret-of-tests-and-of-tests-alone").unseal(vault.seal("kept", context), context)).toBe("kept");
  });

  const sealed = vault.seal("whsec_secret", context);
  const flipped = (place: number) => {
    const bytes = Buffer.from(sealed.slice(3), "base64url");
    bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
    return `s1.${bytes.toString("base64url")}`;
  };
  test.each<[name: string, sealed: string, context: string]>([
    ["for another context", sealed, "webhook-endpoint:org_2:whk_1"],
    ["with a bit of the nonce turned", flipped(0), context],
    ["with a bit of the text turned", flipped(13), context],
    ["with a bit of the tag turned", flipped(Buffer.from(sealed.slice(3), "base64url").length - 1), context],
    ["cut short", sealed.slice(0, 30), context],
    ["without its form", sealed.slice(3), context],
    ["that is empty", "", context],
  ])("stays closed: %s", (_, text, place) => {
    expect(() => vault.unseal(text, place)).toThrow(SealBroken);
  });

  test("stays closed for the vault of another key", () => {
    expect(() => openVault("another-secret-of-tests-and-tests-alone").unseal(sealed, context)).toThrow(SealBroken);
  });
});

test("a vault refuses a key that could be guessed", () => {
  expect(() => openVault("short")).toThrow("32 characters");
});
