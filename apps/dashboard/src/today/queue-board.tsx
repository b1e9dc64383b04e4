"use client";

import type { QueueView } from "@tact/api/views";
import { Plus } from "lucide-react";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { lazy, Suspense, useMemo, useState } from "react";
import { Button, buttonClass } from "../kit/button.tsx";
import { EmptyState, StaleNotice } from "../kit/page-states.tsx";
import { Rich } from "../kit/rich.tsx";
import { longDate } from "../time/format.ts";
import { words } from "../words/en.ts";
import { todayWords } from "../words/en-today.ts";
import { BulkBar } from "./bulk-bar.tsx";
import { Filters, type Show, showOf } from "./filters.tsx";
import { headingSentence } from "./heading.ts";
import { KeyHints } from "./key-hints.tsx";
import { LoadStrip } from "./load-strip.tsx";
import { QueueList } from "./queue-list.tsx";
import { queueRows } from "./queue-rows.ts";
import { ReadingPane } from "./reading-pane.tsx";
import { useBoardKeys } from "./use-board-keys.ts";
import { useMarkDone } from "./use-mark-done.ts";
import { useShownRows } from "./use-shown-rows.ts";

const LogDialog = lazy(() => import("../log/log-dialog.tsx"));

/** The day: heading, load, filters, the list in the order to work, and the selected follow-up beside it. */
export function QueueBoard({ queue, stale }: { queue: QueueView; stale: boolean }) {
  const params = useSearchParams();
  const show = showOf(params.get("show"));
  const { hidden, mark, undo } = useMarkDone();
  const all = useMemo(() => queueRows(queue.items.filter((item) => !hidden.has(item.key))), [queue.items, hidden]);
  const { shown, arrived, showArrived } = useShownRows(all);
  const [tomorrowOpen, setTomorrowOpen] = useState(false);
  const [logging, setLogging] = useState<string | null>(null);

  const counts = {
    all: shown.filter((row) => row.group !== "tomorrow").length,
    late: shown.filter((row) => row.group === "late").length,
    due: shown.filter((row) => row.group === "due").length,
    changed: shown.filter((row) => row.group === "changed").length,
  };
  const listed = shown.filter((row) => show === "all" || row.group === show);
  const reachable = listed.filter((row) => row.group !== "tomorrow" || tomorrowOpen);

  const board = useBoardKeys({ rows: reachable, mark, undo, onLog: setLogging });
  const { selected, select, checked, check, clearChecked, markRow, markOne, markChecked } = board;

  function setShow(next: Show) {
    const query = next === "all" ? window.location.pathname : `?show=${next}`;
    window.history.replaceState(null, "", query);
    showArrived();
  }

  return (
    <div className="flex h-full">
      <div className="@container relative flex min-w-0 flex-1 flex-col">
        <header className="px-4 pt-4 md:px-6 md:pt-3.5">
          <div className="flex items-start justify-between gap-6">
            <div className="min-w-0">
              <h1 className="font-serif text-28 font-medium tracking-[-0.01em]">
                {longDate(queue.date)}
              </h1>
              <p className="mt-1 text-14 text-ink-2">
                <Rich text={headingSentence(shown, queue.date, queue.timeZone)} />
              </p>
            </div>
            <div className="hidden shrink-0 @min-[46rem]:block">
              <LoadStrip load={queue.load} />
            </div>
          </div>
          <div className="mt-3 mb-2 flex items-center justify-between gap-3">
            <Filters show={show} counts={counts} onShow={setShow} />
            <Link href="/interviews/new" className={buttonClass("secondary", "h-7 max-md:hidden")}>
              <Plus size={14} aria-hidden /> {words.actions.logInterview}
            </Link>
          </div>
        </header>
        <div className="min-h-0 flex-1 border-t border-line md:overflow-y-auto md:overscroll-contain">
          {stale && <StaleNotice />}
          {arrived > 0 && (
            <div className="flex h-10 items-center justify-center gap-2 border-b border-line bg-selected text-13">
              {todayWords.today.arrived(arrived)}
              <button
                type="button"
                onClick={showArrived}
                className="rounded-4 px-1 font-semibold text-accent underline underline-offset-3"
              >
                {todayWords.today.showArrived}
              </button>
            </div>
          )}
          {counts.all === 0 && show === "all" && (
            <EmptyState title={todayWords.today.empty.cleared} text={todayWords.today.empty.clearedText} />
          )}
          {show !== "all" && listed.length === 0 && (
            <EmptyState title={words.errors.noMatch} text={todayWords.today.empty.noMatchText}>
              <Button onClick={() => setShow("all")}>{todayWords.today.empty.showAll}</Button>
            </EmptyState>
          )}
          <div role="region" aria-label={todayWords.today.list} onKeyDown={board.onListKeyDown}>
            <QueueList
              rows={listed}
              selectedId={selected?.id ?? null}
              checked={checked}
              tomorrowOpen={tomorrowOpen}
              onTomorrow={setTomorrowOpen}
              onSelect={select}
              onCheck={check}
            />
          </div>
          <Link
            href="/interviews/new"
            className={buttonClass("secondary", "m-4 md:hidden")}
          >
            <Plus size={15} aria-hidden /> {words.actions.logInterview}
          </Link>
        </div>
        {checked.size > 0 && <BulkBar count={checked.size} onMark={markChecked} onClear={clearChecked} />}
        <KeyHints />
      </div>
      <aside aria-label={todayWords.today.pane} className="hidden w-[400px] shrink-0 flex-col border-l border-line xl:flex">
        {selected === null ? (
          <p className="m-auto max-w-60 px-5 text-center text-14 text-ink-3">{todayWords.today.noSelection}</p>
        ) : (
          <ReadingPane
            key={selected.id}
            row={selected}
            onMark={() => markRow(selected)}
            onMarkOne={(key) => markOne(selected, key)}
            onLog={() => setLogging(selected.items[0].application.id)}
          />
        )}
      </aside>
      <Suspense>
        {logging !== null && <LogDialog applicationId={logging} onClose={() => setLogging(null)} />}
      </Suspense>
    </div>
  );
}
