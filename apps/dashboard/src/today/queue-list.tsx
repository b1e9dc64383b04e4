"use client";

import type { QueueGroup } from "@tact/api/views";
import clsx from "clsx";
import { ChevronRight } from "lucide-react";
import { todayWords } from "../words/en-today.ts";
import { QueueRowLine } from "./queue-row-line.tsx";
import { isMarkable, type QueueRow } from "./queue-rows.ts";

const order: readonly QueueGroup[] = ["late", "due", "changed", "tomorrow"];
const marks: Record<QueueGroup, string> = {
  late: "bg-late-mark",
  due: "bg-due-mark",
  changed: "bg-moved-mark",
  tomorrow: "bg-bar",
};

interface Props {
  rows: readonly QueueRow[];
  selectedId: string | null;
  checked: ReadonlySet<string>;
  tomorrowOpen: boolean;
  onTomorrow: (open: boolean) => void;
  onSelect: (id: string) => void;
  onCheck: (id: string, checked: boolean) => void;
}

/** The groups of the day in the order to work. Tomorrow is folded. */
export function QueueList({ rows, selectedId, checked, tomorrowOpen, onTomorrow, onSelect, onCheck }: Props) {
  return order.map((group) => {
    const members = rows.filter((row) => row.group === group);
    if (members.length === 0) return null;
    const folded = group === "tomorrow" && !tomorrowOpen;
    const head = (
      <>
        <span aria-hidden="true" className={clsx("size-2 rounded-full", marks[group])} />
        <span className="text-13 font-semibold">{todayWords.today.groups[group]}</span>
        <span className="text-13 text-ink-3">{members.length}</span>
        <span className="ml-1 text-12 text-ink-3 max-md:hidden">{todayWords.today.groupHints[group]}</span>
      </>
    );
    return (
      <section key={group} aria-labelledby={`group-${group}`}>
        <h2
          id={`group-${group}`}
          className="sticky top-0 z-10 flex h-9 items-center border-b border-line bg-canvas px-4 md:px-6"
        >
          {group === "tomorrow" ? (
            <button
              type="button"
              aria-expanded={!folded}
              onClick={() => onTomorrow(folded)}
              className="-ml-1 flex h-7 items-center gap-2 rounded-6 px-1"
            >
              {head}
              <ChevronRight size={14} aria-hidden className={clsx("text-ink-3", !folded && "rotate-90")} />
            </button>
          ) : (
            <span className="flex items-center gap-2">{head}</span>
          )}
        </h2>
        {!folded && (
          <ul>
            {members.map((row) => (
              <QueueRowLine
                key={row.id}
                row={row}
                selected={row.id === selectedId}
                checked={checked.has(row.id)}
                checkable={isMarkable(row)}
                onSelect={onSelect}
                onCheck={onCheck}
              />
            ))}
          </ul>
        )}
      </section>
    );
  });
}
