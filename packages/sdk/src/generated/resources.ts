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
   * Interview facts in, the dated follow-up plan out. Nothing is stored and nothing that is stored is read, so no key is needed.
   * `POST /v1/plans/preview`
   */
  preview(body: Schemas["PlanRequest"], options: RequestOptions = {}): Answer<Schemas["Plan"]> {
    return this.answer("POST", path`/plans/preview`, { body }, options);
  }
}

/** `tact.feeds` */
export class FeedsResource extends Resource {
  /**
   * List calendar links.
   * The calendar links of whoever is signed in, in the order they were made; revoked ones too. Never an address.
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
  read(body: Upload, options: UploadOptions<"multipart/form-data" | "text/calendar" | "message/rfc822" | "application/octet-stream"> = {}): Answer<Schemas["Invitation"]> {
    return this.answer("POST", path`/imports/invitation`, { body, uploads: ["multipart/form-data","text/calendar","message/rfc822","application/octet-stream"] }, options);
  }
}

/** `tact.imports` */
export class ImportsResource extends Resource {
  readonly invitation = new ImportsInvitationResource(this.sender);
}

/** Every resource of the API. */
export class Resources extends Resource {
  readonly plans = new PlansResource(this.sender);
  readonly feeds = new FeedsResource(this.sender);
  readonly imports = new ImportsResource(this.sender);
}
