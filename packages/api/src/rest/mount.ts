import type { Context, Hono } from "hono";
import type { Deps, Scope } from "../use-cases/deps.ts";
import { withSnakePointers } from "./checked-input.ts";
import { versionTag } from "./entity-tag.ts";
import { answerOnce } from "./idempotency.ts";
import type { RestDoor, RestEnv } from "./rest-door.ts";
import { honoPath, type RestRoute } from "./route.ts";
import { inputOf } from "./route-input.ts";
import { snakeJson } from "./snake-case.ts";
import { anybodyOf, readerOf, refuseFlood, writerOf } from "./who-asks.ts";

const withoutStore = { "cache-control": "no-store" };

/** Puts a route on the application: parse with the use-case's own schema, call it, answer. */
export function mount(app: Hono<RestEnv>, door: RestDoor, each: RestRoute): void {
  app.on(each.method.toUpperCase(), honoPath(each.path), async (c) => {
    if (each.limit !== undefined) await refuseFlood(c, door.limits[each.limit]);
    const scope = await askerOf(c, door, each);
    const work = async (at: RestDoor) => (each.serve === undefined ? await answerTo(c, at, each, scope, await inputOf(c, each)) : await each.serve(c, at));
    return scope === null ? await work(door) : await answerOnce(c, door, scope, work);
  });
}

/** Who asks, as the use-case wants it: a reader, a writer, or anybody. */
export async function askerOf(c: Context<RestEnv>, door: RestDoor, { useCase }: RestRoute): Promise<Scope | null> {
  if (useCase.permission === "open") return await anybodyOf(c, door);
  return useCase.kind === "command" ? await writerOf(c, door) : await readerOf(c, door);
}

/** Runs the use-case and puts what it gives into an answer. */
async function answerTo(c: Context<RestEnv>, { deps }: RestDoor, each: RestRoute, scope: Scope | null, input: unknown): Promise<Response> {
  const run = each.useCase as unknown as (deps: Deps, scope: Scope | null, input: unknown) => Promise<unknown>;
  const given = (await withSnakePointers(run(deps, scope, input))) as never;
  const answer = each.shown === undefined ? given : each.shown(given);
  const headers: Record<string, string> = { ...withoutStore };
  if (each.versioned === true) headers["etag"] = versionTag((answer as { version: number }).version);
  if (each.location !== undefined) headers["location"] = `/v1${each.location(given)}`;
  const status = each.made?.(given) === true ? 201 : (each.status ?? 200);
  return status === 204 ? c.body(null, 204, headers) : c.body(snakeJson(answer), status, { ...headers, "content-type": "application/json" });
}
