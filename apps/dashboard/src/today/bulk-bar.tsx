"use client";

import { words } from "../words/en.ts";
import { todayWords } from "../words/en-today.ts";

/** What can be done to all that are ticked. */
export function BulkBar({ count, onMark, onClear }: { count: number; onMark: () => void; onClear: () => void }) {
  const button = "h-7 rounded-6 px-2.5 text-13 font-medium focus-visible:outline-on-float";
  return (
    <div
      role="toolbar"
      aria-label={todayWords.today.selected(count)}
      className="absolute inset-x-6 bottom-12 z-20 flex h-10 items-center gap-2 rounded-12 bg-float pr-1.5 pl-4 text-on-float shadow-float"
    >
      <p className="flex-1 text-13 font-medium">{todayWords.today.selected(count)}</p>
      <button type="button" className={button} onClick={onClear}>
        {words.actions.clear}
      </button>
      <button type="button" className={`${button} bg-on-float text-float`} onClick={onMark}>
        {todayWords.today.markSelected(count)}
      </button>
    </div>
  );
}
