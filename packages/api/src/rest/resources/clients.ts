import { caseload } from "../../use-cases/caseload.ts";
import { clientPromises } from "../../use-cases/client-promises.ts";
import { createClient, getClient, listClients, updateClient, upsertClient } from "../../use-cases/clients.ts";
import { search } from "../../use-cases/search.ts";
import { caseloadView } from "../../views/caseload.ts";
import { clientPageView, clientView } from "../../views/client.ts";
import { clientPromisesView } from "../../views/client-promises.ts";
import { searchView } from "../../views/search.ts";
import { exampleIds } from "../example-ids.ts";
import { type RestRoute, route } from "../route.ts";

const example = {
  id: exampleIds.client,
  name: "Maya Okafor",
  email: "maya@example.com",
  time_zone: "America/New_York",
  coach_id: exampleIds.user,
  policy_id: null,
  reminders: false,
  applications: 2,
  external_source: "ats",
  external_id: "candidate-4711",
  version: 1,
  created_at: "2026-11-23T09:00:00.000Z",
  updated_at: "2026-11-23T09:00:00.000Z",
  archived_at: null,
};

const caseloadRow = {
  client: { id: exampleIds.client, name: "Maya Okafor" },
  coach_id: exampleIds.user,
  archived_at: null,
  applications: 2,
  in_flight: 2,
  without_next: 0,
  late: 1,
  last_fact_at: "2026-11-20T15:00:00.000Z",
  silent: false,
  furthest: { application_id: exampleIds.application, role: "Product designer", employer: { id: exampleIds.employer, name: "Northwind" }, offer: false, interviews: 2 },
  next: {
    application_id: exampleIds.application,
    step_id: `${exampleIds.application}.thank-you.int-1.p1`,
    kind: "thank-you",
    title: "Thank Dana Cho by email",
    status: "late",
    opens: "2026-11-20T15:00:00.000Z",
    by: "2026-11-21T04:59:00.000Z",
    closes: "2026-11-24T22:00:00.000Z",
  },
};

const client = { name: "Client", schema: clientView, example };
const conflicts = { 409: "Another client has this address, or this external id; or a request with this Idempotency-Key still runs." };

/** Clients: the job seekers whom the organisation looks after. */
export const clientRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/clients",
    operationId: "listClients",
    useCase: listClients,
    summary: "List clients",
    description: "In the order in which they were added. Those who are put away are left out unless `archived` asks for them.",
    answer: { name: "ClientPage", schema: clientPageView, example: { data: [example], has_more: false, next_cursor: null } },
  }),
  route({
    method: "post",
    path: "/clients",
    operationId: "createClient",
    useCase: createClient,
    summary: "Add a client",
    description: "A job seeker, with the zone in which they read times.",
    body: { name: "NewClient", example: { name: "Maya Okafor", email: "maya@example.com", time_zone: "America/New_York", external_source: "ats", external_id: "candidate-4711" } },
    answer: client,
    status: 201,
    versioned: true,
    location: ({ id }) => `/clients/${id}`,
    refusals: conflicts,
  }),
  route({
    method: "put",
    path: "/clients/external/{external_source}/{external_id}",
    operationId: "upsertClient",
    useCase: upsertClient,
    summary: "Add or change a client by an id of yours",
    description: "The client who goes by this id is changed, and added where there is none: what is left out stays as it is.",
    body: { name: "ClientByExternalId", example: { name: "Maya Okafor", time_zone: "America/New_York", email: "maya@example.com" } },
    answer: client,
    made: ({ created }) => created,
    shown: ({ client: shown }) => shown,
    versioned: true,
    refusals: conflicts,
  }),
  route({
    method: "get",
    path: "/caseload",
    operationId: "getCaseload",
    useCase: caseload,
    summary: "Read the caseload",
    description: "A short row for each client: how far they are, what comes next, what is late, who has gone silent. `limit` may be 10,000 here.",
    answer: {
      name: "Caseload",
      schema: caseloadView,
      example: { data: [caseloadRow], has_more: false, next_cursor: null, as_of: "2026-11-23T09:00:00.000Z", counts: { clients: 1, late: 1, silent: 0, without_next: 0 } },
    },
  }),
  route({
    method: "get",
    path: "/search",
    operationId: "search",
    useCase: search,
    summary: "Search clients and applications",
    description: "By words of a client's name or address, of an employer's name or of a role. Applications are told to whoever may read them.",
    answer: {
      name: "Found",
      schema: searchView,
      example: { clients: [{ id: exampleIds.client, name: "Maya Okafor", archived: false }], applications: [{ id: exampleIds.application, role: "Product designer", client: "Maya Okafor", employer: "Northwind" }] },
    },
  }),
  route({
    method: "get",
    path: "/clients/{id}",
    operationId: "getClient",
    useCase: getClient,
    summary: "Read a client",
    description: "With the number of their applications.",
    answer: client,
    versioned: true,
  }),
  route({
    method: "get",
    path: "/clients/{id}/promises",
    operationId: "listClientPromises",
    useCase: clientPromises,
    summary: "List what employers promised a client",
    description: "Across applications that are not put away, the latest first, each with what became of it.",
    answer: { name: "ClientPromises", schema: clientPromisesView },
  }),
  route({
    method: "patch",
    path: "/clients/{id}",
    operationId: "updateClient",
    useCase: updateClient,
    summary: "Change a client",
    description: "What is left out stays as it is. Plans and calendars follow at once.",
    body: { name: "ClientChange", example: { time_zone: "Europe/Lisbon" } },
    answer: client,
    versioned: true,
    refusals: conflicts,
  }),
];
