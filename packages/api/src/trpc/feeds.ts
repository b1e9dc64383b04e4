import { createFeed, getFeed, listFeeds, revokeFeed, rotateFeed, updateFeed } from "../use-cases/feeds.ts";
import { procedure, router } from "./trpc.ts";

export const feedsRouter = router({
  list: procedure(listFeeds),
  get: procedure(getFeed),
  create: procedure(createFeed),
  update: procedure(updateFeed),
  rotate: procedure(rotateFeed),
  revoke: procedure(revokeFeed),
});
