/** Longer addresses than any page of ours or any join link: programs cut them off or refuse the line. */
const longestUrl = 2000;

/**
 * An address as a calendar's URL carries it: raw, since URIs are never escaped as text. What an escaper would touch
 * (comma, semicolon, backslash) is percent-encoded, so that the address reads the same either way. Nothing where the
 * text is no http address, or too long a one.
 */
export function feedUrl(text: string | undefined): string | undefined {
  const url = text === undefined || text.length > longestUrl ? null : URL.parse(text);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return undefined;
  const written = url.href.replace(/[,;\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return written.length > longestUrl ? undefined : written;
}
