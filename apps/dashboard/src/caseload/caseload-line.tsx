"use client";

import type { CaseloadRow } from "@tact/api/views";
import clsx from "clsx";
import Link from "next/link";
import { Avatar } from "../kit/avatar.tsx";
import { Badge } from "../kit/badge.tsx";
import { useReader } from "../time/reader.tsx";
import { daysBetween, epoch, wallClock } from "../time/zoned.ts";
import { openTiming } from "../today/timing.ts";
import { caseloadWords } from "../words/en-caseload.ts";

const w = caseloadWords.caseload;
const cell = "border-b border-line px-3 align-middle last:pr-4 md:last:pr-6";
// On phones a row is a grid of two columns: who and how late above, where and what next below.
const stack = "max-md:border-b-0 max-md:p-0";

/** One client: the row leads to them, the company furthest along to its plan. */
export function CaseloadLine({ row, index }: { row: CaseloadRow; index: number }) {
  const { client, late, inFlight, silent } = row;
  return (
    <tr
      aria-rowindex={index + 2}
      className="relative h-12 hover:bg-hover max-md:grid max-md:h-[86px] max-md:grid-cols-[minmax(0,1fr)_auto] max-md:content-center max-md:gap-x-3 max-md:border-b max-md:border-line max-md:px-4"
    >
      <th scope="row" className={clsx(cell, stack, "pl-4 text-left font-normal md:pl-6")}>
        <span className="flex min-w-0 items-center gap-3">
          <Avatar name={client.name} size={28} />
          <Link
            href={`/clients/${client.id}`}
            prefetch={false}
            data-row={index}
            title={client.name}
            dir="auto"
            className="min-w-0 truncate font-semibold max-md:leading-6 after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
          >
            {client.name}
          </Link>
        </span>
      </th>
      <td className={clsx(cell, stack, "max-md:col-start-1 max-md:row-start-2 max-md:pl-10 max-md:text-13")}>
        <Furthest row={row} />
      </td>
      <td className={clsx(cell, "max-md:hidden")}>{inFlight}</td>
      <td className={clsx(cell, stack, "max-md:col-span-2 max-md:row-start-3 max-md:pl-10 max-md:text-13")}>
        <Next row={row} />
      </td>
      <td className={clsx(cell, stack, "max-md:col-start-2 max-md:row-start-1 max-md:justify-self-end")}>
        {late > 0 ? (
          <Badge tone="late">{w.lateSteps(late)}</Badge>
        ) : (
          <span className="text-ink-3 max-md:hidden">
            <span aria-hidden="true">{w.nothing}</span>
            <span className="sr-only">{w.notLate}</span>
          </span>
        )}
      </td>
      <td className={clsx(cell, stack, "whitespace-nowrap max-lg:hidden", silent ? "font-medium text-ink" : "text-ink-2")}>
        <Waiting row={row} />
      </td>
    </tr>
  );
}

function Furthest({ row: { furthest, applications } }: { row: CaseloadRow }) {
  if (furthest === null) return <span className="block truncate text-ink-3">{applications === 0 ? w.noApplications : w.nothingInFlight}</span>;
  return (
    <span className="flex min-w-0 items-center gap-2 overflow-hidden">
      <Link
        href={`/applications/${furthest.applicationId}`}
        prefetch={false}
        title={`${furthest.employer.name}, ${furthest.role}, ${w.interviews(furthest.interviews)}`}
        dir="auto"
        className="relative z-1 max-w-full min-w-0 shrink-0 truncate leading-6 hover:underline"
      >
        {furthest.employer.name}
      </Link>
      <span dir="auto" className="min-w-0 truncate text-13 text-ink-3">
        {furthest.role}
      </span>
      {furthest.offer && <Badge tone="done">{w.offer}</Badge>}
    </span>
  );
}

function Next({ row: { next, inFlight, withoutNext } }: { row: CaseloadRow }) {
  const { zone, now } = useReader();
  if (next === null) {
    const missing = inFlight > 0 && withoutNext > 0;
    return <span className={clsx("block truncate", missing ? "font-medium text-ink-2" : "text-ink-3")}>{missing ? w.noNext : w.nothing}</span>;
  }
  const { opens, by, closes } = next;
  const { main, tone } = openTiming(next.status, { opens, ideal: by, by, closes }, now, zone);
  return (
    <span className="flex min-w-0" title={`${next.title}, ${main}`}>
      <span className="min-w-0 truncate">{next.title}</span>
      <span className={clsx("shrink-0", tone === "late" ? "text-late" : tone === "due" ? "text-due" : "text-ink-3")}>, {main}</span>
    </span>
  );
}

function Waiting({ row: { inFlight, lastFactAt, silent } }: { row: CaseloadRow }) {
  const { zone, now } = useReader();
  if (inFlight === 0) return <span className="text-ink-3">{w.nothing}</span>;
  if (lastFactAt === null) return w.never;
  const days = Math.max(0, daysBetween(wallClock(epoch(lastFactAt), zone).date, wallClock(now, zone).date));
  return (
    <>
      {w.waiting(days)}
      {silent && <span className="text-ink-3">, {w.silentBadge}</span>}
    </>
  );
}
