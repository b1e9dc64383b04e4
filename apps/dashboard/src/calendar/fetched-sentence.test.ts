import { describe, expect, it } from "vitest";
import { aFeed } from "../testing/builders.ts";
import { fetchedSentence } from "./fetched-sentence.ts";

const now = Date.parse("2026-11-24T09:12:00Z");

describe("when a link was fetched last", () => {
  it.each([
    ["2026-11-24T09:11:30Z", "apple", "Apple Calendar, just now"],
    ["2026-11-24T09:11:00Z", "apple", "Apple Calendar, 1 minute ago"],
    ["2026-11-24T09:00:00Z", "google", "Google Calendar, 12 minutes ago"],
    ["2026-11-24T08:12:00Z", "outlook", "Outlook, 1 hour ago"],
    ["2026-11-23T09:12:01Z", "thunderbird", "Thunderbird, 23 hours ago"],
    ["2026-11-23T09:12:00Z", "davx5", "DAVx⁵, 1 day ago"],
    ["2026-11-17T09:12:01Z", "other", "Another program, 6 days ago"],
    ["2026-11-17T09:12:00Z", "evolution", "Evolution, Tue 17 Nov, 18:12"],
    ["2026-11-24T09:14:00Z", "vdirsyncer", "vdirsyncer, just now"],
  ] as const)("at %s by %s reads: %s", (lastFetchedAt, lastFetchedBy, sentence) => {
    expect(fetchedSentence(aFeed({ lastFetchedAt, lastFetchedBy }), now, "Asia/Tokyo")).toBe(sentence);
  });

  it("is said without a program where none is known", () => {
    const feed = aFeed({ lastFetchedAt: "2026-11-24T09:00:00Z", lastFetchedBy: null });
    expect(fetchedSentence(feed, now, "Europe/London")).toBe("Fetched, 12 minutes ago");
  });

  it("is nothing before the first time", () => {
    expect(fetchedSentence(aFeed(), now, "Europe/London")).toBeNull();
  });
});
