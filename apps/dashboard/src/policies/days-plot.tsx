import { policyWords as w } from "../words/en-policies.ts";
import type { DaysMoved } from "./moved-days.ts";

const [height, least] = [44, 8];

/** Columns of steps by how many days they would move: sooner at the left of the line, later at the right. */
export function DaysPlot({ moved }: { moved: readonly DaysMoved[] }) {
  const [first, last] = [Math.min(moved[0]?.days ?? 0, 0), Math.max(moved.at(-1)?.days ?? 0, 0)];
  // Room for a few days on both sides, so that one day apart does not look like a month.
  const reach = Math.max(least, -first, last);
  const from = first < 0 ? -reach : -1;
  const to = last > 0 ? reach : 1;
  const days = to - from + 1;
  const most = Math.max(...moved.map(({ steps }) => steps), 1);
  return (
    <figure className="mt-3">
      <figcaption className="mb-1.5 text-12 text-ink-3">{w.impact.plot}</figcaption>
      <svg viewBox={`0 0 ${days * 10} ${height + 1}`} preserveAspectRatio="none" className="h-12 w-full" aria-hidden="true">
        <line x1="0" x2={days * 10} y1={height + 0.5} y2={height + 0.5} className="stroke-line" strokeWidth="1" vectorEffect="non-scaling-stroke" />
        <line x1={(0.5 - from) * 10} x2={(0.5 - from) * 10} y1="0" y2={height} className="stroke-ink" strokeWidth="1" vectorEffect="non-scaling-stroke" />
        {moved.map(({ days: at, steps }) => {
          const tall = Math.max(3, (steps / most) * (height - 2));
          return <rect key={at} x={(at - from) * 10 + 1.5} width="7" y={height - tall} height={tall} className={at === 0 ? "fill-bar" : "fill-moved-mark"} />;
        })}
      </svg>
      <div className="mt-1 flex justify-between text-11 text-ink-3" aria-hidden="true">
        <span>{first < 0 ? w.impact.apart(from) : ""}</span>
        <span>{last > 0 ? w.impact.apart(to) : ""}</span>
      </div>
      <details>
        <summary className="inline-flex min-h-6 items-center text-12 font-medium text-accent pointer-coarse:min-h-11">{w.impact.plotTable}</summary>
        <table className="mt-1 w-full text-13">
          <thead>
            <tr className="text-left text-12 text-ink-3">
              <th scope="col" className="border-b border-line py-1 font-medium">{w.impact.columnDays}</th>
              <th scope="col" className="border-b border-line py-1 text-right font-medium">{w.impact.columnSteps}</th>
            </tr>
          </thead>
          <tbody>
            {moved.map(({ days: at, steps }) => (
              <tr key={at}>
                <td className="border-b border-line py-1">{w.impact.plotDays(at)}</td>
                <td className="border-b border-line py-1 text-right">{steps}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
