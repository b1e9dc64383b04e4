"use client";

import clsx from "clsx";
import { todayWords } from "../words/en-today.ts";

export const shows = ["all", "late", "due", "changed", "silent", "unplanned"] as const;
export type Show = (typeof shows)[number];

/** Nobody is shown a way to what there is none of. */
const hiddenWhenNone: ReadonlySet<Show> = new Set(["silent", "unplanned"]);

/** The filter that an address asks for. */
export function showOf(text: string | null): Show {
  return shows.find((show) => show === text) ?? "all";
}

/** The address of a filter; what is looked for stays in it. */
export function addressOf(show: Show, wanted: string): string {
  const query = new URLSearchParams();
  if (show !== "all") query.set("show", show);
  if (wanted !== "") query.set("find", wanted);
  return query.size === 0 ? "?" : `?${query}`;
}

/** What the list shows; kept in the address, so that it can be sent to a colleague. */
export function Filters({
  show,
  wanted,
  counts,
  onShow,
}: {
  show: Show;
  wanted: string;
  counts: Record<Show, number | null>;
  onShow: (show: Show) => void;
}) {
  return (
    <nav aria-label={todayWords.today.filterLabel} className="-mx-1 flex min-w-0 gap-0.5 overflow-x-auto p-1">
      {shows.filter((one) => one === show || !hiddenWhenNone.has(one) || (counts[one] ?? 0) > 0).map((one) => (
        <a
          key={one}
          href={addressOf(one, wanted)}
          aria-current={one === show ? "true" : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            onShow(one);
          }}
          className={clsx(
            "flex h-7 shrink-0 items-center gap-1.5 rounded-full px-2.5 text-13 font-medium pointer-coarse:h-11",
            one === show ? "bg-sunken text-ink" : "text-ink-2 hover:bg-hover hover:text-ink",
          )}
        >
          {todayWords.today.filters[one]}
          <span className="min-w-[1ch] text-12 font-normal text-ink-3">{counts[one]}</span>
        </a>
      ))}
    </nav>
  );
}
