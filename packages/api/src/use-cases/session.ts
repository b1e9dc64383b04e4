import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { eq } from "drizzle-orm";
import { DomainError, notFound } from "../errors.ts";
import { permissionsOfRole } from "../permissions.ts";
import type { Role, SessionView } from "../views/index.ts";
import type { Deps, Scope } from "./deps.ts";
import { leaveFeedsStale } from "./feeds-changed.ts";
import { newName, newTimeZone } from "./inputs.ts";
import { digestChange } from "./member-inputs.ts";
import { zonesOf } from "./plan-of.ts";
import { command, query, nothing } from "./use-case.ts";

/** Who is signed in, and where. */
export const sessionMe = query("sessionMe", { permission: "signed-in", input: nothing }, async (deps, { organisation, actor }): Promise<SessionView> => {
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const found = await db.findOrganisation(tx);
    const member = await db.findMember(tx, actor.id);
    if (found === null || member === null) throw notFound("session");
    return {
      user: { id: member.userId, name: member.name, email: member.email, timeZone: member.timeZone },
      organisation: { id: found.orgId, name: found.name },
      role: member.role,
      now: deps.clock(),
      demo: found.demo,
      publicUrl: deps.publicUrl,
    };
  });
});

/** What this person is called from now on, in every organisation that they belong to. Everyone may set their own. */
export const setName = command("setName", { permission: "signed-in", input: newName }, async (deps, scope, { name }): Promise<SessionView> => {
  const { user } = db.authTables;
  await withOrganisation(deps.db, scope, (tx) => tx.update(user).set({ name }).where(eq(user.id, scope.actor.id)));
  return await sessionMe(deps, scope);
});

/** The zone in which this person reads "today" from now on. Everyone may set their own. @throws DomainError `unknown-zone` */
export const setTimeZone = command("setTimeZone", { permission: "signed-in", input: newTimeZone }, async (deps, scope, { timeZone }): Promise<SessionView> => {
  zonesOf([timeZone], "/timeZone");
  const { user } = db.authTables;
  await withOrganisation(deps.db, scope, async (tx) => {
    await tx.update(user).set({ timeZone }).where(eq(user.id, scope.actor.id));
    await leaveFeedsStale(tx, deps, { userId: scope.actor.id });
  });
  // Their calendars in other organisations are read in the same zone.
  for (const organisation of await db.locateMemberships(deps.db, scope.actor.id)) {
    if (organisation === scope.organisation) continue;
    await withOrganisation(deps.db, { organisation }, (tx) => leaveFeedsStale(tx, deps, { userId: scope.actor.id }));
  }
  return await sessionMe(deps, scope);
});

/** Whether the person gets a mail of what the day holds, and at which hour of their own zone (0 to 23). */
export interface DigestView {
  digest: boolean;
  digestHour: number;
}

/** The mail of the day, as the person has it. */
export const digestSettings = query("digestSettings", { permission: "signed-in", input: nothing }, async (deps, { organisation, actor }): Promise<DigestView> => {
  const member = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.findMember(tx, actor.id));
  if (member === null) throw notFound("member");
  return { digest: member.digest, digestHour: member.digestHour };
});

/** Switches the mail of the day on or off, or moves it to another hour. Everyone may set their own. */
export const setDigest = command("setDigest", { permission: "signed-in", input: digestChange }, async (deps, scope, change): Promise<DigestView> => {
  return await withOrganisation(deps.db, scope, async (tx) => {
    const member = await db.findMember(tx, scope.actor.id);
    if (member === null) throw notFound("member");
    const settings = { digest: change.digest ?? member.digest, digestHour: change.digestHour ?? member.digestHour };
    await db.setMemberDigest(tx, scope.actor.id, settings);
    return settings;
  });
});

/** Who is signed in, and in which of their organisations they work. */
export interface SignedIn {
  user: { id: string; name: string; email: string };
  /** Id of the organisation that they chose; their longest-standing membership where they chose none, or left it. */
  chosen: string | null;
}

/**
 * The scope of a signed-in person. Whoever belongs to no organisation yet becomes the owner of one of their own, so that
 * a coach who signs up can start at once.
 * @throws DomainError `two-factor-required` where the organisation asks for a second factor and the person has none
 */
export async function scopeOf(deps: Deps & { db: db.Database }, { user, chosen }: SignedIn, requestId: string): Promise<Scope> {
  const memberships = await db.locateMemberships(deps.db, user.id);
  const place = memberships.find((organisation) => organisation === chosen) ?? memberships[0];
  const scope = { organisation: place ?? (await foundOrganisation(deps, user)) };
  const { member, home } = await withOrganisation(deps.db, { ...scope, readOnly: true }, async (tx) => {
    return { member: await db.findMember(tx, user.id), home: await db.findOrganisation(tx) };
  });
  if (member === null) throw new DomainError("sign-in-required", "Sign in first.");
  if (home?.twoFactorRequired === true && !member.twoFactorEnabled) {
    throw new DomainError("two-factor-required", "Your organisation asks for a second factor. Set it up, then go on.");
  }
  const actor = { kind: "member", id: member.userId, name: member.name || member.email } as const;
  return memberScope({ ...scope, actor, role: member.role, timeZone: member.timeZone, requestId });
}

/** The scope of a member: what they may follows from their role. */
export function memberScope(member: Pick<Scope, "organisation" | "actor" | "timeZone" | "requestId"> & { role: Role }): Scope {
  return { ...member, permissions: permissionsOfRole[member.role], clientId: null, livemode: true };
}

/** The id follows from the person's, so that two first requests at once found one organisation, not two. */
async function foundOrganisation(deps: Deps, user: { id: string; name: string; email: string }): Promise<string> {
  const organisation = `org_${user.id.replace(/^usr_/, "")}`;
  const createdAt = deps.clock();
  try {
    await withOrganisation(deps.db, { organisation }, async (tx) => {
      await db.insertOrganisation(tx, { name: user.name || user.email, createdAt });
      await db.insertMember(tx, { userId: user.id, role: "owner", createdAt });
    });
  } catch (error) {
    if (!(error instanceof db.ConflictError)) throw error;
  }
  return organisation;
}
