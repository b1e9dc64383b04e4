import type { InsightMeasure } from "@tact/api/views";
import type { InsightAddress } from "./insight-address.ts";
import { type Look, looks } from "./looks.ts";
import { NumberLink } from "./number-link.tsx";

export interface Bar {
  key: string;
  label: string;
  n: number;
  parts: readonly { group: string; n: number }[];
}

const height = 12;

interface StackedBarsProps {
  measure: InsightMeasure;
  address: InsightAddress;
  bars: readonly Bar[];
  lookOf: Readonly<Record<string, Look>>;
}

/** Bars one below the other, each put together from its groups, with its count; the table behind them holds all numbers. */
export function StackedBars({ measure, address, bars, lookOf }: StackedBarsProps) {
  const most = Math.max(...bars.map(({ n }) => n), 1);
  return (
    <ul className="grid grid-cols-[minmax(6.5rem,11rem)_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1">
      {bars.map(({ key, label, n, parts }) => (
        <li key={key} className="contents">
          <span className={n < 5 ? "truncate text-13 text-ink-3" : "truncate text-13"}>{label}</span>
          <svg aria-hidden="true" height={height} className={n < 5 ? "h-3 w-full opacity-60" : "h-3 w-full"}>
            {parts.map(({ group, n: size }, i) => {
              const before = parts.slice(0, i).reduce((sum, part) => sum + part.n, 0);
              return size === 0 ? null : <rect key={group} x={`${(before / most) * 100}%`} width={`${(size / most) * 100}%`} height={height} {...looks[lookOf[group] ?? "plain"]} />;
            })}
          </svg>
          <NumberLink n={n} address={address} rows={{ measure, group: null, series: key }} alone />
        </li>
      ))}
    </ul>
  );
}

/** What the parts of the bars stand for. */
export function Legend({ entries, lookOf }: { entries: readonly { group: string; label: string }[]; lookOf: Readonly<Record<string, Look>> }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-12 text-ink-3">
      {entries.map(({ group, label }) => (
        <li key={group} className="flex items-center gap-1.5">
          <svg width="14" height="10" aria-hidden="true" className="shrink-0">
            <rect width="14" height="10" rx="2" {...looks[lookOf[group] ?? "plain"]} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
