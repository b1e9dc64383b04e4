import type { ImportReportView, ImportRowView } from "@tact/api/views";
import { Badge } from "../kit/badge.tsx";
import { importWords } from "../words/en-import.ts";
import { importSums, rowsToShow } from "./import-sums.ts";

const w = importWords;
const tones = { taken: "done", unchanged: "quiet", refused: "late" } as const;
const head = "border-b border-line px-3 py-2 text-left text-12 font-medium text-ink-2 first:pl-0";
const cell = "border-b border-line px-3 py-2 align-top first:pl-0";

/** What an import would do, or did: in sum, and row by row. */
export function ImportReport({ report }: { report: ImportReportView }) {
  const sums = importSums(report);
  const { shown, more } = rowsToShow(report);
  return (
    <section className="mt-6">
      <p className="text-15 font-semibold">{sums.length === 0 ? w.nothing : sums.join(" · ")}</p>
      {report.passedOver.length > 0 && <p className="mt-1 text-13 text-ink-3">{w.passedOver(report.passedOver.join(", "))}</p>}
      <div className="mt-4 overflow-x-auto">
        <table className="w-full border-separate border-spacing-0 text-13">
          <caption className="sr-only">{w.table.caption}</caption>
          <thead>
            <tr>
              {[w.table.line, w.table.client, w.table.application, w.table.outcome].map((label) => (
                <th key={label} scope="col" className={head}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.line} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p className="mt-3 text-13 text-ink-3">{w.more(more)}</p>}
    </section>
  );
}

function Row({ row: { line, outcome, client, application, problems } }: { row: ImportRowView }) {
  return (
    <tr>
      <td className={`${cell} tabular-nums text-ink-3`}>{line}</td>
      <td className={cell}>
        {client !== null && (
          <>
            <span className="font-semibold">{client.name}</span> <span className="text-ink-3">{w.outcomes[client.outcome]}</span>
          </>
        )}
      </td>
      <td className={cell}>
        {application !== null && (
          <>
            {w.at(application.role, application.employer)}{" "}
            <span className="text-ink-3">
              {w.outcomes[application.outcome]}
              {application.newEmployer && `, ${w.newEmployer}`}
            </span>
          </>
        )}
      </td>
      <td className={cell}>
        <Badge tone={tones[outcome]}>{w.rowOutcomes[outcome]}</Badge>
        {problems.map(({ column, detail }) => (
          <p key={`${column} ${detail}`} className="mt-1 text-12 text-late">
            <code>{column}</code> {detail}
          </p>
        ))}
      </td>
    </tr>
  );
}
