"use client";

import type { ApplicationView } from "@tact/api/views";
import clsx from "clsx";
import { type CSSProperties, type RefObject, useEffect, useRef, useState } from "react";
import { dayAndMonth, relativeDate, shortDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { wallClock, weekdayOf } from "../time/zoned.ts";
import { planWords } from "../words/en-plan.ts";
import { planPageWords } from "../words/en-plan-page.ts";
import { ghostPins, ribbonLayout, type RibbonPin } from "./ribbon-layout.ts";
import { groupSteps, type InterviewEntry } from "./timeline.ts";
import type { TriedStep } from "./tried.ts";

const w = planWords.plan;
const pinTones: Record<RibbonPin["tone"], string> = {
  late: "bg-late-mark text-on-accent",
  due: "bg-due-mark text-pin",
  planned: "bg-accent text-on-accent",
  projected: "border-2 border-accent bg-surface text-accent",
};

/** The numbered mark of a step, on the ribbon and beside the timeline. */
export function Pin({ number, tone }: { number: number; tone: RibbonPin["tone"] }) {
  return (
    <span
      className={clsx(
        "flex size-[22px] items-center justify-center rounded-full text-12 font-semibold",
        pinTones[tone],
      )}
    >
      {number}
    </span>
  );
}

/** An interview, or the day a decision was promised for. */
export function Diamond({ className }: { className?: string }) {
  return (
    <span className={clsx("block size-3 rotate-45 border-[1.5px] border-ink-2 bg-surface", className)} aria-hidden="true" />
  );
}

/** The plan by day: weekends sunken, closed days hatched, the wait as a band, steps as numbered pins. */
export function Ribbon({
  view,
  interviews,
  tried,
}: {
  view: ApplicationView;
  interviews: readonly InterviewEntry[];
  /** What is being tried: where its steps would stand. */
  tried: ReadonlyMap<string, TriedStep> | null;
}) {
  const { zone, now } = useReader();
  const frame = useRef<HTMLDivElement>(null);
  const overflows = useOverflows(frame);
  const layout = ribbonLayout(view.plan, interviews, view.employer.calendar, now, zone);
  const count = layout.days.length;
  const units = count + (layout.later.length > 0 ? 1.5 + layout.later.length * 1.6 : 0);
  const at = (column: number) => `${(column / units) * 100}%`;
  const today = wallClock(now, zone).date;
  const ghosts = tried === null ? [] : ghostPins(layout, tried);
  const titles = new Map(groupSteps(view.plan.steps).map((group) => [group.key, group.steps[0].title]));
  const spoken = [...layout.pins, ...layout.later].map((pin) =>
    w.ribbonPin(pin.number, titles.get(pin.key) ?? "", relativeDate(pin.date, today)),
  );
  const decision = view.plan.decision;

  return (
    <div>
      <div
        ref={frame}
        // A ribbon wider than its frame is scrolled with the arrows: then it takes the focus.
        tabIndex={overflows ? 0 : undefined}
        role="group"
        aria-label={w.ribbon}
        className="-mx-4 overflow-x-auto px-4 -outline-offset-2 md:mx-0 md:px-0"
      >
        <div role="img" aria-label={`${w.ribbon}. ${spoken.join(". ")}`} className="min-w-(--ribbon) print:min-w-0" style={{ "--ribbon": `${Math.round(units * 22.5)}px` } as CSSProperties}>
          <div className="relative h-[52px] overflow-hidden rounded-8 border border-line bg-surface">
            {layout.days.map((day, i) => (
              <span
                key={day.date}
                className={clsx(
                  "absolute inset-y-0",
                  day.weekend && "bg-sunken",
                  day.closed && "hatched",
                  i > 0 && weekdayOf(day.date) === 0 && "border-l border-line",
                )}
                style={{ left: at(i), width: at(1) }}
              />
            ))}
            {layout.later.length > 0 && (
              <span
                className="absolute inset-y-0 right-0 border-l border-dashed border-control bg-sunken"
                style={{ left: at(count) }}
              />
            )}
            {layout.wait !== null && (
              <span
                className={clsx(
                  "absolute top-1/2 h-2 -translate-y-1/2 border border-moved/40 bg-moved-soft",
                  !layout.wait.stated && "border-dashed",
                )}
                style={{ left: at(layout.wait.from), width: at(layout.wait.to - layout.wait.from) }}
              />
            )}
            {layout.promised !== null && (
              <span className="absolute top-1/2 h-5 w-0.5 -translate-1/2 bg-moved-mark" style={{ left: at(layout.promised) }} />
            )}
            {layout.now !== null && <span className="absolute inset-y-0 w-0.5 bg-ink" style={{ left: at(layout.now) }} />}
            {layout.interviews.map((interview) => (
              <span key={interview.id} className="absolute top-1/2 -translate-1/2" style={{ left: at(interview.column) }}>
                <Diamond />
              </span>
            ))}
            {layout.pins.map((pin) => (
              <span
                key={pin.key}
                className={clsx("absolute top-1/2 -translate-1/2 rounded-full ring-3 ring-surface", tried?.has(pin.key) === true && "opacity-40")}
                style={{ left: at(pin.column) }}
              >
                <Pin number={pin.number} tone={pin.tone} />
              </span>
            ))}
            {ghosts.map((pin) => (
              <span
                key={pin.key}
                className="absolute top-1/2 flex size-[22px] -translate-1/2 items-center justify-center rounded-full border-2 border-moved-mark bg-moved-soft text-12 font-semibold text-moved ring-2 ring-surface"
                style={{ left: at(pin.column) }}
              >
                {pin.number}
              </span>
            ))}
            {layout.later.map((pin, i) => (
              <span
                key={pin.key}
                className="absolute top-1/2 -translate-1/2"
                style={{ left: at(count + 1.55 + i * 1.6) }}
              >
                <Pin number={pin.number} tone={pin.tone} />
              </span>
            ))}
          </div>
          <div className="relative h-9 text-11 text-ink-3">
            {layout.days.map((day, i) => (
              <span
                key={day.date}
                className="absolute top-1 -translate-x-1/2 text-center leading-4"
                style={{ left: at(i + 0.5) }}
              >
                <span className={day.today ? "font-bold text-ink" : undefined}>{Number(day.date.slice(8))}</span>
                {day.firstOfMonth && (
                  <span className="block font-semibold text-ink-2">{dayAndMonth(day.date).split(" ")[1]}</span>
                )}
              </span>
            ))}
            {layout.later.map((pin, i) => (
              <span
                key={pin.key}
                className="absolute top-1 -translate-x-1/2 text-center leading-4"
                style={{ left: at(count + 1.55 + i * 1.6) }}
              >
                {Number(pin.date.slice(8))}
                <span className="block font-semibold text-ink-2">{dayAndMonth(pin.date).split(" ")[1]}</span>
              </span>
            ))}
          </div>
        </div>
      </div>
      <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-12 text-ink-3">
        {layout.closures.map((closure) => {
          const dates =
            closure.from === closure.to
              ? shortDate(closure.from)
              : `${shortDate(closure.from)} – ${shortDate(closure.to)}`;
          return (
            <li key={closure.from} className="flex items-center gap-2">
              <span aria-hidden="true" className="hatched h-2.5 w-5 rounded-4 border border-line bg-sunken" />
              {closure.label === null ? w.closedUnnamed(dates) : w.closed(closure.label, dates)}
            </li>
          );
        })}
        {ghosts.length > 0 && (
          <li className="flex items-center gap-2 text-moved">
            <span aria-hidden="true" className="size-3 rounded-full border-2 border-moved-mark bg-moved-soft" />
            {planPageWords.tried.on}
          </li>
        )}
        {layout.wait !== null && decision !== null && (
          <li className="flex items-center gap-2">
            <span aria-hidden="true" className="h-1.5 w-5 rounded-4 border border-moved/40 bg-moved-soft" />
            {decision.basis === "stated" ? w.wait(shortDate(decision.to)) : w.waitAssumed(shortDate(decision.to))}
          </li>
        )}
      </ul>
    </div>
  );
}

/** Whether the content of an element is wider than the element. */
function useOverflows(frame: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return overflows;
}
