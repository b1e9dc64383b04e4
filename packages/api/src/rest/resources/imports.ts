import { proposeFactsFromInvitation } from "../../use-cases/propose-facts-from-invitation.ts";
import { recordInvitation } from "../../use-cases/record-invitation.ts";
import { recordedView } from "../../views/fact.ts";
import { exampleIds } from "../example-ids.ts";
import { withSnakePointers } from "../checked-input.ts";
import { invitationExample } from "../invitation-example.ts";
import { invitationAnswer } from "../invitation-schema.ts";
import { type RestRoute, route } from "../route.ts";
import { snakeCased } from "../snake-case.ts";
import { uploadedInvitation } from "../uploaded-invitation.ts";
import { anybodyOf } from "../who-asks.ts";

const file = { type: "string", format: "binary", description: "An .ics file, or a mail that holds one; at most 1 MB." } as const;
const applicationId = { type: "string", description: "The application that its interviews would belong to; needs a session or a key." } as const;
const timeZone = { type: "string", description: "IANA zone of times without one. The employer's where it is left out, else the reader's, else UTC." } as const;

const confirmed = {
  application_id: exampleIds.application,
  facts: [{ type: "interview-scheduled", at: "2026-11-23T09:00:00Z", interview: "int-2", starts: "2026-11-30T15:00:00Z", ends: "2026-11-30T16:00:00Z" }],
  origin: { uid: "second-round@northwind.example", recurrence_id: null, sequence: 0, stamp: "2026-11-23T09:00:00Z", interview: "int-2", join_url: null, place: "12 Harbour Street" },
};

/** What is read from files. */
export const importRoutes: readonly RestRoute[] = [
  route({
    method: "post",
    path: "/imports/invitation",
    operationId: "readInvitation",
    useCase: proposeFactsFromInvitation,
    limit: "imports",
    summary: "Read an invitation",
    description:
      "An .ics file or a mail in, the facts that would follow from it out: to be confirmed, nothing is stored. Open without a session; with one, a UID that led to an interview before becomes another time for it, or its cancellation. Sent as the body itself, `application_id` and `time_zone` stand in the query.",
    answer: { name: "Invitation", schema: invitationAnswer },
    async serve(c, door) {
      const invitation = await uploadedInvitation(c.req.raw);
      const scope = await anybodyOf(c, door);
      return c.json(snakeCased(await withSnakePointers(proposeFactsFromInvitation(door.deps, scope, invitation))) as object, 200, { "cache-control": "no-store" });
    },
    refusals: {
      400: "The form or its coding cannot be read.",
      401: "It names an application, and nobody is signed in.",
      403: "It names an application, and whoever asks may not read facts.",
      404: "There is no such application.",
      413: "It is larger than 1 MB, packed or unpacked.",
      415: "It is none of the kinds of body that are read.",
      422: "It holds no invitation, or none that can be read: `errors` says what was found.",
    },
    document: {
      parameters: [
        { name: "application_id", in: "query", required: false, schema: { type: "string" }, description: applicationId.description },
        { name: "time_zone", in: "query", required: false, schema: { type: "string" }, description: timeZone.description },
      ],
      requestBody: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: { type: "object", required: ["file"], additionalProperties: false, properties: { file, application_id: applicationId, time_zone: timeZone } },
          },
          "text/calendar": { schema: { type: "string" }, example: invitationExample },
          "message/rfc822": { schema: { type: "string" } },
          "application/octet-stream": { schema: file },
        },
      },
    },
  }),
  route({
    method: "post",
    path: "/imports/invitation/record",
    operationId: "recordInvitation",
    useCase: recordInvitation,
    summary: "Record what an invitation said",
    description: "The facts of one meeting of a read invitation, as a person confirmed them, with the `origin` that came beside them: later invitations with its UID are then known.",
    body: { name: "ConfirmedInvitation", example: confirmed },
    answer: { name: "RecordedFacts", schema: recordedView },
    status: 201,
    refusals: { 404: "There is no such application.", 409: "It is recorded already, or a newer version of it is; or a request with this Idempotency-Key still runs." },
  }),
];
