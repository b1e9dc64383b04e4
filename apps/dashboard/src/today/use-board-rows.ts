"use client";

import type { DraftState, QueueView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTRPC } from "../api/trpc.ts";
import { useLoaded } from "../kit/use-loaded.ts";
import type { Section } from "./queue-list.tsx";
import type { Show } from "./filters.tsx";
import { type OpenCounts, openCounts, openRows } from "./open-rows.ts";
import { type BoardGroup, boardGroups, type BoardRow, type DoneRow, doneRows, fits, type QueueRow, quietRows } from "./queue-rows.ts";
import { useShownRows } from "./use-shown-rows.ts";

interface Asked {
  queue: QueueView;
  /** `stepKey` of what was just acted on. */
  gone: ReadonlySet<string>;
  show: Show;
  /** What is looked for. */
  wanted: string;
  /** Folded groups that were opened. */
  opened: ReadonlySet<BoardGroup>;
}

export interface BoardRows {
  /** Every follow-up of the queue, those that wait to be shown among them: what the counts count. */
  all: readonly QueueRow[];
  /** How many of them there are, those that are still on their way among them. */
  open: OpenCounts;
  sections: readonly Section[];
  /** The rows that can be reached, in order. */
  reachable: readonly BoardRow[];
  /** By filter; null while it is on its way. */
  counts: Record<Show, number | null>;
  drafts: ReadonlyMap<string, DraftState>;
  arrived: number;
  showArrived: () => void;
  done: readonly DoneRow[];
}

const folding: ReadonlySet<BoardGroup> = new Set(["silent", "unplanned", "tomorrow", "done"]);
const none: readonly never[] = [];

/** What the page lists: the queue, whom it does not show, and what was done; filtered, grouped and counted. */
export function useBoardRows({ queue, gone, show, wanted, opened }: Asked): BoardRows {
  const trpc = useTRPC();
  const loaded = useLoaded();
  const quiet = useQuery(trpc.queue.quiet.queryOptions(undefined, { refetchInterval: 60_000 }));
  const doneToday = useQuery(trpc.queue.done.queryOptions(undefined, { enabled: loaded }));
  const board = useQuery(trpc.drafts.board.queryOptions(undefined, { enabled: loaded, staleTime: 60_000 }));
  const all = useMemo(() => openRows(queue.items, gone), [queue.items, gone]);
  const open = useMemo(() => openCounts(queue, gone), [queue, gone]);
  const { shown, arrived, showArrived } = useShownRows(all, queue.more === 0);
  const quieted = useMemo(() => (quiet.data === undefined ? none : quietRows(quiet.data)), [quiet.data]);
  const done = useMemo(() => doneRows(doneToday.data?.data ?? none), [doneToday.data]);
  const drafts = useMemo(
    () => new Map((board.data?.items ?? []).map(({ step, state, drafts: own }) => [step.id, { state, count: own.filter((one) => one.state === state).length }])),
    [board.data],
  );

  const counts = useMemo(
    () => ({
      all: open.late + open.due + open.changed,
      late: open.late,
      due: open.due,
      changed: open.changed,
      silent: quiet.data?.silent.length ?? null,
      unplanned: quiet.data?.withoutNext.length ?? null,
    }),
    [open, quiet.data],
  );
  const { sections, reachable } = useMemo(() => {
    const byGroup = Map.groupBy<BoardGroup, BoardRow>([...shown, ...quieted, ...done], ({ group }) => group);
    const found = boardGroups.flatMap((group): Section[] => {
      if (show !== "all" && group !== show) return [];
      const rows = (byGroup.get(group) ?? []).filter((row) => fits(row, wanted));
      if (rows.length === 0) return [];
      const folds = show === "all" && wanted === "" && folding.has(group);
      const waiting = wanted === "" && (group === "late" || group === "due" || group === "changed" || group === "tomorrow");
      return [{ group, rows, count: waiting ? open[group] : rows.length, folds, folded: folds && !opened.has(group) }];
    });
    return { sections: found, reachable: found.flatMap(({ rows, folded }) => (folded ? [] : rows)) };
  }, [shown, quieted, done, show, wanted, opened, open]);
  return { all, open, sections, reachable, counts, drafts, arrived, showArrived, done };
}
