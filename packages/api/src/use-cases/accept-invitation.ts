import * as db from "@tact/db";
import { type MemberInvitationRow, type OrganisationTransaction, withOrganisation } from "@tact/db";
import { DomainError } from "../errors.ts";
import { hashOfSecret, isSecret } from "../keys/secret.ts";
import type { Role } from "../views/index.ts";
import { audit } from "./audit.ts";
import type { Deps } from "./deps.ts";
import { memberScope } from "./session.ts";

type Reaching = Deps & { db: db.Database };

/** What an invitation's link says to whoever opens it. */
export interface InvitationSeen {
  organisation: { id: string; name: string };
  email: string;
  role: Role;
}

/** What is behind a link, before anybody signs in. The link itself is what they show. @throws DomainError `invitation-over` */
export async function lookAtInvitation(deps: Reaching, token: string): Promise<InvitationSeen> {
  const { organisation, id } = await placeOf(deps, token);
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const invitation = refuseOver(deps, await db.findMemberInvitation(tx, id));
    const home = await db.findOrganisation(tx);
    return { organisation: { id: organisation, name: home?.name ?? "" }, email: invitation.email, role: invitation.role };
  });
}

/**
 * Joins whoever signed in to the organisation that invited them. They signed in by a link to the invited address: a
 * forwarded invitation lets nobody in.
 * @throws DomainError `invitation-over`, `invitation-for-another`
 */
export async function acceptInvitation(deps: Reaching, user: { id: string; name: string; email: string }, token: string, requestId: string): Promise<InvitationSeen> {
  const { organisation, id } = await placeOf(deps, token);
  return await withOrganisation(deps.db, { organisation }, async (tx) => {
    const invitation = refuseOver(deps, await db.lockMemberInvitation(tx, id));
    if (invitation.email !== user.email.toLowerCase()) {
      throw new DomainError("invitation-for-another", "This invitation is for another address: sign in with the one that it was sent to.");
    }
    const now = deps.clock();
    await db.updateMemberInvitation(tx, id, { acceptedAt: now });
    const role = await join(tx, user.id, invitation.role, now);
    const actor = { kind: "member", id: user.id, name: user.name || user.email } as const;
    const home = await db.findOrganisation(tx);
    await audit(tx, deps, memberScope({ organisation, actor, role, timeZone: "UTC", requestId }), "member.joined", user.id);
    return { organisation: { id: organisation, name: home?.name ?? "" }, email: invitation.email, role };
  });
}

/** Whoever belongs already keeps the role that they have. */
async function join(tx: OrganisationTransaction, userId: string, role: Role, createdAt: string): Promise<Role> {
  const known = await db.findMember(tx, userId);
  if (known !== null) return known.role;
  await db.insertMember(tx, { userId, role, createdAt });
  return role;
}

async function placeOf(deps: Reaching, token: string): Promise<db.Located> {
  const place = isSecret("invitation", token) ? await db.locateMemberInvitation(deps.db, hashOfSecret(token)) : null;
  if (place === null) throw over();
  return place;
}

function refuseOver(deps: Deps, invitation: MemberInvitationRow | null): MemberInvitationRow {
  const isOpen = invitation !== null && invitation.acceptedAt === null && invitation.revokedAt === null && invitation.expiresAt > deps.clock();
  if (isOpen) return invitation;
  throw over();
}

/** One answer for every link that opens nothing: unknown, used, taken back, expired. */
function over(): DomainError {
  return new DomainError("invitation-over", "This invitation is not open: it was used, taken back, or has expired. Ask for a new one.");
}
