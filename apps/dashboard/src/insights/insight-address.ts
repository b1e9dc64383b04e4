import type { InsightMeasure } from "@tact/api/views";

/** How far back one can look. */
export const weeksToChoose = [4, 8, 26] as const;

/** What a reader looks at: how far back, whose, and the rows behind one number. */
export interface InsightAddress {
  weeks: number;
  mine: boolean;
  rows: { measure: InsightMeasure; group: string | null; series: string | null } | null;
}

const measures: readonly string[] = ["steps", "answers", "promises", "waiting", "balance"] satisfies InsightMeasure[];

/** Reads the address; what cannot be read is as it usually is. */
export function readAddress(asked: Pick<URLSearchParams, "get">): InsightAddress {
  const weeks = Number(asked.get("weeks"));
  const measure = asked.get("measure");
  return {
    weeks: weeksToChoose.find((each) => each === weeks) ?? 8,
    mine: asked.get("whose") === "mine",
    rows: measure !== null && measures.includes(measure) ? { measure: measure as InsightMeasure, group: asked.get("group"), series: asked.get("series") } : null,
  };
}

/** The address of what is looked at: what is usual is left out. */
export function addressOf({ weeks, mine, rows }: InsightAddress): string {
  const said = new URLSearchParams({
    ...(weeks === 8 ? {} : { weeks: String(weeks) }),
    ...(mine ? { whose: "mine" } : {}),
    ...(rows === null ? {} : { measure: rows.measure }),
    ...(rows === null || rows.group === null ? {} : { group: rows.group }),
    ...(rows === null || rows.series === null ? {} : { series: rows.series }),
  }).toString();
  return said === "" ? "/insights" : `/insights?${said}`;
}
