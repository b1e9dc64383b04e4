import { describe, expect, it } from "vitest";
import { aStep, aWindow } from "../testing/builders.ts";
import { windowSentence } from "./window-sentence.ts";

const now = Date.parse("2026-11-24T09:12:00Z");
const step = (opens: string, by: string, part: Parameters<typeof aStep>[0] = {}) =>
  aStep({ window: aWindow(opens, by), ...part });

describe("the window in words", () => {
  it.each([
    [
      "open now",
      step("2026-11-24T08:00:00Z", "2026-11-24T17:00:00Z"),
      "America/New_York",
      "Send **now until 17:00** your time, 12:00 in New York",
    ],
    [
      "later today",
      step("2026-11-24T17:00:00Z", "2026-11-25T00:30:00Z"),
      "America/Los_Angeles",
      "Send **17:00 – 00:30** your time, 09:00 – 16:30 in Los Angeles",
    ],
    [
      "in a place with the same clocks",
      step("2026-11-24T08:00:00Z", "2026-11-24T17:00:00Z"),
      "Europe/Dublin",
      "Send **now until 17:00** your time, same in Dublin",
    ],
    ["at home", step("2026-11-24T08:00:00Z", "2026-11-24T17:00:00Z"), "Europe/London", "Send **now until 17:00**"],
    [
      "on another day",
      step("2026-11-25T14:00:00Z", "2026-11-25T22:00:00Z"),
      "America/New_York",
      "Send **tomorrow, 14:00 – 22:00** your time, 09:00 – 17:00 in New York",
    ],
    [
      "where it is another day there",
      step("2026-11-24T23:00:00Z", "2026-11-25T07:00:00Z"),
      "Pacific/Auckland",
      "Send **Tue 24 Nov, 23:00 – Wed 25 Nov, 07:00** your time, Wed 25 Nov, 12:00 – 20:00 in Auckland",
    ],
    [
      "by phone",
      step("2026-11-24T08:00:00Z", "2026-11-24T17:00:00Z", { channel: "phone" }),
      "Europe/London",
      "Call **now until 17:00**",
    ],
    [
      "not to the employer at all",
      step("2026-11-24T08:00:00Z", "2026-11-24T17:00:00Z", { touch: false, channel: null }),
      "Europe/London",
      "Do this **now until 17:00**",
    ],
  ])("%s", (_, open, employer, sentence) => {
    expect(windowSentence(open, now, "Europe/London", employer)).toBe(sentence);
  });

  it("runs to the close once it is late", () => {
    const late = aStep({
      status: "late",
      window: aWindow("2026-11-20T09:00:00Z", "2026-11-23T15:00:00Z", "2026-11-25T17:00:00Z"),
    });
    expect(windowSentence(late, now, "Europe/London", "Europe/London")).toBe("Send **now until tomorrow, 17:00**");
  });

  it("says when the clocks change in between", () => {
    const over = step("2026-10-23T08:00:00Z", "2026-10-26T17:00:00Z");
    expect(windowSentence(over, Date.parse("2026-10-23T09:00:00Z"), "Europe/London", "America/New_York")).toContain(
      "The clocks change in between",
    );
  });
});
