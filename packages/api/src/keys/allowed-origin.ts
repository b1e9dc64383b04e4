import { z } from "zod";

const sentence = "must be an origin, such as https://careers.example: https (http on localhost alone), no path, no wildcard";
const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** An origin whose pages may use a key, exactly as browsers write it in `Origin` (RFC 6454, section 6.2). */
export const allowedOrigin = z
  .string(sentence)
  .max(255, { error: sentence, abort: true })
  .refine(isOrigin, { error: sentence });

/** Most origins of one key. */
export const mostOrigins = 20;

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  return origin === text && !text.includes("*") && (protocol === "https:" || (protocol === "http:" && loopback.has(hostname)));
}
