import { feedForms, feedPrivacies } from "@tact/calendar";
import { z } from "zod";
import { pageOfViews } from "./page.ts";
import { viewExternal, viewInstant, viewVersion } from "./view-parts.ts";

/** Families of programs that fetch feeds; nothing finer is kept. */
const families = ["google", "outlook", "apple", "thunderbird", "evolution", "vdirsyncer", "davx5", "browser", "other"] as const;
export type FeedClientFamily = (typeof families)[number];

const scopes = ["client", "application", "coach"] as const;
/** Whom a feed shows: one client, one application, or everyone whom the coach looks after. */
export type FeedScope = (typeof scopes)[number];

export const feedView = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    scope: z.enum(scopes).meta({ description: "Whom it shows: one client, one application, or everyone whom the coach looks after." }),
    client: z.strictObject({ id: z.string(), name: z.string() }).nullable().meta({ description: "Set where `scope` is client or application." }),
    application: z.strictObject({ id: z.string(), role: z.string(), employer: z.string() }).nullable().meta({ description: "Set where `scope` is application." }),
    privacy: z.enum(feedPrivacies).meta({ description: "How much it tells whoever sees the calendar." }),
    form: z.enum(feedForms).meta({ description: "Events for a calendar, or tasks for a list of things to do." }),
    interviews: z.boolean().meta({ description: "Whether the interviews themselves stand in it." }),
    ...viewExternal,
    version: viewVersion,
    createdAt: viewInstant,
    rotatedAt: viewInstant.nullable(),
    revokedAt: viewInstant.nullable(),
    lastFetchedAt: viewInstant.nullable(),
    lastFetchedBy: z.enum(families).nullable().meta({ description: "By which family of programs." }),
  })
  .meta({ description: "A calendar link, without its address." });
export type FeedView = z.infer<typeof feedView>;

export const feedPageView = pageOfViews(feedView);

/** The answer to making or rotating a feed: the only time its address is told. */
export const feedSecretView = z
  .strictObject({
    feed: feedView,
    url: z.string().meta({ description: "The address to subscribe to. A secret: it is told once and stored nowhere." }),
    webcal: z.string().meta({ description: "The same with the scheme `webcal:`." }),
  })
  .meta({ description: "A calendar link with its address." });
export type FeedSecretView = z.infer<typeof feedSecretView>;
