import { stringify } from "csv-stringify/sync";

/**
 * What a spreadsheet takes for a formula, or for something to run: by its first character, also where white space stands
 * before it, which some take away. Apostrophes in front are counted in, so that what is guarded can be told from what is not.
 */
const formula = /^'*(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/;

/**
 * Rows as a file for spreadsheets: every field is quoted, and one that would be taken for a formula begins with an apostrophe.
 * UTF-8 with a byte order mark, without which Excel reads another encoding.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly (string | null)[])[]): string {
  const guarded = [columns, ...rows].map((row) => row.map((field) => guardedField(field ?? "")));
  return stringify(guarded, { bom: true, quoted: true, record_delimiter: "\r\n" });
}

const guardedField = (field: string): string => (formula.test(field) ? `'${field}` : field);

/** A field of a file that was written so, as it was before. */
export const withoutGuard = (field: string): string => (field.startsWith("'") && formula.test(field.slice(1)) ? field.slice(1) : field);
