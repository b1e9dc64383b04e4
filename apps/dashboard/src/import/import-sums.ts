import type { ImportReportView, ImportRowView } from "@tact/api/views";
import { importWords } from "../words/en-import.ts";

const w = importWords.sum;

/** What a report comes to, one phrase for each kind of change there is. */
export function importSums({ clients, employers, applications, unchanged, refused }: ImportReportView): string[] {
  const phrases: [number, (n: number) => string][] = [
    [clients.created, w.newClients],
    [clients.updated, w.changedClients],
    [employers.created, w.newEmployers],
    [applications.created, w.newApplications],
    [applications.updated, w.changedApplications],
    [unchanged, w.unchanged],
    [refused, w.refused],
  ];
  return phrases.filter(([n]) => n > 0).map(([n, say]) => say(n));
}

/** Most rows that a page shows. */
const mostShown = 200;

/** The rows that a page shows: those that are left out first, then those that change something; and how many more there are. */
export function rowsToShow({ rows }: ImportReportView): { shown: ImportRowView[]; more: number } {
  const order = { refused: 0, taken: 1, unchanged: 2 };
  const sorted = rows.toSorted((a, b) => order[a.outcome] - order[b.outcome] || a.line - b.line);
  return { shown: sorted.slice(0, mostShown), more: Math.max(0, sorted.length - mostShown) };
}
