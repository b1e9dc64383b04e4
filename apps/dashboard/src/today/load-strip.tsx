import type { QueueView } from "@tact/api/views";
import { shortDate } from "../time/format.ts";
import { daysBetween } from "../time/zoned.ts";
import { todayWords } from "../words/en-today.ts";

const tallest = 36;

/** Ten working days as bars: what stands on each, late on top of today. */
export function LoadStrip({ load }: { load: QueueView["load"] }) {
  const most = Math.max(4, ...load.map((day) => day.due + day.late));
  const height = (n: number) => (n === 0 ? 0 : Math.max(4, Math.round((n / most) * tallest)));
  return (
    <div className="@min-[60rem]:flex @min-[60rem]:items-start @min-[60rem]:gap-3">
      <p aria-hidden="true" className="mb-1 text-right text-11 text-ink-3 @min-[60rem]:w-20 @min-[60rem]:pt-0.5">
        {todayWords.today.load}
      </p>
      <ul aria-label={todayWords.today.load} className="flex items-end gap-1">
        {load.map((day, i) => {
          const before = load[i - 1]?.date;
          const apart = before !== undefined && daysBetween(before, day.date) > 1;
          return (
            <li key={day.date} className={`flex w-6 flex-col items-center ${apart ? "ml-2" : ""}`}>
              <span className="sr-only">{todayWords.today.loadDay(shortDate(day.date), day.due, day.late)}</span>
              <span aria-hidden="true" className="flex h-9 w-full flex-col justify-end gap-px overflow-hidden rounded-4">
                {day.due + day.late === 0 && <span className="block h-1 w-full rounded-4 bg-line" />}
                {day.late > 0 && <span className="block w-full bg-late-mark" style={{ height: height(day.late) }} />}
                {day.due > 0 && (
                  <span
                    className={`block w-full ${i === 0 ? "bg-accent" : "bg-bar"} ${day.late > 0 ? "" : "rounded-t-4"}`}
                    style={{ height: height(day.due) }}
                  />
                )}
              </span>
              <span
                aria-hidden="true"
                className={`mt-1 text-11 ${i === 0 ? "font-semibold text-ink" : "text-ink-3"}`}
              >
                {Number(day.date.slice(8))}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
