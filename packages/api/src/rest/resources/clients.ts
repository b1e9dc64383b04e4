import { z } from "zod";
import { createClient, getClient, listClients, updateClient } from "../../use-cases/clients.ts";
import { clientUpdate, newClient } from "../../use-cases/inputs.ts";
import { pageOfAnswers } from "../answers.ts";
import { type RestRoute, route } from "../route.ts";

const example = {
  id: "cli_01kb3v9q6efkkt6v6kzg5d2m3x",
  name: "Maya Okafor",
  email: "maya@example.com",
  time_zone: "America/New_York",
  applications: 2,
  created_at: "2026-11-23T09:00:00.000Z",
};

const clientAnswer = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  timeZone: z.string().meta({ description: "IANA zone." }),
  applications: z.int().meta({ description: "How many applications there are." }),
  createdAt: z.iso.datetime(),
});

const client = { name: "Client", schema: clientAnswer, example };

/** Clients: the job seekers whom the organisation looks after. */
export const clientRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/clients",
    operationId: "listClients",
    useCase: listClients,
    summary: "List clients",
    description: "In the order in which they were added.",
    answer: pageOfAnswers(client),
  }),
  route({
    method: "post",
    path: "/clients",
    operationId: "createClient",
    useCase: createClient,
    summary: "Add a client",
    description: "A job seeker, with the zone in which they read times.",
    body: { name: "NewClient", schema: newClient, example: { name: "Maya Okafor", email: "maya@example.com", time_zone: "America/New_York" } },
    answer: client,
    status: 201,
    location: ({ id }) => `/clients/${id}`,
    refusals: { 409: "Another client has this address, or this external id." },
  }),
  route({ method: "get", path: "/clients/{id}", operationId: "getClient", useCase: getClient, summary: "Read a client", description: "With the number of their applications.", answer: client }),
  route({
    method: "patch",
    path: "/clients/{id}",
    operationId: "updateClient",
    useCase: updateClient,
    summary: "Change a client",
    description: "Plans and calendars follow at once.",
    body: { name: "ClientChange", schema: clientUpdate.omit({ id: true }), example: { time_zone: "Europe/Lisbon" } },
    answer: client,
  }),
];
