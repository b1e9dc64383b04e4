/** Columns of a file of clients and applications, in the order in which an export has them. Read and written by these names. */
export const csvColumns = [
  "client_external_id",
  "client_name",
  "client_email",
  "client_time_zone",
  "application_external_id",
  "role",
  "route",
  "employer_name",
  "employer_time_zone",
  "employer_region",
] as const;

export type CsvColumn = (typeof csvColumns)[number];

/** A row of a file: what each column holds; empty where it holds nothing or the file has no such column. */
export type CsvValues = Readonly<Record<CsvColumn, string>>;

/** A row, and the line of the file that it begins on. The header is line 1. */
export interface CsvRow {
  line: number;
  values: CsvValues;
}

/** The name of a column however it is spelled: `Client name`, `client-name` and `CLIENT_NAME` are one. */
export function columnNamed(header: string): CsvColumn | null {
  const name = header.trim().toLowerCase().replaceAll(/[\s_-]+/g, "_");
  return csvColumns.find((column) => column === name) ?? null;
}
