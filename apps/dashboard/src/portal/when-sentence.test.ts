import { describe, expect, it } from "vitest";
import { aStep } from "../testing/portal-builders.ts";
import { whenSentence, whyText } from "./when-sentence.ts";

const now = Date.parse("2026-11-24T14:00:00Z");
const newYork = { now, reader: "America/New_York", employer: "America/New_York" };

describe("when something is to be done", () => {
  it.each([
    ["by a time of today", aStep(), 1, "Send it **by 16:30**."],
    ["several at once", aStep(), 3, "Send them **by 16:30**."],
    ["a call", aStep({ channel: "phone" }), 1, "Call **by 16:30**."],
    ["something for oneself", aStep({ touch: false, channel: null }), 1, "Do this **by 16:30**."],
    ["late, until it is shut", aStep({ status: "late" }), 1, "This is late, but still worth doing **until tomorrow, 17:00**."],
  ])("says %s", (_, step, count, expected) => {
    expect(whenSentence(step, count, newYork)).toBe(expected);
  });

  it("names both clocks where they differ", () => {
    expect(whenSentence(aStep(), 1, { ...newYork, reader: "Europe/London" })).toBe("Send it **by 21:30** your time, 16:30 in New York.");
  });

  it("names the other day where their clock is on one", () => {
    expect(whenSentence(aStep(), 1, { ...newYork, reader: "Asia/Tokyo" })).toBe("Send it **by tomorrow, 06:30** your time, Tue 24 Nov, 16:30 in New York.");
  });

  it("says late once the time has passed while the page stood open", () => {
    expect(whenSentence(aStep(), 1, { ...newYork, now: Date.parse("2026-11-24T22:00:00Z") })).toContain("late");
  });
});

describe("why now", () => {
  const at = now;

  it("reads as sentences: what happened, and what follows", () => {
    expect(whyText(["They said they would decide by Wed 2 Dec", "A day or two after that", "moved: a Sunday"], newYork, at)).toBe("They said they would decide by Wed 2 Dec. A day or two after that.");
  });

  it("says whose clock its times are on, where it is not the reader's", () => {
    expect(whyText(["The interview ends Sun 22 Nov 14:00"], { ...newYork, reader: "Europe/London" }, at)).toBe("The interview ends Sun 22 Nov 14:00. (Times in New York.)");
    expect(whyText(["They said no"], { ...newYork, reader: "Europe/London" }, at)).toBe("They said no.");
  });
});
