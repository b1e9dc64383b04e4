import { createHmac, hash } from "node:crypto";
import type { GenericEndpointContext } from "better-auth";
import { deleteSessionCookie } from "better-auth/cookies";
import { generateRandomString } from "better-auth/crypto";

/** Cookies of better-auth's two-factor plugin, behind the prefix of all cookies. */
const challengeCookie = "two_factor";
const deviceCookie = "trust_device";

/** How long a challenge waits for its code, in seconds. */
const challengeSeconds = 600;
/** How long a device is trusted after its last sign-in, in seconds. */
export const deviceSeconds = 60 * 60 * 24 * 30;
/** Wrong codes in a row after which none is taken for a while, and for how long, in seconds. */
export const mostFailures = 10;
export const lockedSeconds = 900;
/** Spans for which a code that was used is remembered, in seconds: longer than it is valid. */
const usedSeconds = 180;

/** The page that asks for the code. */
const challengePage = "/sign-in/code";

/** Paths that have asked for the second factor themselves by the time they make a session. */
const proved: ReadonlySet<string> = new Set(["/two-factor/verify-totp", "/two-factor/verify-backup-code"]);

/**
 * Stands before every session that better-auth is about to make, whichever way of signing in it comes from: for somebody
 * with a second factor, none is made until the factor was shown. (The plugin itself looks at some paths of signing in by
 * password, and at no other.) The way on is a challenge in a cookie, and the page that asks for the code.
 */
export async function demandSecondFactor(session: { userId: string }, ctx: GenericEndpointContext | null): Promise<false | undefined> {
  if (ctx === null) return false;
  const user = (await ctx.context.internalAdapter.findUserById(session.userId)) as { twoFactorEnabled?: boolean } | null;
  if (user?.twoFactorEnabled !== true) return undefined;
  if (proved.has(ctx.path)) {
    await refuseUsedCode(ctx, session.userId);
    return undefined;
  }
  if (await isTrustedDevice(ctx, session.userId)) return undefined;
  await challenge(ctx, session.userId);
  throw ctx.redirect(`${ctx.context.options.baseURL as string}${challengePage}${placeAfter(ctx)}`);
}

/** What is valid for half a minute is taken once (RFC 6238, section 5.2). */
async function refuseUsedCode(ctx: GenericEndpointContext, userId: string): Promise<void> {
  if (ctx.path !== "/two-factor/verify-totp") return;
  const { code } = ctx.body as { code: string };
  if (await takeCode(ctx.context, userId, code)) return;
  throw ctx.error("UNAUTHORIZED", { code: "INVALID_CODE", message: "This code was used." });
}

/** Notes that a code was used; false where it had been. */
export async function takeCode({ internalAdapter }: Pick<GenericEndpointContext["context"], "internalAdapter">, userId: string, code: string): Promise<boolean> {
  const span = Math.floor(Date.now() / (usedSeconds * 1000));
  const take = async (at: number) =>
    await internalAdapter.reserveVerificationValue({
      identifier: `totp-used-${hash("sha256", `${userId}!${code}!${at}`)}`,
      value: userId,
      expiresAt: new Date((at + 2) * usedSeconds * 1000),
    });
  // Of this span of time and of the next: whoever comes back right after its end is refused as well.
  return (await take(span)) && (await take(span + 1));
}

/** The challenge in the form in which the plugin's own paths look for it, attempts that were made included. */
async function challenge(ctx: GenericEndpointContext, userId: string): Promise<void> {
  const { internalAdapter, secret, createAuthCookie } = ctx.context;
  const cookie = createAuthCookie(challengeCookie, { maxAge: challengeSeconds });
  const identifier = `2fa-${generateRandomString(32)}`;
  const expiresAt = new Date(Date.now() + challengeSeconds * 1000);
  // Whoever was signed in here before is not who is signing in now.
  deleteSessionCookie(ctx);
  await internalAdapter.createVerificationValue({ identifier, value: userId, expiresAt });
  await internalAdapter.createVerificationValue({ identifier: `2fa-attempts-${identifier}`, value: "0", expiresAt });
  await ctx.setSignedCookie(cookie.name, identifier, secret, cookie.attributes);
}

/** Whether this browser was trusted by this person; its token is good for one sign-in and replaced by another. */
async function isTrustedDevice(ctx: GenericEndpointContext, userId: string): Promise<boolean> {
  const { internalAdapter, secret, createAuthCookie } = ctx.context;
  const cookie = createAuthCookie(deviceCookie, { maxAge: deviceSeconds });
  const shown = await ctx.getSignedCookie(cookie.name, secret);
  const [token, identifier] = typeof shown === "string" ? shown.split("!") : [];
  const tokenOf = (device: string) => createHmac("sha256", secret).update(`${userId}!${device}`).digest("base64url");
  if (token === undefined || identifier === undefined || token !== tokenOf(identifier)) return false;
  const known = await internalAdapter.consumeVerificationValue(identifier);
  if (known === null || known.value !== userId) return false;
  const next = `trust-device-${generateRandomString(32)}`;
  await internalAdapter.createVerificationValue({ identifier: next, value: userId, expiresAt: new Date(Date.now() + deviceSeconds * 1000) });
  await ctx.setSignedCookie(cookie.name, `${tokenOf(next)}!${next}`, secret, cookie.attributes);
  return true;
}

/** Where the link led: better-auth has made sure that it is a place of ours. Only its path travels on. */
function placeAfter(ctx: GenericEndpointContext): string {
  const { callbackURL } = (ctx.query ?? {}) as { callbackURL?: string };
  if (callbackURL === undefined) return "";
  const { pathname, search } = new URL(callbackURL, ctx.context.options.baseURL as string);
  return `?${new URLSearchParams({ to: pathname + search }).toString()}`;
}
