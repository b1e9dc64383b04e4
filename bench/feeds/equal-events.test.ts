import { rerenderFeed } from "@tact/calendar";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { fullFeed } from "./full-feed.ts";
import { generatorAlone } from "./generator-alone.ts";

const events = 999;
const { text, entries } = rerenderFeed(fullFeed(events), {}, "2026-11-24T14:00:00Z");

test("the feed that is rendered holds all of its events: none is cut for its size", () => {
  expect(entries).toBe(events);
});

test("ical-generator alone prints the same events", () => {
  const printed = eventsIn(generatorAlone(text)());
  expect(printed).toHaveLength(events);
  expect(printed).toEqual(eventsIn(text));
});

/** What a calendar shows of each event, as another program reads it. */
function eventsIn(calendar: string) {
  return new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent").map((component) => {
    const { uid, sequence, summary, description, startDate, endDate } = new ICAL.Event(component);
    const values = ["dtstamp", "created", "last-modified", "url", "status", "transp", "class", "x-microsoft-cdo-busystatus"];
    const alarms = component.getAllSubcomponents("valarm").map((alarm) => [String(alarm.getFirstPropertyValue("trigger")), alarm.getFirstPropertyValue("description")]);
    return { uid, sequence, summary, description, start: String(startDate), end: String(endDate), alarms, properties: values.map((name) => String(component.getFirstPropertyValue(name))) };
  });
}
