"use client";

import clsx from "clsx";
import { todayWords } from "../words/en-today.ts";

export type Show = "all" | "late" | "due" | "changed";
export const shows: readonly Show[] = ["all", "late", "due", "changed"];

/** The filter that an address asks for. */
export function showOf(text: string | null): Show {
  return shows.find((show) => show === text) ?? "all";
}

/** What the list shows; kept in the address, so that it can be sent to a colleague. */
export function Filters({
  show,
  counts,
  onShow,
}: {
  show: Show;
  counts: Record<Show, number>;
  onShow: (show: Show) => void;
}) {
  return (
    <nav aria-label={todayWords.today.filterLabel} className="-mx-1 flex min-w-0 gap-0.5 overflow-x-auto p-1">
      {shows.map((one) => (
        <a
          key={one}
          href={one === "all" ? "?" : `?show=${one}`}
          aria-current={one === show ? "true" : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            onShow(one);
          }}
          className={clsx(
            "flex h-7 shrink-0 items-center gap-1.5 rounded-full px-2.5 text-13 font-medium pointer-coarse:h-10",
            one === show ? "bg-sunken text-ink" : "text-ink-2 hover:bg-hover hover:text-ink",
          )}
        >
          {todayWords.today.filters[one]}
          <span className="text-12 font-normal text-ink-3">{counts[one]}</span>
        </a>
      ))}
    </nav>
  );
}
