import { describe, expect, test } from "vitest";
import { feedDocument, feedEvent, feedInterview, newYork, step } from "../../test/steps.ts";
import { checkFeed } from "./check-feed.ts";
import { stepUid } from "./entry-uid.ts";
import type { FeedDocument, FeedEvent } from "./feed-document.ts";
import type { EntryMemory, FeedMemory } from "./feed-memory.ts";
import { memoryOfFeed } from "./memory-of-feed.ts";
import { renderFeed } from "./render-feed.ts";
import { rerenderFeed } from "./rerender-feed.ts";

const asOf = "2026-11-24T08:00:00Z";
const later = "2026-11-24T12:30:00Z";
const uid = stepUid(feedEvent(), "events");
const first = rerenderFeed(feedDocument(), {}, asOf);
const toldIn = (memory: FeedMemory, of = uid): EntryMemory | undefined => memory.entries?.[of];
const afterwards = (change: Partial<FeedDocument>, at = later) => rerenderFeed(feedDocument(change), first.memory, at);
const withEvent = (change: Partial<FeedEvent>) => ({ events: [feedEvent(change)] });
const placeholder = (memory: FeedMemory) => Object.entries(memory.entries ?? {}).find(([, { goneAt }]) => goneAt === undefined);

describe("a feed rendered for the first time", () => {
  test("takes the stamps of its entries' rows", () => {
    expect(toldIn(first.memory)).toMatchObject({ sequence: 0, createdAt: "2026-11-16T15:00:00Z", lastModified: "2026-11-23T16:00:00Z" });
    expect(first).toMatchObject({ lastModified: "2026-11-23T16:00:00Z", entries: 1 });
  });

  test("is what the document alone renders to", () => {
    expect(first.text).toBe(renderFeed(feedDocument()));
  });
});

describe("a feed rendered again", () => {
  test.each([
    ["nothing changed", {}],
    ["its rows were stamped anew and show the same", withEvent({ sequence: 9, lastModified: later })],
    ["the document alone was dated anew", { changedAt: later }],
  ])("keeps every byte where %s", (_, change) => {
    expect(afterwards(change).text).toBe(first.text);
    expect(afterwards(change).memory).toEqual(first.memory);
  });

  test.each<[string, Partial<FeedDocument>]>([
    ["the client was renamed", withEvent({ clientName: "Maya Okafor" })],
    ["the employer was renamed", withEvent({ employerName: "Northwind Ltd" })],
    ["its reader lives in another zone", { readerTimeZone: "Asia/Tokyo" }],
    ["it tells less", { privacy: "busy" }],
    ["the step's page moved", withEvent({ url: "https://tact.example/other" })],
    ["there is something to say", withEvent({ say: ["Thanks."] })],
    ["the step was named anew by a fact as old as the last", withEvent({ step: step("thank-you", { title: "Thank them both" }) })],
  ])("is stamped with the present where %s, and no row knows", (_, change) => {
    const rendering = afterwards(change);
    expect(toldIn(rendering.memory)).toMatchObject({ sequence: 1, createdAt: "2026-11-16T15:00:00Z", lastModified: later });
    expect(rendering.lastModified).toBe(later);
    expect(checkFeed(rendering.text, { memory: first.memory })).toEqual([]);
  });

  test("is stamped with the row's own news where they are newer than what was told", () => {
    const moved = { step: step("thank-you", { title: "Thank them both" }), sequence: 5, lastModified: "2026-11-24T09:15:30.400Z" };
    expect(toldIn(afterwards(withEvent(moved)).memory)).toMatchObject({ sequence: 5, lastModified: "2026-11-24T09:15:30Z" });
    expect(afterwards(withEvent(moved)).lastModified).toBe("2026-11-24T09:15:30Z");
  });

  test("rises by one where the row's sequence is behind what was told", () => {
    const told = { ...first.memory, entries: { [uid]: { ...(toldIn(first.memory) as EntryMemory), sequence: 41 } } };
    const rendering = rerenderFeed(feedDocument({ privacy: "initials" }), told, later);
    expect(toldIn(rendering.memory)?.sequence).toBe(42);
  });

  test("takes the alarm away as of the edge that passed, whenever it is rendered", () => {
    const late = withEvent({ step: step("thank-you", { status: "late" }) });
    const rendering = afterwards(late, "2026-11-24T06:00:00Z");
    expect(rendering.text).not.toContain("VALARM");
    expect(toldIn(rendering.memory)).toMatchObject({ sequence: 1, lastModified: "2026-11-24T04:59:00Z" });
    expect(afterwards(late, "2026-11-25T15:00:00Z").text).toBe(rendering.text);
  });

  test("keeps what it remembers as it is where the clock of a process is behind", () => {
    const rendering = afterwards(withEvent({ clientName: "Maya" }), "2020-01-01T00:00:00Z");
    expect(toldIn(rendering.memory)).toMatchObject({ sequence: 1, lastModified: "2026-11-23T16:00:00Z" });
    expect(checkFeed(rendering.text, { memory: first.memory })).toEqual([]);
  });

  test("raises its own stamp alone where it was renamed", () => {
    const rendering = afterwards({ name: "Follow-ups: Maya" });
    expect(rendering.lastModified).toBe(later);
    expect(toldIn(rendering.memory)).toEqual(toldIn(first.memory));
  });

  test("sequence stays an integer of 31 bits", () => {
    const told = { ...first.memory, entries: { [uid]: { ...(toldIn(first.memory) as EntryMemory), sequence: 2_147_483_647 } } };
    const rendering = rerenderFeed(feedDocument({ privacy: "busy" }), told, later);
    expect(rendering.text).toContain("SEQUENCE:2147483647\r\n");
    expect(rerenderFeed(feedDocument(withEvent({ sequence: -3.5 })), {}, later).text).toContain("SEQUENCE:0\r\n");
  });
});

describe("an entry that leaves", () => {
  const other = feedEvent({ step: step("debrief") });
  const both = rerenderFeed(feedDocument({ events: [feedEvent(), other] }), {}, asOf);
  const without = (at: string, change: Partial<FeedDocument> = {}) => rerenderFeed(feedDocument({ events: [other], ...change }), both.memory, at);

  test("is dated by the news that the document is dated by", () => {
    const rendering = without(later, { changedAt: "2026-11-24T11:00:00Z" });
    expect(toldIn(rendering.memory)?.goneAt).toBe("2026-11-24T11:00:00Z");
    expect(rendering.lastModified).toBe("2026-11-24T11:00:00Z");
  });

  test("is dated by the present where nothing says when it left", () => {
    expect(toldIn(without(later).memory)?.goneAt).toBe(later);
    expect(without(later).lastModified).toBe(later);
  });

  test("is dated by the edge at which its window closed, whenever that is seen", () => {
    expect(toldIn(without("2026-11-25T20:00:00Z").memory)?.goneAt).toBe("2026-11-25T16:00:00Z");
    expect(without("2026-11-30T20:00:00Z").text).toBe(without("2026-11-25T20:00:00Z").text);
  });

  test("comes back with higher stamps, though it shows what it showed", () => {
    const gone = without(later);
    const back = rerenderFeed(feedDocument({ events: [feedEvent(), other] }), gone.memory, "2026-11-24T13:00:00Z");
    expect(toldIn(back.memory)).toMatchObject({ sequence: 1, createdAt: "2026-11-16T15:00:00Z", lastModified: "2026-11-24T13:00:00Z" });
    expect(toldIn(back.memory)).not.toHaveProperty("goneAt");
    expect(checkFeed(back.text, { memory: gone.memory })).toEqual([]);
  });

  test.each([
    ["60 days", "2027-01-23T12:30:00Z", true],
    ["no longer", "2027-01-23T12:30:01Z", false],
  ])("is remembered for %s", (_, at, remembered) => {
    const { memory } = rerenderFeed(feedDocument({ events: [other] }), without(later).memory, at);
    expect(uid in (memory.entries ?? {})).toBe(remembered);
  });

  test("is forgotten where more than 5,000 left, the oldest first", () => {
    const told = toldIn(first.memory) as EntryMemory;
    const gone = Array.from({ length: 5100 }, (_, index) => [`gone-${index}`, { ...told, goneAt: new Date(Date.parse(asOf) - index * 1000).toISOString() }]);
    const { memory } = rerenderFeed(feedDocument(), { ...first.memory, entries: Object.fromEntries(gone) }, later);
    expect(Object.keys(memory.entries ?? {}).length).toBe(5001);
    expect(memory.entries).toHaveProperty("gone-4999");
    expect(memory.entries).not.toHaveProperty("gone-5000");
  });
});

describe("a feed that empties", () => {
  const emptied = afterwards({ events: [] }, "2026-11-25T20:00:00Z");

  test("shows the placeholder on the day on which the last step left", () => {
    expect(emptied.text).toContain("DTSTART;VALUE=DATE:20261125");
    expect(placeholder(emptied.memory)?.[1]).toMatchObject({ sequence: 0, createdAt: "2026-11-25T16:00:00Z", lastModified: "2026-11-25T16:00:00Z" });
    expect(emptied.entries).toBe(1);
  });

  test("stays as it is for as long as nothing is planned, when all else is forgotten", () => {
    const months = rerenderFeed(feedDocument({ events: [], changedAt: "2027-03-01T00:00:00Z" }), emptied.memory, "2027-06-01T00:00:00Z");
    expect(months.text).toBe(emptied.text);
    expect(Object.keys(months.memory.entries ?? {})).toEqual([placeholder(emptied.memory)?.[0]]);
  });

  test("raises its placeholder where the day is another for its reader", () => {
    const moved = rerenderFeed(feedDocument({ events: [], readerTimeZone: "Asia/Tokyo" }), emptied.memory, "2026-11-27T00:00:00Z");
    expect(moved.text).toContain("DTSTART;VALUE=DATE:20261126");
    expect(moved.text).toContain("SEQUENCE:1\r\n");
  });

  test("holds another placeholder when it empties again", () => {
    const window = newYork("12-09 09:00", "12-09 10:00", "12-16 17:00", "12-23 17:00");
    const filled = rerenderFeed(feedDocument(withEvent({ step: step("check-in", { window }) })), emptied.memory, "2026-11-26T00:00:00Z");
    expect(filled.text).not.toContain("Nothing planned");
    const again = rerenderFeed(feedDocument({ events: [] }), filled.memory, "2026-11-28T00:00:00Z");
    expect(placeholder(again.memory)?.[0]).not.toBe(placeholder(emptied.memory)?.[0]);
    expect(again.text).toContain("DTSTART;VALUE=DATE:20261127");
  });
});

describe("the memory of a rendered text", () => {
  const documents: [string, FeedDocument][] = [
    ["steps", feedDocument({ events: [feedEvent(), feedEvent({ step: step("check-in"), sequence: 3 })] })],
    ["interviews", feedDocument({ interviews: [feedInterview(), feedInterview({ interview: "int-3", cancelledAt: asOf, lastModified: asOf })] })],
    ["tasks", feedDocument({ form: "tasks" })],
    ["nothing planned", feedDocument({ events: [] })],
    ["no task", feedDocument({ events: [], form: "tasks" })],
  ];

  test.each(documents)("of %s is what its rendering remembered, but for when the clock takes an entry", (_, document) => {
    const { text, memory } = rerenderFeed(document, {}, asOf);
    const entries = Object.entries(memory.entries ?? {}).map(([key, { leavesAt: _leaves, ...told }]) => [key, told]);
    expect(memoryOfFeed(text)).toEqual({ calendar: memory.calendar, entries: Object.fromEntries(entries) });
    expect(rerenderFeed(document, memoryOfFeed(text), later).text).toBe(text);
  });

  test.each([
    ["nothing", ""],
    ["a web page", "<!doctype html>\r\n<p>Sign in</p>\r\n"],
    ["an event that never ends", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20261124T000000Z"],
    ["an event without stamps", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"],
    ["stamps that are none", "BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20269924T000000Z\r\nSEQUENCE:x\r\nEND:VEVENT\r\n"],
  ])("of %s is empty", (_, text) => {
    expect(memoryOfFeed(text)).toEqual({ entries: {} });
  });

  test("of another program's file keeps its UIDs, even one that is the name of a prototype", () => {
    const foreign = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:__proto__\r\nDTSTAMP:20261124T000000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    expect(Object.keys(memoryOfFeed(foreign).entries ?? {})).toEqual(["__proto__"]);
    expect(rerenderFeed(feedDocument(), memoryOfFeed(foreign), later).entries).toBe(1);
  });
});

test("one of two entries that would share a UID is written", () => {
  const rendering = rerenderFeed(feedDocument({ events: [feedEvent(), feedEvent({ step: step("thank-you", { title: "Again" }) })] }), {}, asOf);
  expect(rendering.entries).toBe(1);
  expect(checkFeed(rendering.text)).toEqual([]);
});

test("refuses a present that is no instant", () => {
  expect(() => rerenderFeed(feedDocument(), {}, "now")).toThrow(RangeError);
});

test("shows a step where it stands, in the order of the starts, whatever the order of the document", () => {
  const events = [feedEvent(), feedEvent({ step: step("check-in", { window: newYork("12-09 09:00", "12-09 10:00", "12-16 17:00", "12-23 17:00") }) })];
  expect(renderFeed(feedDocument({ events: events.toReversed() }))).toBe(renderFeed(feedDocument({ events })));
});
