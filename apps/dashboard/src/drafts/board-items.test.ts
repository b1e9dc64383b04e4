import type { DraftBoardItem, DraftState } from "@tact/api/views";
import { describe, expect, it } from "vitest";
import { aStep, aWindow } from "../testing/builders.ts";
import { countIn, countsOf, groupsOf, showOf, toWorkToday } from "./board-items.ts";

const now = Date.parse("2026-11-24T09:00:00Z");
const london = "Europe/London";

function anItem(id: string, state: DraftState["state"], step: Partial<DraftBoardItem["step"]> = {}): DraftBoardItem {
  const draft: DraftBoardItem["drafts"][number] = { recipient: "Dana Cho", form: "email", choice: null, state, lines: [], kept: null };
  return {
    application: { id: "app-1", role: "Designer" },
    client: { id: "cli-1", name: "Maya Okafor", timeZone: london },
    employer: { id: "emp-1", name: "Northwind", timeZone: "America/New_York" },
    step: aStep({ id, ...step }),
    state,
    drafts: [draft],
  };
}

const late = anItem("late", "gaps", { status: "late" });
const due = anItem("due", "ready", { status: "due" });
const tonight = anItem("tonight", "stale", { status: "planned", window: aWindow("2026-11-24T20:00:00Z", "2026-11-24T22:00:00Z") });
const tomorrow = anItem("tomorrow", "gaps", { status: "planned", window: aWindow("2026-11-25T09:00:00Z", "2026-11-25T17:00:00Z") });
const items = [late, due, tonight, tomorrow];
const ids = (groups: ReturnType<typeof groupsOf>) => groups.map(({ urgency, items: of }) => [urgency, of.map(({ step }) => step.id)]);

describe("the words of a caseload", () => {
  it("stand late first, then what opens on the reader's day, then the rest", () => {
    expect(ids(groupsOf(items, "all", now, london))).toEqual([["late", ["late"]], ["today", ["due", "tonight"]], ["later", ["tomorrow"]]]);
  });

  it("go by the reader's own day", () => {
    expect(ids(groupsOf([tonight], "all", now, "Pacific/Auckland"))).toEqual([["later", ["tonight"]]]);
  });

  it("are shown by state, and every filter tells how many", () => {
    expect(ids(groupsOf(items, "gaps", now, london))).toEqual([["late", ["late"]], ["later", ["tomorrow"]]]);
    expect(countsOf({ asOf: "", timeZone: london, items, leftOver: [], more: 0 })).toEqual({ all: 4, stale: 1, gaps: 2, "to-review": 0, ready: 1, left: 0 });
  });

  it("count as today's work where they are not ready and not for later", () => {
    expect(toWorkToday(items, now, london)).toBe(2);
  });

  it("tell how many drafts of a step are in its state", () => {
    const [first] = late.drafts;
    expect(countIn({ ...late, drafts: [{ ...first, state: "gaps" }, { ...first, state: "ready" }, { ...first, state: "gaps" }] as DraftBoardItem["drafts"] })).toBe(2);
  });
});

it("an address that asks for what there is not shows everything", () => {
  expect([showOf("stale"), showOf("everything"), showOf(undefined)]).toEqual(["stale", "all", "all"]);
});
