import { createFeed, listFeeds, revokeFeed, rotateFeed, updateFeed } from "../use-cases/feeds.ts";
import { byId, feedUpdate, newFeed } from "../use-cases/inputs.ts";
import { reading, router, writing } from "./trpc.ts";

export const feedsRouter = router({
  list: reading.query(({ ctx }) => listFeeds(ctx.deps, ctx.scope)),
  create: writing.input(newFeed).mutation(({ ctx, input }) => createFeed(ctx.deps, ctx.scope, input)),
  update: writing.input(feedUpdate).mutation(({ ctx, input }) => updateFeed(ctx.deps, ctx.scope, input)),
  rotate: writing.input(byId).mutation(({ ctx, input }) => rotateFeed(ctx.deps, ctx.scope, input)),
  revoke: writing.input(byId).mutation(({ ctx, input }) => revokeFeed(ctx.deps, ctx.scope, input)),
});
