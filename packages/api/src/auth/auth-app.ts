import type { Database } from "@tact/db";
import { Hono } from "hono";
import { boundedRequest } from "../bounded-body.ts";
import { DomainError } from "../errors.ts";
import { requestLimit } from "../request-limit.ts";
import { problemResponse } from "../rest/problem.ts";
import type { RestEnv } from "../rest/rest-door.ts";
import type { Deps } from "../use-cases/deps.ts";
import type { Auth } from "./auth.ts";
import { linkRequest } from "./link-request.ts";
import { refuseForeign } from "./refuse-foreign.ts";
import { personApp } from "./person-app.ts";
import { refusalOfSignIn } from "./refusal-of-sign-in.ts";
import { twoFactorApp } from "./two-factor-app.ts";

export interface AuthDoor {
  auth: Auth;
  deps: Deps & { db: Database };
  /** Asks the database for nothing, and throws where it is away: better-auth tells no fault from another. */
  ping: () => Promise<unknown>;
  trusted: readonly string[];
  /** Whether one-click demo sign-in is offered. */
  demo: boolean;
  /** Whether links are mailed; otherwise the server prints them. */
  mail: boolean;
}

/** What of better-auth is served, by path; everything else it could do is not there. */
const allowedOf: Readonly<Record<string, string>> = {
  "/sign-in/magic-link": "POST",
  "/magic-link/verify": "GET",
  "/sign-out": "POST",
};

/** The sign-in door, to be mounted under `/auth`. */
export function authApp({ auth, deps, ping, trusted, demo, mail }: AuthDoor): Hono<RestEnv> {
  const app = new Hono<RestEnv>();
  const served = demo ? { ...allowedOf, "/demo": "POST" } : allowedOf;

  /** What the sign-in page offers. */
  app.get("/options", (c) => c.json({ demo, mail }, 200, { "cache-control": "no-store" }));

  for (const [path, method] of Object.entries(served)) {
    app.on([method], path, async (c) => {
      const { raw } = c.req;
      if (method === "POST") refuseForeign(raw.headers, trusted);
      const answer = await auth.handler(await (path === "/sign-in/magic-link" ? linkRequest(raw) : boundedRequest(raw)));
      if (answer.status >= 500) await ping();
      if (answer.status >= 400) return await refusalOfSignIn(answer, c.get("requestId"));
      answer.headers.set("cache-control", "no-store");
      return path === "/demo" && wantsPage(raw.headers) ? toPage(answer) : answer;
    });
    app.all(path, (c) => problemResponse(new DomainError("method-not-allowed", `This address answers ${method}.`), c.get("requestId"), { allow: method }));
  }
  app.route("/two-factor", twoFactorApp({ auth, deps, trusted }));
  app.route("/", personApp({ auth, deps, trusted, looks: requestLimit(60) }));
  app.all("/*", (c) => problemResponse(new DomainError("not-found", "There is nothing at this address."), c.get("requestId")));
  return app;
}

/** A plain form navigates; scripts that fetch want the JSON. */
const wantsPage = (headers: Headers) => headers.get("accept")?.includes("text/html") ?? false;

function toPage(answer: Response): Response {
  const headers = new Headers({ location: "/today", "cache-control": "no-store" });
  for (const cookie of answer.headers.getSetCookie()) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}
