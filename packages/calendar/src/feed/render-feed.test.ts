import { describe, expect, test } from "vitest";
import { readFeed } from "../../test/read-feed.ts";
import { feedDocument, feedEvent, newYork, step } from "../../test/steps.ts";
import { checkFeed } from "./check-feed.ts";
import { stepUid } from "./entry-uid.ts";
import type { FeedDocument, FeedEvent } from "./feed-document.ts";
import { renderFeed } from "./render-feed.ts";

/** The rendered lines, unfolded. */
function linesOf(document: FeedDocument): string[] {
  return renderFeed(document).replaceAll("\r\n ", "").split("\r\n");
}

const linesOfEvent = (event: Partial<FeedEvent>) => linesOf(feedDocument({ events: [feedEvent(event)] }));
const descriptionOf = (event: Partial<FeedEvent>) =>
  readFeed(renderFeed(feedDocument({ events: [feedEvent(event)] }))).events[0]?.description;
const valueOf = (lines: string[], name: string) => lines.find((line) => line.startsWith(name))?.slice(name.length);
const uidOf = (event: Partial<FeedEvent>) => valueOf(linesOfEvent(event), "UID:");
const empty = (change: Partial<FeedDocument> = {}) => linesOf(feedDocument({ events: [], ...change }));

function manyEvents(count: number, reason: string): FeedDocument {
  const because = [{ rule: "thank-you", text: reason, facts: [] }];
  const lineages = Array.from({ length: count }, (_, index) => `app-${index}.thank-you`);
  return feedDocument({ events: lineages.map((lineage) => feedEvent({ step: step("thank-you", { lineage, because }) })) });
}

describe("the calendar", () => {
  test("names itself before the first component, without UID, METHOD and SOURCE", () => {
    const head = linesOf(feedDocument()).slice(0, linesOf(feedDocument()).indexOf("BEGIN:VEVENT"));
    expect(head.map((line) => line.split(/[;:]/)[0])).toEqual([
      "BEGIN", "VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "DESCRIPTION", "X-WR-CALDESC", "REFRESH-INTERVAL",
      "X-PUBLISHED-TTL", "COLOR", "LAST-MODIFIED",
    ]);
  });

  test("was last modified when its newest event was, or when an event left it", () => {
    const events = [feedEvent({ lastModified: "2026-11-24T09:30:15Z" }), feedEvent({ lastModified: "2026-11-23T00:00:00Z" })];
    expect(linesOf(feedDocument({ events }))).toContain("LAST-MODIFIED:20261124T093015Z");
    expect(linesOf(feedDocument({ events, changedAt: "2026-11-25T00:00:00Z" }))).toContain("LAST-MODIFIED:20261125T000000Z");
  });

  test.each([
    ["teal", ["COLOR:teal"]],
    ["Teal", ["COLOR:teal"]],
    ["#0f766e", ["COLOR:teal", "X-APPLE-CALENDAR-COLOR:#0F766E"]],
    ["red\r\nX-A:b", []],
    [undefined, []],
  ])("with the colour %j writes %j", (color, written) => {
    expect(linesOf(feedDocument({ color })).filter((line) => line.includes("COLOR:"))).toEqual(written);
  });

  test("has a name even where none is left after cleaning", () => {
    expect(linesOf(feedDocument({ name: "\u0000" }))).toContain("NAME:Follow-ups");
  });
});

describe("an event", () => {
  test("takes its stamps and its sequence from the stored step, never from a clock", () => {
    const lines = linesOfEvent({ sequence: 7, createdAt: "2026-11-16T16:00:00+01:00", lastModified: "2026-11-23T16:00:00.999Z" });
    expect(lines).toEqual(
      expect.arrayContaining(["SEQUENCE:7", "DTSTAMP:20261123T160000Z", "LAST-MODIFIED:20261123T160000Z", "CREATED:20261116T150000Z"]),
    );
  });

  test("keeps its UID through another organisation's same lineage, another date and another title", () => {
    const moved = step("thank-you", { title: "Something else", window: newYork("12-01 12:00", "12-01 13:00", "12-01 17:00", "12-02 17:00") });
    expect(uidOf({ step: moved, sequence: 4 })).toBe(uidOf({}));
    expect(uidOf({ organisation: "org_other" })).not.toBe(uidOf({}));
    expect(uidOf({})).toBe(stepUid(feedEvent(), "events"));
    expect(uidOf({})).toMatch(/^[0-9a-f]{32}@calendar\.tact$/);
  });

  test("has a UID of its own application, though ids may hold dots and name the same lineage", () => {
    const first = feedEvent({ application: "a", step: step("debrief", { lineage: "a.debrief.x.debrief.y" }) });
    const second = feedEvent({ application: "a.debrief.x", step: step("debrief", { lineage: "a.debrief.x.debrief.y" }) });
    const { events } = readFeed(renderFeed(feedDocument({ events: [first, second] })));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });

  test.each([
    ["half an hour from the ideal moment", newYork("11-23 12:00", "11-23 13:00", "11-23 23:59", "11-25 11:00"), "20261123T180000Z", "20261123T183000Z"],
    ["no longer than its window", newYork("11-23 12:00", "11-23 13:00", "11-23 13:10", "11-23 13:10"), "20261123T180000Z", "20261123T181000Z"],
    ["half an hour where the window closes at the ideal moment", newYork("11-23 12:00", "11-23 13:00", "11-23 13:00", "11-23 13:00"), "20261123T180000Z", "20261123T183000Z"],
    ["by the clock of the summer", newYork("10-23 09:00", "10-23 10:00", "10-23 17:00", "10-23 17:00"), "20261023T140000Z", "20261023T143000Z"],
  ])("lasts %s", (_, window, start, end) => {
    const lines = linesOfEvent({ step: step("thank-you", { window }) });
    expect(lines).toEqual(expect.arrayContaining([`DTSTART:${start}`, `DTEND:${end}`, "TRIGGER;RELATED=START:PT0S"]));
  });

  test("of a step without an hour takes the employer's day, and rings in its morning", () => {
    const window = {
      opens: "2026-12-02T09:00:00+14:00[Pacific/Kiritimati]", ideal: "2026-12-02T10:00:00+14:00[Pacific/Kiritimati]",
      by: "2026-12-09T17:00:00+14:00[Pacific/Kiritimati]", closes: "2026-12-16T17:00:00+14:00[Pacific/Kiritimati]",
    };
    const lines = linesOfEvent({ step: step("keep-options-open", { window }), employerTimeZone: "Pacific/Kiritimati" });
    expect(lines).toEqual(
      expect.arrayContaining(["DTSTART;VALUE=DATE:20261202", "DTEND;VALUE=DATE:20261203", "TRIGGER;RELATED=START:PT9H"]),
    );
  });

  test("blocks no time and is private", () => {
    expect(linesOfEvent({})).toEqual(
      expect.arrayContaining(["TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:FREE", "CLASS:PRIVATE", "STATUS:CONFIRMED"]),
    );
  });

  test("of a step that stands on nobody answering is tentative and says so", () => {
    const event = { step: step("check-in", { firmness: "if-no-answer" }) };
    expect(linesOfEvent(event)).toContain("STATUS:TENTATIVE");
    expect(linesOfEvent(event)).toContain("SUMMARY:Check in with Dana Cho · Northwind (if no answer)");
    expect(descriptionOf(event)).toContain("Only if no answer has come by then.");
  });

  test.each([
    ["planned", 1],
    ["due", 1],
    ["late", 0],
    ["expired", 0],
  ] as const)("of a step that is %s has %i alarms", (status, alarms) => {
    const [event] = readFeed(renderFeed(feedDocument({ events: [feedEvent({ step: step("thank-you", { status }) })] }))).events;
    expect(event?.alarms).toBe(alarms);
  });

  test("shows the window on both clocks, once where they agree", () => {
    expect(descriptionOf({})).toContain("New York time: from Mon 23 Nov 12:00, best Mon 23 Nov 13:00, by Mon 23 Nov 23:59, at the latest Wed 25 Nov 11:00");
    expect(descriptionOf({})).not.toContain("Your time");
    const elsewhere = renderFeed(feedDocument({ readerTimeZone: "Asia/Kolkata" }));
    expect(readFeed(elsewhere).events[0]?.description).toContain(
      "Your time (Kolkata): from Mon 23 Nov 22:30, best Mon 23 Nov 23:30, by Tue 24 Nov 10:29, at the latest Wed 25 Nov 21:30",
    );
  });

  test("leaves out the reader's clock where their zone is not known", () => {
    const description = readFeed(renderFeed(feedDocument({ readerTimeZone: "Europe/Atlantis" }))).events[0]?.description;
    expect(description).toContain("New York time: from");
    expect(description).not.toContain("Your time");
  });

  test("says why, what to say in two lines, and where to go on", () => {
    const description = descriptionOf({ say: ["One.", "Two.", "Three."] });
    expect(description).toContain("Why:\n- The interview ended on Mon 23 Nov at 11:00.");
    expect(description).toContain("What to say:\nOne.\nTwo.\n\nhttps://tact.example/applications/app-1");
  });

  test("says in words where to go on from a step without an address, and from no other", () => {
    const goOn = "Open your page.";
    const described = (url: string | undefined) => readFeed(renderFeed(feedDocument({ goOn, events: [feedEvent({ url })] }))).events[0]?.description;
    expect(described(undefined)).toMatch(/\n\nOpen your page\.$/);
    expect(described("https://tact.example/applications/app-1")).not.toContain(goOn);
    expect(renderFeed(feedDocument({ goOn, privacy: "busy", events: [feedEvent({ url: undefined })] }))).not.toContain("Open your");
  });

  test("of a step that contacts nobody says in short what there is to do", () => {
    const description = descriptionOf({ step: step("debrief", { touch: false }), say: ["Write down names."] });
    expect(description).toContain("In short:\nWrite down names.");
    expect(description).not.toContain("What to say:");
  });

  test.each([
    ["an address with a comma, a semicolon and a backslash", "https://tact.example/a,b;c\\d?e=f,g;h\\i", "https://tact.example/a%2Cb%3Bc/d?e=f%2Cg%3Bh%5Ci"],
    ["an address with line breaks", "https://tact.example/a\r\nATTACH:b", "https://tact.example/aATTACH:b"],
  ])("writes %s raw, as an address that means the same", (_, url, written) => {
    expect(linesOfEvent({ url })).toContain(`URL;VALUE=URI:${written}`);
  });

  test.each(["javascript:alert(1)", "not an address", "", undefined])("writes no address for %j", (url) => {
    expect(linesOfEvent({ url }).filter((line) => line.startsWith("URL"))).toEqual([]);
  });
});

describe("privacy", () => {
  const event = feedEvent({
    clientName: "Maya Okafor",
    employerName: "Halden & Söhne",
    role: "Analyst",
    say: ["Thank Dana for Tuesday."],
    step: step("thank-you", { because: [{ rule: "thank-you", text: "Dana Cho said so.", facts: ["f1"] }] }),
  });

  test("full names everybody", () => {
    const [read] = readFeed(renderFeed(feedDocument({ events: [event] }))).events;
    expect(read?.summary).toBe("Maya Okafor: Thank Dana Cho by email · Halden & Söhne");
    expect(read?.description).toContain("Analyst at Halden & Söhne, for Maya Okafor");
  });

  test("initials names nobody, neither in the title nor in the reasons", () => {
    const text = renderFeed(feedDocument({ events: [event], privacy: "initials" })).replaceAll("\r\n ", "");
    expect(readFeed(text).events[0]?.summary).toBe("M.O.: Thank-you note · H.S.");
    for (const name of ["Maya", "Okafor", "Dana", "Cho", "Halden", "Analyst"]) expect(text).not.toContain(name);
  });

  test("busy tells that the time is taken, and nothing else", () => {
    const text = renderFeed(feedDocument({ events: [event], privacy: "busy" }));
    expect(readFeed(text).events).toMatchObject([{ summary: "Busy", description: "", url: undefined }]);
    expect(text).not.toContain("tact.example");
  });

  test("of an event wins over that of the document", () => {
    const text = renderFeed(feedDocument({ events: [{ ...event, privacy: "busy" }], privacy: "full" }));
    expect(readFeed(text).events[0]?.summary).toBe("Busy");
  });
});

describe("a feed with nothing planned", () => {
  test("holds one whole day without alarm that blocks no time", () => {
    expect(empty()).toEqual(
      expect.arrayContaining(["DTSTART;VALUE=DATE:20261116", "SUMMARY:Nothing planned", "TRANSP:TRANSPARENT", "DTSTAMP:20261116T150000Z"]),
    );
    expect(empty()).not.toContain("BEGIN:VALARM");
  });

  test("holds another entry when it empties again, and in another feed", () => {
    const later = empty({ changedAt: "2026-11-18T15:00:00Z" });
    expect(valueOf(later, "UID:")).not.toBe(valueOf(empty(), "UID:"));
    expect(valueOf(empty({ name: "Other" }), "UID:")).toBe(valueOf(empty(), "UID:"));
    expect(valueOf(empty({ id: "feed_other" }), "UID:")).not.toBe(valueOf(empty(), "UID:"));
  });

  test("shows it on the reader's day", () => {
    expect(empty({ readerTimeZone: "Pacific/Auckland" })).toContain("DTSTART;VALUE=DATE:20261117");
  });
});

describe("a large feed", () => {
  test("of a thousand events keeps 999 of them, below 900 kB, and passes the check", () => {
    const text = renderFeed({ ...manyEvents(1000, "short"), privacy: "initials" });
    expect(readFeed(text).events.length).toBe(999);
    expect(checkFeed(text)).toEqual([]);
  });

  test("is cut from its far end where its texts are long", () => {
    const text = renderFeed(manyEvents(999, "é".repeat(490)));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(890_000);
    expect(readFeed(text).events[0]?.uid).toBe(stepUid(feedEvent({ step: step("thank-you", { lineage: "app-0.thank-you" }) }), "events"));
    expect(checkFeed(text)).toEqual([]);
  });
});

test("refuses to write a stamp that is no instant", () => {
  expect(() => renderFeed(feedDocument({ events: [feedEvent({ lastModified: "yesterday" })] }))).toThrow(RangeError);
});
