"use client";

import clsx from "clsx";
import { useTodayCounts } from "../today/use-today-counts.ts";
import type { CountedPage } from "./destinations.ts";

/** How much waits on a page, beside its name; nothing where nothing does. */
export function NavCount({ href }: { href: CountedPage }) {
  const { waiting, late, clients, drafts } = useTodayCounts();
  const count = { "/today": waiting, "/caseload": clients, "/drafts": drafts }[href];
  if (count === 0) return null;
  return (
    <span
      className={clsx(
        "flex h-5 min-w-5 items-center justify-center rounded-full px-1.5 text-12 font-semibold",
        href === "/today" && late > 0 ? "bg-late-soft text-late" : "text-ink-3",
      )}
    >
      {count}
    </span>
  );
}
