import * as db from "@tact/db";
import { type OrganisationTransaction, withOrganisation } from "@tact/db";
import { coach, type DemoApplication, type DemoData, demoData } from "@tact/demo";
import type { FactDraft } from "@tact/facts";
import { timeOrderedIds } from "../ids.ts";
import type { Deps, Scope } from "./deps.ts";
import { calendarAround } from "./employers.ts";
import { createFeed } from "./feeds.ts";
import { policyAt } from "./policy.ts";
import { createPortalLink } from "./portal-links.ts";
import { recordIn } from "./record-facts.ts";
import { memberScope } from "./session.ts";

export interface LoadedDemo {
  organisation: string;
  /** Address of the coach to sign in as. */
  coachEmail: string;
  applications: number;
  /** Address of the coach's calendar, told this once. */
  calendarUrl: string;
  /** A client's own page, and whose it is. Told this once, too. */
  clientPage: { name: string; url: string };
}

/** Address of the coach whom one-click demo sign-in signs in. */
export const demoCoachEmail: string = coach.email;

/** What tells the demo's stories: `ids` are those of production unless told. */
export type DemoDeps = Omit<Deps, "ids" | "jobs"> & Partial<Pick<Deps, "ids">>;

/**
 * Loads the demo: an organisation with one coach, the cast, and every story told through the same path that records
 * facts, each at the time it happened, so that histories read as if they had been lived. One transaction for an application.
 */
export async function loadDemo(given: DemoDeps): Promise<LoadedDemo> {
  const deps: Deps = { ids: timeOrderedIds, ...given };
  const data = demoData(deps.clock());
  const scope = await insertHouse(deps, data);
  const cast = await withOrganisation(deps.db, scope, (tx) => insertCast(tx, deps, scope, data));
  for (const story of data.applications) {
    await withOrganisation(deps.db, scope, (tx) => tell(tx, deps, scope, { cast, story }));
  }
  const { url } = await createFeed(deps, scope, { name: "My calendar" });
  return { organisation: scope.organisation, coachEmail: data.coach.email, applications: data.applications.length, calendarUrl: url, clientPage: await pageOfFirst(deps, scope, { cast, data }) };
}

/** The cast of the demo in an organisation that has nobody yet, told in one transaction. How many applications it told. */
export async function loadCast(tx: OrganisationTransaction, deps: Deps, scope: Scope): Promise<number> {
  const data = demoData(deps.clock());
  const cast = await insertCast(tx, deps, scope, data);
  for (const story of data.applications) await tell(tx, deps, scope, { cast, story });
  return data.applications.length;
}

/** Ids by the keys of the cast. */
interface Cast {
  clients: ReadonlyMap<string, string>;
  employers: ReadonlyMap<string, string>;
}

async function insertHouse(deps: Deps, { organisation: named, coach }: DemoData): Promise<Scope> {
  const organisation = deps.ids("organisation");
  const createdAt = deps.clock();
  const userId = await withOrganisation(deps.db, { organisation }, async (tx) => {
    await db.insertOrganisation(tx, { name: named.name, demo: true, createdAt });
    const id = await db.ensureUser(tx, { id: deps.ids("user"), ...coach });
    await db.insertMember(tx, { userId: id, role: "owner", createdAt });
    return id;
  });
  const actor = { kind: "member", id: userId, name: coach.name } as const;
  return memberScope({ organisation, actor, role: "owner", timeZone: coach.timeZone, requestId: deps.ids("request") });
}

async function insertCast(tx: OrganisationTransaction, deps: Deps, { actor }: Scope, { clients, employers }: DemoData): Promise<Cast> {
  const createdAt = deps.clock();
  const cast = { clients: new Map<string, string>(), employers: new Map<string, string>() };
  for (const { key, name, email, timeZone } of clients) {
    const made = await db.insertClient(tx, { id: deps.ids("client"), name, email, timeZone, coachId: actor.id, createdAt });
    cast.clients.set(key, made.id);
  }
  for (const { key, name, timeZone, region, closed } of employers) {
    const resolved = calendarAround(createdAt, region, closed);
    const made = await db.insertEmployer(tx, { id: deps.ids("employer"), name, timeZone, region, closed, ...resolved, createdAt });
    cast.employers.set(key, made.id);
  }
  return cast;
}

/** Makes the first client's page, so that somebody who tries the demo sees it as they do. */
async function pageOfFirst(deps: Deps, scope: Scope, { cast, data }: { cast: Cast; data: DemoData }): Promise<LoadedDemo["clientPage"]> {
  const [first] = data.clients;
  const clientId = cast.clients.get(first?.key ?? "");
  if (first === undefined || clientId === undefined) throw new Error("the demo has no client");
  const made = await createPortalLink(deps, scope, { clientId });
  if (made.url === null) throw new Error("the address of a new link is told");
  return { name: first.name, url: made.url };
}

async function tell(tx: OrganisationTransaction, deps: Deps, scope: Scope, { cast, story }: { cast: Cast; story: DemoApplication }): Promise<void> {
  const now = deps.clock();
  const clientId = cast.clients.get(story.client);
  const employerId = cast.employers.get(story.employer);
  if (clientId === undefined || employerId === undefined) throw new Error(`story ${story.key} names somebody who is not in the cast`);
  const began = earlier(story.facts[0]?.at ?? now, now);
  const { id: applicationId } = await db.insertApplication(tx, {
    id: deps.ids("application"),
    clientId,
    employerId,
    role: story.role,
    route: story.route,
    ...policyAt(began),
    createdAt: began,
  });
  for (const [at, facts] of Map.groupBy(story.facts, (fact: FactDraft) => earlier(fact.at, now))) {
    await recordIn(tx, { ...deps, clock: () => at }, scope, { applicationId, drafts: facts, source: "demo" });
  }
}

/** The earlier of two instants, in UTC. */
function earlier(a: string, b: string): string {
  return new Date(Math.min(Date.parse(a), Date.parse(b))).toISOString();
}
