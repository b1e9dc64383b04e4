/** Most bytes of an invitation that are read. */
export const mostBytes = 1_000_000;

/** What was dropped, chosen or pasted, ready to be sent; or why it cannot be. */
export type InvitationContent =
  | { ok: true; name: string | null; base64: string }
  | { ok: false; why: "too-large"; bytes: number }
  | { ok: false; why: "empty" | "unreadable" };

/** Reads a file, or a text that was pasted. A file that is too large is not read at all. */
export async function readContent(source: File | string): Promise<InvitationContent> {
  const name = typeof source === "string" ? null : source.name;
  const size = typeof source === "string" ? source.length : source.size;
  if (size > mostBytes) return { ok: false, why: "too-large", bytes: size };
  let bytes: Uint8Array;
  try {
    bytes = typeof source === "string" ? new TextEncoder().encode(source) : new Uint8Array(await source.arrayBuffer());
  } catch {
    // A folder, or a file that is gone.
    return { ok: false, why: "unreadable" };
  }
  if (bytes.length > mostBytes) return { ok: false, why: "too-large", bytes: bytes.length };
  if (bytes.length === 0 || (typeof source === "string" && source.trim() === "")) return { ok: false, why: "empty" };
  return { ok: true, name, base64: base64Of(bytes) };
}

function base64Of(bytes: Uint8Array): string {
  // In pieces: a call takes only so many arguments.
  const piece = 8192;
  let binary = "";
  for (let from = 0; from < bytes.length; from += piece) binary += String.fromCharCode(...bytes.subarray(from, from + piece));
  return btoa(binary);
}

/** Whether a pasted text is an invitation for certain, so that it is read without another press. */
export function looksLikeInvitation(text: string): boolean {
  return /^BEGIN:VCALENDAR\b/im.test(text) && /^END:VCALENDAR\b/im.test(text);
}
