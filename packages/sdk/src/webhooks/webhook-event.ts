import type { components } from "../generated/document.ts";

/** What Tact tells an endpoint: `type` says which event it is, and what its `data` are. */
export type WebhookEvent = components["schemas"]["Event"];
