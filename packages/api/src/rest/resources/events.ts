import { listAuditEvents } from "../../use-cases/list-audit-events.ts";
import { listEvents } from "../../use-cases/list-events.ts";
import { auditEventView } from "../../views/audit.ts";
import { eventTold } from "../../webhooks/event-bodies.ts";
import { pageOfAnswers } from "../answers.ts";
import { type RestRoute, route } from "../route.ts";

const event = {
  name: "Event",
  schema: eventTold,
  example: {
    id: "evt_01kb3v9q6efkkt6v6kzg5d2m3x",
    type: "application.created",
    timestamp: "2026-11-24T14:00:00.000Z",
    number: 12,
    livemode: true,
    request_id: "req_01kb3v9q6efkkt6v6kzg5d2m3x",
    data: {
      application_id: "app_01kb3v9q6efkkt6v6kzg5d2m3x",
      client_id: "cli_01kb3v9q6efkkt6v6kzg5d2m3x",
      external_source: "ats",
      external_id: "A-1042",
      version: 1,
      employer_id: "emp_01kb3v9q6efkkt6v6kzg5d2m3x",
    },
  },
};

const auditEvent = {
  name: "AuditEvent",
  schema: auditEventView,
  example: {
    id: "aud_01kb3v9q6efkkt6v6kzg5d2m3x",
    number: 12,
    at: "2026-11-24T14:00:00.000Z",
    actor: { kind: "api-key", id: "key_01kb3v9q6efkkt6v6kzg5d2m3x" },
    action: "application.created",
    target: "app_01kb3v9q6efkkt6v6kzg5d2m3x",
    request_id: "req_01kb3v9q6efkkt6v6kzg5d2m3x",
    previous_hash: "4be2c9a3d1f06f57c8b2a1908e7d6c5b4a3928170f6e5d4c3b2a190817263544",
    hash: "9c1d0e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5",
  },
};

const lastCursor = "The last page has a `next_cursor` too: hand it back later for what happened since.";

/** What happened, and who did it. */
export const eventRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/events",
    operationId: "listEvents",
    useCase: listEvents,
    summary: "List what happened",
    description: `What webhooks tell, in the order in which it was committed: none is skipped, however many write at once. ${lastCursor}`,
    answer: { ...pageOfAnswers(event), example: { data: [event.example], has_more: false, next_cursor: "dGhlIHBsYWNlIHRvIGdvIG9uIGZyb20" } },
  }),
  route({
    method: "get",
    path: "/audit-events",
    operationId: "listAuditEvents",
    useCase: listAuditEvents,
    summary: "List the audit log",
    description: "Who did what to what, the newest first, as a chain of hashes that shows whether one was changed or left out. Ids alone, so that the chain outlives an erasure.",
    answer: pageOfAnswers(auditEvent),
  }),
];
