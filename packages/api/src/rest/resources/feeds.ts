import { createFeed, getFeed, listFeeds, revokeFeed, rotateFeed, updateFeed } from "../../use-cases/feeds.ts";
import { feedAnswer, feedExamples, feedPage, feedWithAddress } from "../feed-schemas.ts";
import { type RestRoute, route } from "../route.ts";

const feed = { name: "Feed", schema: feedAnswer, example: feedExamples.feed };
const withAddress = { name: "FeedWithAddress", schema: feedWithAddress, example: feedExamples.made };

/** Calendar links. */
export const feedRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/feeds",
    operationId: "listFeeds",
    useCase: listFeeds,
    summary: "List calendar links",
    description: "The calendar links of whoever asks, in the order they were made; revoked ones too. Never an address.",
    answer: { name: "FeedPage", schema: feedPage, example: feedExamples.page },
  }),
  route({
    method: "post",
    path: "/feeds",
    operationId: "createFeed",
    useCase: createFeed,
    summary: "Make a calendar link",
    description: "Of one application, of one client, or of everyone whom the coach looks after. The address is in this answer and nowhere else.",
    body: { name: "NewFeed", example: feedExamples.create },
    answer: withAddress,
    status: 201,
    location: ({ feed: { id } }) => `/feeds/${id}`,
    refusals: { 404: "There is no such client or application." },
  }),
  route({
    method: "get",
    path: "/feeds/{id}",
    operationId: "getFeed",
    useCase: getFeed,
    summary: "Read a calendar link",
    description: "Its settings, when it was fetched last, and by which family of programs.",
    answer: feed,
  }),
  route({
    method: "patch",
    path: "/feeds/{id}",
    operationId: "updateFeed",
    useCase: updateFeed,
    summary: "Change a calendar link",
    description: "Its name, how much it tells, or whether interviews stand in it. It is rendered again at once; the address stays.",
    body: { name: "FeedChange", example: feedExamples.change },
    answer: feed,
  }),
  route({
    method: "post",
    path: "/feeds/{id}/rotate",
    operationId: "rotateFeed",
    useCase: rotateFeed,
    summary: "Give a calendar link another address",
    description: "The old address answers 410 from now on.",
    answer: withAddress,
  }),
  route({
    method: "post",
    path: "/feeds/{id}/revoke",
    operationId: "revokeFeed",
    useCase: revokeFeed,
    summary: "End a calendar link",
    description: "For good: its address answers 410 from now on.",
    answer: { ...feed, example: { ...feedExamples.feed, revoked_at: "2026-11-24T08:00:00.000Z" } },
  }),
];
