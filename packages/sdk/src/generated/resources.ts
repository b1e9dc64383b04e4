// Written from packages/api/openapi.json by `pnpm --filter @tact/client-writer record:client`: change the API, not this file.
import { path, Resource } from "../core/resource.ts";
import type { Answer } from "../core/answer.ts";
import type { Pages } from "../core/pages.ts";
import type { RequestOptions, Upload, UploadOptions } from "../core/request-options.ts";
import type { Query } from "../core/operation-types.ts";
import type { components } from "./document.ts";

type Schemas = components["schemas"];

/** `tact.plans` */
export class PlansResource extends Resource {
  /**
   * Preview a plan.
   * Interview facts in, the dated follow-up plan out. Nothing is stored and nothing that is stored is read, so no key is needed. With `Accept: text/calendar` the answer is the plan as an iCalendar file.
   * `POST /v1/plans/preview`
   */
  preview(body: Schemas["PlanRequest"], options: RequestOptions = {}): Answer<Schemas["Plan"]> {
    return this.answer("POST", path`/plans/preview`, { body }, options);
  }

  /**
   * Preview a plan. As text/calendar.
   * Interview facts in, the dated follow-up plan out. Nothing is stored and nothing that is stored is read, so no key is needed. With `Accept: text/calendar` the answer is the plan as an iCalendar file.
   * `POST /v1/plans/preview`
   */
  previewCalendar(body: Schemas["PlanRequest"], options: RequestOptions = {}): Answer<string> {
    return this.text("POST", path`/plans/preview`, "text/calendar", { body }, options);
  }

  /**
   * Compare two plans.
   * Two requests in, both plans and what differs out: kept, moved and why, changed, added, dropped. Nothing is stored.
   * `POST /v1/plans/diff`
   */
  diff(body: Schemas["TwoPlanRequests"], options: RequestOptions = {}): Answer<Schemas["PlanComparison"]> {
    return this.answer("POST", path`/plans/diff`, { body }, options);
  }

  /**
   * Explain a plan.
   * A request in, and why each step has the dates that it has out: the rule, the facts, the sums and the moves. Nothing is stored.
   * `POST /v1/plans/explain`
   */
  explain(body: Schemas["PlanToExplain"], options: RequestOptions = {}): Answer<Schemas["PlanExplanations"]> {
    return this.answer("POST", path`/plans/explain`, { body }, options);
  }
}

/** `tact.clients` */
export class ClientsResource extends Resource {
  /**
   * List clients.
   * In the order in which they were added.
   * `GET /v1/clients`
   */
  list(query: Query<"listClients"> = {}, options: RequestOptions = {}): Pages<Schemas["Client"]> {
    return this.pages(path`/clients`, query, options);
  }

  /**
   * Add a client.
   * A job seeker, with the zone in which they read times.
   * `POST /v1/clients`
   */
  create(body: Schemas["NewClient"], options: RequestOptions = {}): Answer<Schemas["Client"]> {
    return this.answer("POST", path`/clients`, { body }, options);
  }

  /**
   * Read a client.
   * With the number of their applications.
   * `GET /v1/clients/{id}`
   */
  get(id: string, options: RequestOptions = {}): Answer<Schemas["Client"]> {
    return this.answer("GET", path`/clients/${id}`, {}, options);
  }

  /**
   * Change a client.
   * Plans and calendars follow at once.
   * `PATCH /v1/clients/{id}`
   */
  update(id: string, body: Schemas["ClientChange"], options: RequestOptions = {}): Answer<Schemas["Client"]> {
    return this.answer("PATCH", path`/clients/${id}`, { body }, options);
  }
}

/** `tact.feeds` */
export class FeedsResource extends Resource {
  /**
   * List calendar links.
   * The calendar links of whoever asks, in the order they were made; revoked ones too. Never an address.
   * `GET /v1/feeds`
   */
  list(query: Query<"listFeeds"> = {}, options: RequestOptions = {}): Pages<Schemas["Feed"]> {
    return this.pages(path`/feeds`, query, options);
  }

  /**
   * Make a calendar link.
   * Of one application, of one client, or of everyone whom the coach looks after. The address is in this answer and nowhere else.
   * `POST /v1/feeds`
   */
  create(body: Schemas["NewFeed"], options: RequestOptions = {}): Answer<Schemas["FeedWithAddress"]> {
    return this.answer("POST", path`/feeds`, { body }, options);
  }

  /**
   * Read a calendar link.
   * Its settings, when it was fetched last, and by which family of programs.
   * `GET /v1/feeds/{id}`
   */
  get(id: string, options: RequestOptions = {}): Answer<Schemas["Feed"]> {
    return this.answer("GET", path`/feeds/${id}`, {}, options);
  }

  /**
   * Change a calendar link.
   * Its name, how much it tells, or whether interviews stand in it. It is rendered again at once; the address stays.
   * `PATCH /v1/feeds/{id}`
   */
  update(id: string, body: Schemas["FeedChange"], options: RequestOptions = {}): Answer<Schemas["Feed"]> {
    return this.answer("PATCH", path`/feeds/${id}`, { body }, options);
  }

  /**
   * Give a calendar link another address.
   * The old address answers 410 from now on.
   * `POST /v1/feeds/{id}/rotate`
   */
  rotate(id: string, options: RequestOptions = {}): Answer<Schemas["FeedWithAddress"]> {
    return this.answer("POST", path`/feeds/${id}/rotate`, {}, options);
  }

  /**
   * End a calendar link.
   * For good: its address answers 410 from now on.
   * `POST /v1/feeds/{id}/revoke`
   */
  revoke(id: string, options: RequestOptions = {}): Answer<Schemas["Feed"]> {
    return this.answer("POST", path`/feeds/${id}/revoke`, {}, options);
  }
}

/** `tact.imports.invitation` */
export class ImportsInvitationResource extends Resource {
  /**
   * Read an invitation.
   * An .ics file or a mail in, the facts that would follow from it out: to be confirmed, nothing is stored. Open without a session; with one, a UID that led to an interview before becomes another time for it, or its cancellation. Sent as the body itself, `application_id` and `time_zone` stand in the query.
   * `POST /v1/imports/invitation`
   */
  read(body: Upload, query: Query<"readInvitation"> = {}, options: UploadOptions<"multipart/form-data" | "text/calendar" | "message/rfc822" | "application/octet-stream"> = {}): Answer<Schemas["Invitation"]> {
    return this.answer("POST", path`/imports/invitation`, { body, query, uploads: ["multipart/form-data","text/calendar","message/rfc822","application/octet-stream"] }, options);
  }
}

/** `tact.imports` */
export class ImportsResource extends Resource {
  readonly invitation = new ImportsInvitationResource(this.sender);
}

/** `tact.webhookEndpoints` */
export class WebhookEndpointsResource extends Resource {
  /**
   * List webhook endpoints.
   * In the order in which they were made. Never a secret.
   * `GET /v1/webhook-endpoints`
   */
  list(query: Query<"listWebhookEndpoints"> = {}, options: RequestOptions = {}): Pages<Schemas["WebhookEndpoint"]> {
    return this.pages(path`/webhook-endpoints`, query, options);
  }

  /**
   * Add a webhook endpoint.
   * Events are posted to it as Standard Webhooks says, signed with the secret in this answer, and again over three days where it does not answer with 2xx. One that was made under the same external id is changed instead, and keeps its secret.
   * `POST /v1/webhook-endpoints`
   */
  create(body: Schemas["NewWebhookEndpoint"], options: RequestOptions = {}): Answer<Schemas["WebhookEndpointWithSecret"]> {
    return this.answer("POST", path`/webhook-endpoints`, { body }, options);
  }

  /**
   * Read a webhook endpoint.
   * Its settings, and why it is disabled where it is.
   * `GET /v1/webhook-endpoints/{id}`
   */
  get(id: string, options: RequestOptions = {}): Answer<Schemas["WebhookEndpoint"]> {
    return this.answer("GET", path`/webhook-endpoints/${id}`, {}, options);
  }

  /**
   * Change a webhook endpoint.
   * Disabled, it hears of nothing and what is on its way to it ends; enabled again, it hears of what happens from then on.
   * `PATCH /v1/webhook-endpoints/{id}`
   */
  update(id: string, body: Schemas["WebhookEndpointChange"], options: RequestOptions = {}): Answer<Schemas["WebhookEndpoint"]> {
    return this.answer("PATCH", path`/webhook-endpoints/${id}`, { body }, options);
  }

  /**
   * Remove a webhook endpoint.
   * With its deliveries.
   * `DELETE /v1/webhook-endpoints/{id}`
   */
  delete(id: string, options: RequestOptions = {}): Answer<undefined> {
    return this.answer("DELETE", path`/webhook-endpoints/${id}`, {}, options);
  }

  /**
   * Give a webhook endpoint another secret.
   * The secret before signs as well for some hours, so that receivers can change over.
   * `POST /v1/webhook-endpoints/{id}/rotate`
   */
  rotate(id: string, body: Schemas["WebhookSecretRotation"], options: RequestOptions = {}): Answer<Schemas["WebhookEndpointWithSecret"]> {
    return this.answer("POST", path`/webhook-endpoints/${id}/rotate`, { body }, options);
  }

  /**
   * Try a webhook endpoint.
   * Posts an event of type `ping`, signed like every other.
   * `POST /v1/webhook-endpoints/{id}/test`
   */
  test(id: string, options: RequestOptions = {}): Answer<Schemas["Delivery"]> {
    return this.answer("POST", path`/webhook-endpoints/${id}/test`, {}, options);
  }
}

/** `tact.deliveries` */
export class DeliveriesResource extends Resource {
  /**
   * List deliveries.
   * The newest first, by endpoint, status or event. Those that ended are kept for 30 days.
   * `GET /v1/deliveries`
   */
  list(query: Query<"listDeliveries"> = {}, options: RequestOptions = {}): Pages<Schemas["Delivery"]> {
    return this.pages(path`/deliveries`, query, options);
  }

  /**
   * Read a delivery.
   * With what came of each attempt.
   * `GET /v1/deliveries/{id}`
   */
  get(id: string, options: RequestOptions = {}): Answer<Schemas["Delivery"]> {
    return this.answer("GET", path`/deliveries/${id}`, {}, options);
  }

  /**
   * Send an event once more.
   * Under the same `webhook-id`, so that who has had it knows.
   * `POST /v1/deliveries/{id}/replay`
   */
  replay(id: string, options: RequestOptions = {}): Answer<Schemas["Delivery"]> {
    return this.answer("POST", path`/deliveries/${id}/replay`, {}, options);
  }
}

/** Every resource of the API. */
export class Resources extends Resource {
  readonly plans = new PlansResource(this.sender);
  readonly clients = new ClientsResource(this.sender);
  readonly feeds = new FeedsResource(this.sender);
  readonly imports = new ImportsResource(this.sender);
  readonly webhookEndpoints = new WebhookEndpointsResource(this.sender);
  readonly deliveries = new DeliveriesResource(this.sender);
}
