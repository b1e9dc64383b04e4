import { createClient, getClient, listClients, updateClient, upsertClient } from "../../use-cases/clients.ts";
import { clientPageView, clientView } from "../../views/client.ts";
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
    path: "/clients/{id}",
    operationId: "getClient",
    useCase: getClient,
    summary: "Read a client",
    description: "With the number of their applications.",
    answer: client,
    versioned: true,
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
