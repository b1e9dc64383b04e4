import { insightWords } from "../words/en-insights.ts";
import type { InsightAddress } from "./insight-address.ts";
import { NumberLink } from "./number-link.tsx";

const w = insightWords.measures.promises;
interface Employer {
  key: string;
  label: string;
  n: number;
  /** Working days after the promised day, ascending. */
  values: readonly number[];
}

const [row, edge, radius] = [26, 8, 4];
/** Least reach of the axis, so that one day late does not look like a month. */
const leastDays = 5;

/** A dot for each promise: on the line where it was kept, to the right of it by the working days it came late. */
export function PromiseDots({ employers, address }: { employers: readonly Employer[]; address: InsightAddress }) {
  const most = Math.max(leastDays, ...employers.flatMap(({ values }) => values));
  const ticks = [0, Math.round(most / 2), most];
  return (
    <div>
      <ul className="grid grid-cols-[minmax(6.5rem,11rem)_minmax(0,1fr)_auto] items-center gap-x-3">
        {employers.map(({ key, label, values, n }) => (
          <li key={key} className="contents">
            <span className={n < 5 ? "truncate text-13 text-ink-3" : "truncate text-13"}>{label}</span>
            <svg aria-hidden="true" className="h-6.5 w-full overflow-visible" height={row}>
              <line x1="0" x2="100%" y1={row / 2} y2={row / 2} className="stroke-line" />
              <line x1={edge} x2={edge} y1="2" y2={row - 2} className="stroke-ink" />
              {stacked(values).map(({ value, place, of }) => (
                <g key={`${value} ${place}`} transform={`translate(${edge})`}>
                  <svg x="0" width="100%" height={row} className="overflow-visible">
                    <circle cx={`${(value / most) * 94}%`} cy={row / 2 + (of === 1 ? 0 : (place - (of - 1) / 2) * 3)} r={radius} className={value === 0 ? "fill-ink-3 stroke-surface" : "fill-late-mark stroke-surface"} />
                  </svg>
                </g>
              ))}
            </svg>
            <NumberLink n={n} address={address} rows={{ measure: "promises", group: null, series: key }} alone />
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className="grid grid-cols-[minmax(6.5rem,11rem)_minmax(0,1fr)_auto] gap-x-3">
        <span />
        <div className="relative mt-1 h-4 text-11 text-ink-3">
          {ticks.map((tick) => (
            <span key={tick} className="absolute" style={{ left: `${(tick / most) * 94}%` }}>
              {w.axis(tick)}
            </span>
          ))}
        </div>
        <span className="min-w-6" />
        <span />
        <p className="text-12 text-ink-3">{w.axisLabel}</p>
      </div>
    </div>
  );
}

/** Dots of one day stand beside each other, five at most. */
function stacked(values: readonly number[]): { value: number; place: number; of: number }[] {
  return [...Map.groupBy(values, (value) => Math.max(0, value))].flatMap(([value, same]) => {
    const of = Math.min(5, same.length);
    return Array.from({ length: of }, (_, place) => ({ value, place, of }));
  });
}
