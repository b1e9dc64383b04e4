import type { CaseloadRow } from "../views/caseload.ts";

export const caseloadSorts = ["name", "furthest", "in-flight", "next", "late", "silent"] as const;
export type CaseloadSort = (typeof caseloadSorts)[number];
type Key = string | number | null;

const byAlphabet = new Intl.Collator("en", { sensitivity: "base", numeric: true });
const rankOf = { late: 0, due: 1, planned: 2 } as Readonly<Record<string, number>>;

/** What a row is sorted by: what has none of it stands last. */
export function sortKey({ client, furthest, inFlight, next, late, lastFactAt }: CaseloadRow, sort: CaseloadSort): Key {
  switch (sort) {
    case "name":
      return client.name;
    case "furthest":
      return furthest?.employer.name ?? null;
    case "in-flight":
      return inFlight;
    case "late":
      return late;
    case "silent":
      return inFlight === 0 ? null : lastFactAt === null ? 0 : Date.parse(lastFactAt);
    case "next":
      // Late before due before planned; the day since 1970 decides within each.
      return next === null ? null : (rankOf[next.status] ?? 3) * 1e13 + Date.parse(next.status === "planned" ? next.opens : next.closes);
  }
}

/** Where a row stands in an order: its key and, between equals, its id. */
export type CaseloadPosition = readonly [key: Key, id: string];

/** Compares two places of an order; nothing stands last either way. */
export function comparePositions([one, oneId]: CaseloadPosition, [other, otherId]: CaseloadPosition, descending: boolean): number {
  if (one === null || other === null) {
    if (one !== other) return one === null ? 1 : -1;
  } else {
    const apart = typeof one === "string" || typeof other === "string" ? byAlphabet.compare(String(one), String(other)) : one - other;
    if (apart !== 0) return descending ? -apart : apart;
  }
  return oneId < otherId ? -1 : oneId > otherId ? 1 : 0;
}
