// Written from packages/api/openapi.json by `pnpm --filter @tact/client-writer record:client`: change the API, not this file.
import type { components } from "./document.ts";

export type Feed = components["schemas"]["Feed"];
export type FeedChange = components["schemas"]["FeedChange"];
export type FeedPage = components["schemas"]["FeedPage"];
export type FeedWithAddress = components["schemas"]["FeedWithAddress"];
export type Invitation = components["schemas"]["Invitation"];
export type NewFeed = components["schemas"]["NewFeed"];
export type Plan = components["schemas"]["Plan"];
export type PlanRequest = components["schemas"]["PlanRequest"];
export type Problem = components["schemas"]["Problem"];
