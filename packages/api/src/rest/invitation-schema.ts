import { factDraft } from "../use-cases/inputs.ts";
import { z } from "zod";

const instant = z.iso.datetime({ offset: true });
const zoned = z.string().meta({ description: "With offset and zone, such as 2026-11-30T10:00:00-05:00[America/New_York]." });
const note = z.strictObject({ code: z.string(), detail: z.string(), where: z.string().optional() });
const person = z.strictObject({
  name: z.string().nullable(),
  email: z.string().nullable(),
  robot: z.boolean().meta({ description: "The address belongs to a program: an applicant-tracking system, a scheduler, a room." }),
  role: z.string().nullable(),
  answer: z.string().nullable(),
});

const meeting = z.strictObject({
  uid: z.string(),
  recurrenceId: instant.nullable(),
  sequence: z.int(),
  stamp: instant.nullable(),
  method: z.enum(["request", "cancel", "publish", "other"]),
  cancelled: z.boolean(),
  summary: z.string().nullable(),
  starts: zoned,
  ends: zoned,
  endsBasis: z.enum(["stated", "assumed"]),
  timeZone: z.string(),
  zoneBasis: z.enum(["named", "windows-name", "described", "utc", "assumed"]),
  wholeDay: z.boolean(),
  furtherOccurrences: z.int(),
  organiser: person.nullable(),
  attendees: z.array(person),
  joinLinks: z.array(z.strictObject({ url: z.string(), provider: z.enum(["google-meet", "teams", "zoom", "webex", "other"]) })),
  location: z.string().nullable(),
  format: z.enum(["phone", "video", "onsite"]).nullable(),
});

const known = z.strictObject({
  applicationId: z.string(),
  client: z.string(),
  employer: z.string(),
  role: z.string(),
  interview: z.string(),
  starts: instant,
});

const origin = z.strictObject({
  uid: z.string(),
  recurrenceId: instant.nullable(),
  sequence: z.int(),
  stamp: instant.nullable(),
  interview: z.string(),
  joinUrl: z.string().nullable(),
  place: z.string().nullable(),
});

/** What an uploaded invitation is answered with. */
export const invitationAnswer = z.strictObject({
  meetings: z.array(
    z.strictObject({
      key: z.string().meta({ description: "Names it within this answer." }),
      effect: z.enum(["schedule", "reschedule", "cancel", "nothing", "incomplete"]),
      because: z.string().meta({ description: "Why, in a sentence." }),
      known: known.nullable().meta({ description: "The interview that it is already, by its UID." }),
      meeting,
      facts: z.array(factDraft).meta({ description: "The facts to confirm, without ids: they are given when they are recorded." }),
      origin,
      notes: z.array(note),
    }),
  ),
  repairs: z.array(note).meta({ description: "What was broken and could be mended." }),
  unread: z.array(note).meta({ description: "What could not be read." }),
});
