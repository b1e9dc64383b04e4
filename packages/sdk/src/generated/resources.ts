// Written from packages/api/openapi.json by `pnpm --filter @tact/client-writer record:client`: change the API, not this file.
import { path, Resource } from "../core/resource.ts";
import type { Answer } from "../core/answer.ts";
import type { Lines } from "../core/lines.ts";
import type { Pages } from "../core/pages.ts";
import type { RequestOptions, Upload, UploadOptions } from "../core/request-options.ts";
import type { JsonBody, Query } from "../core/operation-types.ts";
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

/** `tact.applications.plan` */
export class ApplicationsPlanResource extends Resource {
  /**
   * Read the plan of an application.
   * As it is at this moment, or as it stood at an earlier one.
   * `GET /v1/applications/{application_id}/plan`
   */
  get(applicationId: string, query: Query<"getPlan"> = {}, options: RequestOptions = {}): Answer<Schemas["Plan"]> {
    return this.answer("GET", path`/applications/${applicationId}/plan`, { query }, options);
  }

  /**
   * Try facts.
   * The plan as it would be with these facts as well, and what they would change. Nothing is stored. Refuses what appending them would refuse.
   * `POST /v1/applications/{application_id}/plan/what-if`
   */
  whatIf(applicationId: string, body: Schemas["FactsToTry"], options: RequestOptions = {}): Answer<Schemas["WhatIf"]> {
    return this.answer("POST", path`/applications/${applicationId}/plan/what-if`, { body }, options);
  }
}

/** `tact.applications.others` */
export class ApplicationsOthersResource extends Resource {
  /**
   * List the client's other applications.
   * With what an offer in one means for the others: what recording it as a competing offer would change. Nothing is stored.
   * `GET /v1/applications/{application_id}/others`
   */
  other(applicationId: string, options: RequestOptions = {}): Answer<Schemas["OtherApplications"]> {
    return this.answer("GET", path`/applications/${applicationId}/others`, {}, options);
  }
}

/** `tact.applications.revisions` */
export class ApplicationsRevisionsResource extends Resource {
  /**
   * List revisions of a plan.
   * What each change of facts, of a calendar or of a policy did to the plan, the newest first.
   * `GET /v1/applications/{application_id}/revisions`
   */
  list(applicationId: string, query: Query<"listRevisions"> = {}, options: RequestOptions = {}): Pages<Schemas["RevisionPage"]["data"][number]> {
    return this.pages(path`/applications/${applicationId}/revisions`, query, options);
  }
}

/** `tact.applications.facts` */
export class ApplicationsFactsResource extends Resource {
  /**
   * List facts.
   * What was recorded of an application, in the order it was recorded, what was taken back included.
   * `GET /v1/applications/{application_id}/facts`
   */
  list(applicationId: string, query: Query<"listFacts"> = {}, options: RequestOptions = {}): Pages<Schemas["FactPage"]["data"][number]> {
    return this.pages(path`/applications/${applicationId}/facts`, query, options);
  }

  /**
   * Append facts.
   * All of them or none. The answer is the plan that they lead to, and what they changed. A fact that the plan could not use is refused.
   * `POST /v1/applications/{application_id}/facts`
   */
  append(applicationId: string, body: Schemas["FactsToAppend"], options: RequestOptions = {}): Answer<Schemas["RecordedFacts"]> {
    return this.answer("POST", path`/applications/${applicationId}/facts`, { body }, options);
  }

  /**
   * Take a fact back.
   * A new fact says so, the old one stays on record. The plan is then as if it had never been said.
   * `POST /v1/applications/{application_id}/facts/{fact_id}/retract`
   */
  retract(applicationId: string, factId: string, options: RequestOptions = {}): Answer<Schemas["RecordedFacts"]> {
    return this.answer("POST", path`/applications/${applicationId}/facts/${factId}/retract`, {}, options);
  }

  /**
   * Understand a sentence.
   * What happened, told in a sentence, as facts with the days and times that it means. A sentence is read whole or not at all; what may mean one thing or another comes back as `ways` to choose from. Nothing is stored: append the facts that are right.
   * `POST /v1/applications/{application_id}/facts/understand`
   */
  understand(applicationId: string, body: Schemas["SentenceToUnderstand"], options: RequestOptions = {}): Answer<Schemas["Understanding"]> {
    return this.answer("POST", path`/applications/${applicationId}/facts/understand`, { body }, options);
  }
}

/** `tact.applications.steps.drafts` */
export class ApplicationsStepsDraftsResource extends Resource {
  /**
   * Keep the words for a step.
   * In the place of its draft to one person, as somebody left them. They are stale once the step's date moves or the facts would be worded differently. Nothing is ever sent by itself.
   * `PUT /v1/applications/{application_id}/steps/{step_id}/drafts`
   */
  keep(applicationId: string, stepId: string, body: Schemas["WordsToKeep"], options: RequestOptions = {}): Answer<Schemas["KeptDraft"]> {
    return this.answer("PUT", path`/applications/${applicationId}/steps/${stepId}/drafts`, { body }, options);
  }
}

/** `tact.applications.steps` */
export class ApplicationsStepsResource extends Resource {
  readonly drafts = new ApplicationsStepsDraftsResource(this.sender);

  /**
   * Mark a step done.
   * Records the fact that says so; taking it back undoes it.
   * `POST /v1/applications/{application_id}/steps/{step_id}/done`
   */
  done(applicationId: string, stepId: string, body: Schemas["StepDone"], options: RequestOptions = {}): Answer<Schemas["RecordedFacts"]> {
    return this.answer("POST", path`/applications/${applicationId}/steps/${stepId}/done`, { body }, options);
  }

  /**
   * Move a step to another day.
   * A person's day wins over the rules, and is shown as such. Taking the fact back undoes it.
   * `POST /v1/applications/{application_id}/steps/{step_id}/pin`
   */
  pin(applicationId: string, stepId: string, body: Schemas["StepPin"], options: RequestOptions = {}): Answer<Schemas["RecordedFacts"]> {
    return this.answer("POST", path`/applications/${applicationId}/steps/${stepId}/pin`, { body }, options);
  }

  /**
   * Remove a step.
   * It is no longer to be done. Taking the fact back undoes it.
   * `POST /v1/applications/{application_id}/steps/{step_id}/dismiss`
   */
  dismiss(applicationId: string, stepId: string, body: Schemas["StepDismissal"], options: RequestOptions = {}): Answer<Schemas["RecordedFacts"]> {
    return this.answer("POST", path`/applications/${applicationId}/steps/${stepId}/dismiss`, { body }, options);
  }

  /**
   * Explain a step.
   * Why it has the dates that it has: the rule, the facts, the sums and the moves.
   * `GET /v1/applications/{application_id}/steps/{step_id}/explanation`
   */
  explain(applicationId: string, stepId: string, options: RequestOptions = {}): Answer<Schemas["Explanation"]> {
    return this.answer("GET", path`/applications/${applicationId}/steps/${stepId}/explanation`, {}, options);
  }

  /**
   * Draft the words for a step.
   * One draft for each person the step goes to, made of the facts, with the gaps that only a person can fill, and the words that somebody kept in its place. Nothing is stored, and nothing is ever sent by itself.
   * `GET /v1/applications/{application_id}/steps/{step_id}/drafts`
   */
  draft(applicationId: string, stepId: string, query: Query<"draftStep"> = {}, options: RequestOptions = {}): Answer<Schemas["Drafts"]> {
    return this.answer("GET", path`/applications/${applicationId}/steps/${stepId}/drafts`, { query }, options);
  }

  /**
   * Review a text.
   * What a coach would mark in a text for this step: too long, too pushy, nothing specific. Nothing is stored.
   * `POST /v1/applications/{application_id}/steps/{step_id}/review`
   */
  review(applicationId: string, stepId: string, body: Schemas["TextToReview"], options: RequestOptions = {}): Answer<Schemas["Review"]> {
    return this.answer("POST", path`/applications/${applicationId}/steps/${stepId}/review`, { body }, options);
  }
}

/** `tact.applications` */
export class ApplicationsResource extends Resource {
  readonly plan = new ApplicationsPlanResource(this.sender);
  readonly others = new ApplicationsOthersResource(this.sender);
  readonly revisions = new ApplicationsRevisionsResource(this.sender);
  readonly facts = new ApplicationsFactsResource(this.sender);
  readonly steps = new ApplicationsStepsResource(this.sender);

  /**
   * List applications.
   * In the order in which they were added, each with its plan of this moment in short. Those that are put away are left out unless `archived` asks for them.
   * `GET /v1/applications`
   */
  list(query: Query<"listApplications"> = {}, options: RequestOptions = {}): Pages<Schemas["ApplicationPage"]["data"][number]> {
    return this.pages(path`/applications`, query, options);
  }

  /**
   * Add an application.
   * Of one client to one employer. It is planned as soon as it has facts.
   * `POST /v1/applications`
   */
  create(body: Schemas["NewApplication"], options: RequestOptions = {}): Answer<Schemas["Application"]> {
    return this.answer("POST", path`/applications`, { body }, options);
  }

  /**
   * Add or change an application by an id of yours.
   * The application that goes by this id is changed, and added where there is none: what is left out stays as it is.
   * `PUT /v1/applications/external/{external_source}/{external_id}`
   */
  upsert(externalSource: string, externalId: string, body: Schemas["ApplicationByExternalId"], options: RequestOptions = {}): Answer<Schemas["Application"]> {
    return this.answer("PUT", path`/applications/external/${externalSource}/${externalId}`, { body }, options);
  }

  /**
   * Read an application.
   * With its plan of this moment, or of an earlier one, its facts and what each changed.
   * `GET /v1/applications/{id}`
   */
  get(id: string, query: Query<"getApplication"> = {}, options: RequestOptions = {}): Answer<Schemas["Application"]> {
    return this.answer("GET", path`/applications/${id}`, { query }, options);
  }

  /**
   * Change an application.
   * What is left out stays as it is. Its plan follows at once.
   * `PATCH /v1/applications/{id}`
   */
  update(id: string, body: Schemas["ApplicationChange"], options: RequestOptions = {}): Answer<Schemas["Application"]> {
    return this.answer("PATCH", path`/applications/${id}`, { body }, options);
  }
}

/** `tact.clients.promises` */
export class ClientsPromisesResource extends Resource {
  /**
   * List what employers promised a client.
   * Across applications that are not put away, the latest first, each with what became of it.
   * `GET /v1/clients/{id}/promises`
   */
  list(id: string, options: RequestOptions = {}): Answer<Schemas["ClientPromises"]> {
    return this.answer("GET", path`/clients/${id}/promises`, {}, options);
  }
}

/** `tact.clients` */
export class ClientsResource extends Resource {
  readonly promises = new ClientsPromisesResource(this.sender);

  /**
   * List clients.
   * In the order in which they were added. Those who are put away are left out unless `archived` asks for them.
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
   * Add or change a client by an id of yours.
   * The client who goes by this id is changed, and added where there is none: what is left out stays as it is.
   * `PUT /v1/clients/external/{external_source}/{external_id}`
   */
  upsert(externalSource: string, externalId: string, body: Schemas["ClientByExternalId"], options: RequestOptions = {}): Answer<Schemas["Client"]> {
    return this.answer("PUT", path`/clients/external/${externalSource}/${externalId}`, { body }, options);
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
   * What is left out stays as it is. Plans and calendars follow at once.
   * `PATCH /v1/clients/{id}`
   */
  update(id: string, body: Schemas["ClientChange"], options: RequestOptions = {}): Answer<Schemas["Client"]> {
    return this.answer("PATCH", path`/clients/${id}`, { body }, options);
  }

  /**
   * Export all that is kept of a client. As application/zip.
   * A ZIP with `client.json` (everything), `facts.csv`, `steps.csv` and `follow-ups.ics`.
   * `GET /v1/clients/{id}/export`
   */
  export(id: string, options: RequestOptions = {}): Answer<Blob> {
    return this.bytes("GET", path`/clients/${id}/export`, "application/zip", {}, options);
  }

  /**
   * Erase a client.
   * For good, with applications, facts, plans, steps, mails, private links and what other systems told of them. Their calendar links answer 410. The audit log stays whole: it knows ids alone.
   * `POST /v1/clients/{id}/erase`
   */
  erase(id: string, options: RequestOptions = {}): Answer<Schemas["Erased"]> {
    return this.answer("POST", path`/clients/${id}/erase`, {}, options);
  }
}

/** `tact.caseload` */
export class CaseloadResource extends Resource {
  /**
   * Read the caseload.
   * A short row for each client: how far they are, what comes next, what is late, who has gone silent. `limit` may be 10,000 here.
   * `GET /v1/caseload`
   */
  get(query: Query<"getCaseload"> = {}, options: RequestOptions = {}): Pages<Schemas["Caseload"]["data"][number]> {
    return this.pages(path`/caseload`, query, options);
  }
}

/** `tact.search` */
export class SearchResource extends Resource {
  /**
   * Search clients and applications.
   * By words of a client's name or address, of an employer's name or of a role. Applications are told to whoever may read them.
   * `GET /v1/search`
   */
  search(query: Query<"search"> = {}, options: RequestOptions = {}): Answer<Schemas["Found"]> {
    return this.answer("GET", path`/search`, { query }, options);
  }
}

/** `tact.employers` */
export class EmployersResource extends Resource {
  /**
   * List employers.
   * In the order in which they were added.
   * `GET /v1/employers`
   */
  list(query: Query<"listEmployers"> = {}, options: RequestOptions = {}): Pages<Schemas["Employer"]> {
    return this.pages(path`/employers`, query, options);
  }

  /**
   * Add an employer.
   * With its region, whose holidays are looked up, and its own closed days.
   * `POST /v1/employers`
   */
  create(body: Schemas["NewEmployer"], options: RequestOptions = {}): Answer<Schemas["Employer"]> {
    return this.answer("POST", path`/employers`, { body }, options);
  }

  /**
   * Add or change an employer by an id of yours.
   * The employer that goes by this id is changed, and added where there is none: what is left out stays as it is.
   * `PUT /v1/employers/external/{external_source}/{external_id}`
   */
  upsert(externalSource: string, externalId: string, body: Schemas["EmployerByExternalId"], options: RequestOptions = {}): Answer<Schemas["Employer"]> {
    return this.answer("PUT", path`/employers/external/${externalSource}/${externalId}`, { body }, options);
  }

  /**
   * Read an employer.
   * With the years of business calendar that are kept of it.
   * `GET /v1/employers/{id}`
   */
  get(id: string, options: RequestOptions = {}): Answer<Schemas["Employer"]> {
    return this.answer("GET", path`/employers/${id}`, {}, options);
  }

  /**
   * Change an employer.
   * What is left out stays as it is. Its calendar, and the plans and calendars made with it, follow at once.
   * `PATCH /v1/employers/{id}`
   */
  update(id: string, body: Schemas["EmployerChange"], options: RequestOptions = {}): Answer<Schemas["Employer"]> {
    return this.answer("PATCH", path`/employers/${id}`, { body }, options);
  }
}

/** `tact.regions` */
export class RegionsResource extends Resource {
  /**
   * List regions.
   * Regions whose holidays are known, by name.
   * `GET /v1/regions`
   */
  list(options: RequestOptions = {}): Answer<Schemas["Regions"]> {
    return this.answer("GET", path`/regions`, {}, options);
  }
}

/** `tact.facts` */
export class FactsResource extends Resource {
  /**
   * Append facts of many applications.
   * Of up to 1,000 applications in one call, each with a result of its own: what is refused of one leaves the others as they are.
   * `POST /v1/facts/bulk`
   */
  bulk(body: Schemas["BulkFacts"], options: RequestOptions = {}): Answer<Schemas["BulkResult"]> {
    return this.answer("POST", path`/facts/bulk`, { body }, options);
  }
}

/** `tact.steps` */
export class StepsResource extends Resource {
  /**
   * List steps.
   * Across clients, in the order in which they close, each with its status of this moment. Open ones unless `status` asks for others; those of what is put away are left out.
   * `GET /v1/steps`
   */
  list(query: Query<"listSteps"> = {}, options: RequestOptions = {}): Pages<Schemas["StepPage"]["data"][number]> {
    return this.pages(path`/steps`, query, options);
  }
}

/** `tact.queue` */
export class QueueResource extends Resource {
  /**
   * Read the queue of the day.
   * What is late and still worth doing, what is due today, what changed since yesterday, what opens tomorrow: in the reader's zone, and for a coach of their clients. `counts` and `load` are of the whole day, whatever part is asked for.
   * `GET /v1/queue`
   */
  get(query: Query<"getQueue"> = {}, options: RequestOptions = {}): Answer<Schemas["Queue"]> {
    return this.answer("GET", path`/queue`, { query }, options);
  }
}

/** `tact.exports` */
export class ExportsResource extends Resource {
  /**
   * Export applications with their facts. As application/x-ndjson.
   * JSON lines, one application each, sent as they are read: in the order in which they were added, what was put away included. An export that breaks off was not whole: begin again, or with `updated_since`.
   * `GET /v1/exports/applications`
   */
  applications(query: Query<"exportApplications"> = {}, options: RequestOptions = {}): Lines<Schemas["ExportedApplication"]> {
    return this.lines("GET", path`/exports/applications`, "application/x-ndjson", { query }, options);
  }

  /**
   * Export clients and applications. As text/csv.
   * Every client with their applications, in the columns that an import takes. Every field is quoted, and one that a spreadsheet would take for a formula begins with an apostrophe.
   * `GET /v1/exports/csv`
   */
  csv(options: RequestOptions = {}): Answer<string> {
    return this.text("GET", path`/exports/csv`, "text/csv", {}, options);
  }
}

/** `tact.drafts` */
export class DraftsResource extends Resource {
  /**
   * List kept words.
   * Across the caseload or of one application, in the order in which they were first kept, each with what makes it stale.
   * `GET /v1/drafts`
   */
  list(query: Query<"listKeptDrafts"> = {}, options: RequestOptions = {}): Pages<Schemas["KeptDraft"]> {
    return this.pages(path`/drafts`, query, options);
  }

  /**
   * Throw kept words away.
   * The step has its draft again as the facts make it.
   * `DELETE /v1/drafts/{id}`
   */
  discard(id: string, options: RequestOptions = {}): Answer<undefined> {
    return this.answer("DELETE", path`/drafts/${id}`, {}, options);
  }
}

/** `tact.events` */
export class EventsResource extends Resource {
  /**
   * List what happened.
   * What webhooks tell, in the order in which it was committed: none is skipped, however many write at once. The last page has a `next_cursor` too: hand it back later for what happened since.
   * `GET /v1/events`
   */
  list(query: Query<"listEvents"> = {}, options: RequestOptions = {}): Pages<Schemas["Event"]> {
    return this.pages(path`/events`, query, options);
  }
}

/** `tact.auditEvents` */
export class AuditEventsResource extends Resource {
  /**
   * List the audit log.
   * Who did what to what, the newest first, as a chain of hashes that shows whether one was changed or left out. Ids alone, so that the chain outlives an erasure.
   * `GET /v1/audit-events`
   */
  list(query: Query<"listAuditEvents"> = {}, options: RequestOptions = {}): Pages<Schemas["AuditEventPage"]["data"][number]> {
    return this.pages(path`/audit-events`, query, options);
  }
}

/** `tact.insights.rows` */
export class InsightsRowsResource extends Resource {
  /**
   * List what insights count.
   * The rows behind a number: of a measure, and of a group or a series of it. The latest first.
   * `GET /v1/insights/rows`
   */
  list(query: Query<"listInsightRows"> = {}, options: RequestOptions = {}): Pages<Schemas["InsightRowPage"]["data"][number]> {
    return this.pages(path`/insights/rows`, query, options);
  }
}

/** `tact.insights` */
export class InsightsResource extends Resource {
  readonly rows = new InsightsRowsResource(this.sender);

  /**
   * Read insights.
   * A look back on some weeks. Every number counts rows that `/insights/rows` lists.
   * `GET /v1/insights`
   */
  read(query: Query<"readInsights"> = {}, options: RequestOptions = {}): Answer<Schemas["Insights"]> {
    return this.answer("GET", path`/insights`, { query }, options);
  }
}

/** `tact.policies` */
export class PoliciesResource extends Resource {
  /**
   * List policies.
   * Those that come with Tact in their newest edition, then every edition of your own.
   * `GET /v1/policies`
   */
  list(query: Query<"listPolicies"> = {}, options: RequestOptions = {}): Pages<Schemas["Policy"]> {
    return this.pages(path`/policies`, query, options);
  }

  /**
   * Add an edition of a policy.
   * Of a policy of yours, or the first of a new one. Plans stay as they are until their applications are moved to it.
   * `POST /v1/policies`
   */
  newEdition(body: Schemas["NewPolicyEdition"], options: RequestOptions = {}): Answer<Schemas["Policy"]> {
    return this.answer("POST", path`/policies`, { body }, options);
  }

  /**
   * Read a policy.
   * The edition that is named, or the newest that is in force, with every value and its bounds.
   * `GET /v1/policies/{policy_id}`
   */
  get(policyId: string, query: Query<"getPolicy"> = {}, options: RequestOptions = {}): Answer<Schemas["Policy"]> {
    return this.answer("GET", path`/policies/${policyId}`, { query }, options);
  }

  /**
   * Choose a policy.
   * What new applications are planned with: those of one client, or of everybody who has no choice of their own. Answers with the policy that holds now.
   * `POST /v1/policies/choose`
   */
  choose(body: Schemas["PolicyChoice"], options: RequestOptions = {}): Answer<Schemas["Policy"]> {
    return this.answer("POST", path`/policies/choose`, { body }, options);
  }

  /**
   * Simulate a policy.
   * What a policy would do to the caseload, a page of applications at a time: who would have another plan, and by how much. Nothing is stored.
   * `POST /v1/policies/simulate`
   */
  simulate(body: Schemas["PolicyToSimulate"], options: RequestOptions = {}): Answer<Schemas["Simulation"]> {
    return this.answer("POST", path`/policies/simulate`, { body }, options);
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

/** `tact.imports.csv` */
export class ImportsCsvResource extends Resource {
  /**
   * Check a file of clients and applications.
   * What an import of it would do, row by row. Nothing is changed. Columns, by their names in the first line: `client_external_id`, `client_name`, `client_email`, `client_time_zone`, `application_external_id`, `role`, `route`, `employer_name`, `employer_time_zone`, `employer_region`. A row is a client, with an application where it has `role` and `employer_name`. Clients are known by `client_external_id`, else by `client_email`.
   * `POST /v1/imports/csv/check`
   */
  check(body: Upload, query: Query<"checkCsvImport"> = {}, options: UploadOptions<"text/csv" | "multipart/form-data" | "application/octet-stream"> = {}): Answer<Schemas["ImportReport"]> {
    return this.answer("POST", path`/imports/csv/check`, { body, query, uploads: ["text/csv","multipart/form-data","application/octet-stream"] }, options);
  }

  /**
   * Import a file of clients and applications.
   * Exactly what a report said, in one transaction: send the same file with `report` of that report. Where the file or what is stored is another by now, nothing is done.
   * `POST /v1/imports/csv`
   */
  import(body: Upload, query: Query<"importCsv">, options: UploadOptions<"text/csv" | "multipart/form-data" | "application/octet-stream"> = {}): Answer<Schemas["ImportReport"]> {
    return this.answer("POST", path`/imports/csv`, { body, query, uploads: ["text/csv","multipart/form-data","application/octet-stream"] }, options);
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

  /**
   * Record what an invitation said.
   * The facts of one meeting of a read invitation, as a person confirmed them, with the `origin` that came beside them: later invitations with its UID are then known.
   * `POST /v1/imports/invitation/record`
   */
  record(body: Schemas["ConfirmedInvitation"], options: RequestOptions = {}): Answer<Schemas["RecordedFacts"]> {
    return this.answer("POST", path`/imports/invitation/record`, { body }, options);
  }
}

/** `tact.imports` */
export class ImportsResource extends Resource {
  readonly csv = new ImportsCsvResource(this.sender);
  readonly invitation = new ImportsInvitationResource(this.sender);
}

/** `tact.hooks` */
export class HooksResource extends Resource {
  /**
   * Take in a webhook of another system.
   * For other systems, not for keys: whoever signs with the secret of the source is heard. Formats and signatures are those of the source: Calendly's, Ashby's, or our own, which is Standard Webhooks over `{ "facts": [{ "application": { "external_id": … }, "id": …, "type": …, … }] }`. What it says of interviews is stored before the answer; all else of it is dropped. The same delivery again changes nothing, and deliveries in any order lead to the same facts.
   * `POST /v1/hooks/{source}`
   */
  receive(source: string, body: JsonBody<"receiveHook">, options: RequestOptions = {}): Answer<Schemas["HookAnswer"]> {
    return this.answer("POST", path`/hooks/${source}`, { body }, options);
  }
}

/** `tact.hookSources` */
export class HookSourcesResource extends Resource {
  /**
   * List hook sources.
   * Systems that send webhooks to Tact, in the order they were made; revoked ones too. Never a secret.
   * `GET /v1/hook-sources`
   */
  list(query: Query<"listHookSources"> = {}, options: RequestOptions = {}): Pages<Schemas["HookSource"]> {
    return this.pages(path`/hook-sources`, query, options);
  }

  /**
   * Make a hook source.
   * An address to which another system may send its webhooks. The secret that it signs with is in this answer and nowhere else.
   * `POST /v1/hook-sources`
   */
  create(body: Schemas["NewHookSource"], options: RequestOptions = {}): Answer<Schemas["HookSourceWithSecret"]> {
    return this.answer("POST", path`/hook-sources`, { body }, options);
  }

  /**
   * Read a hook source.
   * Its address, and when something came last.
   * `GET /v1/hook-sources/{id}`
   */
  get(id: string, options: RequestOptions = {}): Answer<Schemas["HookSource"]> {
    return this.answer("GET", path`/hook-sources/${id}`, {}, options);
  }

  /**
   * Give a hook source another secret.
   * The secret before holds for a day, so that the other system can be told meanwhile.
   * `POST /v1/hook-sources/{id}/rotate`
   */
  rotate(id: string, body: Schemas["HookSecretRotation"], options: RequestOptions = {}): Answer<Schemas["HookSourceWithSecret"]> {
    return this.answer("POST", path`/hook-sources/${id}/rotate`, { body }, options);
  }

  /**
   * End a hook source.
   * For good: its address answers 410 from now on. What it told stays.
   * `POST /v1/hook-sources/{id}/revoke`
   */
  revoke(id: string, options: RequestOptions = {}): Answer<Schemas["HookSource"]> {
    return this.answer("POST", path`/hook-sources/${id}/revoke`, {}, options);
  }

  /**
   * Say whose application something is.
   * What was told of the object is recorded at the application, and what is told of it from now on.
   * `POST /v1/hook-sources/{id}/assign`
   */
  assign(id: string, body: Schemas["HookAssignment"], options: RequestOptions = {}): Answer<Schemas["HookObject"]> {
    return this.answer("POST", path`/hook-sources/${id}/assign`, { body }, options);
  }
}

/** `tact.hookObjects` */
export class HookObjectsResource extends Resource {
  /**
   * List what other systems told of.
   * With `unmatched=true` what waits for somebody to say whose it is.
   * `GET /v1/hook-objects`
   */
  list(query: Query<"listHookObjects"> = {}, options: RequestOptions = {}): Pages<Schemas["HookObject"]> {
    return this.pages(path`/hook-objects`, query, options);
  }
}

/** `tact.hookReceipts` */
export class HookReceiptsResource extends Resource {
  /**
   * List deliveries that came.
   * The newest first, each with what came of it, and nothing of what it said. They are kept for 90 days.
   * `GET /v1/hook-receipts`
   */
  list(query: Query<"listHookReceipts"> = {}, options: RequestOptions = {}): Pages<Schemas["HookReceipt"]> {
    return this.pages(path`/hook-receipts`, query, options);
  }
}

/** `tact.apiKeys` */
export class ApiKeysResource extends Resource {
  /**
   * List keys.
   * In the order in which they were made; those that have ended too. Never a secret.
   * `GET /v1/api-keys`
   */
  list(query: Query<"listApiKeys"> = {}, options: RequestOptions = {}): Pages<Schemas["ApiKey"]> {
    return this.pages(path`/api-keys`, query, options);
  }

  /**
   * Make a key.
   * The key is in this answer and nowhere else. With `livemode: false` it sees test data alone.
   * `POST /v1/api-keys`
   */
  create(body: Schemas["NewApiKey"], options: RequestOptions = {}): Answer<Schemas["ApiKeyWithSecret"]> {
    return this.answer("POST", path`/api-keys`, { body }, options);
  }

  /**
   * Read a key.
   * Its scopes, and when it was used last.
   * `GET /v1/api-keys/{id}`
   */
  get(id: string, options: RequestOptions = {}): Answer<Schemas["ApiKey"]> {
    return this.answer("GET", path`/api-keys/${id}`, {}, options);
  }

  /**
   * Change a key.
   * Its name, or the origins whose pages may use it. What it may do stays as it was made.
   * `PATCH /v1/api-keys/{id}`
   */
  update(id: string, body: Schemas["ApiKeyChange"], options: RequestOptions = {}): Answer<Schemas["ApiKey"]> {
    return this.answer("PATCH", path`/api-keys/${id}`, { body }, options);
  }

  /**
   * Make the successor of a key.
   * With the same scopes and origins. Both work until the old one ends, so that programs can change over.
   * `POST /v1/api-keys/{id}/rotate`
   */
  rotate(id: string, body: Schemas["ApiKeyRotation"], options: RequestOptions = {}): Answer<Schemas["ApiKeyWithSecret"]> {
    return this.answer("POST", path`/api-keys/${id}/rotate`, { body }, options);
  }

  /**
   * End a key.
   * For good: within a second it is refused everywhere.
   * `POST /v1/api-keys/{id}/revoke`
   */
  revoke(id: string, options: RequestOptions = {}): Answer<Schemas["ApiKey"]> {
    return this.answer("POST", path`/api-keys/${id}/revoke`, {}, options);
  }
}

/** `tact.organisation` */
export class OrganisationResource extends Resource {
  /**
   * Read the organisation.
   * That of whoever asks; for a test key, the one that holds the test data.
   * `GET /v1/organisation`
   */
  get(options: RequestOptions = {}): Answer<Schemas["Organisation"]> {
    return this.answer("GET", path`/organisation`, {}, options);
  }

  /**
   * Change the organisation.
   * Its name, or whether members need a second factor to sign in: whoever has none is asked to set one up.
   * `PATCH /v1/organisation`
   */
  update(body: Schemas["OrganisationChange"], options: RequestOptions = {}): Answer<Schemas["Organisation"]> {
    return this.answer("PATCH", path`/organisation`, { body }, options);
  }
}

/** `tact.members` */
export class MembersResource extends Resource {
  /**
   * List members.
   * Those who first signed in first.
   * `GET /v1/members`
   */
  list(query: Query<"listMembers"> = {}, options: RequestOptions = {}): Pages<Schemas["Member"]> {
    return this.pages(path`/members`, query, options);
  }

  /**
   * Read a member.
   * With their role.
   * `GET /v1/members/{id}`
   */
  get(id: string, options: RequestOptions = {}): Answer<Schemas["Member"]> {
    return this.answer("GET", path`/members/${id}`, {}, options);
  }

  /**
   * Give a member another role.
   * From their next request on. The last owner stays one, and a key makes no owners.
   * `PATCH /v1/members/{id}`
   */
  update(id: string, body: Schemas["MemberChange"], options: RequestOptions = {}): Answer<Schemas["Member"]> {
    return this.answer("PATCH", path`/members/${id}`, { body }, options);
  }

  /**
   * Remove a member.
   * Their clients become everyone's, their calendar links end, and their next request is refused. The last owner stays.
   * `DELETE /v1/members/{id}`
   */
  delete(id: string, options: RequestOptions = {}): Answer<undefined> {
    return this.answer("DELETE", path`/members/${id}`, {}, options);
  }
}

/** `tact.memberInvitations` */
export class MemberInvitationsResource extends Resource {
  /**
   * List invitations.
   * In the order in which they were sent; those that have ended too.
   * `GET /v1/member-invitations`
   */
  list(query: Query<"listMemberInvitations"> = {}, options: RequestOptions = {}): Pages<Schemas["MemberInvitation"]> {
    return this.pages(path`/member-invitations`, query, options);
  }

  /**
   * Invite somebody.
   * By a link that is mailed to their address alone and works for seven days. A newer invitation ends the older.
   * `POST /v1/member-invitations`
   */
  create(body: Schemas["NewMemberInvitation"], options: RequestOptions = {}): Answer<Schemas["MemberInvitation"]> {
    return this.answer("POST", path`/member-invitations`, { body }, options);
  }

  /**
   * Take an invitation back.
   * Its link opens nothing from now on.
   * `POST /v1/member-invitations/{id}/revoke`
   */
  revoke(id: string, options: RequestOptions = {}): Answer<Schemas["MemberInvitation"]> {
    return this.answer("POST", path`/member-invitations/${id}/revoke`, {}, options);
  }
}

/** `tact.portalLinks` */
export class PortalLinksResource extends Resource {
  /**
   * List private links of clients.
   * In the order in which they were made; those that have ended too. Never an address.
   * `GET /v1/portal-links`
   */
  list(query: Query<"listPortalLinks"> = {}, options: RequestOptions = {}): Pages<Schemas["PortalLink"]> {
    return this.pages(path`/portal-links`, query, options);
  }

  /**
   * Make a private link for a client.
   * Its address is in this answer and nowhere else. Whoever has it sees and answers for this client alone.
   * `POST /v1/portal-links`
   */
  create(body: Schemas["NewPortalLink"], options: RequestOptions = {}): Answer<Schemas["PortalLinkWithAddress"]> {
    return this.answer("POST", path`/portal-links`, { body }, options);
  }

  /**
   * Read a private link.
   * Whose it is, until when it opens, and when it was used last.
   * `GET /v1/portal-links/{id}`
   */
  get(id: string, options: RequestOptions = {}): Answer<Schemas["PortalLink"]> {
    return this.answer("GET", path`/portal-links/${id}`, {}, options);
  }

  /**
   * End a private link.
   * For good: within a second it opens nothing. The calendar that the client made on their page ends with it, whichever link they made it through.
   * `POST /v1/portal-links/{id}/revoke`
   */
  revoke(id: string, options: RequestOptions = {}): Answer<Schemas["PortalLink"]> {
    return this.answer("POST", path`/portal-links/${id}/revoke`, {}, options);
  }
}

/** `tact.portal.calendar` */
export class PortalCalendarResource extends Resource {
  /**
   * Give a client a calendar to subscribe to.
   * For a client's private link. The address is in this answer and nowhere else; asking again gives another and ends the first.
   * `POST /v1/portal/calendar`
   */
  subscribe(options: RequestOptions = {}): Answer<Schemas["PortalCalendar"]> {
    return this.answer("POST", path`/portal/calendar`, {}, options);
  }
}

/** `tact.portal` */
export class PortalResource extends Resource {
  readonly calendar = new PortalCalendarResource(this.sender);

  /**
   * What a client has to do.
   * For a client's private link: their open steps, what to say, and why now.
   * `GET /v1/portal`
   */
  get(options: RequestOptions = {}): Answer<Schemas["Portal"]> {
    return this.answer("GET", path`/portal`, {}, options);
  }

  /**
   * A client did a step.
   * For a client's private link. Recorded as the fact that says so; the plan follows.
   * `POST /v1/portal/done`
   */
  done(body: Schemas["PortalDone"], options: RequestOptions = {}): Answer<Schemas["PortalRecorded"]> {
    return this.answer("POST", path`/portal/done`, { body }, options);
  }

  /**
   * A client heard from the employer, or needs longer.
   * For a client's private link. `they-answered` records a word from the employer; `they-said-when`, `they-made-an-offer` and `they-said-no` what it said; `need-longer` moves an open step to a day.
   * `POST /v1/portal/record`
   */
  record(body: Schemas["PortalRecord"], options: RequestOptions = {}): Answer<Schemas["PortalRecorded"]> {
    return this.answer("POST", path`/portal/record`, { body }, options);
  }

  /**
   * A client takes back what they said.
   * For a client's private link: what they said through one, and nothing else.
   * `POST /v1/portal/undo`
   */
  undo(body: Schemas["PortalUndo"], options: RequestOptions = {}): Answer<Schemas["PortalRecorded"]> {
    return this.answer("POST", path`/portal/undo`, { body }, options);
  }
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

/** `tact.policyMoves` */
export class PolicyMovesResource extends Resource {
  /**
   * List policy moves.
   * The newest first.
   * `GET /v1/policy-moves`
   */
  list(query: Query<"listPolicyMoves"> = {}, options: RequestOptions = {}): Pages<Schemas["PolicyMove"]> {
    return this.pages(path`/policy-moves`, query, options);
  }

  /**
   * Preview a policy move.
   * Chooses the applications that are to move, and says what that would do. Nothing moves before the move is started.
   * `POST /v1/policy-moves`
   */
  preview(body: Schemas["NewPolicyMove"], options: RequestOptions = {}): Answer<Schemas["PolicyMovePreview"]> {
    return this.answer("POST", path`/policy-moves`, { body }, options);
  }

  /**
   * Read a policy move.
   * How far it is.
   * `GET /v1/policy-moves/{id}`
   */
  get(id: string, options: RequestOptions = {}): Answer<Schemas["PolicyMove"]> {
    return this.answer("GET", path`/policy-moves/${id}`, {}, options);
  }

  /**
   * Start a policy move.
   * One that was previewed, or one that was stopped. Each application moves by itself, with its plan, its calendars and its events.
   * `POST /v1/policy-moves/{id}/start`
   */
  start(id: string, options: RequestOptions = {}): Answer<Schemas["PolicyMove"]> {
    return this.answer("POST", path`/policy-moves/${id}/start`, {}, options);
  }

  /**
   * Stop a policy move.
   * Where it stands: what has moved stays moved.
   * `POST /v1/policy-moves/{id}/stop`
   */
  stop(id: string, options: RequestOptions = {}): Answer<Schemas["PolicyMove"]> {
    return this.answer("POST", path`/policy-moves/${id}/stop`, {}, options);
  }
}

/** `tact.mails` */
export class MailsResource extends Resource {
  /**
   * List mails.
   * Digests, reminders and others of the last 30 days, the newest first.
   * `GET /v1/mails`
   */
  list(query: Query<"listMails"> = {}, options: RequestOptions = {}): Pages<Schemas["MailPage"]["data"][number]> {
    return this.pages(path`/mails`, query, options);
  }

  /**
   * Read a mail.
   * With its text; links that are secrets do not stand in it.
   * `GET /v1/mails/{id}`
   */
  get(id: string, options: RequestOptions = {}): Answer<Schemas["MailWithText"]> {
    return this.answer("GET", path`/mails/${id}`, {}, options);
  }
}

/** Every resource of the API. */
export class Resources extends Resource {
  readonly plans = new PlansResource(this.sender);
  readonly applications = new ApplicationsResource(this.sender);
  readonly clients = new ClientsResource(this.sender);
  readonly caseload = new CaseloadResource(this.sender);
  readonly search = new SearchResource(this.sender);
  readonly employers = new EmployersResource(this.sender);
  readonly regions = new RegionsResource(this.sender);
  readonly facts = new FactsResource(this.sender);
  readonly steps = new StepsResource(this.sender);
  readonly queue = new QueueResource(this.sender);
  readonly exports = new ExportsResource(this.sender);
  readonly drafts = new DraftsResource(this.sender);
  readonly events = new EventsResource(this.sender);
  readonly auditEvents = new AuditEventsResource(this.sender);
  readonly insights = new InsightsResource(this.sender);
  readonly policies = new PoliciesResource(this.sender);
  readonly feeds = new FeedsResource(this.sender);
  readonly imports = new ImportsResource(this.sender);
  readonly hooks = new HooksResource(this.sender);
  readonly hookSources = new HookSourcesResource(this.sender);
  readonly hookObjects = new HookObjectsResource(this.sender);
  readonly hookReceipts = new HookReceiptsResource(this.sender);
  readonly apiKeys = new ApiKeysResource(this.sender);
  readonly organisation = new OrganisationResource(this.sender);
  readonly members = new MembersResource(this.sender);
  readonly memberInvitations = new MemberInvitationsResource(this.sender);
  readonly portalLinks = new PortalLinksResource(this.sender);
  readonly portal = new PortalResource(this.sender);
  readonly webhookEndpoints = new WebhookEndpointsResource(this.sender);
  readonly deliveries = new DeliveriesResource(this.sender);
  readonly policyMoves = new PolicyMovesResource(this.sender);
  readonly mails = new MailsResource(this.sender);
}
