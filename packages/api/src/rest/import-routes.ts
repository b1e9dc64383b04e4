import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { proposeFactsFromInvitation } from "../use-cases/propose-facts-from-invitation.ts";
import { withSnakePointers } from "./checked-input.ts";
import { invitationExample } from "./invitation-example.ts";
import { answerOf, problem } from "./openapi-parts.ts";
import type { RestDoor, RestEnv } from "./rest-door.ts";
import { snakeCased } from "./snake-case.ts";
import { uploadedInvitation } from "./uploaded-invitation.ts";
import { anybodyOf, refuseFlood } from "./who-asks.ts";

const file = { type: "string", format: "binary", description: "An .ics file, or a mail that holds one; at most 1 MB." } as const;
const applicationId = { type: "string", description: "The application that its interviews would belong to; needs a session." } as const;
const timeZone = { type: "string", description: "IANA zone of times without one. The employer's where it is left out, else the reader's, else UTC." } as const;

const readInvitation = createRoute({
  method: "post",
  path: "/imports/invitation",
  operationId: "readInvitation",
  summary: "Read an invitation",
  description:
    "An .ics file or a mail in, the facts that would follow from it out: to be confirmed, nothing is stored. Open without a session; with one, a UID that led to an interview before becomes another time for it, or its cancellation. Sent as the body itself, `application_id` and `time_zone` stand in the query.",
  request: {
    body: {
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
  responses: {
    200: answerOf("Invitation", "What it says, and what would follow from it."),
    400: problem("The form or its coding cannot be read."),
    401: problem("It names an application, and nobody is signed in."),
    404: problem("There is no such application."),
    413: problem("It is larger than 1 MB, packed or unpacked."),
    415: problem("It is none of the kinds of body that are read."),
    422: problem("It holds no invitation, or none that can be read: `errors` says what was found."),
    429: problem("Too many were sent from this address: `Retry-After` says when to come back."),
  },
});

export function importRoutes(app: OpenAPIHono<RestEnv>, door: RestDoor): void {
  app.openapi(readInvitation, async (c) => {
    await refuseFlood(c, door.limits.imports);
    const invitation = await uploadedInvitation(c.req.raw);
    const scope = await anybodyOf(c, door);
    return c.json(snakeCased(await withSnakePointers(proposeFactsFromInvitation(door.deps, scope, invitation))) as object, 200, { "cache-control": "no-store" });
  });
}
