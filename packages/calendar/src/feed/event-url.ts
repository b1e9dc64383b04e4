/**
 * An address as a calendar's URL carries it: raw, since URIs are never escaped as text. What an escaper would touch
 * (comma, semicolon, backslash) is percent-encoded, so that the address reads the same either way. Nothing where the
 * text is no http address.
 */
export function eventUrl(text: string | undefined): string | undefined {
  const url = text === undefined ? null : URL.parse(text);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return undefined;
  return url.href.replace(/[,;\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
