import { describe, expect, test } from "vitest";
import { readFeed } from "../../test/read-feed.ts";
import { feedDocument, feedEvent, newYork, step } from "../../test/steps.ts";
import { checkFeed } from "./check-feed.ts";
import { stepUid } from "./entry-uid.ts";
import type { FeedDocument, FeedEvent } from "./feed-document.ts";
import { renderFeed } from "./render-feed.ts";

const tasks = (change: Partial<FeedDocument> = {}) => renderFeed(feedDocument({ form: "tasks", ...change }));
const linesOf = (event: Partial<FeedEvent> = {}, change: Partial<FeedDocument> = {}) => {
  const text = tasks({ events: [feedEvent(event)], ...change });
  expect(checkFeed(text)).toEqual([]);
  return text.replaceAll("\r\n ", "").split("\r\n");
};
const timesOf = (lines: string[]) => lines.filter((line) => /^(?:DTSTART|DUE|TRIGGER)/.test(line));

describe("a task", () => {
  test.each([
    ["from where its window opens until it grows late, and rings at the ideal moment", step("thank-you"), ["DTSTART:20261123T170000Z", "DUE:20261124T045900Z", "TRIGGER;VALUE=DATE-TIME:20261123T180000Z"]],
    ["by a moment alone where its window is one", step("thank-you", { window: newYork("11-23 12:00", "11-23 12:00", "11-23 12:00", "11-23 13:00") }), ["DUE:20261123T170000Z", "TRIGGER;VALUE=DATE-TIME:20261123T170000Z"]],
    ["over days where no hour matters", step("let-go", { window: newYork("12-02 09:00", "12-02 10:00", "12-09 17:00", "12-16 17:00") }), ["DTSTART;VALUE=DATE:20261202", "DUE;VALUE=DATE:20261209", "TRIGGER;VALUE=DATE-TIME:20261202T150000Z"]],
    ["by a day alone where it opens on the same", step("let-go", { window: newYork("12-02 09:00", "12-02 10:00", "12-02 17:00", "12-16 17:00") }), ["DUE;VALUE=DATE:20261202", "TRIGGER;VALUE=DATE-TIME:20261202T150000Z"]],
  ])("stands %s", (_, given, times) => {
    expect(timesOf(linesOf({ step: given }))).toEqual(times);
  });

  test.each([
    [{ status: "planned" }, 5, 1],
    [{ status: "due" }, 5, 1],
    [{ status: "planned", firmness: "if-no-answer" }, 9, 1],
    [{ status: "late", firmness: "if-no-answer" }, 1, 0],
  ] as const)("of a step that is %j has the priority %i and %i alarms", (change, priority, alarms) => {
    const lines = linesOf({ step: step("thank-you", change) });
    expect(lines).toEqual(expect.arrayContaining([`PRIORITY:${priority}`, "STATUS:NEEDS-ACTION", "CLASS:PRIVATE"]));
    expect(lines.filter((line) => line === "BEGIN:VALARM").length).toBe(alarms);
  });

  test("says what the event of the step says, under a UID of its own", () => {
    const [event] = readFeed(renderFeed(feedDocument())).events;
    const [task] = readFeed(tasks()).events;
    expect([task?.summary, task?.description, task?.url]).toEqual([event?.summary, event?.description, event?.url]);
    expect(task?.uid).toBe(stepUid(feedEvent(), "tasks"));
    expect(task?.uid).not.toBe(event?.uid);
  });

  test("tells nothing with the level busy", () => {
    const [task] = readFeed(tasks({ privacy: "busy" })).events;
    expect(task).toMatchObject({ summary: "To do", description: "", url: undefined });
  });
});

describe("a list with no task", () => {
  test("holds one that is done, since a list takes no event and keeps its old tasks where it is given nothing", () => {
    const text = tasks({ events: [] });
    expect(checkFeed(text)).toEqual([]);
    const lines = text.split("\r\n");
    expect(lines).toEqual(expect.arrayContaining(["BEGIN:VTODO", "STATUS:COMPLETED", "COMPLETED:20261116T150000Z", "PERCENT-COMPLETE:100"]));
    expect(lines).not.toContain("BEGIN:VALARM");
    expect(lines).not.toContain("BEGIN:VEVENT");
  });
});
