"use client";

import { words } from "../words/en.ts";
import { todayWords } from "../words/en-today.ts";

const w = todayWords.today;

/** What can be done to all that are ticked, as far as each allows it. */
export function BulkBar({
  count,
  markable,
  onMark,
  onSnooze,
  onSkip,
  onClear,
}: {
  count: number;
  /** How many of them can be marked. */
  markable: number;
  onMark: () => void;
  onSnooze: () => void;
  onSkip: () => void;
  onClear: () => void;
}) {
  const button = "h-7 rounded-6 px-2.5 text-13 font-medium focus-visible:outline-on-float disabled:opacity-55 pointer-coarse:h-11";
  return (
    <div
      role="toolbar"
      aria-label={w.selected(count)}
      className="absolute inset-x-6 bottom-12 z-30 flex min-h-10 flex-wrap items-center gap-2 rounded-12 bg-float pr-1.5 pl-4 text-on-float shadow-float"
    >
      <p className="flex-1 text-13 font-medium">{w.selected(count)}</p>
      <button type="button" className={button} onClick={onClear}>
        {words.actions.clear}
      </button>
      <button type="button" className={button} onClick={onSkip}>
        {w.skipSelected}
      </button>
      <button type="button" className={button} onClick={onSnooze}>
        {w.snoozeSelected}
      </button>
      <button type="button" className={`${button} bg-on-float text-float`} disabled={markable === 0} onClick={onMark}>
        {w.markSelected(markable, count)}
      </button>
    </div>
  );
}
