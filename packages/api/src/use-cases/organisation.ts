import * as db from "@tact/db";
import { type OrganisationRow, withOrganisation } from "@tact/db";
import { DomainError, notFound } from "../errors.ts";
import type { OrganisationView } from "../views/member.ts";
import { audit } from "./audit.ts";
import { organisationChange } from "./member-inputs.ts";
import { command, nothing, query } from "./use-case.ts";

function view({ orgId, name, liveOrgId, twoFactorRequired, version, createdAt }: OrganisationRow): OrganisationView {
  return { id: orgId, name, livemode: liveOrgId === null, twoFactorRequired, version, createdAt };
}

/** The organisation of whoever asks. */
export const getOrganisation = query("getOrganisation", { permission: "organisation:read", input: nothing }, async (deps, { organisation }): Promise<OrganisationView> => {
  const found = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.findOrganisation(tx));
  if (found === null) throw notFound("organisation");
  return view(found);
});

/**
 * Renames the organisation, or says whether its members need a second factor. Whoever demands one has one: nobody locks
 * themselves out.
 * @throws DomainError `precondition-failed`, `two-factor-first`
 */
export const updateOrganisation = command(
  "updateOrganisation",
  { permission: "organisation:write", input: organisationChange },
  async (deps, scope, { name, twoFactorRequired, ifVersion }): Promise<OrganisationView> => {
    const change = { ...(name === undefined ? {} : { name }), ...(twoFactorRequired === undefined ? {} : { twoFactorRequired }) };
    return await withOrganisation(deps.db, scope, async (tx) => {
      if (twoFactorRequired === true) {
        const self = scope.actor.kind === "member" ? await db.findMember(tx, scope.actor.id) : null;
        if (self?.twoFactorEnabled !== true) throw new DomainError("two-factor-first", "Set up your own second factor first, then ask it of everybody.");
      }
      const changed = await db.updateOrganisation(tx, change, ifVersion);
      if (changed === null) throw new DomainError("precondition-failed", "The organisation was changed meanwhile: read it again, and change what is there now.");
      await audit(tx, deps, scope, "organisation.changed", scope.organisation);
      return view(changed);
    });
  },
);
