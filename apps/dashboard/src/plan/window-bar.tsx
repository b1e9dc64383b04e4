"use client";

import type { Window } from "@tact/facts";
import clsx from "clsx";
import { useReader } from "../time/reader.tsx";
import { planWords } from "../words/en-plan.ts";
import { barGeometry } from "./window-bar-geometry.ts";

/** Eighteen hours of the reader's day: now as a line, the window as a block. The sentence under it says the same. */
export function WindowBar({ window, late, className }: { window: Window; late: boolean; className?: string }) {
  const { zone, now } = useReader();
  const { block, now: nowAt, ticks } = barGeometry(window, now, late, zone);
  return (
    <div className={className} role="img" aria-label={planWords.window.barLabel}>
      <div className="relative h-7 overflow-hidden rounded-6 bg-sunken">
        {ticks.map((tick) => (
          <span key={tick.left} className="absolute inset-y-0 w-px bg-line" style={{ left: `${tick.left}%` }} />
        ))}
        {block !== null && (
          <span
            className={clsx(
              "absolute inset-y-1 min-w-1 bg-accent",
              block.cutLeft ? "" : "rounded-l-4",
              block.cutRight ? "" : "rounded-r-4",
            )}
            style={{ left: `${block.left}%`, width: `${block.width}%` }}
          />
        )}
        {nowAt !== null && <span className="absolute inset-y-0 w-0.5 bg-ink" style={{ left: `${nowAt}%` }} />}
      </div>
      <div className="relative mt-1 h-4 text-11 text-ink-3">
        {nowAt !== null && (
          <span
            className="absolute -translate-x-1/2 font-semibold text-ink"
            style={{ left: `clamp(0.75rem, ${nowAt}%, 100% - 0.75rem)` }}
          >
            {planWords.window.now}
          </span>
        )}
        {ticks.map((tick) => (
          <span
            key={tick.left}
            className="absolute -translate-x-1/2"
            style={{ left: `clamp(1rem, ${tick.left}%, 100% - 1rem)` }}
          >
            {tick.label}
          </span>
        ))}
      </div>
    </div>
  );
}
