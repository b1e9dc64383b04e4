import { describe, expect, test } from "vitest";
import { feedDocument, feedEvent, step } from "../../test/steps.ts";
import { checkFeed } from "./check-feed.ts";
import type { FeedEvent } from "./feed-document.ts";
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

  test.each([
    ["a sequence", { sequence: 2 }, { sequence: 1 }, ["stamp-fell"]],
    ["a stamp", { lastModified: "2026-11-24T00:00:00Z" }, { lastModified: "2026-11-23T00:00:00Z" }, ["stamp-fell"]],
    ["nothing", { sequence: 2 }, { sequence: 2 }, []],
  ])("finds %s that fell since the render before", (_, before, after, codes) => {
    expect([...new Set(checkFeed(renderWith(after), { previous: renderWith(before) }).map(({ code }) => code))]).toEqual(codes);
  });
});
