import { and, asc, eq, or, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { applications } from "../schema/applications.ts";
import { clients } from "../schema/clients.ts";
import { employers } from "../schema/employers.ts";
import type { ApplicationRow } from "./applications.ts";
import type { ClientRow } from "./clients.ts";
import type { EmployerRow } from "./employers.ts";

/** What rows of a file may mean: by ids of another system, by addresses and by names, in lower case. */
export interface ImportKeys {
  externalSource: string;
  clientExternalIds: readonly string[];
  clientEmails: readonly string[];
  employerNames: readonly string[];
  applicationExternalIds: readonly string[];
}

export interface ImportMatches {
  clients: ClientRow[];
  employers: EmployerRow[];
  /** Those that have one of the ids, and all of the clients found. */
  applications: ApplicationRow[];
}

/** One of thousands: handed over as one array, not as so many parameters. */
const among = (column: SQLWrapper, values: readonly string[]): SQL => sql`${column} = any(${sql.param([...values])}::text[])`;

/** One import of an organisation at a time, until the transaction ends. */
export async function lockImports(tx: OrganisationTransaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`import:${tx.organisation}`}, 0))`);
}

/** Clients, employers and applications that rows of a file may mean. */
export async function findImportMatches(tx: OrganisationTransaction, keys: ImportKeys): Promise<ImportMatches> {
  const { externalSource, clientExternalIds, clientEmails, employerNames, applicationExternalIds } = keys;
  const foundClients = await tx
    .select()
    .from(clients)
    .where(
      and(
        own(tx, clients),
        or(
          and(eq(clients.externalSource, externalSource), among(clients.externalId, clientExternalIds)),
          among(sql`lower(${clients.email})`, clientEmails),
        ),
      ),
    )
    .orderBy(asc(clients.id));
  const foundEmployers = await tx
    .select()
    .from(employers)
    .where(and(own(tx, employers), among(sql`lower(${employers.name})`, employerNames)))
    .orderBy(asc(employers.id));
  const foundApplications = await tx
    .select()
    .from(applications)
    .where(
      and(
        own(tx, applications),
        or(
          and(eq(applications.externalSource, externalSource), among(applications.externalId, applicationExternalIds)),
          among(applications.clientId, foundClients.map(({ id }) => id)),
        ),
      ),
    )
    .orderBy(asc(applications.id));
  return { clients: foundClients, employers: foundEmployers, applications: foundApplications };
}

/** Every client with their applications and employers, by client and application: what an export holds. */
export async function listForExport(tx: OrganisationTransaction): Promise<{ client: ClientRow; application: ApplicationRow | null; employer: EmployerRow | null }[]> {
  return await tx
    .select({ client: clients, application: applications, employer: employers })
    .from(clients)
    .leftJoin(applications, and(own(tx, applications), eq(applications.clientId, clients.id)))
    .leftJoin(employers, and(own(tx, employers), eq(employers.id, applications.employerId)))
    .where(own(tx, clients))
    .orderBy(asc(clients.id), asc(applications.id));
}
