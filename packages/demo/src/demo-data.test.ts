import { fact, parse } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { demoData } from "./index.ts";

const starts = ["2026-11-22T23:30:00Z", "2026-12-26T06:00:00Z", "2027-03-29T12:00:00Z", "2028-02-29T00:10:00Z"];

describe.each(starts)("the demo loaded at %s", (now) => {
  const demo = demoData(now);

  it("has one coach, eight clients, eight employers and two dozen applications", () => {
    expect([demo.clients.length, demo.employers.length, demo.applications.length]).toEqual([8, 8, 24]);
  });

  it("holds only facts that the vocabulary accepts", () => {
    for (const application of demo.applications) {
      for (const [index, draft] of application.facts.entries()) {
        const parsed = parse(fact, { id: `f${index}`, ...draft });
        expect(parsed.error, `${application.key} ${draft.type}`).toBeUndefined();
      }
    }
  });

  it("tells only what has happened by then", () => {
    const later = demo.applications.flatMap(({ key, facts }) =>
      facts.filter(({ at }) => Date.parse(at) > Date.parse(now)).map(({ type }) => `${key} ${type}`),
    );
    expect(later).toEqual([]);
  });
});
