import { z } from "zod";
import { pageOfViews } from "./page.ts";
import { viewInstant, viewVersion, viewZone } from "./view-parts.ts";

const viewRole = z.enum(["owner", "coach", "viewer"]).meta({ description: "Owners may everything; coaches look after clients; viewers read." });

export const memberView = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: viewRole,
    timeZone: viewZone,
    twoFactor: z.boolean().meta({ description: "Whether they sign in with a second factor." }),
    version: viewVersion,
    createdAt: viewInstant,
  })
  .meta({ description: "Somebody who belongs to the organisation." });
export type MemberView = z.infer<typeof memberView>;
export const memberPageView = pageOfViews(memberView);

export const memberInvitationView = z
  .strictObject({
    id: z.string(),
    email: z.string(),
    role: viewRole,
    invitedBy: z.string().meta({ description: "Id of the member who invited." }),
    createdAt: viewInstant,
    expiresAt: viewInstant,
    acceptedAt: viewInstant.nullable(),
    revokedAt: viewInstant.nullable(),
  })
  .meta({ description: "An address that was asked to join. The link goes to that address alone." });
export type MemberInvitationView = z.infer<typeof memberInvitationView>;
export const memberInvitationPageView = pageOfViews(memberInvitationView);

export const organisationView = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    livemode: z.boolean().meta({ description: "False for the organisation of test keys." }),
    twoFactorRequired: z.boolean().meta({ description: "Whether members need a second factor to sign in." }),
    version: viewVersion,
    createdAt: viewInstant,
  })
  .meta({ description: "The organisation of whoever asks." });
export type OrganisationView = z.infer<typeof organisationView>;
