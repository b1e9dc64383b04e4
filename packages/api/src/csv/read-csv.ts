import { CsvError, parse } from "csv-parse/sync";
import { DomainError } from "../errors.ts";
import { type CsvColumn, csvColumns, type CsvRow, type CsvValues, columnNamed } from "./columns.ts";
import { withoutGuard } from "./write-csv.ts";

/** Most bytes of a file. */
export const mostCsvBytes = 1_048_576;
/** Most rows below the header. */
export const mostCsvRows = 5_000;

/** A file as it was read. */
export interface CsvFile {
  /** Columns that mean something here, in the order of the file. */
  columns: CsvColumn[];
  /** Headers that mean nothing here: what stands below them is passed over. */
  otherColumns: string[];
  rows: CsvRow[];
}

/** Between fields: a comma, or what spreadsheets write where a comma stands within numbers. */
const delimiters = [",", ";", "\t"] as const;

/** Most columns of a file; more are no table of clients. */
const mostColumns = 200;

/**
 * A file of clients and applications, by its header. UTF-8 and UTF-16 with or without a byte order mark, else Windows-1252;
 * commas, semicolons or tabs; quoted line breaks.
 * @throws DomainError `content-too-large`, `malformed-csv` (with the line), `too-many-rows`
 */
export function readCsv(bytes: Uint8Array): CsvFile {
  if (bytes.byteLength > mostCsvBytes) throw new DomainError("content-too-large", "The file is larger than 1 MB.");
  const text = decoded(bytes);
  const [delimiter, header] = headerOf(text);
  const columns = header.map(columnNamed);
  refuseRepeated(header, columns);
  const records = parsed(text, delimiter).slice(1);
  if (records.length > mostCsvRows) throw new DomainError("too-many-rows", `The file has ${records.length} rows: at most ${mostCsvRows} are taken in at once. Split it.`);
  return {
    columns: columns.filter((column) => column !== null),
    otherColumns: header.filter((_, index) => columns[index] === null).map((name) => name.slice(0, 100)),
    rows: records.map(({ record, info }) => ({ line: info.lines, values: valuesOf(record, columns) })).filter(({ values }) => csvColumns.some((column) => values[column] !== "")),
  };
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // What spreadsheets on Windows write where nobody asked them for Unicode.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The header, by the delimiter that finds the most columns in it. */
function headerOf(text: string): [delimiter: string, header: string[]] {
  const [best] = delimiters
    .map((delimiter) => [delimiter, firstRecord(text, delimiter)] as const)
    .map(([delimiter, header]) => ({ delimiter, header, known: header.filter((name) => columnNamed(name) !== null).length }))
    .toSorted((a, b) => b.known - a.known);
  if (best === undefined || best.known === 0) {
    throw malformed(1, `The first line must name the columns: ${csvColumns.join(", ")}.`);
  }
  if (best.header.length > mostColumns) throw malformed(1, `The file has ${best.header.length} columns, at most ${mostColumns} are read.`);
  return [best.delimiter, best.header];
}

/** Empty where the text cannot be read with this delimiter. */
function firstRecord(text: string, delimiter: string): string[] {
  try {
    return parsed(text, delimiter, 1)[0]?.record ?? [];
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

function refuseRepeated(header: readonly string[], columns: readonly (CsvColumn | null)[]): void {
  const repeated = columns.find((column, index) => column !== null && columns.indexOf(column) !== index) ?? null;
  if (repeated !== null) throw malformed(1, `The column ${repeated} stands there twice.`);
  if (!columns.includes("client_name")) throw malformed(1, `There is no column client_name among ${header.slice(0, 20).map((name) => name.slice(0, 40)).join(", ")}.`);
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

function parsed(text: string, delimiter: string, to?: number): Parsed[] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 100_000,
      ...(to === undefined ? { to: mostCsvRows + 2 } : { to }),
    }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw malformed(Number((error as CsvError & { lines?: number }).lines ?? 1), "A quotation mark stands within a field without another before it, or a quoted field does not end.");
  }
}

function malformed(line: number, detail: string): DomainError {
  return new DomainError("malformed-csv", detail, [{ pointer: `/lines/${line}`, detail, code: "malformed-csv" }]);
}

function valuesOf(record: readonly string[], columns: readonly (CsvColumn | null)[]): CsvValues {
  const values = Object.fromEntries(csvColumns.map((column) => [column, ""])) as Record<CsvColumn, string>;
  for (const [index, column] of columns.entries()) if (column !== null) values[column] = withoutGuard((record[index] ?? "").trim());
  return values;
}
