import { createFeed, getFeed, listFeeds, revokeFeed, rotateFeed, updateFeed } from "../../use-cases/feeds.ts";
import { feedPageView, feedSecretView, feedView } from "../../views/feed.ts";
import { exampleIds } from "../example-ids.ts";
import { type RestRoute, route } from "../route.ts";

const example = {
  id: exampleIds.feed,
  name: "iPhone",
  scope: "client",
  client: { id: exampleIds.client, name: "Maya Okafor" },
  application: null,
  privacy: "initials",
  form: "events",
  interviews: true,
  external_source: null,
  external_id: null,
  version: 1,
  created_at: "2026-11-23T09:00:00.000Z",
  rotated_at: null,
  revoked_at: null,
  last_fetched_at: "2026-11-23T11:40:12.000Z",
  last_fetched_by: "apple",
};
const made = {
  feed: { ...example, last_fetched_at: null, last_fetched_by: null },
  url: "https://tact.example/calendar/tact_cal_…/follow-ups.ics",
  webcal: "webcal://tact.example/calendar/tact_cal_…/follow-ups.ics",
};
const feed = { name: "Feed", schema: feedView, example };
const withAddress = { name: "FeedWithAddress", schema: feedSecretView, example: made };

/** Calendar links. */
export const feedRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/feeds",
    operationId: "listFeeds",
    useCase: listFeeds,
    summary: "List calendar links",
    description: "The calendar links of whoever asks, in the order they were made; revoked ones too. Never an address.",
    answer: { name: "FeedPage", schema: feedPageView, example: { data: [example], has_more: false, next_cursor: null } },
  }),
  route({
    method: "post",
    path: "/feeds",
    operationId: "createFeed",
    useCase: createFeed,
    summary: "Make a calendar link",
    description: "Of one application, of one client, or of everyone whom the coach looks after. The address is in this answer and nowhere else.",
    body: { name: "NewFeed", example: { name: "iPhone", client_id: exampleIds.client, privacy: "initials", interviews: true } },
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
    versioned: true,
  }),
  route({
    method: "patch",
    path: "/feeds/{id}",
    operationId: "updateFeed",
    useCase: updateFeed,
    summary: "Change a calendar link",
    description: "Its name, how much it tells, or whether interviews stand in it. It is rendered again at once; the address stays.",
    body: { name: "FeedChange", example: { privacy: "busy" } },
    answer: feed,
    versioned: true,
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
    answer: { ...feed, example: { ...example, revoked_at: "2026-11-24T08:00:00.000Z" } },
  }),
];
