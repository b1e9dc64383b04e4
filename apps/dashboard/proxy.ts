import { type NextRequest, NextResponse } from "next/server";

/**
 * Gives each page a content policy with a fresh nonce. Nothing else: who may see what is decided by the API.
 *
 * `style-src-attr` stays open because positions on the window bar and of popups are style attributes.
 */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const development = process.env.NODE_ENV === "development";
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  // A page knows its route, not its address: whoever has to sign in first is led back there.
  headers.set("x-address", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  // The address of a client's page is what opens it: no other page is told, no search engine lists it, no cache keeps it.
  const isPortal = request.nextUrl.pathname.startsWith("/p/");
  response.headers.set("referrer-policy", isPortal ? "no-referrer" : "same-origin");
  if (isPortal) {
    response.headers.set("x-robots-tag", "noindex, nofollow, noarchive");
    response.headers.set("cache-control", "private, no-store");
  }
  response.headers.set("x-content-type-options", "nosniff");
  return response;
}

export const config = {
  matcher: [{ source: "/((?!_next/static|icon.svg|favicon.ico).*)" }],
};
