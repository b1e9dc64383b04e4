import { insightWords } from "../words/en-insights.ts";

const w = insightWords.measures.promises;
export interface Employer {
  key: string;
  label: string;
  /** Working days after the promised day, ascending. */
  values: readonly number[];
}

const [row, edge, radius] = [26, 8, 4];
/** Least reach of the axis, so that one day late does not look like a month. */
const leastDays = 5;

/** A dot for each promise: on the line where it was kept, to the right of it by the working days it came late. */
export function PromiseDots({ employers }: { employers: readonly Employer[] }) {
  const most = Math.max(leastDays, ...employers.flatMap(({ values }) => values));
  const ticks = [0, Math.round(most / 2), most];
  return (
    <div aria-hidden="true">
      <div className="grid grid-cols-[minmax(7rem,11rem)_minmax(0,1fr)] items-center gap-x-3">
        {employers.map(({ key, label, values }) => (
          <div key={key} className="contents">
            <span className={values.length < 5 ? "truncate text-13 text-ink-3" : "truncate text-13"}>{label}</span>
            <svg className="h-6.5 w-full overflow-visible" height={row}>
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
          </div>
        ))}
        <span />
        <div className="relative mt-1 h-4 text-11 text-ink-3">
          {ticks.map((tick) => (
            <span key={tick} className="absolute" style={{ left: `${(tick / most) * 94}%` }}>
              {w.axis(tick)}
            </span>
          ))}
        </div>
      </div>
      <p className="text-12 text-ink-3 sm:ml-[min(11rem,100%)] sm:pl-3">{w.axisLabel}</p>
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
