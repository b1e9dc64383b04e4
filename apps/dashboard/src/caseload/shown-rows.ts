import type { CaseloadRow } from "@tact/api/views";
import type { CaseloadChoice, CaseloadShow, CaseloadSort } from "./caseload-choice.ts";

type Key = string | number | null;

const byAlphabet = new Intl.Collator("en", { sensitivity: "base", numeric: true });
const rankOf: Readonly<Record<string, number>> = { late: 0, due: 1, planned: 2 };

const shownBy: Readonly<Record<CaseloadShow, (row: CaseloadRow) => boolean>> = {
  all: () => true,
  late: ({ late }) => late > 0,
  silent: ({ silent }) => silent,
  "without-next": ({ withoutNext, applications }) => withoutNext > 0 || applications === 0,
  archived: () => true,
};

function keyOf({ client, furthest, inFlight, next, late, lastFactAt }: CaseloadRow, sort: CaseloadSort): Key {
  if (sort === "name") return client.name;
  if (sort === "furthest") return furthest?.employer.name ?? null;
  if (sort === "in-flight") return inFlight;
  if (sort === "late") return late;
  if (sort === "silent") return inFlight === 0 ? null : lastFactAt === null ? 0 : Date.parse(lastFactAt);
  return next === null ? null : (rankOf[next.status] ?? 3) * 1e13 + Date.parse(next.status === "planned" ? next.opens : next.closes);
}

/** Rows of the whole caseload that a choice leaves, in its order, as the server would give them: nothing stands last either way. */
export function shownRows(rows: readonly CaseloadRow[], { show, sort, descending, text }: CaseloadChoice): CaseloadRow[] {
  const words = text.trim().toLocaleLowerCase();
  const keyed = rows
    .filter((row) => shownBy[show](row) && (words === "" || mentioned(row).includes(words)))
    .map((row) => ({ row, key: keyOf(row, sort) }));
  keyed.sort((a, b) => compare(a.key, b.key, descending) || (a.row.client.id < b.row.client.id ? -1 : 1));
  return keyed.map(({ row }) => row);
}

const mentioned = ({ client, furthest }: CaseloadRow) => `${client.name} ${furthest?.employer.name ?? ""} ${furthest?.role ?? ""}`.toLocaleLowerCase();

function compare(one: Key, other: Key, descending: boolean): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  const apart = typeof one === "string" || typeof other === "string" ? byAlphabet.compare(String(one), String(other)) : one - other;
  return descending ? -apart : apart;
}
