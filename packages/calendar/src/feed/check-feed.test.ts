import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { feedDocument, feedEvent, feedInterview, step } from "../../test/steps.ts";
import { goldenFeeds } from "../../test/golden-feeds.ts";
import { checkFeed } from "./check-feed.ts";
import type { FeedEvent } from "./feed-document.ts";
import { memoryOfFeed } from "./memory-of-feed.ts";
import { renderFeed } from "./render-feed.ts";

const good = renderFeed(feedDocument());
const codesOf = (text: string) => [...new Set(checkFeed(text).map(({ code }) => code))];
const insertedAfter = (line: string, inserted: string) => good.replace(`${line}\r\n`, `${line}\r\n${inserted}\r\n`);
const renderWith = (event: Partial<FeedEvent>) =>
  renderFeed(feedDocument({ events: [feedEvent(event), feedEvent({ step: step("debrief") })] }));

describe("the line check", () => {
  test("finds nothing in a feed as it is rendered", () => {
    expect(checkFeed(good)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ["a missing last CRLF", good.slice(0, -2), "no-last-crlf"],
    ["lines that end in LF", good.replaceAll("\r\n", "\n"), "control-character"],
    ["a lone CR", good.replace("SUMMARY:", "SUMMARY:\r"), "control-character"],
    ["a byte-order mark", `\ufeff${good}`, "control-character"],
    ["a control character", good.replace("SUMMARY:", "SUMMARY:\u0007"), "control-character"],
    ["a line of 76 octets", insertedAfter("CLASS:PRIVATE", `X-A:${"a".repeat(72)}`), "line-too-long"],
    ["a line of 75 characters that are more octets", insertedAfter("CLASS:PRIVATE", `X-A:${"é".repeat(71)}`), "line-too-long"],
    ["half a character", good.replace("SUMMARY:", "SUMMARY:\ud83d\r\n \udc69"), "split-character"],
    ["a blank line", insertedAfter("CLASS:PRIVATE", ""), "blank-line"],
    ["a line that is none", insertedAfter("CLASS:PRIVATE", "hello"), "not-a-content-line"],
    ["no event", good.replace(/BEGIN:VEVENT[^]*END:VEVENT\r\n/, ""), "no-event"],
    ["two events of one UID", good.replace(/(BEGIN:VEVENT[^]*END:VEVENT\r\n)/, "$1$1"), "duplicate-uid"],
    ["two calendars", good + good, "not-one-calendar"],
    ["a UID of the calendar", insertedAfter("VERSION:2.0", "UID:a"), "forbidden-property"],
    ["a METHOD", insertedAfter("VERSION:2.0", "METHOD:PUBLISH"), "forbidden-property"],
    ["a SOURCE", insertedAfter("VERSION:2.0", "SOURCE;VALUE=URI:https://tact.example"), "forbidden-property"],
    ["a calendar property after an event", insertedAfter("END:VEVENT", "X-WR-RELCALID:a"), "property-order"],
    ["an event property after its alarm", insertedAfter("END:VALARM", "CATEGORIES:A"), "property-order"],
    ["a calendar that does not begin with its version", good.replace("VERSION:2.0\r\n", ""), "version"],
    ["a local stamp", good.replace("DTSTAMP:20261123T160000Z", "DTSTAMP:20261123T160000"), "value"],
    ["a stamp with a zone", good.replace("DTSTART:20261123T180000Z", "DTSTART;TZID=Europe/Berlin:20261123T180000"), "value"],
    ["a stamp other than the last modification", good.replace("DTSTAMP:20261123T160000Z", "DTSTAMP:20261123T160001Z"), "stamps-differ"],
    ["an event that ends before it starts", good.replace("DTEND:20261123T183000Z", "DTEND:20261123T173000Z"), "span"],
    ["an event that starts on a date and ends at an hour", good.replace("DTSTART:20261123T180000Z", "DTSTART;VALUE=DATE:20261123"), "span"],
    ["an unescaped comma", good.replace("SUMMARY:", "SUMMARY:a,b"), "value"],
    ["a backslash before nothing", good.replace("SUMMARY:", "SUMMARY:\\x"), "value"],
    ["an address escaped as text", good.replace("URL;VALUE=URI:https://", "URL;VALUE=URI:https://a\\,b"), "value"],
    ["an event without summary", good.replace(/SUMMARY:.*\r\n/, ""), "missing-property"],
    ["an event with two summaries", good.replace(/(SUMMARY:.*\r\n)/, "$1$1"), "repeated-property"],
    ["a negative sequence", good.replace("SEQUENCE:0", "SEQUENCE:-1"), "value"],
    ["an alarm that sends mail", good.replace("ACTION:DISPLAY", "ACTION:EMAIL"), "alarm-action"],
    ["two alarms", good.replace(/(BEGIN:VALARM[^]*END:VALARM\r\n)/, "$1$1"), "too-many-alarms"],
    ["an event that is never ended", good.replace("END:VEVENT\r\n", ""), "unbalanced-component"],
    ["a component that does not belong", good.replaceAll("VALARM", "VTODO"), "misplaced-component"],
    ["an event without CREATED", good.replace(/CREATED:.*\r\n/, ""), "missing-property"],
    ["an event that changed before it was created", good.replace("CREATED:2026", "CREATED:2027"), "stamps-differ"],
    ["a public event", good.replace("CLASS:PRIVATE", "CLASS:PUBLIC"), "class"],
    ["a step that takes time for one program", good.replace("TRANSP:TRANSPARENT", "TRANSP:OPAQUE"), "busy"],
    ["a status of another kind", good.replace("STATUS:CONFIRMED", "STATUS:NEEDS-ACTION"), "status"],
    ["a day that no calendar has", good.replace("DTSTART:20261123", "DTSTART:20261323"), "value"],
    ["a date that is announced as no date", good.replace("DTSTART:20261123T180000Z", "DTSTART:20261123"), "value"],
    ["an hour that is announced as a date", good.replace("DTSTART:20261123T180000Z", "DTSTART;VALUE=DATE:20261123T180000Z"), "value"],
    ["an hour that no clock has", good.replace("DTSTART:20261123T180000Z", "DTSTART:20261123T250000Z"), "value"],
    ["an alarm at no time", good.replace("RELATED=START:PT0S", "RELATED=START:soon"), "value"],
    ["an address that names no type", good.replace("URL;VALUE=URI:", "URL:"), "value"],
    ["an address that runs code", good.replace("URL;VALUE=URI:https", "URL;VALUE=URI:javascript"), "value"],
    ["a refresh interval that is none", good.replace("DURATION:PT1H", "DURATION:hourly"), "value"],
    ["a task among events", good.replace("END:VCALENDAR", () => renderFeed(feedDocument({ form: "tasks" })).match(/BEGIN:VTODO[^]*/)?.[0].trimEnd() ?? ""), "mixed-components"],
    ["an injected line", good.replace("SUMMARY:", "SUMMARY:a\r\nATTENDEE"), "not-a-content-line"],
    ["a web page", "<!doctype html>\r\n<p>Sign in</p>\r\n", "not-one-calendar"],
    ["nothing at all", "", "no-event"],
    ["more than 900 kB", insertedAfter("CLASS:PRIVATE", "X-A:a\r\n".repeat(150_000).slice(0, -2)), "too-large"],
  ])("finds %s", (_, text, code) => {
    expect(text).not.toBe(good);
    expect(codesOf(text)).toContain(code);
  });

  test("points at the line", () => {
    expect(checkFeed(insertedAfter("BEGIN:VCALENDAR", "hello"))[0]).toMatchObject({ pointer: "/lines/1" });
  });

  test("finds a secret, even one that a fold divides, and does not repeat it", () => {
    const secret = "tact_cal_abcdefghijklmnopqrstuvwxyz0";
    const text = renderFeed(feedDocument({ events: [feedEvent({ url: `https://tact.example/${"x".repeat(20)}/${secret}/follow-ups.ics` })] }));
    const problems = checkFeed(text, { secrets: [secret] });
    expect(problems.map(({ code }) => code)).toEqual(["secret"]);
    expect(JSON.stringify(problems)).not.toContain(secret);
  });

  const events: Partial<FeedEvent> = { sequence: 2, lastModified: "2026-11-24T00:00:00Z" };

  test.each<[string, Partial<FeedEvent>, Partial<FeedEvent>, string[]]>([
    ["a sequence that fell", events, { ...events, sequence: 1 }, ["stamp-fell"]],
    ["a stamp that fell", events, { ...events, lastModified: "2026-11-23T00:00:00Z" }, ["stamp-fell"]],
    ["stamps that rose for nothing", events, { ...events, sequence: 3 }, ["stamp-moved"]],
    ["a stamp that rose for nothing", events, { ...events, lastModified: "2026-11-25T00:00:00Z" }, ["stamp-moved"]],
    ["a change without a higher sequence", events, { ...events, employerName: "Halden", lastModified: "2026-11-25T00:00:00Z" }, ["stamp-stayed"]],
    ["another CREATED", events, { ...events, createdAt: "2026-11-17T15:00:00Z" }, ["created-moved"]],
    ["nothing in a change with a higher sequence", events, { ...events, employerName: "Halden", sequence: 3 }, []],
    ["nothing where nothing changed", events, events, []],
  ])("finds %s since the render before", (_, before, after, codes) => {
    const codesAgainst = (context: Parameters<typeof checkFeed>[1]) => [...new Set(checkFeed(renderWith(after), context).map(({ code }) => code))];
    expect(codesAgainst({ previous: renderWith(before) })).toEqual(codes);
    expect(codesAgainst({ memory: memoryOfFeed(renderWith(before)) })).toEqual(codes);
  });

  test("finds an entry that comes back with the stamps it had", () => {
    const told = memoryOfFeed(good);
    const gone = Object.fromEntries(Object.entries(told.entries ?? {}).map(([uid, entry]) => [uid, { ...entry, goneAt: "2026-11-24T00:00:00Z" }]));
    expect(checkFeed(good, { memory: { ...told, entries: gone } }).map(({ code }) => code)).toEqual(["stamp-stayed"]);
  });

  test("finds a calendar that was last modified earlier than before", () => {
    const memory = { calendar: { lastModified: "2026-11-24T00:00:00Z", shown: "" } };
    expect(checkFeed(good, { memory }).map(({ code }) => code)).toEqual(["stamp-fell"]);
  });
});

describe("the line check of a task", () => {
  const list = renderFeed(feedDocument({ form: "tasks" }));
  const done = renderFeed(feedDocument({ form: "tasks", events: [] }));

  test.each([
    ["nothing in a list as it is rendered", list, []],
    ["nothing in an empty one", done, []],
    ["a task that is never due", list.replace(/DUE:.*\r\n/, ""), ["missing-property", "span"]],
    ["a task that is due when it starts", list.replace(/DUE:.*\r\n/, "DUE:20261123T170000Z\r\n"), ["span"]],
    ["a task that is due on a day and starts at an hour", list.replace(/DUE:.*\r\n/, "DUE;VALUE=DATE:20261124\r\n"), ["span"]],
    ["a confirmed task", list.replace("NEEDS-ACTION", "CONFIRMED"), ["status"]],
    ["a task that is done and rings", list.replace("STATUS:NEEDS-ACTION", "STATUS:COMPLETED"), ["alarm-of-ended"]],
    ["an alarm at an hour of nobody's", list.replace("DATE-TIME:20261123T180000Z", "DATE-TIME:20261123T180000"), ["value"]],
  ])("finds %s", (_, text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});

describe("the line check of an interview", () => {
  const text = renderFeed(feedDocument({ events: [], interviews: [feedInterview()] }));

  test.each([
    ["nothing as it is rendered", text, []],
    ["one that is cancelled and takes time", text.replace("STATUS:CONFIRMED", "STATUS:CANCELLED"), ["busy", "alarm-of-ended"]],
    ["one that is free for one program", text.replace("BUSYSTATUS:BUSY", "BUSYSTATUS:FREE"), ["busy"]],
    ["a place that is not escaped", text.replace("LOCATION:", "LOCATION:a;b"), ["value"]],
    ["a link that cannot be followed", text.replace("LABEL=Join:https:", "LABEL=Join:zoom:"), ["value"]],
  ])("finds %s", (_, changed, codes) => {
    expect(codesOf(changed)).toEqual(codes);
  });
});

/** A fault planted in the physical line of that index; nothing where it would be none there. */
const faults: Readonly<Record<string, (lines: string[], at: number) => string[] | undefined>> = {
  "a line is left out": (lines, at) => (mustStay(lines, at) ? lines.toSpliced(at, 1) : undefined),
  "a line stands twice": (lines, at) => (lines[at]?.startsWith(" ") === true ? undefined : lines.toSpliced(at, 0, lines[at] ?? "")),
  "a line ends in LF": (lines, at) => (at + 2 < lines.length ? lines.toSpliced(at, 2, `${lines[at]}\n${lines[at + 1]}`) : undefined),
  "a control character stands in it": (lines, at) => lines.with(at, `${lines[at]}\u0000`),
  "a line separator stands in it": (lines, at) => lines.with(at, `${lines[at]}\u2028`),
  "a byte-order mark stands in it": (lines, at) => lines.with(at, `\ufeff${lines[at]}`),
  "half a character stands in it": (lines, at) => lines.with(at, `${lines[at]}\ud83d`),
  "it is longer than 75 octets": (lines, at) => lines.with(at, `${lines[at]}${"x".repeat(76)}`),
  "a blank line follows": (lines, at) => lines.toSpliced(at, 0, ""),
  "words follow": (lines, at) => lines.toSpliced(at + 1, 0, "hello"),
  "its name has small letters": (lines, at) => (lines[at]?.startsWith(" ") === true ? undefined : lines.with(at, (lines[at] ?? "").toLowerCase())),
  "a zone is named in it": (lines, at) => (/^(?:DTSTART|DTEND|DUE)/.test(lines[at] ?? "") ? lines.with(at, (lines[at] ?? "").replace(/[;:]/, ";TZID=UTC$&")) : undefined),
  "it is not escaped": (lines, at) => (/^(?:SUMMARY|DESCRIPTION|LOCATION|NAME|X-WR-CAL)/.test(lines[at] ?? "") ? lines.with(at, (lines[at] ?? "").replace(":", ":,")) : undefined),
  "its stamp is another": (lines, at) => (/^(?:DTSTAMP|LAST-MODIFIED):/.test(lines[at] ?? "") && at > 12 ? lines.with(at, (lines[at] ?? "").replace(/\d\dZ$/, "61Z")) : undefined),
  "a component begins in it": (lines, at) => lines.toSpliced(at, 0, "BEGIN:VJOURNAL"),
  "a component ends in it": (lines, at) => lines.toSpliced(at, 0, "END:VEVENT"),
};

/** What nothing may be left out of: the frame, and what a component must hold. A text of several lines loses its first. */
function mustStay(lines: string[], at: number): boolean {
  const [, name = ""] = /^([A-Z-]+)/.exec(lines[at] ?? "") ?? [];
  return !["", "URL", "CONFERENCE", "LOCATION", "COLOR", "X-APPLE-CALENDAR-COLOR", "PRIORITY", "COMPLETED", "PERCENT-COMPLETE", "DTSTART"].includes(name) && !name.startsWith("X-MICROSOFT-") && name !== "DESCRIPTION";
}

test("every fault that is planted in a good feed is found", () => {
  const feeds = Object.values(goldenFeeds).map(renderFeed);
  fc.assert(
    fc.property(fc.constantFrom(...feeds), fc.constantFrom(...Object.entries(faults)), fc.nat(), (feed, [, plant], place) => {
      const lines = feed.split("\r\n").slice(0, -1);
      const faulty = plant(lines, place % lines.length);
      fc.pre(faulty !== undefined);
      expect(checkFeed(`${faulty?.join("\r\n")}\r\n`)).not.toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test("a feed that is cut off anywhere is found", () => {
  const feeds = Object.values(goldenFeeds).map(renderFeed);
  fc.assert(
    fc.property(fc.constantFrom(...feeds), fc.nat(), (feed, place) => {
      expect(checkFeed(feed.slice(0, place % feed.length))).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});
