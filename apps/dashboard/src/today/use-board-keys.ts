"use client";

import type { QueueItem } from "@tact/api/views";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useCallback, useState } from "react";
import { useKeys } from "../kit/use-keys.ts";
import { rowLinkId } from "./queue-row-line.tsx";
import { isMarkable, type QueueRow } from "./queue-rows.ts";

interface Board {
  /** The rows that can be reached, in order. */
  rows: readonly QueueRow[];
  mark: (items: readonly QueueItem[], label: string, left: number) => Promise<void>;
  undo: () => Promise<void>;
  onLog: (applicationId: string) => void;
}

const nameOf = (row: QueueRow) => row.items[0].client.name;

/** Which row is selected and which are ticked, and the keys that move and act on them. */
export function useBoardKeys({ rows, mark, undo, onLog }: Board) {
  const router = useRouter();
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const selected = rows.find((row) => row.id === selectedId) ?? rows[0] ?? null;
  const checked = new Set(rows.filter((row) => ticked.has(row.id) && isMarkable(row)).map((row) => row.id));

  function focus(row: QueueRow | undefined) {
    if (row === undefined) return;
    setSelectedId(row.id);
    requestAnimationFrame(() => document.getElementById(rowLinkId(row.id))?.focus());
  }
  function move(by: number) {
    const at = selected === null ? -1 : rows.indexOf(selected);
    // The first press only shows where the cursor is.
    const focused = document.activeElement?.id === (selected === null ? "" : rowLinkId(selected.id));
    focus(focused ? rows[Math.min(rows.length - 1, Math.max(0, at + by))] : (selected ?? rows[0]));
  }
  const check = useCallback((id: string, on: boolean) => {
    setTicked((before) => {
      const next = new Set(before);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);

  /** Marks rows and opens the one after them. */
  function act(done: readonly QueueRow[], items: readonly QueueItem[], label: string) {
    const gone = new Set(done.map((row) => row.id));
    const last = Math.max(...done.map((row) => rows.indexOf(row)));
    const after = rows.slice(last + 1).find((row) => !gone.has(row.id));
    const before = rows.slice(0, last).findLast((row) => !gone.has(row.id));
    const listed = document.activeElement?.id.startsWith("row-") === true || document.activeElement === document.body;
    const next = after ?? before;
    setSelectedId(next?.id ?? null);
    if (listed) focus(next);
    setTicked(new Set());
    const left = rows.filter((row) => isMarkable(row) && !gone.has(row.id)).length;
    void mark(items, label, left);
  }
  const markRow = (row: QueueRow) => isMarkable(row) && act([row], row.items, nameOf(row));
  const markOne = (row: QueueRow, key: string) => {
    const items = row.items.filter((item) => item.key === key);
    if (row.items.length === 1) markRow(row);
    else void mark(items, items[0]?.step.title ?? nameOf(row), rows.filter(isMarkable).length);
  };
  const markChecked = () => {
    const done = rows.filter((row) => checked.has(row.id));
    act(done, done.flatMap((row) => row.items), done.map(nameOf).join(", "));
  };
  const extend = (by: number) => {
    if (selected !== null && isMarkable(selected)) check(selected.id, true);
    const next = rows[(selected === null ? -1 : rows.indexOf(selected)) + by];
    if (next !== undefined && isMarkable(next)) check(next.id, true);
    focus(next);
  };

  useKeys({
    j: () => move(1),
    k: () => move(-1),
    "shift+j": () => extend(1),
    "shift+k": () => extend(-1),
    x: () => selected !== null && isMarkable(selected) && check(selected.id, !checked.has(selected.id)),
    e: () => (checked.size > 0 ? markChecked() : selected !== null && markRow(selected)),
    c: () => selected !== null && onLog(selected.items[0].application.id),
    o: () => selected !== null && router.push(`/applications/${selected.items[0].application.id}`),
    z: () => void undo(),
    Escape: () => setTicked(new Set()),
    "/": () => document.querySelector<HTMLElement>("nav a[aria-current=true]")?.focus(),
  });

  /** Arrows move inside the list only: elsewhere they scroll. */
  function onListKeyDown(event: KeyboardEvent) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    if (!(event.target instanceof HTMLElement) || !event.target.id.startsWith("row-")) return;
    event.preventDefault();
    move(event.key === "ArrowDown" ? 1 : -1);
  }

  return {
    onListKeyDown,
    selected,
    select: setSelectedId,
    checked,
    check,
    clearChecked: () => setTicked(new Set()),
    markRow,
    markOne,
    markChecked,
  };
}
