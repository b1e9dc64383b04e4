import * as db from "@tact/db";
import { type OrganisationTransaction, withOrganisation } from "@tact/db";
import { coach, type DemoApplication, type DemoData, demoData } from "@tact/demo";
import type { FactDraft } from "@tact/facts";
import { timeOrderedIds } from "../ids.ts";
import type { Deps, Scope } from "./deps.ts";
import { calendarAround } from "./employers.ts";
import { createFeed } from "./feeds.ts";
import { policyAt } from "./policy.ts";
import { recordIn } from "./record-facts.ts";
import { memberScope } from "./session.ts";

export interface LoadedDemo {
  organisation: string;
  /** Address of the coach to sign in as. */
  coachEmail: string;
  applications: number;
  /** Address of the coach's calendar, told this once. */
  calendarUrl: string;
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
  const scope = await insertCast(deps, data);
  for (const story of data.applications) {
    await withOrganisation(deps.db, scope, (tx) => tell(tx, deps, scope, story));
  }
  const { url } = await createFeed(deps, scope, { name: "My calendar" });
  return { organisation: scope.organisation, coachEmail: data.coach.email, applications: data.applications.length, calendarUrl: url };
}

interface DemoScope extends Scope {
  /** Ids by the keys of the cast. */
  clients: ReadonlyMap<string, string>;
  employers: ReadonlyMap<string, string>;
}

async function insertCast(deps: Deps, { organisation: named, coach, clients, employers }: DemoData): Promise<DemoScope> {
  const organisation = deps.ids("organisation");
  const createdAt = deps.clock();
  return await withOrganisation(deps.db, { organisation }, async (tx) => {
    await db.insertOrganisation(tx, { name: named.name, demo: true, createdAt });
    const userId = await db.ensureUser(tx, { id: deps.ids("user"), ...coach });
    await db.insertMember(tx, { userId, role: "owner", createdAt });
    const clientIds = new Map<string, string>();
    for (const { key, name, email, timeZone } of clients) {
      const made = await db.insertClient(tx, { id: deps.ids("client"), name, email, timeZone, coachId: userId, createdAt });
      clientIds.set(key, made.id);
    }
    const employerIds = new Map<string, string>();
    for (const { key, name, timeZone, region, closed } of employers) {
      const resolved = calendarAround(createdAt, region, closed);
      const made = await db.insertEmployer(tx, { id: deps.ids("employer"), name, timeZone, region, closed, ...resolved, createdAt });
      employerIds.set(key, made.id);
    }
    return {
      ...memberScope({
        organisation,
        actor: { kind: "member", id: userId, name: coach.name },
        role: "owner",
        timeZone: coach.timeZone,
        requestId: deps.ids("request"),
      }),
      clients: clientIds,
      employers: employerIds,
    };
  });
}

async function tell(tx: OrganisationTransaction, deps: Deps, scope: DemoScope, story: DemoApplication): Promise<void> {
  const now = deps.clock();
  const clientId = scope.clients.get(story.client);
  const employerId = scope.employers.get(story.employer);
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
