import { createApplication, getApplication, listApplications, updateApplication, upsertApplication } from "../../use-cases/applications.ts";
import { otherApplications } from "../../use-cases/other-applications.ts";
import { listRevisions } from "../../use-cases/revisions.ts";
import { applicationPageView, applicationView, revisionPageView } from "../../views/application.ts";
import { otherApplicationsView } from "../../views/other-application.ts";
import { exampleIds } from "../example-ids.ts";
import { type RestRoute, route } from "../route.ts";

const application = { name: "Application", schema: applicationView };
const asked = { client_id: exampleIds.client, employer_id: exampleIds.employer, role: "Product designer" };
const conflicts = { 409: "Another application has this external id; or a request with this Idempotency-Key still runs." };

/** Applications: one client, one employer, one role; what facts and plans belong to. */
export const applicationRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/applications",
    operationId: "listApplications",
    useCase: listApplications,
    summary: "List applications",
    description: "In the order in which they were added, each with its plan of this moment in short. Those that are put away are left out unless `archived` asks for them.",
    answer: { name: "ApplicationPage", schema: applicationPageView },
  }),
  route({
    method: "post",
    path: "/applications",
    operationId: "createApplication",
    useCase: createApplication,
    summary: "Add an application",
    description: "Of one client to one employer. It is planned as soon as it has facts.",
    body: { name: "NewApplication", example: { ...asked, external_source: "ats", external_id: "application-42" } },
    answer: application,
    status: 201,
    versioned: true,
    location: ({ id }) => `/applications/${id}`,
    refusals: { ...conflicts, 404: "There is no such client, employer or policy." },
  }),
  route({
    method: "put",
    path: "/applications/external/{external_source}/{external_id}",
    operationId: "upsertApplication",
    useCase: upsertApplication,
    summary: "Add or change an application by an id of yours",
    description: "The application that goes by this id is changed, and added where there is none: what is left out stays as it is.",
    body: { name: "ApplicationByExternalId", example: asked },
    answer: application,
    made: ({ created }) => created,
    shown: ({ application: shown }) => shown,
    versioned: true,
    refusals: { 404: "There is no such client, employer or policy.", 409: "This id belongs to an application of another client, or to another employer." },
  }),
  route({
    method: "get",
    path: "/applications/{id}",
    operationId: "getApplication",
    useCase: getApplication,
    summary: "Read an application",
    description: "With its plan of this moment, or of an earlier one, its facts and what each changed.",
    answer: application,
    versioned: true,
  }),
  route({
    method: "get",
    path: "/applications/{application_id}/others",
    operationId: "otherApplications",
    useCase: otherApplications,
    summary: "List the client's other applications",
    description: "With what an offer in one means for the others: what recording it as a competing offer would change. Nothing is stored.",
    answer: { name: "OtherApplications", schema: otherApplicationsView },
  }),
  route({
    method: "patch",
    path: "/applications/{id}",
    operationId: "updateApplication",
    useCase: updateApplication,
    summary: "Change an application",
    description: "What is left out stays as it is. Its plan follows at once.",
    body: { name: "ApplicationChange", example: { role: "Senior product designer" } },
    answer: application,
    versioned: true,
    refusals: conflicts,
  }),
  route({
    method: "get",
    path: "/applications/{application_id}/revisions",
    operationId: "listRevisions",
    useCase: listRevisions,
    summary: "List revisions of a plan",
    description: "What each change of facts, of a calendar or of a policy did to the plan, the newest first.",
    answer: { name: "RevisionPage", schema: revisionPageView },
  }),
];
