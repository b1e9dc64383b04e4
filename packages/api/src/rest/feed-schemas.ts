import { feedForms, feedPrivacies } from "@tact/calendar";
import { z } from "zod";

const instant = z.iso.datetime({ offset: true });
const families = ["google", "outlook", "apple", "thunderbird", "evolution", "vdirsyncer", "davx5", "browser", "other"] as const;

/** A calendar link as it is answered. */
export const feedAnswer = z.strictObject({
  id: z.string(),
  name: z.string(),
  scope: z.enum(["client", "application", "coach"]).meta({ description: "Whom it shows: one client, one application, or everyone whom the coach looks after." }),
  client: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  application: z.strictObject({ id: z.string(), role: z.string(), employer: z.string() }).nullable(),
  privacy: z.enum(feedPrivacies).meta({ description: "How much it tells whoever sees the calendar." }),
  form: z.enum(feedForms).meta({ description: "Events for a calendar, or tasks for a list of things to do." }),
  interviews: z.boolean().meta({ description: "Whether the interviews themselves stand in it." }),
  createdAt: instant,
  rotatedAt: instant.nullable(),
  revokedAt: instant.nullable(),
  lastFetchedAt: instant.nullable(),
  lastFetchedBy: z.enum(families).nullable().meta({ description: "By which family of programs." }),
});

/** A page of calendar links. */
export const feedPage = z.strictObject({ data: z.array(feedAnswer), hasMore: z.boolean(), nextCursor: z.string().nullable() });

/** A calendar link with its address, which is told this once. */
export const feedWithAddress = z.strictObject({
  feed: feedAnswer,
  url: z.string().meta({ description: "The address to subscribe to. A secret: it is told once and stored nowhere." }),
  webcal: z.string().meta({ description: "The same with the scheme `webcal:`." }),
});

const example = {
  id: "fed_01kb3v9q6efkkt6v6kzg5d2m3x",
  name: "iPhone",
  scope: "client",
  client: { id: "cli_01kb3v9q6efkkt6v6kzg5d2m3x", name: "Maya Okafor" },
  application: null,
  privacy: "initials",
  form: "events",
  interviews: true,
  created_at: "2026-11-23T09:00:00.000Z",
  rotated_at: null,
  revoked_at: null,
  last_fetched_at: "2026-11-23T11:40:12.000Z",
  last_fetched_by: "apple",
};

/** What stands in the OpenAPI document. */
export const feedExamples = {
  feed: example,
  made: {
    feed: { ...example, last_fetched_at: null, last_fetched_by: null },
    url: "https://tact.example/calendar/tact_cal_…/follow-ups.ics",
    webcal: "webcal://tact.example/calendar/tact_cal_…/follow-ups.ics",
  },
  page: { data: [example], has_more: false, next_cursor: null },
  create: { name: "iPhone", client_id: "cli_01kb3v9q6efkkt6v6kzg5d2m3x", privacy: "initials", interviews: true },
  change: { privacy: "busy" },
};
