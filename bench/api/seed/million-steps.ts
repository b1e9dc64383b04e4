import { type Scope, timeOrderedIds } from "@tact/api";
import { type Database, ensureUser, insertMember, insertOrganisation, withOrganisation } from "@tact/db";
import pg from "pg";
import { scopeOfCoach } from "../../house/coach-scope.ts";
import { columnsOf, copyApplications, copyRows, readTold, rowsOf } from "./copied-rows.ts";
import { progressBar } from "./progress-bar.ts";
import { tellStories } from "./told-stories.ts";

/** How large an organisation is made. */
export interface Size {
  steps: number;
  clientsOfCoach: number;
  /** How often each story is told before it is copied. */
  times: number;
}

export const million: Size = { steps: 1_000_000, clientsOfCoach: 200, times: 30 };

/** The organisation that was made. */
export interface Seeded {
  organisation: string;
  /** The present that its stories were told for, ISO 8601. */
  now: string;
  /** Members with that many clients each. */
  coaches: string[];
  steps: number;
  applications: number;
}

/**
 * An organisation with so many steps: stories told through the product, then copied with new ids, 200 clients to a coach
 * and two or three applications to a client. One transaction for a coach, so that whoever is interrupted goes on where it was.
 */
export async function seed(options: { db: Database; superUrl: string; size: Size }): Promise<Seeded> {
  const superuser = new pg.Client({ connectionString: options.superUrl });
  await superuser.connect();
  try {
    await superuser.query("create schema if not exists bench");
    await superuser.query("create table if not exists bench.seeding (organisation text primary key, told_client text not null, now text not null)");
    const found = await begun(superuser);
    const seeding = found ?? (await begin(options.db, superuser, options.size));
    await multiply(superuser, seeding, options.size);
    return await seededIn(superuser, seeding, options.size);
  } finally {
    await superuser.end();
  }
}

interface Seeding {
  organisation: string;
  toldClient: string;
  now: string;
}

async function begun(superuser: pg.Client): Promise<Seeding | null> {
  const { rows } = await superuser.query<Seeding>('select organisation, told_client as "toldClient", now from bench.seeding');
  return rows[0] ?? null;
}

async function begin(db: Database, superuser: pg.Client, { times }: Size): Promise<Seeding> {
  const organisation = timeOrderedIds("organisation");
  const now = new Date().toISOString();
  const scope: Scope = await withOrganisation(db, { organisation }, async (tx) => {
    await insertOrganisation(tx, { name: "Morgan Coaching", createdAt: now });
    const userId = await ensureUser(tx, { id: timeOrderedIds("user"), name: "Eleri Morgan", email: `eleri@${organisation}.example`, timeZone: "Europe/London" });
    await insertMember(tx, { userId, role: "owner", createdAt: now });
    return scopeOfCoach(organisation, userId);
  });
  const bar = progressBar("stories told");
  const toldClient = await tellStories({ db, scope, now, times, onTold: bar });
  await superuser.query("insert into bench.seeding values ($1, $2, $3)", [organisation, toldClient, now]);
  return { organisation, toldClient, now };
}

async function multiply(superuser: pg.Client, { organisation, toldClient, now }: Seeding, { steps: wanted, clientsOfCoach }: Size): Promise<void> {
  const bar = progressBar("steps");
  let steps = await stepsOf(superuser, organisation);
  if (steps >= wanted) return;
  const told = await readTold(superuser, toldClient);
  const [clientRow = ""] = await rowsOf(superuser, `select * from clients where id = '${toldClient}'`);
  const clientColumns = await columnsOf(superuser, "clients");
  for (let turn = await copied(superuser, organisation); steps < wanted; turn += 1) {
    bar(steps, wanted);
    await superuser.query("begin");
    const coach = await makeCoach(superuser, { organisation, now });
    const clients = Array.from({ length: clientsOfCoach }, () => timeOrderedIds("client"));
    await copyRows(superuser, "clients", clients.map((id, index) => {
      const cells = clientRow.split("\t");
      const changed: Record<string, string> = { id, name: `Client ${index + 1}`, coach_id: coach };
      return `${clientColumns.map((column, place) => changed[column] ?? cells[place] ?? "\\N").join("\t")}\n`;
    }));
    const copies = clients.flatMap((to, index) => {
      const first = turn * clientsOfCoach * 3 + index * 3;
      // Two applications, or three.
      return Array.from({ length: 2 + (index % 2) }, (_, place) => ({ told: told[(first + place * 7) % told.length], from: toldClient, to }));
    }).flatMap(({ told: one, ...copy }) => (one === undefined ? [] : [{ told: one, ...copy }]));
    await copyApplications(superuser, copies);
    await superuser.query("commit");
    steps += copies.reduce((sum, { told: one }) => sum + one.steps, 0);
  }
  bar(steps, steps);
  await superuser.query("vacuum (analyze)");
}

async function makeCoach(superuser: pg.Client, { organisation, now }: Pick<Seeding, "organisation" | "now">): Promise<string> {
  const id = timeOrderedIds("user");
  await superuser.query('insert into auth."user" (id, name, email, email_verified, time_zone) values ($1, $2, $3, true, $4)', [id, "Eleri Morgan", `${id}@example.test`, "Europe/London"]);
  await superuser.query("insert into members (org_id, user_id, role, created_at) values ($1, $2, 'coach', $3)", [organisation, id, now]);
  return id;
}

async function stepsOf(superuser: pg.Client, organisation: string): Promise<number> {
  const { rows } = await superuser.query<{ count: string }>("select count(*) from steps where org_id = $1", [organisation]);
  return Number(rows[0]?.count);
}

async function copied(superuser: pg.Client, organisation: string): Promise<number> {
  const { rows } = await superuser.query<{ count: string }>("select count(*) from members where org_id = $1 and role = 'coach'", [organisation]);
  return Number(rows[0]?.count);
}

async function seededIn(superuser: pg.Client, { organisation, now }: Seeding, { clientsOfCoach }: Size): Promise<Seeded> {
  const coaches = await superuser.query<{ coach: string }>(
    "select coach_id as coach from clients where org_id = $1 and coach_id is not null group by coach_id having count(*) >= $2 order by 1",
    [organisation, clientsOfCoach],
  );
  const { rows } = await superuser.query<{ applications: string }>("select count(*) as applications from applications where org_id = $1", [organisation]);
  return { organisation, now, coaches: coaches.rows.map(({ coach }) => coach), steps: await stepsOf(superuser, organisation), applications: Number(rows[0]?.applications) };
}
