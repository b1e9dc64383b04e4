import { loadModule, parseSync } from "libpg-query";
import type pg from "pg";

/** A node of a parsed statement: an object with one key that names its kind, a list of such, or a value. */
type Node = Readonly<Record<string, unknown>>;

/** What stands in a query's FROM, by alias. */
interface Range {
  /** Aliases of tables of organisations. */
  tenants: ReadonlyMap<string, string>;
  /** Aliases whose rows belong to the organisation of the transaction. */
  own: ReadonlySet<string>;
}

/** Begins the statements that a test sends past the fence on purpose. */
export const pastTheFence = "/* past the fence */ ";

/**
 * Reads every statement that goes through a pool, as PostgreSQL's own parser does, and refuses the one that reads,
 * updates or deletes rows of a tenant table without saying whose: every test of every package is a test of the first fence.
 */
export async function fenceQueries(pool: pg.Pool, tenantTables: readonly string[]): Promise<void> {
  await loadModule();
  const tables = new Set(tenantTables);
  const judged = new Map<string, string[]>();
  pool.on("connect", (client) => {
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    const fenced = (...given: unknown[]) => {
      const [statement] = given as [string | { text?: string }];
      const text = typeof statement === "string" ? statement : (statement.text ?? "");
      const faults = judged.get(text) ?? unfencedRows(text, tables);
      judged.set(text, faults);
      if (faults.length === 0) return query(...given);
      const refusal = new Error(`${faults.join("; ")}: say own(tx, …) in ${text}`);
      const answer = given.at(-1);
      if (typeof answer !== "function") return Promise.reject(refusal);
      process.nextTick(() => (answer as (error: Error) => void)(refusal));
    };
    Object.assign(client, { query: fenced });
  });
}

/** A sentence for every tenant table of a statement of which nothing says whose rows are meant. */
export function unfencedRows(text: string, tables: ReadonlySet<string>): string[] {
  if (text.startsWith(pastTheFence)) return [];
  const { stmts = [] } = parseSync(text) as unknown as { stmts?: { stmt: Node }[] };
  const faults: string[] = [];
  for (const { stmt } of stmts) judge(stmt, { tables, faults, made: new Set(), outer: new Set() });
  return faults;
}

interface Around {
  tables: ReadonlySet<string>;
  faults: string[];
  /** Names of what WITH has made: its rows are judged where they are made. */
  made: ReadonlySet<string>;
  /** Own aliases of the queries around this one. */
  outer: ReadonlySet<string>;
}

const statements = ["SelectStmt", "UpdateStmt", "DeleteStmt", "InsertStmt"] as const;

/** Judges a statement and all that is nested in it. */
function judge(node: unknown, around: Around): void {
  if (Array.isArray(node)) return node.forEach((each) => judge(each, around));
  if (typeof node !== "object" || node === null) return;
  for (const [kind, value] of Object.entries(node)) {
    if (statements.some((each) => each === kind)) judgeStatement(kind, value as Node, around);
    // The two sides of a UNION stand without the name of their kind.
    else if ((kind === "larg" || kind === "rarg") && isBareSelect(value)) judgeStatement("SelectStmt", value, around);
    else judge(value, around);
  }
}

const isBareSelect = (value: unknown): value is Node => typeof value === "object" && value !== null && ("targetList" in value || "op" in value) && "limitOption" in value;

function judgeStatement(kind: string, statement: Node, around: Around): void {
  const { withClause, ...rest } = statement as Node & { withClause?: { ctes?: { CommonTableExpr: Node }[] } };
  const ctes = withClause?.ctes ?? [];
  const made = new Set([...around.made, ...ctes.map(({ CommonTableExpr }) => String(CommonTableExpr["ctename"]))]);
  judge(ctes.map(({ CommonTableExpr }) => CommonTableExpr["ctequery"]), { ...around, made });
  const range = rangeOf(kind === "InsertStmt" ? [] : asList(rest["relation"]), rest, { ...around, made });
  for (const [alias, table] of range.tenants) {
    if (!range.own.has(alias)) around.faults.push(`rows of ${table} are not said to be the organisation's own`);
  }
  judge(rest, { ...around, made, outer: range.own });
}

/** What a statement reads or changes, and which of it is its own. Rows that are inserted say so themselves. */
function rangeOf(changed: unknown[], statement: Node, { tables, made, outer }: Around): Range {
  const sources = [changed, asList(statement["fromClause"]), asList(statement["usingClause"])].flat();
  const tenants = new Map<string, string>();
  const own = new Set(outer);
  const conditions: unknown[] = [statement["whereClause"]];
  const visit = (source: unknown): void => {
    const node = source as Node;
    const joined = node["JoinExpr"] as { larg: unknown; rarg: unknown; quals?: unknown } | undefined;
    if (joined !== undefined) {
      conditions.push(joined.quals);
      return [joined.larg, joined.rarg].forEach(visit);
    }
    const derived = (node["RangeSubselect"] ?? node["RangeFunction"]) as { alias?: { aliasname: string } } | undefined;
    if (derived !== undefined) return void own.add(derived.alias?.aliasname ?? "");
    const table = (node["RangeVar"] ?? node) as { relname?: string; schemaname?: string; alias?: { aliasname: string } };
    if (table.relname === undefined) return;
    const alias = table.alias?.aliasname ?? table.relname;
    const elsewhere = table.schemaname !== undefined && table.schemaname !== "public";
    if (made.has(table.relname)) own.add(alias);
    else if (!elsewhere && tables.has(table.relname)) {
      tenants.set(alias, table.relname);
      own.delete(alias);
    }
  };
  sources.forEach(visit);
  const equal = conditions.flatMap(conjuncts).flatMap((condition) => organisationsCompared(condition, tenants));
  for (let before = -1; before < own.size; ) {
    before = own.size;
    for (const [one, other] of equal) {
      if (other === null || own.has(other)) own.add(one);
      if (other !== null && own.has(one)) own.add(other);
    }
  }
  return { tenants, own };
}

const asList = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** The conditions that must all hold. */
function conjuncts(condition: unknown): Node[] {
  if (typeof condition !== "object" || condition === null) return [];
  const both = (condition as { BoolExpr?: { boolop: string; args: unknown[] } }).BoolExpr;
  return both?.boolop === "AND_EXPR" ? both.args.flatMap(conjuncts) : [condition as Node];
}

/** `a.org_id = $1` as [a, null], `a.org_id = b.org_id` as [a, b]. */
function organisationsCompared(condition: Node, tenants: Range["tenants"]): [string, string | null][] {
  const comparison = condition["A_Expr"] as { kind: string; name: { String: { sval: string } }[]; lexpr: Node; rexpr: Node } | undefined;
  if (comparison?.kind !== "AEXPR_OP" || comparison.name[0]?.String.sval !== "=") return [];
  const [one, other] = [organisationOf(comparison.lexpr, tenants), organisationOf(comparison.rexpr, tenants)];
  if (one !== null && other !== null) return [[one, other]];
  if (one !== null && isGiven(comparison.rexpr)) return [[one, null]];
  if (other !== null && isGiven(comparison.lexpr)) return [[other, null]];
  return [];
}

/** Whose `org_id` an expression is; null where it is none. */
function organisationOf(expression: Node, tenants: Range["tenants"]): string | null {
  const column = expression["ColumnRef"] as { fields: { String?: { sval: string } }[] } | undefined;
  const names = column?.fields.map(({ String: name }) => name?.sval ?? "") ?? [];
  if (names.at(-1) !== "org_id") return null;
  const [only] = tenants.keys();
  return names.length > 1 ? (names.at(-2) ?? null) : tenants.size === 1 ? (only ?? null) : null;
}

function isGiven(expression: Node): boolean {
  const cast = expression["TypeCast"] as { arg: Node } | undefined;
  return cast === undefined ? "ParamRef" in expression || "A_Const" in expression : isGiven(cast.arg);
}
