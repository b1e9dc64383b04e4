const loopbackNames = ["localhost", "127.0.0.1", "[::1]"];

/** Origins whose pages may ask for something: the public one, and on a loopback address its other names. */
export function trustedOrigins(publicUrl: string): string[] {
  const { origin, protocol, hostname, port } = new URL(publicUrl);
  if (!loopbackNames.includes(hostname)) return [origin];
  return loopbackNames.map((name) => `${protocol}//${name}${port === "" ? "" : `:${port}`}`);
}

/**
 * Whether a request that changes something comes from a page of another site. Programs that are no browser send
 * neither header; a browser sends at least one of them with every POST.
 */
export function isForeign(headers: Headers, trusted: readonly string[]): boolean {
  const origin = headers.get("origin");
  if (origin !== null) return !trusted.includes(origin);
  const site = headers.get("sec-fetch-site");
  return site !== null && site !== "same-origin" && site !== "none";
}

/**
 * Whether a request surely comes from one of our own pages: what a cookie allows is asked for from there alone.
 * A request with neither header may come from anywhere.
 */
export function isOwnPage(headers: Headers, trusted: readonly string[]): boolean {
  const origin = headers.get("origin");
  return origin === null ? headers.get("sec-fetch-site") === "same-origin" : trusted.includes(origin);
}
