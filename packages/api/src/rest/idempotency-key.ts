import { DomainError } from "../errors.ts";

/** Most characters of a key. */
const longest = 255;
const bare = /^[\u0021-\u007e]+$/;
/** A string of RFC 8941: printable ASCII in quotes, with quote and backslash escaped. */
const quoted = /^"((?:[\u0020-\u0021\u0023-\u005b\u005d-\u007e]|\\["\\])+)"$/;

/**
 * The key that an `Idempotency-Key` header holds, quoted (as draft-ietf-httpapi-idempotency-key-header wants it) or not:
 * both ways name the same key.
 * @throws DomainError `malformed-idempotency-key`
 */
export function idempotencyKeyOf(header: string): string {
  const value = header.trim();
  const inside = quoted.exec(value)?.[1]?.replace(/\\(["\\])/g, "$1") ?? (bare.test(value) && !value.startsWith('"') ? value : "");
  if (inside !== "" && inside.length <= longest) return inside;
  throw new DomainError("malformed-idempotency-key", `Idempotency-Key is 1 to ${longest} printable ASCII characters, such as a UUID, in quotes or without.`);
}
