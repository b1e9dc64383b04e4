import type { BusinessCalendar } from "@tact/facts";
import type { Database } from "../src/connect.ts";
import { withOrganisation } from "../src/organisation.ts";
import { insertApplication, type NewApplication } from "../src/queries/applications.ts";
import { insertClient, type NewClient } from "../src/queries/clients.ts";
import { insertEmployer, type NewEmployer } from "../src/queries/employers.ts";
import { insertMember } from "../src/queries/members.ts";
import { insertOrganisation } from "../src/queries/organisations.ts";
import { ensureUser } from "../src/queries/users.ts";
import type { MemberRole } from "../src/schema/organisations.ts";

/** When the fixtures were made. */
const createdAt = "2026-11-01T09:00:00.000Z";

/** Two years without a holiday. */
export const plainCalendar: BusinessCalendar = {
  weekend: ["saturday", "sunday"],
  holidays: [],
  closed: [],
  from: "2026-01-01",
  through: "2027-12-31",
};

let made = 0;
const nextId = (prefix: string): string => `${prefix}_${String((made += 1)).padStart(6, "0")}`;

export interface TestOrganisation {
  organisation: string;
  userId: string;
}

/** An organisation with one member. */
export async function createOrganisation(
  db: Database,
  options: { id?: string; name?: string; role?: MemberRole; user?: { id?: string; name?: string; email?: string; timeZone?: string } } = {},
): Promise<TestOrganisation> {
  const organisation = options.id ?? nextId("org");
  const id = options.user?.id ?? nextId("usr");
  const userId = await ensureUser(db, {
    id,
    name: options.user?.name ?? "Iris Vale",
    email: options.user?.email ?? `${id}@example.test`,
    timeZone: options.user?.timeZone ?? "Europe/London",
  });
  await withOrganisation(db, { organisation }, async (tx) => {
    await insertOrganisation(tx, { name: options.name ?? "Vale Coaching", createdAt });
    await insertMember(tx, { userId, role: options.role ?? "owner", createdAt });
  });
  return { organisation, userId };
}

/** A client of an organisation. Answers with the id. */
export async function createClient(db: Database, organisation: string, row: Partial<NewClient> = {}): Promise<string> {
  const client = { id: nextId("cli"), name: "Maya Okafor", timeZone: "America/New_York", createdAt, ...row };
  return await withOrganisation(db, { organisation }, async (tx) => (await insertClient(tx, client)).id);
}

/** An employer with a calendar without holidays. Answers with the id. */
export async function createEmployer(db: Database, organisation: string, row: Partial<NewEmployer> = {}): Promise<string> {
  const employer = {
    id: nextId("emp"),
    name: "Northwind",
    timeZone: "America/New_York",
    region: "US-NY",
    closed: [],
    calendar: plainCalendar,
    calendarSource: "fixture",
    createdAt,
    ...row,
  };
  return await withOrganisation(db, { organisation }, async (tx) => (await insertEmployer(tx, employer)).id);
}

/** An application, with a client and an employer of its own where none are named. */
export async function createApplication(
  db: Database,
  organisation: string,
  row: Partial<NewApplication> = {},
): Promise<{ id: string; clientId: string; employerId: string }> {
  const clientId = row.clientId ?? (await createClient(db, organisation));
  const employerId = row.employerId ?? (await createEmployer(db, organisation));
  const application: NewApplication = {
    id: nextId("app"),
    role: "Product designer",
    route: "direct",
    policyId: "standard",
    policyEdition: "2026-01-01",
    createdAt,
    ...row,
    clientId,
    employerId,
  };
  await withOrganisation(db, { organisation }, async (tx) => await insertApplication(tx, application));
  return { id: application.id, clientId, employerId };
}
