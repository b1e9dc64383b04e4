import { z } from "zod";
import { step } from "@tact/facts";
import { draftView } from "./draft.ts";
import { pageOfViews } from "./page.ts";
import { viewExternal, viewInstant, viewZone } from "./view-parts.ts";

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
  status: step.shape.status,
  window: step.shape.window,
  because: z.array(z.string()).meta({ description: "Why now and not sooner, a sentence each." }),
  drafts: z.array(draftView),
});

export const portalView = z
  .strictObject({
    client: z.strictObject({ id: z.string(), name: z.string(), timeZone: viewZone }),
    applications: z.array(
      z.strictObject({
        id: z.string(),
        role: z.string(),
        employer: z.strictObject({ name: z.string(), timeZone: viewZone }),
        nothingToDo: z.string().nullable().meta({ description: "Why there is nothing to do; null where there is something." }),
        steps: z.array(portalStep).meta({ description: "What is open: due, late, or planned." }),
      }),
    ),
    now: viewInstant,
  })
  .meta({ description: "What a client sees: what to do, what to say, and why now." });
export type PortalView = z.infer<typeof portalView>;

export const portalRecordedView = z
  .strictObject({ applicationId: z.string(), factIds: z.array(z.string()), revision: z.int() })
  .meta({ description: "What was recorded, and the number of the plan that it led to." });
export type PortalRecordedView = z.infer<typeof portalRecordedView>;
