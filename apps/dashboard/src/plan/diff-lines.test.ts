import { describe, expect, it } from "vitest";
import { aStep, aWindow } from "../testing/builders.ts";
import { diffLines } from "./diff-lines.ts";

const on = (id: string, date: string) => aStep({ id, title: id, window: aWindow(`${date}T09:00:00Z`, `${date}T17:00:00Z`) });

describe("a diff in lines", () => {
  it("shows what moved, came and stopped in order of date, and nothing that only changed its status", () => {
    const lines = diffLines(
      {
        kept: [on("kept", "2026-11-24")],
        changed: [{ before: on("c", "2026-11-24"), after: on("c", "2026-11-24") }],
        moved: [{ before: on("ask", "2026-12-04"), after: on("ask", "2026-12-11"), because: [] }],
        added: [on("new", "2026-11-25")],
        dropped: [{ step: on("old", "2026-12-18"), because: { rule: "budget", text: "They answered.", facts: [] } }],
      },
      "Europe/London",
      "2026-11-24",
    );
    expect(lines.map(({ kind, title, before, after }) => [kind, title, before, after])).toEqual([
      ["added", "new", null, "tomorrow"],
      ["moved", "ask", "Fri 4 Dec", "Fri 11 Dec"],
      ["dropped", "old", "Fri 18 Dec", null],
    ]);
  });

  it("tells the hours of what moved within its day", () => {
    const [line] = diffLines(
      {
        kept: [],
        changed: [],
        moved: [
          {
            before: on("ask", "2026-12-04"),
            after: aStep({ title: "ask", window: aWindow("2026-12-04T13:00:00Z", "2026-12-04T17:00:00Z") }),
            because: [],
          },
        ],
        added: [],
        dropped: [],
      },
      "Europe/London",
      null,
    );
    expect([line?.before, line?.after]).toEqual(["Fri 4 Dec, 10:00", "Fri 4 Dec, 14:00"]);
  });
});
