import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DomainError } from "../errors.ts";
import { mostCsvRows, readCsv } from "./read-csv.ts";
import { writeCsv } from "./write-csv.ts";

const read = (text: string | Uint8Array) => readCsv(typeof text === "string" ? Buffer.from(text) : text);
const names = (text: string | Uint8Array) => read(text).rows.map(({ values }) => values.client_name);

function refusal(run: () => unknown): DomainError {
  try {
    run();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error("it was not refused");
}

describe("a file is read", () => {
  test.each<[string, string | Uint8Array]>([
    ["with commas", "client_name,client_email\nZoë Ångström,z@a.example\n"],
    ["with semicolons", "client_name;client_email\nZoë Ångström;z@a.example\n"],
    ["with tabs", "client_name\tclient_email\nZoë Ångström\tz@a.example\n"],
    ["with a byte order mark", "\ufeffclient_name,client_email\nZoë Ångström,z@a.example\n"],
    ["in UTF-16, little end first", Buffer.from("\ufeffclient_name,client_email\r\nZoë Ångström,z@a.example\r\n", "utf16le")],
    ["in UTF-16, big end first", Buffer.from("\ufeffclient_name,client_email\r\nZoë Ångström,z@a.example\r\n", "utf16le").swap16()],
    ["in Windows-1252", Buffer.from("client_name,client_email\r\nZoë Ångström,z@a.example\r\n", "latin1")],
    ["with old line ends", "client_name,client_email\rZoë Ångström,z@a.example\r"],
    ["with headers as people write them", "Client Name , CLIENT-EMAIL\nZoë Ångström,z@a.example"],
    ["with every field quoted", '"client_name","client_email"\r\n"Zoë Ångström","z@a.example"\r\n'],
    ["with a quoted name", 'client_name;client_email\n"Zoë Ångström";"z@a.example"\n'],
    ["with other columns", "shoe size,client_name\n38,Zoë Ångström\n"],
    ["with too many fields, and too few", "client_name,client_email\nZoë Ångström,z@a.example,more,and more\n"],
  ])("%s", (_what, text) => {
    expect(names(text)).toEqual(["Zoë Ångström"]);
  });

  test("with commas within semicolons, and semicolons within commas", () => {
    expect(names('client_name;role\n"Okafor; Maya";x\nOkafor, Maya;x\n')).toEqual(["Okafor; Maya", "Okafor, Maya"]);
    expect(names('client_name,role\n"Okafor, Maya",x\nOkafor; Maya,x\n')).toEqual(["Okafor, Maya", "Okafor; Maya"]);
  });

  test("with line breaks in quotes; the line of a row is where it ends, and blank rows are none", () => {
    const { rows } = read('client_name,role\n\n"Maya",x\n,,\n"Two\nlines",y\n');
    expect(rows).toMatchObject([{ line: 3, values: { client_name: "Maya" } }, { line: 6, values: { client_name: "Two\nlines" } }]);
  });

  test("names what it passes over", () => {
    expect(read("shoe size,client_name\n38,Maya\n").otherColumns).toEqual(["shoe size"]);
  });
});

describe("a file is refused", () => {
  test.each<[string, string, string]>([
    ["without a header", "Maya,maya@okafor.example\n", "malformed-csv"],
    ["that is empty", "", "malformed-csv"],
    ["without names", "client_email\nmaya@okafor.example\n", "malformed-csv"],
    ["with a column twice", "client_name,Client Name\nMaya,Maya\n", "malformed-csv"],
    ["with a quotation mark that does not end", 'client_name\n"Maya\n', "malformed-csv"],
    ["with a row too many", `client_name\n${"Maya\n".repeat(mostCsvRows + 1)}`, "too-many-rows"],
    ["of more than a megabyte", `client_name\n${"x".repeat(1_100_000)}`, "content-too-large"],
    ["with a field of 200 kB", `client_name\n${"x".repeat(200_000)}\n`, "malformed-csv"],
    ["of a thousand columns", `client_name,${"x,".repeat(1_000)}\n`, "malformed-csv"],
    ["of zeros", "\0".repeat(1_000), "malformed-csv"],
  ])("%s", (_what, text, code) => {
    expect(refusal(() => read(text)).code).toBe(code);
  });

  test("with the line", () => {
    expect(refusal(() => read('client_name\nMaya\nDa"na\n"x" y\n')).problems[0]?.pointer).toMatch(/^\/lines\/[34]$/);
  });
});

describe("a file that is written", () => {
  test.each(["=cmd()", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "=HYPERLINK(\"http://x\")", " =1+1", "＝1", "＠x"])("neutralises %j in every field", (field) => {
    const columns = ["a", "b", "c"];
    for (const [at] of columns.entries()) {
      const row = columns.map((_, index) => (index === at ? field : "x"));
      expect(writeCsv(columns, [row])).toContain(`"'${field.replaceAll('"', '""')}"`);
    }
    expect(writeCsv([field], [])).toContain(`"'`);
  });

  test("quotes every field, so that none ends where another program sees a delimiter", () => {
    expect(writeCsv(["a", "b"], [["x;=1+1", "y,=1+1"]])).toBe('\ufeff"a","b"\r\n"x;=1+1","y,=1+1"\r\n');
  });

  test("is read as it was, whatever it holds", () => {
    const field = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constantFrom("=1", "'=1", "''", "-", "a\"b", "x\r\ny", "ünï")).map((text) => text.toWellFormed().replaceAll("\0", "").trim()).filter((text) => text !== "");
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 5 }), (fields) => {
        expect(names(writeCsv(["client_name"], fields.map((one) => [one])))).toEqual(fields);
      }),
    );
  });
});
