import type { BusinessCalendar } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { type PhraseReading, readPhrase } from "../src/index.ts";
import { phraseTable, type Where } from "./phrases-table.ts";

const years = { from: "2025-01-01", through: "2029-12-31" };
const calendars: Readonly<Record<Where, BusinessCalendar>> = {
  "New York": {
    weekend: ["saturday", "sunday"],
    holidays: [{ date: "2026-11-10", name: "Founders’ Day" }, { date: "2026-11-26", name: "Thanksgiving Day" }, "2026-12-25", "2027-01-01", "2027-09-06", "2027-12-25"],
    closed: [],
    ...years,
  },
  Riyadh: { weekend: ["friday", "saturday"], holidays: [], closed: [], ...years },
  "six days": { weekend: ["sunday"], holidays: [], closed: [], ...years },
  shutdown: { weekend: ["saturday", "sunday"], holidays: ["2026-12-25"], closed: [{ from: "2026-12-24", to: "2027-01-03" }], ...years },
};

/** As the table writes it. */
function written({ kind, from, to, readings }: PhraseReading): string {
  if (kind === "range") return from === to ? `${to}` : `${from}…${to}`;
  if (kind === "ambiguous") return readings.map((way) => way.to).join(" or ");
  if (kind === "not-before") return `from ${from}`;
  return kind === "no-day" ? "no day" : kind === "not-understood" ? "refused" : kind;
}

describe.each(Object.entries(phraseTable))("%s", (_group, rows) => {
  it.each(rows)("“$phrase” is $means: $why", ({ phrase, means, said = "2026-10-14", where = "New York" }) => {
    expect(written(readPhrase({ phrase, said, calendar: calendars[where] }))).toBe(means);
  });
});

it("says at least two hundred phrases, of which sixty and more are refused or ambiguous", () => {
  const rows = Object.values(phraseTable).flat();
  expect(rows.length).toBeGreaterThanOrEqual(260);
  expect(rows.filter(({ means }) => means === "refused" || means.includes(" or ")).length).toBeGreaterThanOrEqual(60);
  expect(new Set(rows.map(({ phrase, said, where }) => JSON.stringify([phrase, said, where]))).size).toBe(rows.length);
});
