import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** Keeps secrets that must be read again, such as those that sign webhooks. */
export interface Vault {
  /**
   * The text, encrypted so that only this vault reads it.
   * @param context what the secret belongs to (`webhook-endpoint:<organisation>:<id>`): it opens nowhere else
   */
  seal(plain: string, context: string): string;
  /** The text that was sealed for that context. @throws SealBroken */
  unseal(sealed: string, context: string): string;
}

/** A sealed secret that does not open: another key, another context, or a row that somebody changed. */
export class SealBroken extends Error {
  constructor() {
    super("a sealed secret cannot be opened: TACT_SECRET_KEY is not the one that it was sealed with, or the row was changed");
    this.name = "SealBroken";
  }
}

const leastSecret = 32;
const nonceBytes = 12;
const tagBytes = 16;
/** Written in front, so that another way of sealing can be told from this one. */
const form = "s1.";

/**
 * A vault that seals with AES-256-GCM under a key derived from `secret` (HKDF-SHA256, RFC 5869), with a random nonce of
 * 96 bits each time (NIST SP 800-38D 8.2.2: up to 2^32 seals under one key).
 * @param secret 32 characters or more, kept: what was sealed with another one stays closed
 */
export function openVault(secret: string): Vault {
  if (secret.length < leastSecret) throw new Error(`the secret key needs ${leastSecret} characters or more`);
  const key = new Uint8Array(hkdfSync("sha256", secret, "", "tact sealed secrets, first form", 32));
  return {
    seal(plain, context) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
      return form + Buffer.concat([nonce, body, cipher.getAuthTag()]).toString("base64url");
    },
    unseal(sealed, context) {
      const bytes = sealed.startsWith(form) ? Buffer.from(sealed.slice(form.length), "base64url") : Buffer.alloc(0);
      if (bytes.length < nonceBytes + tagBytes) throw new SealBroken();
      const body = bytes.subarray(nonceBytes, -tagBytes);
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
        .setAAD(Buffer.from(context))
        .setAuthTag(bytes.subarray(-tagBytes));
      try {
        return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
      } catch {
        throw new SealBroken();
      }
    },
  };
}
