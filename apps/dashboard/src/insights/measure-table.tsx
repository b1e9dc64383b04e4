import clsx from "clsx";
import { insightWords as w } from "../words/en-insights.ts";
import type { InsightAddress } from "./insight-address.ts";
import type { Measured } from "./measure-section.tsx";
import { NumberLink } from "./number-link.tsx";
import { seriesName } from "./series-name.ts";

const head = "border-b border-line py-1.5 pr-3 text-12 font-medium text-ink-2";
const cell = "border-b border-line py-1 pr-3";

/** The numbers behind a plot, each to be opened; what counts too few is greyed with its count. */
export function MeasureTable({ measured: { measure, groups, rows, series, median }, address, enough }: { measured: Measured; address: InsightAddress; enough: number }) {
  const say = w.measures[measure];
  const names = Object.entries(say.groups);
  const lines = [...series.map((each) => ({ ...each, name: seriesName(measure, each), key: each.series as string | null })), { name: w.total, key: null, rows, groups, median }];
  return (
    <details className="mt-2" open={address.rows?.measure === measure && address.rows.series !== null ? true : undefined}>
      <summary className="inline-flex min-h-6 items-center text-12 font-medium text-accent pointer-coarse:min-h-11">{w.table}</summary>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={w.tableOf(say.title)}>
        <table className="mt-1 w-full border-separate border-spacing-0 text-13">
          <thead>
            <tr>
              <th scope="col" className={clsx(head, "text-left")}>
                {say.series}
              </th>
              {names.map(([group, name]) => (
                <th key={group} scope="col" className={clsx(head, "text-right")}>
                  {name}
                </th>
              ))}
              <th scope="col" className={clsx(head, "text-right")}>
                {w.total}
              </th>
              <th scope="col" className={clsx(head, "pr-0 text-right")}>
                {w.medianColumn}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.key ?? "total"} className={clsx(line.rows < enough && "text-ink-3", line.key === null && "font-semibold")}>
                <th scope="row" className={clsx(cell, "text-left", line.key === null ? "font-semibold" : "font-normal")}>
                  {line.name}
                </th>
                {names.map(([group]) => (
                  <td key={group} className={clsx(cell, "text-right")}>
                    <NumberLink n={line.groups[group] ?? 0} address={address} rows={{ measure, group, series: line.key }} alone />
                  </td>
                ))}
                <td className={clsx(cell, "text-right")}>
                  <NumberLink n={line.rows} address={address} rows={{ measure, group: null, series: line.key }} alone />
                </td>
                <td className={clsx(cell, "pr-0 text-right whitespace-nowrap")}>{line.median === null || line.rows < enough ? "–" : say.value(line.median)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
