import type { QueueItem } from "@tact/api/views";
import { describe, expect, it } from "vitest";
import { aStep, anItem, aWindow } from "../testing/builders.ts";
import { headingSentence } from "./heading.ts";
import { openCounts } from "./open-rows.ts";
import { queueRows } from "./queue-rows.ts";

const zone = "Europe/London";
const date = "2026-11-24";

const none = { late: 0, due: 0, changed: 0, tomorrow: 0, toSend: 0 };

function sentence(...items: QueueItem[]) {
  return headingSentence({ rows: queueRows(items), counts: openCounts({ items, more: 0, counts: { ...none, clients: 0 } }, new Set()) }, date, zone);
}
const named = (name: string, id: string, part: Parameters<typeof anItem>[0] = {}) =>
  anItem({ ...part, client: { id, name, timeZone: zone }, step: { ...(part.step ?? aStep()), id: `${id}.step` } });

describe("the heading of the day", () => {
  it("counts what is to send and names whose window shuts first", () => {
    const early = aStep({ window: aWindow("2026-11-24T09:00:00Z", "2026-11-24T14:00:00Z") });
    expect(sentence(named("Priya Natarajan", "a"), named("Grace Mbeki", "b", { step: early }))).toBe(
      "**2 to send.** Grace’s window shuts first, at 14:00.",
    );
  });

  it("says how many are late, whose windows shut when they close", () => {
    const late = aStep({
      status: "late",
      window: aWindow("2026-11-20T09:00:00Z", "2026-11-23T17:00:00Z", "2026-11-24T12:00:00Z"),
    });
    expect(sentence(named("Aisha Rahman", "a", { group: "late", step: late }), named("Grace Mbeki", "b"))).toBe(
      "**2 to send.** 1 is late. Aisha’s window shuts first, at 12:00.",
    );
  });

  it("says tomorrow where that is when the first shuts, and nothing where it is later", () => {
    const tomorrow = aStep({ window: aWindow("2026-11-24T09:00:00Z", "2026-11-25T17:00:00Z") });
    const later = aStep({ window: aWindow("2026-11-24T09:00:00Z", "2026-11-27T17:00:00Z") });
    expect(sentence(named("Grace Mbeki", "a", { step: tomorrow }))).toContain("tomorrow at 17:00");
    expect(sentence(named("Grace Mbeki", "a", { step: later }))).toBe("**1 to send.**");
  });

  it("counts what is to do apart from what is to send", () => {
    const debrief = aStep({ kind: "debrief", touch: false, channel: null });
    expect(sentence(named("Grace Mbeki", "a", { step: debrief }))).toMatch(/^\*\*1 to do\.\*\*/);
    expect(sentence(named("Grace Mbeki", "a", { step: debrief }), named("Ben Whitlock", "b"))).toMatch(
      /^\*\*1 to send, 1 to do\.\*\*/,
    );
  });

  it("counts all while only the first rows are here, and names nobody whose window might not be the first to shut", () => {
    expect(headingSentence({ rows: null, counts: { ...none, late: 12, due: 1988, toSend: 1000 } }, date, zone)).toBe("**1000 to send, 1000 to do.** 12 are late.");
  });

  it("looks at tomorrow when today is clear", () => {
    expect(sentence()).toBe("**Nothing to send today.**");
    expect(sentence(named("Grace Mbeki", "a", { group: "tomorrow" }))).toBe(
      "**Nothing to send today.** 1 follow-up opens tomorrow.",
    );
  });
});
