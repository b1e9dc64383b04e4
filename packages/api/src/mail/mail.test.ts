import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oneLine, readSender } from "./composed-mail.ts";
import type { OutgoingMail } from "./mail-post.ts";
import { localHour, nextLocalHour } from "./next-morning.ts";
import { openOutbox } from "./outbox.ts";
import { smtpPost } from "./smtp-post.ts";

const options = { from: { name: "Tact", address: "plans@tact.example" }, host: "tact.example" };
const mail: OutgoingMail = { id: "mai_1", to: { name: "Maya Okafor", address: "maya@example.com" }, subject: "Tuesday 24 November: 2 due", text: "Good morning Maya,\n\n- Thank Dana Cho\n", date: "2026-11-24T08:00:00.000Z" };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tact-outbox-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** The mail as it stands in the outbox: its text, and what another program reads in it. */
async function posted(changed: Partial<OutgoingMail>, from = options.from) {
  const outbox = openOutbox(folder, { ...options, from });
  await outbox.send({ ...mail, ...changed });
  const text = await readFile(join(folder, `${changed.id ?? mail.id}.eml`), "utf8");
  return { text, read: await PostalMime.parse(text) };
}

test("a mail is a file that other programs read", async () => {
  const { text, read } = await posted({});
  expect(read).toMatchObject({ subject: mail.subject, from: options.from, to: [mail.to], messageId: "<mai_1@tact.example>", date: mail.date });
  expect(read.text?.replaceAll("\r\n", "\n").trim()).toBe(mail.text.trim());
  expect(text).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("written again it is the same file, byte by byte, and nothing half written stands beside it", async () => {
  const [first, second] = [await posted({ id: "mai_2" }), await posted({ id: "mai_2" })];
  expect(second.text).toBe(first.text);
  expect((await readdir(folder)).filter((name) => name.startsWith("mai_2"))).toEqual(["mai_2.eml"]);
});

test("names of any script arrive as they are", async () => {
  const { read } = await posted({ to: { name: "Zoë 田中, \"Jr.\" <x@y.example>", address: "zoe@example.com" }, subject: "Große Frage: 田中" });
  expect(read.to).toEqual([{ name: 'Zoë 田中, "Jr." <x@y.example>', address: "zoe@example.com" }]);
  expect(read.subject).toBe("Große Frage: 田中");
});

const injected = (line: string) => `Maya${line}Bcc: victim@example.com${line}${line}<script>`;

describe("a line break in any field adds no header and no recipient", () => {
  const breaks = ["\r\n", "\n", "\r", "\u2028", "\u0085", "\0", "\v", "%0d%0a\r\n"];
  const headers = ["auto-submitted", "content-transfer-encoding", "content-type", "date", "from", "message-id", "mime-version", "subject", "to"];

  test.each(breaks.flatMap((line) => (["name", "subject", "id", "text", "sender"] as const).map((field) => [JSON.stringify(line), field, line] as const)))("%s in %s", async (_, field, line) => {
    const evil = injected(line);
    if (field === "id") return await expect(posted({ id: evil })).rejects.toThrow("a mail was not sent: id-refused");
    const from = field === "sender" ? { name: oneLine(evil), address: options.from.address } : options.from;
    const changed = field === "name" ? { to: { name: evil, address: "maya@example.com" } } : field === "subject" ? { subject: evil } : field === "text" ? { text: evil } : {};
    const { read } = await posted(changed, from);
    expect(read.headers.map(({ key }) => key).toSorted()).toEqual(headers);
    expect([read.bcc, read.cc, read.to?.map((each) => "address" in each && each.address)]).toEqual([undefined, undefined, ["maya@example.com"]]);
    if (field !== "text") expect(read.text?.trim()).toBe(mail.text.replaceAll("\n", read.text?.includes("\r\n") ? "\r\n" : "\n").trim());
  });

  test.each([
    "maya@example.com\r\nBcc: victim@example.com",
    "maya@example.com, victim@example.com",
    "maya@example.com; victim@example.com",
    "Maya <maya@example.com>",
    "maya@example.com\0",
    "maya@example.com ",
    '"a b"@example.com',
    "(maya)maya@example.com",
    "group:maya@example.com;",
    "maya",
    "@example.com",
    "",
    `${"a".repeat(250)}@example.com`,
  ])("%j is no address", async (address) => {
    await expect(posted({ to: { name: "Maya", address } })).rejects.toThrow("a mail was not sent: address-refused");
  });
});

test.each([
  ["Tact <plans@tact.example>", { name: "Tact", address: "plans@tact.example" }],
  ["plans@tact.example", { name: "Tact", address: "plans@tact.example" }],
])("the sender %s is read", (setting, sender) => expect(readSender(setting)).toEqual(sender));

test.each(["", "Tact", "a@b.example, c@d.example", "friends: a@b.example;", "Tact <a@b.example\r\nBcc: x@y.example>"])("the sender %j is refused", (setting) => {
  expect(() => readSender(setting)).toThrow(/^the sender of mails is /);
});

test("files that are too old go, and those that were asked for", async () => {
  const outbox = openOutbox(folder, options);
  await outbox.send({ ...mail, id: "mai_3" });
  await outbox.send({ ...mail, id: "mai_4" });
  await outbox.remove(["mai_3", "mai_never"]);
  await expect(outbox.remove(["../secrets"])).rejects.toThrow();
  expect(await readdir(folder)).not.toContain("mai_3.eml");
  await outbox.purge("2020-01-01T00:00:00Z");
  expect(await readdir(folder)).toContain("mai_4.eml");
  await outbox.purge("2999-01-01T00:00:00Z");
  expect(await readdir(folder)).toEqual([]);
  expect(await openOutbox(join(folder, "none"), options).purge("2999-01-01T00:00:00Z")).toBe(0);
});

test("a server that is away, or refuses, is told by a code alone", async () => {
  await expect(smtpPost("smtp://127.0.0.1:9", options).send(mail)).rejects.toThrow(/^a mail was not sent: E[A-Z]+$/);
  const server = createServer((socket) => void socket.end("554 we know maya@example.com and say so\r\n"));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const refused = smtpPost(`smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, options).send(mail);
  await expect(refused).rejects.toThrow(/^a mail was not sent: E[A-Z]+ 554$/);
  server.close();
});

describe("the next morning", () => {
  test.each([
    ["later today", "2026-11-24T06:59:59Z", 7, "Europe/London", "2026-11-24T07:00:00.000Z"],
    ["tomorrow, at that very moment", "2026-11-24T07:00:00Z", 7, "Europe/London", "2026-11-25T07:00:00.000Z"],
    ["where the day has begun already", "2026-11-23T20:00:00Z", 7, "Asia/Tokyo", "2026-11-23T22:00:00.000Z"],
    ["across the clock change in spring", "2027-03-27T08:00:00Z", 7, "Europe/London", "2027-03-28T06:00:00.000Z"],
    ["at an hour that the clock change leaves out", "2027-03-13T12:00:00Z", 2, "America/New_York", "2027-03-14T07:00:00.000Z"],
    ["at an hour that comes twice, the first time", "2026-10-31T12:00:00Z", 1, "America/New_York", "2026-11-01T05:00:00.000Z"],
    ["at midnight", "2026-11-24T12:00:00Z", 0, "Asia/Kathmandu", "2026-11-24T18:15:00.000Z"],
  ])("%s", (_, now, hour, zone, next) => {
    expect(nextLocalHour(now, hour, zone)).toBe(next);
  });

  test("knows the hour that clocks show", () => {
    expect([localHour("2026-11-24T14:00:00Z", "America/New_York"), localHour("2026-11-24T18:15:00Z", "Asia/Kathmandu")]).toEqual([9, 0]);
  });
});
