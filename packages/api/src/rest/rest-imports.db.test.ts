import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { invitationFile } from "../../testing/invitation-file.ts";
import { post, signIn } from "../../testing/sign-in.ts";
import { openTestHouse, publicUrl, type TestHouse } from "../../testing/test-house.ts";
import { invitationExample } from "./invitation-example.ts";
import { invitationAnswer } from "./invitation-schema.ts";
import { camelCased } from "./snake-case.ts";

let house: TestHouse;
let cookie: string;
beforeAll(async () => {
  house = await openTestHouse();
  cookie = await signIn(house, "iris@example.test");
});
afterAll(async () => await house[Symbol.asyncDispose]());

type Body = NonNullable<ConstructorParameters<typeof Response>[0]>;

const address = `${publicUrl}/v1/imports/invitation`;

async function send(body: Body, headers: Record<string, string> = {}, query = "") {
  const answer = await house.app().request(`${address}${query}`, { method: "POST", headers, body });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> };
}

const asFile = { "content-type": "text/calendar" };
const mail = (attached: string) =>
  ["From: dana@northwind.example", "Subject: Interview", "MIME-Version: 1.0", 'Content-Type: multipart/mixed; boundary="b"', "", "--b", "Content-Type: text/calendar; method=REQUEST", "Content-Transfer-Encoding: base64", "", Buffer.from(attached).toString("base64"), "--b--", ""].join("\r\n");
function form(file: Blob | string, fields: Record<string, string> = {}): FormData {
  const data = new FormData();
  if (typeof file === "string") data.append("file", file);
  else data.append("file", file, "invite.ics");
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

const boundary = "----WebKitFormBoundary7MA4YWxkTrZu0gW";
const asForm = { "content-type": `multipart/form-data; boundary=${boundary}` };
const inForm = (file: string) => `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.ics"\r\n\r\n${file}\r\n--${boundary}--\r\n`;
const padded = (bytes: number) => invitationExample.replace("END:VEVENT", `DESCRIPTION:${"x".repeat(bytes)}\r\nEND:VEVENT`);
const zoneOf = (answer: { body: Record<string, unknown> }) => (answer.body as { meetings: { meeting: { time_zone: string } }[] }).meetings[0]?.meeting.time_zone;

describe("POST /v1/imports/invitation", () => {
  test.each<[name: string, body: () => Body, headers: Record<string, string>]>([
    ["a file as the body", () => invitationExample, asFile],
    ["a mail as the body", () => mail(invitationExample), { "content-type": "message/rfc822" }],
    ["bytes as the body", () => Buffer.from(invitationExample), { "content-type": "application/octet-stream" }],
    ["a form with a file", () => form(new Blob([invitationExample])), {}],
    ["a form with a text", () => form(invitationExample), {}],
    ["a packed body", () => gzipSync(invitationExample), { ...asFile, "content-encoding": "gzip" }],
  ])("reads %s, without a session, and answers as documented", async (_, body, headers) => {
    const answer = await send(body(), headers);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ meetings: [{ effect: "schedule", known: null, facts: [{ type: "interview-scheduled" }], origin: { join_url: null } }] });
    const read = camelCased(answer.body).value as { meetings: { facts: object[] }[] };
    // Facts have no ids yet.
    for (const meeting of read.meetings) meeting.facts = meeting.facts.map((fact) => ({ id: "f1", ...fact }));
    expect(invitationAnswer.safeParse(read).error).toBeUndefined();
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  test("takes times without a zone for the one that is named", async () => {
    const floating = invitationFile({ starts: "20261130T100000", ends: "20261130T110000" });
    expect(zoneOf(await send(floating, asFile))).toBe("UTC");
    expect(zoneOf(await send(floating, asFile, "?time_zone=Asia/Tokyo"))).toBe("Asia/Tokyo");
    expect(zoneOf(await send(form(floating, { time_zone: "Asia/Tokyo" })))).toBe("Asia/Tokyo");
  });

  test("knows with a session which interview a UID is, and not for a page of another site", async () => {
    const app = house.app();
    const call = async (procedure: string, input: unknown) => ((await (await post(app, cookie, procedure, input)).json()) as { result: { data: { id: string } } }).result.data;
    const client = await call("clients.create", { name: "Maya Okafor", timeZone: "America/New_York" });
    const employer = await call("employers.create", { name: "Northwind", timeZone: "America/New_York", region: "US-NY" });
    const { id: applicationId } = await call("applications.create", { clientId: client.id, employerId: employer.id, role: "Product designer" });
    const first = await send(invitationExample, { ...asFile, cookie }, `?application_id=${applicationId}`);
    const [meeting] = camelCased(first.body["meetings"]).value as [{ facts: unknown; origin: unknown }];
    await call("imports.recordInvitation", { applicationId, facts: meeting.facts, origin: meeting.origin });
    expect((await send(invitationExample, { ...asFile, cookie, origin: publicUrl })).body).toMatchObject({ meetings: [{ effect: "nothing", known: { application_id: applicationId } }] });
    expect((await send(invitationExample, asFile)).body).toMatchObject({ meetings: [{ effect: "schedule", known: null }] });
    expect((await send(invitationExample, { ...asFile, cookie, origin: "https://evil.example" })).body).toMatchObject({ meetings: [{ known: null }] });
  });

  test.each<[name: string, body: () => Body, headers: Record<string, string>, query: string, status: number, code: string]>([
    ["5 MB", () => Buffer.alloc(5_000_000, 65), asFile, "", 413, "content-too-large"],
    ["5 MB in a form", () => inForm("A".repeat(5_000_000)), asForm, "", 413, "content-too-large"],
    ["a little more than 1 MB in a form", () => inForm(padded(1_048_576)), asForm, "", 413, "content-too-large"],
    ["5 MB that announce 10 bytes", () => new Blob([Buffer.alloc(5_000_000, 65)]).stream(), { ...asFile, "content-length": "10" }, "", 413, "content-too-large"],
    ["a zip bomb", () => gzipSync(Buffer.alloc(300_000_000)), { ...asFile, "content-encoding": "gzip" }, "", 413, "content-too-large"],
    ["a coding that is not there", () => invitationExample, { ...asFile, "content-encoding": "gzip" }, "", 400, "malformed-body"],
    ["an unknown coding", () => invitationExample, { ...asFile, "content-encoding": "zstd" }, "", 415, "unsupported-media-type"],
    ["JSON", () => "{}", { "content-type": "application/json" }, "", 415, "unsupported-media-type"],
    ["a page", () => "<p>", { "content-type": "text/html" }, "", 415, "unsupported-media-type"],
    ["a form without a file", () => inForm("x").replace("file", "other"), asForm, "", 422, "invalid-input"],
    ["a form of a page", () => new URLSearchParams({ file: "x" }), {}, "", 415, "unsupported-media-type"],
    ["a form that breaks off", () => inForm("BEGIN").slice(0, -20), asForm, "", 400, "malformed-body"],
    ["a form with a foreign field", () => form(invitationExample, { colour: "red" }), {}, "", 422, "invalid-input"],
    ["an unknown field in the query", () => invitationExample, asFile, "?colour=red", 422, "invalid-input"],
    ["an unknown zone", () => invitationExample, asFile, "?time_zone=Mars/Olympus", 422, "unknown-zone"],
    ["an application without a session", () => invitationExample, asFile, "?application_id=app_1", 401, "sign-in-required"],
    ["what is no invitation", () => "Dear Maya, see you on Monday.", asFile, "", 422, "not-an-invitation"],
    ["nothing", () => "", asFile, "", 422, "not-an-invitation"],
  ])("refuses %s", async (_, body, headers, query, status, code) => {
    const sent = body();
    const init = { method: "POST", headers, body: sent, ...(sent instanceof ReadableStream ? { duplex: "half" } : {}) } as RequestInit;
    const answer = await house.app().request(new Request(`${address}${query}`, init));
    const problem = (await answer.json()) as { code: string };
    expect([answer.status, problem.code, answer.headers.get("content-type")]).toEqual([status, code, "application/problem+json"]);
  });

  test("refuses two files in one form", async () => {
    const two = form(new Blob([invitationExample]));
    two.append("file", new Blob([invitationExample]), "other.ics");
    expect((await send(two)).body).toMatchObject({ code: "invalid-input", errors: [{ pointer: "/file" }] });
  });

  test("says what is wrong with a file that holds no meeting", async () => {
    const { body } = await send("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTODO\r\nUID:1\r\nEND:VTODO\r\nEND:VCALENDAR\r\n", asFile);
    expect(body).toMatchObject({ status: 422, detail: expect.stringMatching(/\w/) });
  });

  test("is for POST alone", async () => {
    const answer = await house.app().request(address);
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
  });

  test("turns one address away that sends too many, and says when to come back", async () => {
    const app = house.app({ limits: { imports: 2 } });
    const from = async (asker: string) => await app.request(address, { method: "POST", headers: { ...asFile, "x-tact-client-address": asker }, body: invitationExample });
    await from("192.0.2.1");
    await from("192.0.2.1");
    const refused = await from("192.0.2.1");
    expect([refused.status, Number(refused.headers.get("retry-after")) > 0]).toEqual([429, true]);
    expect((await from("192.0.2.2")).status).toBe(200);
  });
});

test("previews of one address are bounded too", async () => {
  const app = house.app({ limits: { previews: 1 } });
  const preview = async () => await app.request(`${publicUrl}/v1/plans/preview`, { method: "POST", headers: { "content-type": "application/json", "x-tact-client-address": "192.0.2.9" }, body: "{}" });
  expect([(await preview()).status, (await preview()).status]).toEqual([422, 429]);
});
