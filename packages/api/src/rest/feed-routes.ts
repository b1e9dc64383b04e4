import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { id } from "@tact/facts";
import { z } from "zod";
import { createFeed, getFeed, listFeeds, revokeFeed, rotateFeed, updateFeed } from "../use-cases/feeds.ts";
import { feedUpdate, newFeed } from "../use-cases/inputs.ts";
import { checked, checkedBody } from "./checked-input.ts";
import { feedAnswer, feedExamples, feedPage, feedWithAddress } from "./feed-schemas.ts";
import { answerOf, bodyOf, component, problem } from "./openapi-parts.ts";
import type { RestDoor, RestEnv } from "./rest-door.ts";
import { snakeCased } from "./snake-case.ts";
import { readerOf, writerOf } from "./who-asks.ts";

const session = [{ session: [] }];
const notSignedIn = { 401: problem("Nobody is signed in.") };
const notAllowed = { ...notSignedIn, 403: problem("The request comes from a page of another site, or from somebody who may only read.") };
const notFound = { 404: problem("There is no such calendar link, or it is somebody else's.") };
const wrongBody = {
  400: problem("The body is not JSON."),
  413: problem("The body is larger than 1 MB."),
  415: problem("The body is not application/json."),
  422: problem("The JSON has wrong content or unknown fields: `errors` names each place."),
};
const byId = { params: z.object({ id: z.string() }) };

const list = createRoute({
  method: "get",
  path: "/feeds",
  operationId: "listFeeds",
  summary: "List calendar links",
  description: "The calendar links of whoever is signed in, in the order they were made; revoked ones too. Never an address.",
  security: session,
  request: { query: z.object({ limit: z.string().optional(), cursor: z.string().optional() }) },
  responses: { 200: answerOf("FeedPage", "A page of them.", feedExamples.page), ...notSignedIn, 422: problem("The limit is no number from 1 to 100.") },
});
const create = createRoute({
  method: "post",
  path: "/feeds",
  operationId: "createFeed",
  summary: "Make a calendar link",
  description: "Of one application, of one client, or of everyone whom the coach looks after. The address is in this answer and nowhere else.",
  security: session,
  request: bodyOf("NewFeed", feedExamples.create),
  responses: { 201: answerOf("FeedWithAddress", "The link and its address.", feedExamples.made), ...notAllowed, 404: problem("There is no such client or application."), ...wrongBody },
});
const get = createRoute({
  method: "get",
  path: "/feeds/{id}",
  operationId: "getFeed",
  summary: "Read a calendar link",
  description: "Its settings, when it was fetched last, and by which family of programs.",
  security: session,
  request: byId,
  responses: { 200: answerOf("Feed", "The link.", feedExamples.feed), ...notSignedIn, ...notFound },
});
const change = createRoute({
  method: "patch",
  path: "/feeds/{id}",
  operationId: "changeFeed",
  summary: "Change a calendar link",
  description: "Its name, how much it tells, or whether interviews stand in it. It is rendered again at once; the address stays.",
  security: session,
  request: { ...byId, ...bodyOf("FeedChange", feedExamples.change) },
  responses: { 200: answerOf("Feed", "The link as it is now.", feedExamples.feed), ...notAllowed, ...notFound, ...wrongBody },
});
const rotate = createRoute({
  method: "post",
  path: "/feeds/{id}/rotate",
  operationId: "rotateFeed",
  summary: "Give a calendar link another address",
  description: "The old address answers 410 from now on.",
  security: session,
  request: byId,
  responses: { 200: answerOf("FeedWithAddress", "The link and its new address.", feedExamples.made), ...notAllowed, ...notFound },
});
const revoke = createRoute({
  method: "post",
  path: "/feeds/{id}/revoke",
  operationId: "revokeFeed",
  summary: "End a calendar link",
  description: "For good: its address answers 410 from now on.",
  security: session,
  request: byId,
  responses: { 200: answerOf("Feed", "The link, with when it ended.", { ...feedExamples.feed, revoked_at: "2026-11-24T08:00:00.000Z" }), ...notAllowed, ...notFound },
});

const pageQuery = z.strictObject({
  limit: z
    .string()
    .regex(/^(?:[1-9]\d?|100)$/, { error: "must be a number from 1 to 100" })
    .transform(Number)
    .optional(),
  cursor: id.optional(),
});
const feedChange = feedUpdate.omit({ id: true });
const withoutStore = { "cache-control": "no-store" };

export function feedRoutes(app: OpenAPIHono<RestEnv>, door: RestDoor): void {
  const { deps } = door;
  app.openAPIRegistry.registerComponent("securitySchemes", "session", { type: "apiKey", in: "cookie", name: "tact.session_token", description: "The cookie of who is signed in. Writes come from pages of this address only." });
  for (const [name, schema] of Object.entries({ Feed: feedAnswer, FeedPage: feedPage, FeedWithAddress: feedWithAddress })) {
    app.openAPIRegistry.registerComponent("schemas", name, component(schema, "output"));
  }
  for (const [name, schema] of Object.entries({ NewFeed: newFeed, FeedChange: feedChange })) {
    app.openAPIRegistry.registerComponent("schemas", name, component(schema, "input"));
  }

  app.openapi(list, async (c) => {
    const scope = await readerOf(c, door);
    const { limit = 100, cursor = "" } = checked(pageQuery, c.req.query());
    const after = (await listFeeds(deps, scope)).filter((feed) => feed.id > cursor);
    const data = after.slice(0, limit);
    const hasMore = after.length > limit;
    return c.json(snakeCased({ data, hasMore, nextCursor: hasMore ? data.at(-1)?.id : null }) as object, 200, withoutStore);
  });
  app.openapi(create, async (c) => {
    const scope = await writerOf(c, door);
    const made = await createFeed(deps, scope, await checkedBody(newFeed, c.req.raw));
    return c.json(snakeCased(made) as object, 201, { ...withoutStore, location: `/v1/feeds/${made.feed.id}` });
  });
  app.openapi(get, async (c) => c.json(snakeCased(await getFeed(deps, await readerOf(c, door), { id: c.req.param("id") })) as object, 200, withoutStore));
  app.openapi(change, async (c) => {
    const scope = await writerOf(c, door);
    const input = await checkedBody(feedChange, c.req.raw);
    return c.json(snakeCased(await updateFeed(deps, scope, { ...input, id: c.req.param("id") })) as object, 200, withoutStore);
  });
  app.openapi(rotate, async (c) => c.json(snakeCased(await rotateFeed(deps, await writerOf(c, door), { id: c.req.param("id") })) as object, 200, withoutStore));
  app.openapi(revoke, async (c) => c.json(snakeCased(await revokeFeed(deps, await writerOf(c, door), { id: c.req.param("id") })) as object, 200, withoutStore));
}
