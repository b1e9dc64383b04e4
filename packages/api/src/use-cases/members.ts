import * as db from "@tact/db";
import { type MemberPerson, type OrganisationTransaction, withOrganisation } from "@tact/db";
import { DomainError, notFound } from "../errors.ts";
import type { MemberView } from "../views/member.ts";
import type { Page } from "../views/page.ts";
import { audit } from "./audit.ts";
import type { Scope } from "./deps.ts";
import { byId, pageInput } from "./inputs.ts";
import { memberRoleChange } from "./member-inputs.ts";
import { listById } from "./page.ts";
import { command, query } from "./use-case.ts";

function view({ userId, name, email, role, timeZone, twoFactorEnabled, version, createdAt }: MemberPerson): MemberView {
  return { id: userId, name, email, role, timeZone, twoFactor: twoFactorEnabled, version, createdAt };
}

const membersPaged = listById("members");

/** Who belongs to the organisation, those who first signed in first. */
export const listMembers = query("listMembers", { permission: "members:read", input: pageInput }, async (deps, { organisation }, input): Promise<Page<MemberView>> => {
  const page = membersPaged({ organisation }, input);
  const after = page.after === undefined ? {} : { after: page.after };
  const rows = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.pageOfMembers(tx, { ...after, limit: page.rows }));
  return page.of(rows, ({ userId }) => userId, view);
});

/** @throws DomainError `not-found` */
export const getMember = query("getMember", { permission: "members:read", input: byId }, async (deps, { organisation }, { id }): Promise<MemberView> => {
  return await withOrganisation(deps.db, { organisation, readOnly: true }, async (tx) => view(await member(tx, id)));
});

/**
 * Gives a member another role, from their next request on.
 * @throws DomainError `not-found`, `last-owner`, `precondition-failed`, `not-allowed` (a key makes no owners)
 */
export const changeMemberRole = command(
  "changeMemberRole",
  { permission: "members:write", input: memberRoleChange },
  async (deps, scope, { id, role, ifVersion }): Promise<MemberView> => {
    refuseOwnerByKey(scope, role);
    return await withOrganisation(deps.db, scope, async (tx) => {
      const owners = await db.lockOwners(tx);
      const known = await member(tx, id);
      if (ifVersion !== undefined && ifVersion !== known.version) {
        throw new DomainError("precondition-failed", "The member was changed meanwhile: read them again, and change what is there now.");
      }
      if (role !== "owner") refuseWithoutOwner(owners, id);
      await db.setMemberRole(tx, id, role);
      await audit(tx, deps, scope, `member.made-${role}`, id);
      return view(await member(tx, id));
    });
  },
);

/**
 * Takes a member out: their clients become everyone's, their calendar links end, and their next request is refused.
 * @throws DomainError `not-found`, `last-owner`
 */
export const removeMember = command("removeMember", { permission: "members:write", input: byId }, async (deps, scope, { id }): Promise<void> => {
  await withOrganisation(deps.db, scope, async (tx) => {
    const owners = await db.lockOwners(tx);
    refuseWithoutOwner(owners, id);
    if (!(await db.deleteMember(tx, id))) throw notFound("member");
    await audit(tx, deps, scope, "member.removed", id);
  });
});

async function member(tx: OrganisationTransaction, id: string): Promise<MemberPerson> {
  const found = await db.findMember(tx, id);
  if (found === null) throw notFound("member");
  return found;
}

function refuseWithoutOwner(owners: readonly string[], without: string): void {
  if (owners.length > 1 || owners[0] !== without) return;
  throw new DomainError("last-owner", "This is the only owner: make somebody else an owner first.");
}

/** Whoever could make an owner could make themselves one, and with that any key: scopes would mean nothing. */
export function refuseOwnerByKey({ actor }: Scope, role: MemberView["role"]): void {
  if (actor.kind === "member" || role !== "owner") return;
  throw new DomainError("not-allowed", "A key makes no owners: an owner does that, signed in.");
}
