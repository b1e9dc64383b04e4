import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderFeed } from "../../src/index.ts";
import { goldenFeeds } from "../golden-feeds.ts";
import { expectedReading } from "./expected-reading.ts";
import { hostileDocument } from "./hostile-documents.ts";
import { parsers } from "./parsers.ts";
import type { FeedReading, Parser } from "./reading.ts";

const generated = 10_000;
const folder = new URL("../golden/", import.meta.url);
const goldens = readdirSync(folder)
  .filter((file) => file.endsWith(".golden.ics"))
  .map((file) => ({ name: file.replace(".golden.ics", ""), text: readFileSync(new URL(file, folder), "utf8") }));

const seed = fc.readConfigureGlobal()?.seed ?? Date.now();
const documents = fc.sample(hostileDocument, { numRuns: generated, seed });
const feeds = documents.map(renderFeed);
const expected = documents.map(expectedReading);

/** Ways in which a feed could come out wrong, each with what is then noticed. */
const breakages: [what: string, broken: (feed: string) => string][] = [
  ["a line that was cut", (feed) => feed.replace("SUMMARY:Thank ", "SUMMARY:\r\nThank ")],
  ["a text that breaks out of its line", (feed) => feed.replace("11:00\\, by", "11:00\r\nSUMMARY:by")],
  ["another time", (feed) => feed.replace(/DTSTART:\d{8}T/, "DTSTART:20260101T")],
  ["another UID", (feed) => feed.replace(/\nUID:[0-9a-f]{2}/, "\nUID:zz")],
  ["a missing alarm", (feed) => feed.replace(/BEGIN:VALARM[\s\S]*?END:VALARM\r\n/, "")],
  ["another SEQUENCE", (feed) => feed.replace(/SEQUENCE:\d+/, "SEQUENCE:77")],
  ["a missing event", (feed) => feed.replace(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/, "")],
];

describe.each([...parsers])("$name", (parser) => {
  const note = `skipped: ${parser.name} is not on this machine (${parser.absent})`;
  if (parser.absent !== null) console.warn(note);

  test("reads in every golden feed what was rendered", async ({ skip }) => {
    if (parser.absent !== null) skip(note);
    const readings = await parser.read(goldens.map(({ text }) => text));
    for (const [index, { name }] of goldens.entries()) {
      const document = goldenFeeds[name];
      expect.soft(readings[index]?.complaints, name).toEqual([]);
      if (document !== undefined) expect.soft(comparable(readings[index], parser), name).toEqual(comparable(expectedReading(document), parser));
    }
    expect(readings).toHaveLength(goldens.length);
  });

  test(`reads in ${generated.toLocaleString("en")} generated feeds what was rendered`, async ({ skip }) => {
    if (parser.absent !== null) skip(note);
    const readings = await parser.read(feeds);
    expect(readings).toHaveLength(generated);
    for (const [index, reading] of readings.entries()) {
      const [read, rendered] = [comparable(reading, parser), comparable(expected[index], parser)];
      // Compared as text first: a deep comparison of every feed would take longer than reading it.
      if (JSON.stringify(read) !== JSON.stringify(rendered)) expect(read, `feed ${index} of seed ${seed}`).toEqual(rendered);
    }
  });

  test.for(breakages)("notices %s", async ([, broken], { skip }) => {
    if (parser.absent !== null) skip(note);
    const golden = goldens.find(({ name }) => name === "client")?.text ?? "";
    const document = goldenFeeds["client"];
    if (document === undefined) throw new Error("there is no golden feed of a client");
    expect(broken(golden)).not.toBe(golden);
    const [reading] = await parser.read([broken(golden)]).catch(() => [undefined]);
    expect(comparable(reading, parser)).not.toEqual(comparable(expectedReading(document), parser));
  });
});

/** A reading with its entries in the order of their UIDs, and without what the parser is known to misread. */
function comparable(reading: FeedReading | undefined, { evened = (text) => text }: Parser): FeedReading | undefined {
  if (reading === undefined) return undefined;
  const maybe = (text: string | null) => (text === null ? null : evened(text));
  const entries = reading.entries.map((entry) => ({
    kind: entry.kind,
    uid: entry.uid,
    sequence: entry.sequence,
    summary: evened(entry.summary),
    description: maybe(entry.description),
    url: maybe(entry.url),
    location: maybe(entry.location),
    status: entry.status,
    blocks: entry.blocks,
    starts: entry.starts,
    ends: entry.ends,
    alarms: entry.alarms.map(({ action, rings, description }) => ({ action, rings, description: evened(description) })),
  }));
  return {
    name: evened(reading.name),
    complaints: reading.complaints,
    entries: entries.toSorted((a, b) => (a.uid < b.uid ? -1 : 1)),
  };
}
