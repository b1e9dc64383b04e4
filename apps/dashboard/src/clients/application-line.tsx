"use client";

import type { ApplicationSummary } from "@tact/api/views";
import clsx from "clsx";
import { Pencil } from "lucide-react";
import Link from "next/link";
import { Badge, type BadgeTone } from "../kit/badge.tsx";
import { IconButton } from "../kit/button.tsx";
import { useReader } from "../time/reader.tsx";
import { daysBetween, epoch, wallClock } from "../time/zoned.ts";
import { openTiming } from "../today/timing.ts";
import { caseloadWords } from "../words/en-caseload.ts";
import { clientWords } from "../words/en-clients.ts";

const w = clientWords.applications;
const tones: Record<ApplicationSummary["state"], BadgeTone> = {
  "before-interview": "quiet",
  waiting: "quiet",
  "overdue-decision": "due",
  delayed: "moved",
  "on-hold": "moved",
  offer: "done",
  ended: "quiet",
};

/** One application: where it stands, what comes next and when, and when something was last heard. */
export function ApplicationLine({ application, onEdit }: { application: ApplicationSummary; onEdit: (() => void) | null }) {
  const { zone, now } = useReader();
  const { next, state, employer, role, lastFactAt } = application;
  const timing = next === null ? null : openTiming(next.status, next.window, now, zone);
  const heard = lastFactAt === null ? w.never : w.daysAgo(Math.max(0, daysBetween(wallClock(epoch(lastFactAt), zone).date, wallClock(now, zone).date)));
  return (
    <li className="relative grid min-h-14.5 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-b border-line px-4 py-2 last:border-b-0 hover:bg-hover md:grid-cols-[minmax(0,1.2fr)_7rem_minmax(0,1.4fr)_6.5rem_auto] md:px-6">
      <div className="min-w-0">
        <Link
          href={`/applications/${application.id}`}
          prefetch={false}
          dir="auto"
          className="block truncate font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {employer.name}
        </Link>
        <p dir="auto" className="truncate text-13 text-ink-3">
          {role}
        </p>
      </div>
      <div className="max-md:justify-self-end">
        <Badge tone={tones[state]}>{caseloadWords.states[state]}</Badge>
      </div>
      <p className="min-w-0 text-13 max-md:col-start-1">
        {next === null ? (
          <span className="text-ink-3">{application.nothingToDo ?? caseloadWords.caseload.noNext}</span>
        ) : (
          <>
            <span className="block truncate">{next.title}</span>
            {timing !== null && <span className={clsx("block", timing.tone === "late" ? "text-late" : timing.tone === "due" ? "text-due" : "text-ink-3")}>{timing.main}</span>}
          </>
        )}
      </p>
      <p className="text-13 whitespace-nowrap text-ink-3 max-md:hidden">
        <span className="sr-only">{w.columns.word} </span>
        {heard}
      </p>
      {onEdit !== null && (
        <IconButton label={w.editOne(employer.name)} className="relative z-1 max-md:justify-self-end" onClick={onEdit}>
          <Pencil size={14} aria-hidden />
        </IconButton>
      )}
    </li>
  );
}
