"use client";

import type { DraftBoardItem, DraftBoardView } from "@tact/api/views";
import clsx from "clsx";
import { useEffect, useRef, Suspense } from "react";
import { Button } from "../kit/button.tsx";
import { PageHead } from "../kit/page-head.tsx";
import { EmptyState, StaleNotice } from "../kit/page-states.tsx";
import { useKeys } from "../kit/use-keys.ts";
import { lazyAfterLoad } from "../kit/lazy-after-load.ts";
import { usePageParams } from "../plan/use-page-params.ts";
import { useReader } from "../time/reader.tsx";
import { draftsWords as w } from "../words/en-drafts.ts";
import { countsOf, groupsOf, keyOf, type Show, showOf, shows, toWorkToday } from "./board-items.ts";
import { BoardLine, lineIdOf } from "./board-line.tsx";
import type { WordsHandle } from "./draft-card.tsx";
import { LeftOver } from "./left-over.tsx";

const BoardDetail = lazyAfterLoad(() => import("./board-detail.tsx").then(({ BoardDetail }) => BoardDetail));

/** Filters that stand there even where nothing is behind them. */
const always: ReadonlySet<Show> = new Set(["all", "gaps", "ready"]);

const query = (show: Show, step?: string) => {
  const params = new URLSearchParams();
  if (show !== "all") params.set("show", show);
  if (step !== undefined) params.set("step", step);
  return params.size === 0 ? "/drafts" : `/drafts?${params}`;
};

/** Filters, the list by urgency, and the words of one step beside it. */
export function DraftsBoard({ board, stale }: { board: DraftBoardView; stale: boolean }) {
  const [params, choose] = usePageParams("show", "step");
  const show = showOf(params.show);
  const { zone, now } = useReader();
  const words = useRef<WordsHandle>(null);
  const counts = countsOf(board);
  const groups = groupsOf(board.items, show, now, zone);
  const lines = groups.flatMap(({ items }) => items);
  const named = board.items.find((item) => keyOf(item) === params.step);
  const opened = show === "left" ? undefined : (named ?? lines[0]);

  function open(item: DraftBoardItem | undefined) {
    choose({ ...(show === "all" ? {} : { show }), ...(item === undefined ? {} : { step: keyOf(item) }) });
  }
  function back(from: DraftBoardItem) {
    open(undefined);
    requestAnimationFrame(() => document.getElementById(lineIdOf(from))?.focus());
  }
  function move(by: number) {
    const at = opened === undefined ? -1 : lines.indexOf(opened);
    const focused = opened !== undefined && document.activeElement?.id === lineIdOf(opened);
    const next = focused || named === undefined ? lines[Math.min(lines.length - 1, Math.max(0, focused ? at + by : at))] : opened;
    if (next === undefined) return;
    open(next);
    requestAnimationFrame(() => document.getElementById(lineIdOf(next))?.focus());
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    r: () => words.current?.edit(),
  });
  // On a narrow screen the words take the place of the list: its beginning is what is seen first.
  const detail = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (params.step !== undefined) detail.current?.scrollTo({ top: 0 });
  }, [params.step]);

  return (
    <div className="flex h-full">
      <div className={clsx("flex min-w-0 flex-1 flex-col lg:max-w-[32rem] lg:border-r lg:border-line", named !== undefined && show !== "left" && "max-lg:hidden")}>
        <PageHead title={w.title} lead={counts.all === 0 ? w.lead : w.heading(counts.all, toWorkToday(board.items, now, zone))}>
          <nav aria-label={w.filters.label} className="-mx-2 mt-2 flex gap-0.5 overflow-x-auto p-1">
            {shows.filter((one) => always.has(one) || one === show || counts[one] > 0).map((one) => (
              <a
                key={one}
                href={query(one)}
                aria-current={one === show ? "true" : undefined}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  choose(one === "all" ? {} : { show: one });
                }}
                className={clsx(
                  "flex h-7 shrink-0 items-center gap-1.5 rounded-full px-2.5 text-13 font-medium pointer-coarse:h-11",
                  one === show ? "bg-sunken text-ink" : "text-ink-2 hover:bg-hover hover:text-ink",
                )}
              >
                {w.filters[one]} <span className="text-12 font-normal text-ink-3">{counts[one]}</span>
              </a>
            ))}
          </nav>
        </PageHead>
        <div className="min-h-0 flex-1 border-t border-line md:overflow-y-auto md:overscroll-contain">
          {stale && <StaleNotice />}
          {show === "left" && counts.left > 0 && (
            <>
              <h2 className="px-4 pt-3 pb-1 text-13 text-ink-2 md:px-6">{w.leftOverLead}</h2>
              <LeftOver board={board} />
            </>
          )}
          {counts.all === 0 && show === "all" && <EmptyState title={w.empty} text={w.emptyText} />}
          {show !== "all" && counts[show] === 0 && (
            <EmptyState title={w.noMatch} text={w.noMatchText}>
              <Button onClick={() => choose({})}>{w.showAll}</Button>
            </EmptyState>
          )}
          {show !== "left" &&
            groups.map(({ urgency, items }) => (
              <section key={urgency} aria-labelledby={`drafts-${urgency}`}>
                <h2 id={`drafts-${urgency}`} className="sticky top-0 z-10 flex h-9 items-center gap-2 border-b border-line bg-canvas px-4 text-13 font-semibold md:px-6">
                  {w.urgencies[urgency]} <span className="font-normal text-ink-3">{items.length}</span>
                </h2>
                <ul>
                  {items.map((item) => (
                    <BoardLine key={keyOf(item)} item={item} selected={item === named ? "named" : item === opened ? "first" : null} href={query(show, keyOf(item))} onOpen={() => open(item)} />
                  ))}
                </ul>
              </section>
            ))}
          {show === "all" && board.more > 0 && <p className="px-4 py-3 text-13 text-ink-3 md:px-6">{w.more(board.more)}</p>}
        </div>
      </div>
      {show !== "left" && (
        <div ref={detail} className={clsx("min-w-0 flex-1 md:overflow-y-auto md:overscroll-contain", named === undefined && "max-lg:hidden")}>
          <Suspense>{opened !== undefined && <BoardDetail key={keyOf(opened)} ref={words} item={opened} onBack={() => back(opened)} />}</Suspense>
        </div>
      )}
    </div>
  );
}
