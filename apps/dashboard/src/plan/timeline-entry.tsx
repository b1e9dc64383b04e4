"use client";

import clsx from "clsx";
import type { ReactNode } from "react";
import { dayAndMonth, relativeDate, shortDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { addDays, wallClock } from "../time/zoned.ts";

/** A line of the timeline: its date on the left, its mark on the line, what it is on the right. */
export function Entry({
  at,
  on,
  mark,
  tone,
  children,
}: {
  at: number;
  /** The date to show, where it is not the reader-local date of `at`. */
  on?: string;
  mark: ReactNode;
  tone?: "due" | "late";
  children: ReactNode;
}) {
  const { zone, now } = useReader();
  const date = on ?? wallClock(at, zone).date;
  const today = wallClock(now, zone).date;
  const near = [today, addDays(today, 1), addDays(today, -1)].includes(date);
  return (
    <li className="relative grid grid-cols-[3.25rem_1.75rem_minmax(0,1fr)] gap-x-2 pb-6 md:grid-cols-[4rem_2.5rem_minmax(0,1fr)] print:break-inside-avoid print:pb-4">
      <div className={clsx("pt-0.5 text-right", tone === "due" && "text-due", tone === "late" && "text-late")}>
        <p className={clsx("text-13 font-semibold", tone === undefined && "text-ink")}>{dayAndMonth(date)}</p>
        <p className="text-12 text-ink-3">{near ? relativeDate(date, today) : shortDate(date).split(" ")[0]}</p>
      </div>
      <div className="relative flex justify-center">
        <span
          aria-hidden="true"
          className="absolute top-0 bottom-[-1.5rem] w-px bg-control-quiet [li:first-child>div>&]:top-3 [li:last-child>div>&]:bottom-auto [li:last-child>div>&]:h-3"
        />
        <span className="relative flex h-6 items-center">{mark}</span>
      </div>
      {children}
    </li>
  );
}
