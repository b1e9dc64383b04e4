"use client";

import type { QueueView } from "@tact/api/views";
import { Plus } from "lucide-react";
import Link from "next/link";
import { useRouter, useSearchParams } from "next/navigation";
import { lazy, type ReactNode, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { Button, buttonClass } from "../kit/button.tsx";
import { EmptyState, StaleNotice } from "../kit/page-states.tsx";
import { Rich } from "../kit/rich.tsx";
import { lazyAfterLoad } from "../kit/lazy-after-load.ts";
import { LogOverlay, useReadyLog } from "../log/log-overlay.tsx";
import { StepDialogs } from "../steps/step-dialogs.tsx";
import { useStepActs } from "../steps/use-step-acts.ts";
import { longDate } from "../time/format.ts";
import { words } from "../words/en.ts";
import { todayWords } from "../words/en-today.ts";
import { addressOf, Filters, type Show, showOf } from "./filters.tsx";
import { FindField } from "./find-field.tsx";
import { headingSentence } from "./heading.ts";
import { KeyHints } from "./key-hints.tsx";
import type { ListHandle } from "./long-queue-list.tsx";
import type { PaneHandle } from "./pane.tsx";
import { openRows } from "./open-rows.ts";
import { QueueList } from "./queue-list.tsx";
import { applicationOf, type BoardGroup, type BoardRow, type DoneRow, isMarkable, targetsOf } from "./queue-rows.ts";
import { useBoardRows } from "./use-board-rows.ts";
import { useSelection } from "./use-selection.ts";

const BoardKeys = lazyAfterLoad(() => import("./board-keys.tsx").then(({ BoardKeys }) => BoardKeys));
const LoadStrip = lazyAfterLoad(() => import("./load-strip.tsx").then(({ LoadStrip }) => LoadStrip));
const BulkBar = lazyAfterLoad(() => import("./bulk-bar.tsx").then(({ BulkBar }) => BulkBar));
const Pane = lazyAfterLoad(() => import("./pane.tsx").then(({ Pane }) => Pane));

const LongQueueList = lazy(() => import("./long-queue-list.tsx"));

/** Above this many rows the page holds only those in sight. */
const mostInPage = 300;

/** The day: heading, load, filters, the list in the order to work, and the selected follow-up beside it. */
export function QueueBoard({ queue, stale }: { queue: QueueView; stale: boolean }) {
  const router = useRouter();
  const params = useSearchParams();
  const show = showOf(params.get("show"));
  const wanted = params.get("find") ?? "";
  const [opened, setOpened] = useState<ReadonlySet<BoardGroup>>(new Set());
  const [logging, setLogging] = useState<string | null>(null);
  const [scroller, list, pane, find] = [useRef<HTMLDivElement>(null), useRef<ListHandle>(null), useRef<PaneHandle>(null), useRef<HTMLInputElement>(null)];

  const acts = useStepActs({
    left: (gone) => openRows(queue.items, gone).filter(isMarkable).length,
    onAct: (targets) => selection.leave(targets),
  });
  const rows = useBoardRows({ queue, gone: acts.gone, show, wanted, opened });
  const { sections, reachable, counts, all, open, arrived, showArrived } = rows;
  const heading = useMemo(
    () => headingSentence({ rows: queue.more === 0 ? all : null, counts: open }, queue.date, queue.timeZone),
    [all, open, queue.more, queue.date, queue.timeZone],
  );
  const selection = useSelection({ rows: reachable, list, view: `${show} ${wanted}` });
  const { selected, select, checked, checkedRows, check, clear } = selection;
  const markable = checkedRows.filter(isMarkable);

  const go = useCallback((next: Show, said: string) => {
    window.history.replaceState(null, "", addressOf(next, said) === "?" ? window.location.pathname : addressOf(next, said));
  }, []);
  const onFind = useCallback((next: string) => go(show, next), [go, show]);
  function setShow(next: Show) {
    go(next, wanted);
    showArrived();
  }
  function onWhy(row: BoardRow) {
    if (pane.current?.why() !== true) router.push(`/applications/${applicationOf(row)}`);
  }
  // The panel follows the cursor a moment later: what is asked of it waits until it shows the row that is meant.
  const shownInPane = useRef<string | null>(null);
  const meant = useRef<{ id: string; run: () => void } | null>(null);
  function inPane(run: () => void) {
    if (selected === null || shownInPane.current === selected.id) return run();
    meant.current = { id: selected.id, run };
  }
  const onShown = useCallback((id: string | null) => {
    shownInPane.current = id;
    const wish = meant.current;
    meant.current = null;
    if (wish?.id === id) wish?.run();
  }, []);
  const onEdit = () => inPane(() => void pane.current?.edit());
  useReadyLog();
  // Whoever leaves the field while nothing was found comes back to the list once it is there again.
  const [returning, setReturning] = useState(false);
  useEffect(() => {
    if (!returning || selected === null) return;
    setReturning(false);
    selection.focus(selected);
  }, [returning, selected, selection]);
  const acting = useRef(acts);
  useEffect(() => {
    acting.current = acts;
  });
  const takeBack = useCallback(({ done }: DoneRow) => {
    acting.current.takeBack([{ applicationId: done.application.id, factId: done.factId }], `${done.client.name}, ${done.title}`);
  }, []);

  const fold = useCallback((group: BoardGroup, folded: boolean) => {
    setOpened((before) => {
      const next = new Set(before);
      if (folded) next.delete(group);
      else next.add(group);
      return next;
    });
  }, []);
  const listed = {
    sections,
    selectedId: selected?.id ?? null,
    checked,
    drafts: rows.drafts,
    onFold: fold,
    onSelect: select,
    onCheck: check,
    onTakeBack: takeBack,
  };
  const isPart = queue.more > 0;
  const isMany = isPart || sections.reduce((sum, section) => sum + (section.folded ? 0 : section.rows.length), 0) > mostInPage;
  // Once a list is long it stays one: rows that go one by one do not change it under the cursor.
  const [isLong, setLong] = useState(isMany);
  if (isMany && !isLong) setLong(true);
  const first = { ...listed, sections: sections.slice(0, 1).map((section) => ({ ...section, rows: section.rows.slice(0, 20) })) };

  return (
    <div className="flex h-full">
      <div className="@container relative flex min-w-0 flex-1 flex-col">
        <header className="px-4 pt-4 md:px-6 md:pt-3.5">
          <div className="flex items-start justify-between gap-6">
            <div className="min-w-0">
              <h1 className="font-serif text-28 font-medium tracking-[-0.01em]">{longDate(queue.date)}</h1>
              <p className="mt-1 text-14 text-ink-2">
                <Rich text={heading} />
              </p>
            </div>
            <div className="hidden shrink-0 @min-[46rem]:block">
              <Suspense>
                <LoadStrip load={queue.load} />
              </Suspense>
            </div>
          </div>
          <div className="mt-3 mb-2 flex items-center justify-between gap-3 max-md:flex-col max-md:items-stretch">
            <Filters show={show} wanted={wanted} counts={counts} onShow={setShow} />
            <div className="flex shrink-0 gap-2">
              <FindField input={find} wanted={wanted} onFind={onFind} onLeave={() => (selected === null ? setReturning(true) : selection.focus(selected))} />
              <Link href="/interviews/new" className={buttonClass("secondary", "h-7 max-md:hidden")}>
                <Plus size={14} aria-hidden /> {words.actions.logInterview}
              </Link>
            </div>
          </div>
        </header>
        <div ref={scroller} className="min-h-0 flex-1 border-t border-line md:overflow-y-auto md:overscroll-contain">
          {stale && <StaleNotice />}
          {arrived > 0 && (
            <div role="status" className="flex h-10 items-center justify-center gap-2 border-b border-line bg-selected text-13">
              {todayWords.today.arrived(arrived)}
              <button
                type="button"
                onClick={showArrived}
                className="rounded-4 px-1 font-semibold text-accent underline underline-offset-3 pointer-coarse:h-11"
              >
                {todayWords.today.showArrived}
              </button>
            </div>
          )}
          {counts.all === 0 && show === "all" && wanted === "" && (
            <EmptyState title={todayWords.today.empty.cleared} text={todayWords.today.empty.clearedText} />
          )}
          {(show !== "all" || wanted !== "") && sections.length === 0 && counts[show] !== null && !isPart && (
            <EmptyState
              title={words.errors.noMatch}
              text={wanted === "" ? todayWords.today.empty.noMatchText : todayWords.today.empty.nothingFound(wanted)}
            >
              <Button
                onClick={() => {
                  go("all", "");
                  showArrived();
                }}
              >
                {todayWords.today.empty.showAll}
              </Button>
            </EmptyState>
          )}
          <div role="region" aria-label={todayWords.today.list} {...selection.region}>
            {isLong ? (
              <Suspense fallback={<QueueList {...first} />}>
                <LongQueueList {...listed} scroller={scroller} handle={list} />
              </Suspense>
            ) : (
              <QueueList {...listed} />
            )}
          </div>
          <Link href="/interviews/new" className={buttonClass("secondary", "m-4 md:hidden")}>
            <Plus size={15} aria-hidden /> {words.actions.logInterview}
          </Link>
        </div>
        <Suspense>
          {checkedRows.length > 0 && (
            <BulkBar
              count={checkedRows.length}
              markable={markable.length}
              onMark={() => acts.done(markable.flatMap(targetsOf))}
              onSnooze={() => acts.ask("snooze", checkedRows.flatMap(targetsOf))}
              onSkip={() => acts.ask("skip", checkedRows.flatMap(targetsOf))}
              onClear={clear}
            />
          )}
        </Suspense>
        <KeyHints />
      </div>
      <Suspense fallback={<div className="hidden w-[400px] shrink-0 border-l border-line xl:block" />}>
        <Unhurried>
          <Pane ref={pane} row={selected} acts={acts} onLog={setLogging} onTakeBack={takeBack} onShown={onShown} />
        </Unhurried>
      </Suspense>
      <Suspense>
        <BoardKeys
          rows={reachable}
          selection={selection}
          acts={acts}
          onLog={setLogging}
          onEdit={onEdit}
          onWhy={(row) => inPane(() => onWhy(row))}
          onFind={() => find.current?.focus()}
          asked={acts.asked !== null || logging !== null}
          onEscape={() => {
            acts.close();
            setLogging(null);
          }}
        />
      </Suspense>
      <StepDialogs acts={acts} />
      {logging !== null && <LogOverlay applicationId={logging} onClose={() => setLogging(null)} />}
    </div>
  );
}

/** Follows when there is time: a key is answered before. */
function Unhurried({ children }: { children: ReactNode }) {
  return useDeferredValue(children);
}
