import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { everyRow } from "../../testing/every-row.ts";
import { signIn } from "../../testing/sign-in.ts";
import { openTestHouse, publicUrl, refusalOf, type TestHouse } from "../../testing/test-house.ts";
import { writeCsv } from "../csv/write-csv.ts";
import { csvColumns } from "../csv/columns.ts";
import { mostCsvRows } from "../csv/read-csv.ts";

let house: TestHouse;
let us: Awaited<ReturnType<TestHouse["organisation"]>>;
beforeAll(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  us = await house.organisation();
});
afterAll(async () => await house[Symbol.asyncDispose]());

type Row = Partial<Record<(typeof csvColumns)[number], string>>;
const maya: Row = {
  client_external_id: "17",
  client_name: "Maya Okafor",
  client_email: "maya@okafor.example",
  client_time_zone: "America/New_York",
  application_external_id: "17/3",
  role: "Product designer",
  employer_name: "Northwind",
  employer_time_zone: "America/New_York",
  employer_region: "US-NY",
};
const fileOf = (...rows: Row[]) => Buffer.from(writeCsv(csvColumns, rows.map((row) => csvColumns.map((column) => row[column] ?? "")))).toString("base64");
const check = (...rows: Row[]) => us.call.files.checkCsv({ content: fileOf(...rows) });

async function imported(...rows: Row[]) {
  const { report } = await check(...rows);
  return await us.call.files.importCsv({ content: fileOf(...rows), report });
}

test("a file is checked first, and nothing is changed", async () => {
  const before = await everyRow(house);
  const report = await check(maya, { ...maya, application_external_id: "17/4", role: "Art director" }, { client_name: "Aisha Rahman", client_email: "aisha@rahman.example" });
  expect(report).toMatchObject({
    imported: false,
    clients: { created: 2, updated: 0 },
    employers: { created: 1 },
    applications: { created: 2, updated: 0 },
    refused: 0,
    rows: [
      { line: 2, outcome: "taken", client: { outcome: "create" }, application: { outcome: "create", newEmployer: true } },
      { line: 3, outcome: "taken", client: { outcome: "unchanged" }, application: { outcome: "create", newEmployer: false } },
      { line: 4, outcome: "taken", application: null },
    ],
  });
  expect(await everyRow(house)).toEqual(before);
});

test("then exactly that is done, and done again it changes nothing", async () => {
  const rows = [maya, { ...maya, application_external_id: "17/4", role: "Art director" }, { client_name: "Aisha Rahman", client_email: "aisha@rahman.example" }];
  const { report } = await check(...rows);
  const done = await us.call.files.importCsv({ content: fileOf(...rows), report });
  expect(done).toMatchObject({ imported: true, report, clients: { created: 2 }, applications: { created: 2 } });
  const { data } = await us.call.clients.list();
  expect(data).toMatchObject([
    { name: "Maya Okafor", email: "maya@okafor.example", timeZone: "America/New_York", applications: 2, externalSource: "csv", externalId: "17" },
    { name: "Aisha Rahman", timeZone: "Europe/London", applications: 0, externalId: null },
  ]);
  expect((await us.call.employers.list()).data).toMatchObject([{ name: "Northwind", region: "US-NY" }]);
  expect(await imported(...rows)).toMatchObject({ clients: { created: 0, updated: 0 }, employers: { created: 0 }, applications: { created: 0, updated: 0 }, unchanged: 3 });
  expect(await imported({ ...maya, client_name: "Maya Okafor-Reyes", role: "Lead designer" })).toMatchObject({ clients: { updated: 1 }, applications: { updated: 1 } });
  expect((await us.call.clients.list()).data).toMatchObject([{ name: "Maya Okafor-Reyes" }, { name: "Aisha Rahman" }]);
});

test("what is not what the report was made of is not done", async () => {
  const { report } = await check(maya);
  const content = fileOf({ ...maya, client_name: "Maia" });
  expect((await refusalOf(us.call.files.importCsv({ content, report }))).code).toBe("import-changed");
  await us.call.clients.create({ name: "Somebody else", email: "maya@okafor.example", timeZone: "Europe/London" });
  expect((await refusalOf(us.call.files.importCsv({ content: fileOf(maya), report }))).code).toBe("import-changed");
  expect((await us.call.clients.list()).data).toHaveLength(1);
});

test("of ten imports of the same report at once one does it", async () => {
  const { report } = await check(maya);
  const content = fileOf(maya);
  const answers = await Promise.all(Array.from({ length: 10 }, () => us.call.files.importCsv({ content, report }).then(() => "done", () => "refused")));
  expect(answers.toSorted()).toEqual(["done", ...Array.from({ length: 9 }, () => "refused")]);
  expect((await us.call.clients.list()).data).toHaveLength(1);
});

describe("a row is refused", () => {
  test.each<[string, Row, string, string]>([
    ["without a name", { ...maya, client_name: "" }, "client_name", "missing"],
    ["whose client nothing identifies", { ...maya, client_external_id: "", client_email: "" }, "client_external_id", "missing"],
    ["with an address that is none", { ...maya, client_email: "maya" }, "client_email", "invalid"],
    ["with a line break in a name", { ...maya, client_name: "Maya\r\nBcc: x" }, "client_name", "invalid"],
    ["with markup", { ...maya, role: "<script>" }, "role", "invalid"],
    ["with a zone that there is not", { ...maya, client_time_zone: "Europe/Atlantis" }, "client_time_zone", "unknown"],
    ["with a region that there is not", { ...maya, employer_region: "XX-YY" }, "employer_region", "unknown"],
    ["with another route", { ...maya, route: "by boat" }, "route", "invalid"],
    ["with a role and no employer", { ...maya, employer_name: "" }, "employer_name", "missing"],
    ["with a new employer of no zone", { ...maya, employer_time_zone: "" }, "employer_time_zone", "missing"],
  ])("%s, and the others are taken", async (_what, row, column, code) => {
    const other = { client_name: "Aisha Rahman", client_email: "aisha@rahman.example" };
    const report = await imported(row, other);
    expect(report).toMatchObject({ refused: 1, clients: { created: 1 }, employers: { created: 0 }, rows: [{ outcome: "refused", client: null, application: null }, { outcome: "taken" }] });
    expect(report.rows[0]?.problems).toContainEqual(expect.objectContaining({ column, code }));
    expect((await us.call.clients.list()).data).toMatchObject([{ name: "Aisha Rahman" }]);
  });

  test("that contradicts an earlier one, or says it again", async () => {
    const report = await check(maya, { ...maya, client_name: "Somebody else", application_external_id: "x" }, maya, { ...maya, client_external_id: "18", application_external_id: "18/1" });
    expect(report.rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([[], ["contradiction"], ["repeated"], ["client-email-taken"]]);
  });

  test("that would hand an application to another client", async () => {
    await imported(maya);
    const report = await check({ ...maya, client_external_id: "18", client_email: "" });
    expect(report.rows).toMatchObject([{ outcome: "refused", problems: [{ column: "application_external_id", code: "contradiction" }] }]);
  });

  test("whose address is that of a client who is known by another id", async () => {
    await us.call.clients.create({ name: "Maya", email: "Maya@Okafor.example", timeZone: "Europe/London" });
    expect((await check(maya)).rows).toMatchObject([{ outcome: "refused", problems: [{ code: "client-email-taken" }] }]);
    expect((await check({ ...maya, client_external_id: "" })).rows).toMatchObject([{ outcome: "taken", client: { outcome: "update" } }]);
  });
});

test("a client of another organisation is nobody here", async () => {
  await imported(maya);
  us = await house.organisation();
  expect(await imported(maya)).toMatchObject({ clients: { created: 1 }, employers: { created: 1 }, applications: { created: 1 } });
});

test("viewers may check and import nothing", async () => {
  us = await house.organisation("viewer");
  expect((await refusalOf(check(maya))).code).toBe("not-allowed");
});

test("what is exported is what an import takes", async () => {
  await imported(maya, { client_name: "=cmd|'/c calc'!A1", client_external_id: "@2" }, { client_name: "-Dana", client_external_id: "+3" });
  const { content } = await us.call.files.exportCsv();
  const text = Buffer.from(content, "base64").toString("utf8");
  expect(text).toContain(`"'=cmd|'/c calc'!A1"`);
  for (const field of text.matchAll(/"((?:[^"]|"")*)"/g)) expect(field[1] ?? "").not.toMatch(/^[=+\-@\t\r]/);
  expect(await us.call.files.checkCsv({ content })).toMatchObject({ unchanged: 3, refused: 0 });
});

test("five thousand rows are checked at once, and one more is refused", async () => {
  const rows = Array.from({ length: mostCsvRows }, (_, index): Row => ({ client_name: `Client ${index}`, client_external_id: String(index) }));
  expect(await check(...rows)).toMatchObject({ clients: { created: mostCsvRows } });
  expect((await refusalOf(check(...rows, { client_name: "One more", client_external_id: "x" }))).code).toBe("too-many-rows");
});

test("over HTTP a file is a form or the body itself", async () => {
  const cookie = await signIn(house, "import@example.test");
  const text = writeCsv(csvColumns, [csvColumns.map((column) => maya[column] ?? "")]);
  const app = house.app();
  const post = async (path: string, body: string | FormData, type?: string) =>
    await app.request(`${publicUrl}/v1${path}`, { method: "POST", headers: { cookie, origin: publicUrl, ...(type === undefined ? {} : { "content-type": type }) }, body });
  const form = new FormData();
  form.set("file", new File([text], "clients.csv"));
  const checked = await post("/imports/csv/check", form);
  const report = (await checked.json()) as { report: string; clients: { created: number } };
  expect([checked.status, report.clients.created]).toEqual([200, 1]);
  expect((await post("/imports/csv/check?external_source=ats", text, "text/csv")).status).toBe(200);
  expect((await post("/imports/csv/check", text, "application/json")).status).toBe(415);
  expect((await post("/imports/csv/check", "nothing", "text/csv")).status).toBe(422);
  expect((await post("/imports/csv/check?colour=red", text, "text/csv")).status).toBe(422);
  expect((await post("/imports/csv/check", "x".repeat(1_100_000), "text/csv")).status).toBe(413);
  expect((await post("/imports/csv?report=wrong", text, "text/csv")).status).toBe(409);
  const done = await post(`/imports/csv?report=${report.report}`, text, "text/csv");
  expect([done.status, ((await done.json()) as { imported: boolean }).imported]).toEqual([200, true]);
  const exported = await app.request(`${publicUrl}/v1/exports/csv`, { headers: { cookie } });
  expect(exported.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(exported.headers.get("content-disposition")).toMatch(/^attachment; filename="clients-\d{4}-\d\d-\d\d\.csv"$/);
  expect(await exported.text()).toContain('"Maya Okafor"');
});
