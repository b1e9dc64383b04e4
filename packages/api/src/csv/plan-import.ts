import type { ApplicationRow, ClientRow, EmployerRow, ImportMatches } from "@tact/db";
import { email, name, text, zoneName } from "@tact/facts";
import type { z } from "zod";
import type { CsvColumn, CsvRow, CsvValues } from "./columns.ts";

/** What becomes of a client, an employer or an application that a row speaks of. */
export type ImportAction<Row> =
  | { do: "create" }
  | { do: "update" | "unchanged"; row: Row }
  /** An earlier row speaks of it: `row` where it is stored already. */
  | { do: "same"; line: number; row: Row | null };

/** What is stored already of what a row speaks of. */
const storedOf = <Row>(action: ImportAction<Row>): Row | null => ("row" in action ? action.row : null);

export interface RowProblem {
  column: CsvColumn;
  detail: string;
  code: string;
}

/** What a row comes to. One with problems is left out. */
export interface PlannedRow {
  line: number;
  values: CsvValues;
  client: ImportAction<ClientRow> | null;
  employer: ImportAction<EmployerRow> | null;
  application: ImportAction<ApplicationRow> | null;
  problems: RowProblem[];
}

/** What is known beside the file. */
export interface ImportContext {
  matches: ImportMatches;
  /** The system that the external ids are of. */
  externalSource: string;
  /** What is wrong with a zone or a region; null where nothing is. */
  refuseZone: (zone: string) => string | null;
  refuseRegion: (region: string) => string | null;
}

const routes: ReadonlySet<string> = new Set(["", "direct", "agency"]);
const externalId = text(200);

/** What each row of a file comes to, given what is there already. Rows are looked at in order: a later one may speak of what an earlier one creates. */
export function planImport(rows: readonly CsvRow[], context: ImportContext): PlannedRow[] {
  const planner = new Planner(context);
  return rows.map((row) => planner.planned(row));
}

/** The client that a row means: by the other system's id, or by address where there is none. */
export const clientKeyOf = (values: CsvValues): string | null => (values.client_external_id !== "" ? `id:${values.client_external_id}` : values.client_email !== "" ? `email:${values.client_email.toLowerCase()}` : null);

const hasApplication = ({ role, employer_name: employer, application_external_id: id }: CsvValues) => role !== "" || employer !== "" || id !== "";

function applicationKeyOf(clientKey: string, values: CsvValues): string {
  if (values.application_external_id !== "") return `id:${values.application_external_id}`;
  return `of:${clientKey}:${values.employer_name.toLowerCase()}:${values.role.toLowerCase()}`;
}

class Planner {
  readonly #context: ImportContext;
  readonly #clients = new Map<string, ClientRow>();
  readonly #emails = new Map<string, string>();
  readonly #employers = new Map<string, EmployerRow>();
  readonly #applications = new Map<string, ApplicationRow>();
  readonly #seenClients = new Map<string, { line: number; values: CsvValues; row: ClientRow | null }>();
  readonly #seenEmployers = new Map<string, number>();
  readonly #seenApplications = new Map<string, number>();

  constructor(context: ImportContext) {
    this.#context = context;
    const { matches, externalSource } = context;
    for (const client of matches.clients) {
      if (client.externalSource === externalSource && client.externalId !== null) this.#clients.set(`id:${client.externalId}`, client);
      if (client.email !== null) {
        this.#clients.set(`email:${client.email.toLowerCase()}`, client);
        this.#emails.set(client.email.toLowerCase(), client.id);
      }
    }
    for (const employer of matches.employers.toReversed()) this.#employers.set(employer.name.toLowerCase(), employer);
    for (const application of matches.applications.toReversed()) {
      if (application.externalSource === externalSource && application.externalId !== null) this.#applications.set(`id:${application.externalId}`, application);
      this.#applications.set(`of:${application.clientId}:${application.employerId}:${application.role.toLowerCase()}`, application);
    }
  }

  planned({ line, values }: CsvRow): PlannedRow {
    const problems = this.#problemsOf(values);
    const key = clientKeyOf(values);
    if (problems.length > 0 || key === null) return { line, values, client: null, employer: null, application: null, problems };
    const client = this.#client(line, key, values, problems);
    const withApplication = hasApplication(values);
    const employer = withApplication ? this.#employer(values, problems) : null;
    const application = withApplication && client !== null && employer !== null ? this.#application(key, values, client, employer, problems) : null;
    if (problems.length > 0) return { line, values, client: null, employer: null, application: null, problems };
    this.#remember(line, key, values, client);
    if (employer?.do === "create") this.#seenEmployers.set(values.employer_name.toLowerCase(), line);
    if (application !== null) this.#seenApplications.set(applicationKeyOf(key, values), line);
    return { line, values, client, employer, application, problems };
  }

  /** What is wrong with a row by itself. */
  #problemsOf(values: CsvValues): RowProblem[] {
    const problems: RowProblem[] = [];
    const check = (column: CsvColumn, schema: z.ZodType) => {
      if (values[column] === "") return;
      const parsed = schema.safeParse(values[column]);
      if (!parsed.success) problems.push({ column, detail: parsed.error.issues[0]?.message ?? "cannot be read", code: "invalid" });
    };
    const need = (column: CsvColumn, detail: string) => {
      if (values[column] === "") problems.push({ column, detail, code: "missing" });
    };
    for (const column of ["client_name", "role", "employer_name"] as const) check(column, name);
    for (const column of ["client_external_id", "application_external_id"] as const) check(column, externalId);
    for (const column of ["client_time_zone", "employer_time_zone"] as const) check(column, zoneName);
    check("client_email", email);
    need("client_name", "must not be empty: give the client's name");
    if (clientKeyOf(values) === null) problems.push({ column: "client_external_id", detail: "must not be empty where there is no client_email: a client is known by one of them", code: "missing" });
    if (!routes.has(values.route)) problems.push({ column: "route", detail: "must be direct or agency", code: "invalid" });
    if (hasApplication(values)) {
      need("role", "must not be empty where the row has an application");
      need("employer_name", "must not be empty where the row has an application");
    }
    for (const column of ["client_time_zone", "employer_time_zone"] as const) this.#refuse(problems, column, values[column], this.#context.refuseZone);
    this.#refuse(problems, "employer_region", values.employer_region, this.#context.refuseRegion);
    return problems;
  }

  #refuse(problems: RowProblem[], column: CsvColumn, value: string, refuse: (value: string) => string | null): void {
    if (value === "" || problems.some((problem) => problem.column === column)) return;
    const detail = refuse(value);
    if (detail !== null) problems.push({ column, detail, code: "unknown" });
  }

  #client(line: number, key: string, values: CsvValues, problems: RowProblem[]): ImportAction<ClientRow> | null {
    const seen = this.#seenClients.get(key);
    if (seen !== undefined) {
      for (const column of ["client_name", "client_email", "client_time_zone"] as const) {
        if (values[column] === "" || values[column] === seen.values[column]) continue;
        problems.push({ column, detail: `is not what line ${seen.line} says of the same client: ${seen.values[column] === "" ? "nothing" : seen.values[column]}`, code: "contradiction" });
      }
      return { do: "same", line: seen.line, row: seen.row };
    }
    const row = this.#clients.get(key);
    const address = values.client_email.toLowerCase();
    const owner = address === "" ? undefined : this.#emails.get(address);
    if (owner !== undefined && owner !== (row?.id ?? `line:${line}`)) {
      problems.push({ column: "client_email", detail: "is the address of another client", code: "client-email-taken" });
      return null;
    }
    if (row === undefined) return { do: "create" };
    const differs =
      row.name !== values.client_name ||
      (address !== "" && row.email?.toLowerCase() !== address) ||
      (values.client_time_zone !== "" && row.timeZone !== values.client_time_zone);
    return { do: differs ? "update" : "unchanged", row };
  }

  #employer(values: CsvValues, problems: RowProblem[]): ImportAction<EmployerRow> | null {
    const key = values.employer_name.toLowerCase();
    const row = this.#employers.get(key);
    if (row !== undefined) return { do: "unchanged", row };
    const seen = this.#seenEmployers.get(key);
    if (seen !== undefined) return { do: "same", line: seen, row: null };
    for (const column of ["employer_time_zone", "employer_region"] as const) {
      if (values[column] === "") problems.push({ column, detail: `must not be empty: ${values.employer_name} is new`, code: "missing" });
    }
    return problems.length > 0 ? null : { do: "create" };
  }

  #application(
    clientKey: string,
    values: CsvValues,
    client: ImportAction<ClientRow>,
    employer: ImportAction<EmployerRow>,
    problems: RowProblem[],
  ): ImportAction<ApplicationRow> | null {
    const own = values.application_external_id;
    const key = applicationKeyOf(clientKey, values);
    const seen = this.#seenApplications.get(key);
    if (seen !== undefined) {
      problems.push({ column: own !== "" ? "application_external_id" : "role", detail: `is the application of line ${seen}`, code: "repeated" });
      return null;
    }
    const [clientId, employerId] = [storedOf(client)?.id, storedOf(employer)?.id];
    const row = this.#applications.get(own !== "" ? key : `of:${clientId}:${employerId}:${values.role.toLowerCase()}`);
    if (row !== undefined && (row.clientId !== clientId || row.employerId !== employerId)) {
      problems.push({ column: "application_external_id", detail: "is an application of another client or to another employer: those do not change", code: "contradiction" });
      return null;
    }
    if (row === undefined) return { do: "create" };
    const differs = row.role !== values.role || (values.route !== "" && row.route !== values.route);
    return { do: differs ? "update" : "unchanged", row };
  }

  #remember(line: number, key: string, values: CsvValues, client: ImportAction<ClientRow> | null): void {
    if (client === null || client.do === "same") return;
    const row = storedOf(client);
    this.#seenClients.set(key, { line, values, row });
    if (values.client_email === "") return;
    const address = values.client_email.toLowerCase();
    this.#emails.set(address, row?.id ?? `line:${line}`);
    // The same client may be known by address in one row and by id in another.
    if (!this.#seenClients.has(`email:${address}`)) this.#seenClients.set(`email:${address}`, { line, values, row });
  }
}
