"use client";

import clsx from "clsx";
import { ChevronRight } from "lucide-react";
import { todayWords } from "../words/en-today.ts";
import type { BoardGroup } from "./queue-rows.ts";
import type { Section } from "./queue-list.tsx";

const marks: Record<BoardGroup, string> = {
  late: "bg-late-mark",
  due: "bg-due-mark",
  changed: "bg-moved-mark",
  silent: "bg-bar",
  unplanned: "bg-bar",
  tomorrow: "bg-bar",
  done: "bg-done",
};

/** The head of a group, which stays in sight while its rows pass under it; it folds those that are not for now. */
export function GroupHead({ section, onFold }: { section: Section; onFold: (group: BoardGroup, folded: boolean) => void }) {
  const { group, count, folds, folded } = section;
  const head = (
    <>
      <span aria-hidden="true" className={clsx("size-2 rounded-full", marks[group])} />
      <span className="text-13 font-semibold">{todayWords.today.groups[group]}</span>
      <span className="text-13 text-ink-3">{count}</span>
      <span className="ml-1 text-12 text-ink-3 max-md:hidden">{todayWords.today.groupHints[group]}</span>
    </>
  );
  return (
    <h2 id={`group-${group}`} className="sticky top-0 z-20 flex h-9 items-center border-b border-line bg-canvas px-4 pointer-coarse:h-11 md:px-6">
      {folds ? (
        <button
          type="button"
          aria-expanded={!folded}
          onClick={() => onFold(group, !folded)}
          className="-ml-1 flex h-7 items-center gap-2 rounded-6 px-1 pointer-coarse:h-11"
        >
          {head}
          <ChevronRight size={14} aria-hidden className={clsx("text-ink-3", !folded && "rotate-90")} />
        </button>
      ) : (
        <span className="flex items-center gap-2">{head}</span>
      )}
    </h2>
  );
}
