import { stepKinds, step, window } from "@tact/facts";
import type { EventType } from "@tact/db";
import { z } from "zod";

/*
 * What an event tells, by its type. Bodies are thin: they name what happened and to whom by ids, and hold no names, no
 * addresses and no words of people. Who wants to know more asks with the id.
 */

const { status, firmness, touch } = step.shape;

/** A step without its words. */
export const stepTold = z
  .strictObject({
    id: z.string(),
    lineage: z.string().meta({ description: "The same through slips and new statements." }),
    kind: z.enum(stepKinds),
    interview: z.string().nullable(),
    touch,
    firmness,
    status,
    window,
  })
  .meta({ description: "A step without its words." });

/** What a new plan does differently. */
export const diffTold = z
  .strictObject({
    added: z.array(stepTold),
    moved: z.array(z.strictObject({ before: window, after: stepTold })),
    changed: z.array(z.strictObject({ before: status, after: stepTold })).meta({ description: "Steps whose window stayed: `before` is the status that they had." }),
    dropped: z.array(stepTold),
    omitted: z.int().min(0).meta({ description: "How many differences have no place here: read the plan." }),
  })
  .meta({ description: "What a new plan does differently from the one before." });

const ofClient = { clientId: z.string() };
const ofApplication = { applicationId: z.string(), ...ofClient };
const theirs = { externalSource: z.string().nullable(), externalId: z.string().nullable(), version: z.int() };
const client = z.strictObject({ ...ofClient, ...theirs });
const application = z.strictObject({ ...ofApplication, employerId: z.string(), ...theirs });
const stepOf = z.strictObject({ ...ofApplication, step: stepTold });

/** The body of each type of event. */
export const eventBodies = {
  "client.created": client,
  "client.updated": client,
  "client.erased": z.strictObject(ofClient),
  "application.created": application,
  "application.updated": application,
  "application.ended": z.strictObject({ ...ofApplication, revision: z.int() }),
  "plan.changed": z.strictObject({ ...ofApplication, revision: z.int(), state: z.string(), policy: z.strictObject({ id: z.string(), edition: z.string() }), diff: diffTold }),
  "step.due": stepOf,
  "step.late": stepOf,
  ping: z.strictObject({ endpointId: z.string() }),
} as const satisfies Record<EventType, z.ZodType>;

export type EventBody<Type extends EventType> = z.infer<(typeof eventBodies)[Type]>;

/** The types that an endpoint can be told of. A ping reaches the endpoint that it tries, and nobody else. */
export const eventTypes = (Object.keys(eventBodies) as EventType[]).filter((type) => type !== "ping") as [WantedEventType, ...WantedEventType[]];

export type WantedEventType = Exclude<EventType, "ping">;

const words: Readonly<Record<EventType, string>> = {
  "client.created": "A client was added.",
  "client.updated": "A client was changed.",
  "client.erased": "A client was erased, with everything that was theirs.",
  "application.created": "An application was added.",
  "application.updated": "An application was changed.",
  "application.ended": "An application came to its end: there is nothing more to do.",
  "plan.changed": "The plan of an application says something else than before.",
  "step.due": "A step may be done from now on.",
  "step.late": "A step is late and still worth doing.",
  ping: "Somebody tries an endpoint.",
};

/** An event as it is told, by a webhook or in a list. */
export const eventTold = z
  .discriminatedUnion(
    "type",
    (Object.keys(eventBodies) as [EventType, ...EventType[]]).map((type) =>
      z
        .strictObject({
          id: z.string().meta({ description: "The same for every attempt: it is the `webhook-id` too." }),
          type: z.literal(type),
          timestamp: z.iso.datetime().meta({ description: "When it happened." }),
          number: z.int().meta({ description: "Rises with every event of the organisation; a list of events goes on after it." }),
          livemode: z.boolean().meta({ description: "False for test data." }),
          requestId: z.string().nullable().meta({ description: "The request that led to it; null where the clock did." }),
          data: eventBodies[type],
        })
        .meta({ description: words[type] }),
    ) as unknown as [z.ZodObject<{ type: z.ZodLiteral<EventType> }>],
  )
  .meta({ description: "Something that happened." });
