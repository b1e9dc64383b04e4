import { z } from "zod";
import { plan, step } from "@tact/facts";
import { draftView } from "./draft.ts";
import { pageOfViews } from "./page.ts";
import { viewDay, viewExternal, viewInstant, viewZone } from "./view-parts.ts";

export const portalLinkView = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    client: z.strictObject({ id: z.string(), name: z.string() }),
    ...viewExternal,
    createdBy: z.string().meta({ description: "Id of the member or the key that made it." }),
    createdAt: viewInstant,
    expiresAt: viewInstant.nullable(),
    revokedAt: viewInstant.nullable(),
    lastUsedAt: viewInstant.nullable().meta({ description: "To the minute." }),
  })
  .meta({ description: "A client's private link, without its address." });
export type PortalLinkView = z.infer<typeof portalLinkView>;
export const portalLinkPageView = pageOfViews(portalLinkView);

export const madePortalLinkView = z
  .strictObject({
    link: portalLinkView,
    url: z.string().nullable().meta({ description: "The page to open. A secret: it is told once and stored nowhere; null for a link that was there." }),
    secret: z.string().nullable().meta({ description: "What speaks for the client on the API: `Authorization: Bearer tact_portal_…`." }),
    made: z.boolean().meta({ description: "False for a link that was made before under the same external id." }),
  })
  .meta({ description: "A client's private link with its address." });
export type MadePortalLink = z.infer<typeof madePortalLinkView>;

const portalStep = z.strictObject({
  id: z.string(),
  kind: step.shape.kind,
  title: z.string(),
  interview: step.shape.interview,
  channel: step.shape.channel,
  touch: step.shape.touch,
  firmness: step.shape.firmness,
  status: step.shape.status,
  window: step.shape.window,
  because: z.array(z.string()).meta({ description: "Why now and not sooner, a sentence each." }),
  drafts: z.array(draftView.extend({ kept: z.boolean().meta({ description: "Whether these are words that the coach has looked at and kept." }) })),
  longer: z
    .array(z.strictObject({ on: viewDay, verdict: z.enum(["in-time", "late"]) }))
    .meta({ description: "Days to which it may be put off, employer-local, and what that would mean: still in good time, or late but worth doing." }),
});

const portalSaid = ["done", "need-longer", "they-answered", "they-said-when", "they-made-an-offer", "they-said-no"] as const;

export const portalView = z
  .strictObject({
    client: z.strictObject({ id: z.string(), name: z.string(), timeZone: viewZone }),
    organisation: z.string().meta({ description: "Name of the organisation that looks after them." }),
    coach: z.string().nullable().meta({ description: "Name of the coach who looks after them; null where everybody does." }),
    applications: z.array(
      z.strictObject({
        id: z.string(),
        role: z.string(),
        employer: z.strictObject({ name: z.string(), timeZone: viewZone }),
        state: plan.shape.state,
        decision: plan.shape.decision,
        nothingToDo: z.string().nullable().meta({ description: "Why there is nothing to do; null where there is something." }),
        steps: z.array(portalStep).meta({ description: "What is open: due, late, or planned." }),
      }),
    ),
    recorded: z
      .array(
        z.strictObject({
          factId: z.string(),
          applicationId: z.string(),
          what: z.enum(portalSaid),
          stepId: z.string().nullable(),
          title: z.string().nullable().meta({ description: "Title of the step, where it is about one." }),
          on: viewDay.nullable().meta({ description: "The day that was named." }),
          at: viewInstant.meta({ description: "When it was recorded." }),
        }),
      )
      .meta({ description: "What the client said through their link and may take back, the latest first." }),
    calendar: z
      .strictObject({ madeAt: viewInstant, lastFetchedAt: viewInstant.nullable() })
      .nullable()
      .meta({ description: "The calendar address that was made here; null where there is none." }),
    now: viewInstant,
  })
  .meta({ description: "What a client sees: what to do, what to say, and why now." });
export type PortalView = z.infer<typeof portalView>;
export type PortalApplication = PortalView["applications"][number];
export type PortalStep = PortalApplication["steps"][number];
export type PortalRecord = PortalView["recorded"][number];

export const portalCalendarView = z
  .strictObject({
    url: z.string().meta({ description: "The address to subscribe to. A secret: it is told once and stored nowhere." }),
    webcal: z.string(),
    replaced: z.boolean().meta({ description: "Whether an address that was made here before has ended with this." }),
  })
  .meta({ description: "A client's calendar, to subscribe to." });
export type PortalCalendarView = z.infer<typeof portalCalendarView>;

export const portalRecordedView = z
  .strictObject({ applicationId: z.string(), factIds: z.array(z.string()), revision: z.int() })
  .meta({ description: "What was recorded, and the number of the plan that it led to." });
export type PortalRecordedView = z.infer<typeof portalRecordedView>;
