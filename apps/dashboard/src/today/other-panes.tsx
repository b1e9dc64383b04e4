"use client";

import { Undo2 } from "lucide-react";
import Link from "next/link";
import { Badge } from "../kit/badge.tsx";
import { Button, buttonClass } from "../kit/button.tsx";
import { dateAndClock, duration } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { todayWords } from "../words/en-today.ts";
import { PaneHead } from "./pane-head.tsx";
import { applicationOf, clientOf, type DoneRow, type SilentRow, type UnplannedRow } from "./queue-rows.ts";
import { rowWords } from "../words/en-row.ts";

const w = todayWords.today;

/** A silent client, or an application without a next step: what is known, and the way to learn more. */
export function QuietPane({ row, onLog }: { row: SilentRow | UnplannedRow; onLog: (applicationId: string) => void }) {
  const { zone, now } = useReader();
  const lastFactAt = row.kind === "silent" ? row.silent.lastFactAt : row.without.lastFactAt;
  const last = lastFactAt === null ? null : epoch(lastFactAt);
  const own = row.kind === "silent" ? w.silent : w.unplanned;
  const state = row.kind === "unplanned" ? row.without.application.state : null;
  return (
    <>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-4 pb-6">
        <PaneHead
          name={clientOf(row).name}
          under={row.kind === "silent" ? w.silent.applications(row.silent.applications) : `${row.without.employer.name}, ${row.without.application.role}`}
          href={row.kind === "silent" ? `/clients/${row.silent.client.id}` : `/applications/${applicationOf(row)}`}
          open={row.kind === "silent" ? w.openClient : words.actions.openPlan}
        />
        <div className="mt-4 flex items-start justify-between gap-3">
          <h2 className="font-serif text-22 font-medium">{own.title}</h2>
          {last !== null && (
            <Badge tone="quiet" className="mt-1">
              {duration(now - last)}
            </Badge>
          )}
        </div>
        <p className="mt-3 text-14 text-ink-2">{last === null ? w.silent.never : w.silent.last(dateAndClock(last, zone))}</p>
        {row.kind === "unplanned" && <p className="mt-1 text-14 text-ink-2">{state === null ? w.unplanned.none : rowWords.planStates[state]}</p>}
        <p className="mt-3 text-14 text-ink-2">{own.text}</p>
      </div>
      <div className="flex items-center gap-2 border-t border-line px-5 py-3">
        <Button look="primary" className="flex-1" onClick={() => onLog(applicationOf(row))} aria-keyshortcuts="c">
          {words.actions.log}
          <span aria-hidden="true" className="text-12 font-normal opacity-75">
            C
          </span>
        </Button>
        <Link href={`/applications/${applicationOf(row)}`} prefetch={false} className={buttonClass()}>
          {words.actions.openPlan}
        </Link>
      </div>
    </>
  );
}

/** Something that was done today, with the way back. */
export function DonePane({ row, onTakeBack }: { row: DoneRow; onTakeBack: (row: DoneRow) => void }) {
  const { zone } = useReader();
  const { client, employer, application, title, at, reason, by } = row.done;
  return (
    <>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-4 pb-6">
        <PaneHead name={client.name} under={`${employer.name}, ${application.role}`} href={`/applications/${application.id}`} open={words.actions.openPlan} />
        <h2 className="mt-4 font-serif text-22 font-medium">{title}</h2>
        <p className="mt-3 text-14 text-ink-2">
          {dateAndClock(epoch(at), zone)}, {w.done.by(by.name)}
        </p>
        {reason !== null && <p className="mt-1 text-14 text-ink-2">{reason}</p>}
      </div>
      <div className="flex items-center gap-2 border-t border-line px-5 py-3">
        <Button className="flex-1" onClick={() => onTakeBack(row)}>
          <Undo2 size={15} aria-hidden /> {words.actions.undo}
        </Button>
      </div>
    </>
  );
}
