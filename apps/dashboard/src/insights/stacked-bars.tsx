import { type Look, looks } from "./looks.ts";

export interface Bar {
  key: string;
  label: string;
  n: number;
  parts: readonly { group: string; n: number }[];
}

const height = 12;

/** Bars one below the other, each put together from its groups; the table behind them holds the numbers. */
export function StackedBars({ bars, lookOf }: { bars: readonly Bar[]; lookOf: Readonly<Record<string, Look>> }) {
  const most = Math.max(...bars.map(({ n }) => n), 1);
  return (
    <div aria-hidden="true" className="grid grid-cols-[minmax(7rem,11rem)_minmax(0,1fr)] items-center gap-x-3 gap-y-1.5">
      {bars.map(({ key, label, n, parts }) => (
        <div key={key} className="contents">
          <span className={n < 5 ? "truncate text-13 text-ink-3" : "truncate text-13"}>{label}</span>
          <svg height={height} className={n < 5 ? "h-3 w-full opacity-60" : "h-3 w-full"}>
            {parts.map(({ group, n: size }, i) => {
              const before = parts.slice(0, i).reduce((sum, part) => sum + part.n, 0);
              return size === 0 ? null : <rect key={group} x={`${(before / most) * 100}%`} width={`${(size / most) * 100}%`} height={height} {...looks[lookOf[group] ?? "plain"]} />;
            })}
          </svg>
        </div>
      ))}
    </div>
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
