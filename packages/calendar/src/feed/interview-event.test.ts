import { describe, expect, test } from "vitest";
import { readFeed } from "../../test/read-feed.ts";
import { feedDocument, feedInterview } from "../../test/steps.ts";
import { checkFeed } from "./check-feed.ts";
import { interviewUid } from "./entry-uid.ts";
import type { FeedDocument, FeedInterview, FeedPrivacy } from "./feed-document.ts";
import { renderFeed } from "./render-feed.ts";

const documentOf = (interview: Partial<FeedInterview>, change: Partial<FeedDocument> = {}) =>
  feedDocument({ events: [], interviews: [feedInterview(interview)], ...change });
const linesOf = (interview: Partial<FeedInterview> = {}, change: Partial<FeedDocument> = {}) =>
  renderFeed(documentOf(interview, change)).replaceAll("\r\n ", "").split("\r\n");
const read = (interview: Partial<FeedInterview> = {}, change: Partial<FeedDocument> = {}) => {
  const text = renderFeed(documentOf(interview, change));
  expect(checkFeed(text)).toEqual([]);
  return readFeed(text).events[0];
};
const cancelled = { cancelledAt: "2026-11-25T09:00:00Z", lastModified: "2026-11-25T09:00:00Z" };

describe("the event of an interview", () => {
  test("takes the time it lasts, and is private", () => {
    expect(linesOf()).toEqual(
      expect.arrayContaining([
        "DTSTART:20261201T150000Z", "DTEND:20261201T160000Z", "TRANSP:OPAQUE", "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
        "CLASS:PRIVATE", "STATUS:CONFIRMED",
      ]),
    );
  });

  test("rings once, a quarter of an hour before", () => {
    expect(linesOf().filter((line) => line === "BEGIN:VALARM").length).toBe(1);
    expect(linesOf()).toEqual(expect.arrayContaining(["TRIGGER;RELATED=START:-PT15M", "ACTION:DISPLAY"]));
  });

  test.each<[string, Partial<FeedInterview>]>([
    ["it has ended", { ended: true }],
    ["it was called off", cancelled],
  ])("does not ring where %s", (_, change) => {
    expect(linesOf(change)).not.toContain("BEGIN:VALARM");
  });

  test("that ended is stamped with its end, and counts its facts in the seconds since it was recorded", () => {
    expect(linesOf({ ended: true })).toEqual(expect.arrayContaining(["DTSTAMP:20261201T160000Z", "SEQUENCE:0"]));
    expect(linesOf({ lastModified: "2026-11-23T16:31:30Z" })).toEqual(expect.arrayContaining(["DTSTAMP:20261123T163130Z", "SEQUENCE:90"]));
  });

  test("that the employer called off says so everywhere and frees the time", () => {
    const lines = linesOf(cancelled);
    expect(lines).toEqual(
      expect.arrayContaining(["STATUS:CANCELLED", "TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:FREE", "SUMMARY:Cancelled: Interview (second round) · Northwind"]),
    );
    expect(lines.join("\n")).not.toContain("meet.northwind.example");
    expect(read(cancelled)?.description).toContain("The employer called it off.");
  });

  test.each<[string, Partial<FeedInterview>, string | undefined, string]>([
    ["its place", { place: "12 Harbour Street", format: "onsite", joinUrl: undefined }, "12 Harbour Street", "On site: 12 Harbour Street"],
    ["its place before its link", { place: "Room 4" }, "Room 4", "By video: Room 4"],
    ["its link where it has no place", {}, "https://meet.northwind.example/dpx-qwra-nut", "Join: https://meet.northwind.example/dpx-qwra-nut"],
    ["nothing where it has neither", { joinUrl: undefined, format: "phone" }, undefined, "By phone"],
    ["nothing where its link is none", { joinUrl: "javascript:alert(1)", format: undefined }, undefined, "With Dana Cho, Ines Alvarado"],
  ])("is held at %s", (_, change, location, said) => {
    expect(read(change)?.location).toBe(location);
    expect(read(change)?.description).toContain(said);
  });

  test("can be joined from a program that knows how", () => {
    const joinUrl = "https://meet.northwind.example/j/9?pwd=a,b;c\\d";
    expect(linesOf({ joinUrl })).toContain("CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=Join:https://meet.northwind.example/j/9?pwd=a%2Cb%3Bc%5Cd");
    expect(linesOf({ joinUrl, format: "phone" }).join()).toContain("FEATURE=AUDIO;LABEL=Join:");
  });

  test("says when on both clocks, over midnight too", () => {
    expect(read()?.description).toContain("New York time: Tue 1 Dec 10:00 to 11:00");
    expect(read({ starts: "2026-12-01T14:30:00Z" }, { readerTimeZone: "Asia/Tokyo" })?.description).toContain("Your time (Tokyo): Tue 1 Dec 23:30 to Wed 2 Dec 01:00");
  });

  test("names ten people at most", () => {
    const participants = Array.from({ length: 12 }, (_, index) => `P${index}`);
    expect(read({ participants })?.description).toContain("P9 and 2 more");
    expect(read({ participants: ["", "\u0000", "Dana"] })?.description).toContain("With Dana\n");
  });

  test("lasts half an hour where it ends when it begins, or before", () => {
    for (const ends of ["2026-12-01T15:00:00Z", "2026-12-01T15:00:00.900Z", "2026-11-01T00:00:00Z"]) expect(linesOf({ ends })).toContain("DTEND:20261201T153000Z");
  });

  test.each<[FeedPrivacy, Partial<FeedInterview>, string]>([
    ["full", {}, "Maya Okafor: Interview (second round) · Northwind"],
    ["initials", {}, "M.O.: Interview · N."],
    ["busy", {}, "Busy"],
    ["initials", cancelled, "M.O.: Cancelled: Interview · N."],
    ["busy", cancelled, "Cancelled"],
  ])("with the level %s and %j is called %s", (privacy, change, summary) => {
    expect(read({ clientName: "Maya Okafor", ...change }, { privacy })?.summary).toBe(summary);
    expect(read({ clientName: "Maya Okafor", ...change, privacy })?.summary).toBe(summary);
  });

  test.each<FeedPrivacy>(["initials", "busy"])("names nobody and no place with the level %s", (privacy) => {
    const text = linesOf({ clientName: "Maya Okafor", place: "Harbour Street" }, { privacy }).join("\n");
    for (const name of ["Maya", "Okafor", "Dana", "Ines", "Northwind", "designer", "Harbour", "meet.", "second round"]) expect(text).not.toContain(name);
    expect(text.includes("tact.example")).toBe(privacy === "initials");
  });

  test("does not stand in a list of tasks", () => {
    expect(read({}, { form: "tasks" })?.summary).toBe("Nothing planned");
  });
});

describe("UIDs of interviews", () => {
  test("differ between applications whose interviews have the same id, and between organisations", () => {
    const uids = [{}, { application: "app-2" }, { interview: "int-3" }, { organisation: "org_other" }].map((change) => interviewUid(feedInterview(change)));
    expect(new Set(uids).size).toBe(4);
    expect(uids[0]).toMatch(/^[0-9a-f]{32}@calendar\.tact$/);
  });

  test("stay the same through other hours, another stage and its cancellation", () => {
    expect(read({ starts: "2026-12-02T15:00:00Z", ends: "2026-12-02T16:00:00Z", stage: "final", ...cancelled })?.uid).toBe(read()?.uid);
  });
});
