import * as db from "@tact/db";
import { type MemberInvitationRow, type OrganisationTransaction, withOrganisation } from "@tact/db";
import { DomainError, notFound } from "../errors.ts";
import { hashOfSecret, newSecret } from "../keys/secret.ts";
import { sealedMail } from "../mail/stored-text.ts";
import type { MemberInvitationView } from "../views/member.ts";
import type { Page } from "../views/page.ts";
import { audit } from "./audit.ts";
import type { Deps, Scope } from "./deps.ts";
import { byId, pageInput } from "./inputs.ts";
import { plusHours } from "./local-day.ts";
import { newMemberInvitation } from "./member-inputs.ts";
import { refuseOwnerByKey } from "./members.ts";
import { listById } from "./page.ts";
import { command, query } from "./use-case.ts";

/** How long an invitation can be accepted, in days. */
const openDays = 7;
/** Invitations of one organisation that are open at once. */
const mostOpen = 100;

function view({ orgId: _org, tokenHash: _hash, ...invitation }: MemberInvitationRow): MemberInvitationView {
  return invitation;
}

const invitationsPaged = listById("member-invitations");

/** Invitations in the order in which they were sent, those that have ended too. */
export const listMemberInvitations = query(
  "listMemberInvitations",
  { permission: "members:read", input: pageInput },
  async (deps, { organisation }, input): Promise<Page<MemberInvitationView>> => {
    const page = invitationsPaged({ organisation }, input);
    const after = page.after === undefined ? {} : { after: page.after };
    const rows = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.listMemberInvitations(tx, { ...after, limit: page.rows }));
    return page.of(rows, ({ id }) => id, view);
  },
);

/**
 * Invites somebody by a link that is mailed to their address alone. A newer invitation of the same address ends the older.
 * @throws DomainError `member-exists`, `too-many-invitations`, `not-allowed` (a key makes no owners; test organisations have no members)
 */
export const createMemberInvitation = command(
  "createMemberInvitation",
  { permission: "members:write", input: newMemberInvitation },
  async (deps, scope, { email, role }): Promise<MemberInvitationView> => {
    refuseOwnerByKey(scope, role);
    if (!scope.livemode) throw new DomainError("not-allowed", "Members belong to the organisation itself: use a live key.");
    const now = deps.clock();
    const address = email.toLowerCase();
    const token = newSecret("invitation");
    return await withOrganisation(deps.db, scope, async (tx) => {
      if (await db.isMemberAddress(tx, address)) throw new DomainError("member-exists", "This person already belongs to the organisation.");
      await db.revokeInvitationsOf(tx, address, now);
      if ((await db.countOpenInvitations(tx, now)) >= mostOpen) {
        throw new DomainError("too-many-invitations", `There are ${mostOpen} open invitations: end some first.`);
      }
      const invitation = await db.insertMemberInvitation(tx, {
        id: deps.ids("memberInvitation"),
        email: address,
        role,
        tokenHash: hashOfSecret(token),
        invitedBy: scope.actor.id,
        createdAt: now,
        expiresAt: plusHours(now, openDays * 24),
      });
      await mailInvitation(tx, deps, scope, invitation, token);
      await audit(tx, deps, scope, "member.invited", invitation.id);
      return view(invitation);
    });
  },
);

/** Leaves the mail to the worker. Its words hold the link, so they are kept sealed like any secret that is read again. */
async function mailInvitation(tx: OrganisationTransaction, deps: Deps, { actor }: Scope, { id, email, role }: MemberInvitationRow, token: string): Promise<void> {
  if (deps.vault === undefined) throw new DomainError("no-secret-key", "This server has no TACT_SECRET_KEY: it cannot keep an invitation until it is mailed.");
  const home = await db.findOrganisation(tx);
  const mailId = deps.ids("mail");
  const lines = [
    `${actor.kind === "member" ? actor.name : "Somebody"} invites you to ${home?.name ?? "an organisation"} on Tact, as ${role}.`,
    `Open this link and sign in with this address:\n\n${deps.publicUrl}/join?token=${token}`,
    `It works once, within ${openDays} days. If you do not know what this is about, nothing happens without it.`,
  ];
  await db.insertMail(tx, {
    id: mailId,
    kind: "invitation",
    clientId: null,
    toName: "",
    toAddress: email,
    subject: "You are invited to Tact",
    body: deps.vault.seal(`${lines.join("\n\n")}\n`, sealedMail(tx.organisation, mailId)),
    dedupeKey: `invitation:${id}`,
    createdAt: deps.clock(),
  });
  await deps.jobs?.sendMails(tx, [mailId]);
}

/** Ends an invitation: its link opens nothing from now on. @throws DomainError `not-found`, `invitation-over` (it was accepted) */
export const revokeMemberInvitation = command(
  "revokeMemberInvitation",
  { permission: "members:write", input: byId },
  async (deps, scope, { id }): Promise<MemberInvitationView> => {
    return await withOrganisation(deps.db, scope, async (tx) => {
      const invitation = await db.lockMemberInvitation(tx, id);
      if (invitation === null) throw notFound("invitation");
      if (invitation.acceptedAt !== null) throw new DomainError("invitation-over", "This invitation was accepted: remove the member instead.");
      if (invitation.revokedAt !== null) return view(invitation);
      const revoked = await db.updateMemberInvitation(tx, id, { revokedAt: deps.clock() });
      await audit(tx, deps, scope, "member.invitation-revoked", id);
      return view(revoked ?? invitation);
    });
  },
);
