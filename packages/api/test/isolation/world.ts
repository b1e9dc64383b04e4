import { insertMember, withOrganisation } from "@tact/db";
import { strFromU8, unzipSync } from "fflate";
import pg from "pg";
import { hashOfSecret, newSecret, shownOf } from "../../src/keys/secret.ts";
import { scopesOfKeys } from "../../src/permissions.ts";
import type { Role } from "../../src/views/index.ts";
import * as db from "@tact/db";
import { signIn } from "../../testing/sign-in.ts";
import { interviewHeld, openTestHouse, publicUrl } from "../../testing/test-house.ts";
import { inBase64 } from "../../testing/invitation-file.ts";
import { type Credentials, type PoolName, type Side, storedIn } from "./side.ts";

/** An answer, as it was read to its last byte. */
export interface Answer {
  status: number;
  text: string;
}

export type World = Awaited<ReturnType<typeof openWorld>>;

const unlimited = { previews: Infinity, imports: 1e9, requests: Infinity };
const address = { "x-tact-client-address": "192.0.2.250" };

/**
 * One house in which organisations live side by side. `scopes` says whether queries say whose rows they mean: where they
 * do not, the test has replaced the module that says it.
 */
export async function openWorld({ scopes }: { scopes: boolean }) {
  const house = await openTestHouse({ fenced: scopes });
  const root = new pg.Client({ connectionString: house.database.superUrl });
  await root.connect();
  const app = house.bareApp({ limits: unlimited });
  const owners = new Map<string, string>();
  let people = 0;

  async function rows<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await root.query<Row>(text, values)).rows;
  }

  async function ask(request: Request, credentials: Credentials): Promise<Answer> {
    for (const [name, value] of Object.entries({ ...address, ...credentials })) request.headers.set(name, value);
    if ("cookie" in credentials && request.method !== "GET") request.headers.set("origin", publicUrl);
    const answer = await app.request(request);
    const text = readable(Buffer.from(await answer.arrayBuffer()));
    return { status: answer.status, text: answer.status === 500 ? `${text} because of ${reasonOf(house.reported.at(-1))}` : text };
  }

  /** A member of an organisation. Answers with the address. */
  async function join(organisation: string, role: Role): Promise<string> {
    people += 1;
    const email = `person${people}@example.test`;
    const id = await db.ensureUser(house.deps.db, { id: house.deps.ids("user"), name: `Person ${people}`, email, timeZone: "Europe/London" });
    await withOrganisation(house.deps.db, { organisation }, (tx) => insertMember(tx, { userId: id, role, createdAt: house.deps.clock() }));
    return email;
  }

  /** A member of an organisation, who signs in. */
  async function member(organisation: string, role: Role): Promise<Credentials> {
    return { cookie: await signIn(house, await join(organisation, role)) };
  }

  /** A key of an organisation; revoked from the start where it is to be. */
  async function key(organisation: string, options: { kind?: "live" | "test"; scopes?: readonly string[]; revoked?: boolean } = {}): Promise<Credentials> {
    const secret = newSecret(options.kind ?? "live");
    const at = house.deps.clock();
    await withOrganisation(house.deps.db, { organisation }, async (tx) => {
      const id = house.deps.ids("apiKey");
      const row = { id, name: "Key", shown: shownOf(secret), secretHash: hashOfSecret(secret), livemode: options.kind !== "test", origins: [], version: "2026-12-01", createdBy: "usr_test", createdAt: at };
      await db.insertApiKey(tx, { ...row, scopes: [...(options.scopes ?? scopesOfKeys)] });
      if (options.revoked === true) await db.updateApiKey(tx, id, { revokedAt: at });
    });
    return { authorization: `Bearer ${secret}` };
  }

  /** An organisation with some of everything. */
  async function side(marker: string): Promise<Side> {
    const organisation = house.deps.ids("organisation");
    await withOrganisation(house.deps.db, { organisation }, (tx) => db.insertOrganisation(tx, { name: "Coaching", createdAt: house.deps.clock() }));
    const owner = await member(organisation, "owner");
    for (const role of ["coach", "viewer", "coach"] as const) await join(organisation, role);
    const pools = new Map<PoolName, string[]>();
    const steps: { applicationId: string; stepId: string }[] = [];
    // What the test itself comes in by is named by nobody: taken away, all the rest would be refused.
    const waysIn = new Set<string>();
    const made: Side & { refresh(): Promise<void> } = {
      organisation,
      marker,
      owner,
      key: await key(organisation),
      portal: {},
      pool: (name) => pools.get(name) ?? [],
      steps,
      cursors: [],
      calendars: [],
      csvReport: "",
      async refresh() {
        for (const [name, [table, column]] of Object.entries(storedIn) as [PoolName, [string, string]][]) {
          const found = await rows<{ id: string }>(`select ${column} as id from ${table} where org_id = $1 order by ${column} limit 200`, [organisation]);
          pools.set(name, found.map(({ id }) => id).filter((id) => !waysIn.has(id)));
        }
        steps.splice(0, steps.length, ...(await rows<{ applicationId: string; stepId: string }>(
          `select application_id as "applicationId", step_id as "stepId" from steps where org_id = $1 and fixed_status is null and dropped_at is null order by application_id, position`, [organisation])));
      },
    };
    await furnish(made, ask);
    const ways = await rows<{ id: string }>(
      `select id from api_keys where org_id = $1 and name = 'Key' union select user_id from members where org_id = $1 and role = 'owner'
       union (select id from portal_links where org_id = $1 order by id limit 1)`, [organisation]);
    for (const { id } of ways) waysIn.add(id);
    await made.refresh();
    return made;
  }

  return {
    house,
    ask,
    key,
    member,
    side,
    async refresh(...sides: Side[]) {
      for (const each of sides) await (each as Side & { refresh(): Promise<void> }).refresh();
    },
    /** Takes the second fence away, once there is something to see behind it. */
    withoutRowSecurity: () => openRowSecurity(root),
    /** Id of the organisation's test key. */
    async testKeyOf({ organisation }: Side): Promise<string> {
      const [found] = await rows<{ id: string }>("select id from api_keys where org_id = $1 and not livemode", [organisation]);
      return found?.id ?? "";
    },
    /** Which organisation an id belongs to, as the database says; ids of what is gone are remembered. */
    async ownerMap(): Promise<ReadonlyMap<string, string>> {
      for (const { organisation, id } of await rows<{ organisation: string; id: string }>(everyId(await tablesWith("id")))) owners.set(id, organisation);
      return owners;
    },
    /** A fingerprint of every row of an organisation, without its test data; when something was used last is noted beside the request that used it. */
    async rowsOf({ organisation }: Side): Promise<string> {
      const parts = (await tablesWith("org_id")).map((table) => `select '${table}' as name, md5(coalesce(string_agg(r::text, '|' order by r::text), '')) as sum from (select to_jsonb(t) - array['last_used_at', 'last_fetched_at', 'last_fetched_by'] as r from ${table} t where org_id = $1) as own`);
      return JSON.stringify(await rows(`${parts.join(" union all ")} order by 1`, [organisation]));
    },
    async [Symbol.asyncDispose]() {
      await root.end();
      await house[Symbol.asyncDispose]();
    },
  };

  async function tablesWith(column: string): Promise<string[]> {
    const found = await rows<{ name: string }>(
      `select c.table_name as name from information_schema.columns c where c.table_schema = 'public' and c.column_name = $1
       and exists (select from information_schema.columns o where o.table_schema = 'public' and o.table_name = c.table_name and o.column_name = 'org_id') order by 1`, [column]);
    return found.map(({ name }) => name);
  }
}

const everyId = (tables: readonly string[]): string =>
  [...tables.map((table) => `select org_id as organisation, id from ${table}`), "select org_id, user_id from members", "select org_id, org_id from organisations"].join(" union all ");

async function openRowSecurity(root: pg.Client): Promise<void> {
  const { rows } = await root.query<{ name: string }>("select relname as name from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace");
  for (const { name } of rows) await root.query(`alter table public.${name} no force row level security, disable row level security`);
}

/** Text as a person could read it: archives unpacked, files within JSON opened, folded lines of calendars joined. */
function readable(bytes: Buffer): string {
  if (bytes.subarray(0, 2).toString() === "PK") return Object.values(unzipSync(bytes)).map((file) => readable(Buffer.from(strFromU8(file)))).join("\n");
  const text = bytes.toString("utf8").replace(/\r\n[ \t]/g, "");
  const within = [...text.matchAll(/"content":"([A-Za-z0-9+/=]{20,})"/g)].map(([, content = ""]) => readable(Buffer.from(content, "base64")));
  return [text, ...within].join("\n");
}

/** Gives an organisation some of everything, through its own doors. */
async function furnish(side: Side, ask: (request: Request, credentials: Credentials) => Promise<Answer>): Promise<void> {
  const { marker } = side;
  async function make<Made>(path: string, body: object, credentials = side.key, method = "POST"): Promise<Made> {
    const headers = { "content-type": "application/json" };
    const { status, text } = await ask(new Request(`${publicUrl}/v1${path}`, { method, headers, body: JSON.stringify(body) }), credentials);
    if (status >= 300) throw new Error(`the test could not make a thing at ${path}: ${status} ${text}`);
    return JSON.parse(text) as Made;
  }
  interface Made {
    id: string;
  }
  for (let each = 0; each < 3; each += 1) await make("/webhook-endpoints", { url: `https://hooks.example.com/${marker}${each}`, events: ["client.created", "client.updated", "application.created", "plan.changed"] });
  const clients: Made[] = [];
  for (let each = 0; each < 4; each += 1) {
    const client = await make<Made>("/clients", { name: `${marker} Client ${each}`, time_zone: "America/New_York", email: `${marker}.${each}@example.test`, external_source: "ats", external_id: `shared-${each}` });
    clients.push(client);
    const employer = await make<Made>("/employers", { name: `${marker} Works ${each}`, time_zone: "America/New_York", region: "US-NY", external_source: "ats", external_id: `shared-${each}` });
    const application = await make<Made>("/applications", { client_id: client.id, employer_id: employer.id, role: `${marker} designer`, external_source: "ats", external_id: `shared-${each}` });
    const { plan } = await make<{ plan: { steps: { id: string; kind: string }[] } }>(`/applications/${application.id}/facts`, { facts: [{ ...interviewHeld, stage: `${marker} interview` }] });
    const thanks = plan.steps.find(({ kind }) => kind === "thank-you")?.id ?? "";
    await make(`/applications/${application.id}/steps/${encodeURIComponent(thanks)}/drafts`, { recipient: "p1", subject: marker, body: `Dear Dana, thank you. ${marker}` }, side.key, "PUT");
    const feed = await make<{ url: string }>("/feeds", { name: `${marker} calendar`, application_id: application.id }, side.owner);
    side.calendars.push(feed.url);
    const link = await make<{ secret: string }>("/portal-links", { client_id: client.id, name: `${marker} link` });
    if (each === 0) Object.assign(side.portal, { authorization: `Bearer ${link.secret}` });
    await make("/hook-sources", { source: "tact", name: `${marker} hooks ${each}` });
    await make("/api-keys", { name: `${marker} key ${each}`, scopes: ["clients:read"] }, side.owner);
    await make("/member-invitations", { email: `${marker}${each}@invited.test`, role: "coach" }, side.owner);
    await make("/policies", { name: `${marker} policy`, overrides: {} });
  }
  const coach = await make<{ url: string }>("/feeds", { name: `${marker} calendar` }, side.owner);
  side.calendars.push(coach.url);
  const csv = `client_external_id,client_name,client_email,client_time_zone\n${marker}-csv,${marker} Csv,,UTC\n`;
  const request = new Request(`${publicUrl}/v1/imports/csv/check`, { method: "POST", headers: { "content-type": "text/csv" }, body: Buffer.from(inBase64(csv), "base64").toString("utf8") });
  side.csvReport = (JSON.parse((await ask(request, side.key)).text) as { report: string }).report;
}

const reasonOf = (error: unknown): string => (error instanceof Error && error.cause !== undefined ? `${error.message.slice(0, 300)}: ${reasonOf(error.cause)}` : String(error));
