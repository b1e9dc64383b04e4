import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint, formCsrfMiddleware } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";

/** A plain form posts too. */
const allowedMediaTypes = ["application/json", "application/x-www-form-urlencoded"];

/** `POST /auth/demo`: a session of the demo's coach with one click. Part of the server only where demo data was asked for. */
export function demoSignIn(email: string) {
  return {
    id: "tact-demo",
    endpoints: {
      signInDemo: createAuthEndpoint("/demo", { method: "POST", requireHeaders: true, use: [formCsrfMiddleware], metadata: { allowedMediaTypes } }, async (ctx) => {
        const found = await ctx.context.internalAdapter.findUserByEmail(email);
        if (found === null) throw new APIError("NOT_FOUND", { message: "The demo data is not loaded." });
        const session = await ctx.context.internalAdapter.createSession(found.user.id);
        await setSessionCookie(ctx, { session, user: found.user });
        return ctx.json({ status: true });
      }),
    },
  } satisfies BetterAuthPlugin;
}
