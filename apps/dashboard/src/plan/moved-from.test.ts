import type { RevisionView } from "@tact/api/views";
import { describe, expect, it } from "vitest";
import { aStep, aWindow } from "../testing/builders.ts";
import { movedFrom } from "./moved-from.ts";

const on = (date: string, hour = "09") => aStep({ lineage: "enquiry", window: aWindow(`${date}T${hour}:00:00Z`, `${date}T17:00:00Z`) });
const revision = (number: number, madeAt: string, before: string, after: string, hour?: string): RevisionView => ({
  id: `r${number}`,
  number,
  madeAt,
  actor: { kind: "member", name: "Eleri Morgan" },
  facts: [],
  diff: { kept: [], changed: [], added: [], dropped: [], moved: [{ before: on(before), after: on(after, hour), because: [] }] },
});
const now = Date.parse("2026-11-24T09:12:00Z");
const found = (...revisions: RevisionView[]) => movedFrom(revisions, now, "Europe/London").get("enquiry");

describe("where a step stood before", () => {
  it("is the day before all that moved it lately", () => {
    expect(found(revision(3, "2026-11-24T08:00:00Z", "2026-12-02", "2026-12-04"), revision(2, "2026-11-23T08:00:00Z", "2026-12-01", "2026-12-02"))).toBe("Tue 1 Dec");
  });

  it("is nothing where it moved and came back", () => {
    expect(found(revision(3, "2026-11-24T08:00:00Z", "2026-12-09", "2026-12-02"), revision(2, "2026-11-24T07:00:00Z", "2026-12-02", "2026-12-09"))).toBeUndefined();
  });

  it("is told for three days, and then no more", () => {
    expect(found(revision(2, "2026-11-21T09:13:00Z", "2026-12-01", "2026-12-02"))).toBe("Tue 1 Dec");
    expect(found(revision(2, "2026-11-21T09:11:00Z", "2026-12-01", "2026-12-02"))).toBeUndefined();
  });

  it("is nothing where only its hours changed", () => {
    expect(found(revision(2, "2026-11-24T08:00:00Z", "2026-12-01", "2026-12-01", "13"))).toBeUndefined();
  });
});
