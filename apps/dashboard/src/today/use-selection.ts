"use client";

import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { StepTarget } from "../steps/step-target.ts";
import { stepKey } from "../steps/step-target.ts";
import type { ListHandle } from "./long-queue-list.tsx";
import { nearestRow } from "./nearest-row.ts";
import { applicationOf, type BoardRow, isMovable, type QueueRow } from "./queue-rows.ts";
import { rowLinkId } from "./row-frame.tsx";

interface Board {
  /** The rows that can be reached, in order. */
  rows: readonly BoardRow[];
  list: RefObject<ListHandle | null>;
  /** Names what the reader asked to see: other rows are shown for another. */
  view: string;
}

const none: readonly QueueRow[] = [];
const isOf = (id: string | null) => (row: BoardRow) => row.id === id;

/** Which row is selected and which are ticked, and the arrows that move through them. */
export function useSelection({ rows, list, view }: Board) {
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [seen, setSeen] = useState({ rows, view });
  const selected = rows.find(isOf(selectedId)) ?? rows[0] ?? null;
  // A row that somebody else dealt with leaves the cursor where it was, not at the top.
  if (seen.rows !== rows || seen.view !== view) {
    setSeen({ rows, view });
    const was = selectedId ?? seen.rows[0]?.id ?? null;
    if (was !== null && seen.view === view && !rows.some(isOf(was))) setSelectedId(nearestRow(seen.rows, rows, was)?.id ?? null);
  }
  const checkedRows = useMemo(() => (ticked.size === 0 ? none : rows.filter((row): row is QueueRow => ticked.has(row.id) && isMovable(row))), [rows, ticked]);
  const checked = useMemo(() => new Set(checkedRows.map(({ id }) => id)), [checkedRows]);
  // A row that goes takes the focus along without a word: it comes back on the row where the cursor is.
  const focused = useRef(false);
  const selectedRow = selected?.id;
  useEffect(() => {
    if (focused.current && selectedRow !== undefined && document.activeElement === document.body) document.getElementById(rowLinkId(selectedRow))?.focus({ preventScroll: true });
  }, [selectedRow]);
  const watch = {
    onFocus: () => void (focused.current = true),
    onBlur: () => void (focused.current = false),
  };
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  });

  function focus(row: BoardRow | undefined) {
    if (row === undefined) return;
    setSelectedId(row.id);
    list.current?.reveal(row.id);
    requestAnimationFrame(() => document.getElementById(rowLinkId(row.id))?.focus());
  }
  const check = useCallback((id: string, on: boolean) => {
    setTicked((before) => {
      const next = new Set(before);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  const clear = useCallback(() => setTicked((before) => (before.size === 0 ? before : new Set())), []);

  /** Opens the row after those that are about to go. */
  function leave(targets: readonly StepTarget[]) {
    const going = new Set(targets.map(stepKey));
    const touched = new Set(targets.map(({ applicationId }) => applicationId));
    const goes = (row: BoardRow) =>
      row.kind === "step" && touched.has(applicationOf(row)) && row.items.every((item) => going.has(stepKey({ applicationId: item.application.id, step: item.step })));
    const all = latest.current;
    const last = all.findLastIndex(goes);
    if (last < 0) return;
    const next = all.slice(last + 1).find((row) => !goes(row)) ?? all.slice(0, last).findLast((row) => !goes(row));
    const listed = document.activeElement?.id.startsWith("row-") === true || document.activeElement === document.body;
    setSelectedId(next?.id ?? null);
    if (listed) focus(next);
    clear();
  }

  function move(by: number) {
    const at = selected === null ? -1 : rows.indexOf(selected);
    // The first press only shows where the cursor is.
    const shown = document.activeElement?.id === (selected === null ? "" : rowLinkId(selected.id));
    focus(shown ? rows[Math.min(rows.length - 1, Math.max(0, at + by))] : (selected ?? rows[0]));
  }
  /** Arrows move inside the list only: elsewhere they scroll. */
  function onKeyDown(event: KeyboardEvent) {
    const to = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -rows.length, End: rows.length }[event.key];
    if (to === undefined || !(event.target instanceof HTMLElement) || !event.target.id.startsWith("row-")) return;
    event.preventDefault();
    move(to);
  }

  return { selected, select: setSelectedId, focus, move, checked, checkedRows, check, clear, leave, region: { ...watch, onKeyDown } };
}

export type Selection = ReturnType<typeof useSelection>;
