"use client";

import { useRouter } from "next/navigation";
import { useKeys } from "../kit/use-keys.ts";
import type { StepActs } from "../steps/use-step-acts.ts";
import { applicationOf, type BoardRow, isMarkable, isMovable, type QueueRow, targetsOf } from "./queue-rows.ts";
import { useRowCommands } from "./use-row-commands.tsx";
import type { Selection } from "./use-selection.ts";

interface Bound {
  rows: readonly BoardRow[];
  selection: Selection;
  acts: StepActs;
  onLog: (applicationId: string) => void;
  onEdit: () => void;
  onWhy: (row: BoardRow) => void;
  onFind: () => void;
  /** Whether a dialog was asked for: until it stands, keys do nothing but close it. */
  asked: boolean;
  onEscape: () => void;
}

/** The keys that move through the list and act on what is selected or ticked, and the same acts for search. Shows nothing. */
export function BoardKeys({ rows, selection, acts, onLog, onEdit, onWhy, onFind, asked, onEscape }: Bound) {
  const router = useRouter();
  const { selected, focus, move, checked, checkedRows, check, clear } = selection;
  useRowCommands({ row: selected, acts, onEdit, onLog });

  const extend = (by: number) => {
    if (selected !== null && isMovable(selected)) check(selected.id, true);
    const next = rows[(selected === null ? -1 : rows.indexOf(selected)) + by];
    if (next !== undefined && isMovable(next)) check(next.id, true);
    focus(next);
  };
  /** What is ticked, else what is selected, as far as it allows the act. */
  const wanted = (allows: (row: BoardRow) => row is QueueRow) =>
    (checkedRows.length > 0 ? checkedRows : selected === null ? [] : [selected]).filter(allows).flatMap(targetsOf);

  const keys: Record<string, () => void> = {
    j: () => move(1),
    k: () => move(-1),
    "shift+j": () => extend(1),
    "shift+k": () => extend(-1),
    x: () => void (selected !== null && isMovable(selected) && check(selected.id, !checked.has(selected.id))),
    e: () => acts.done(wanted(isMarkable)),
    "shift+e": () => acts.ask("done", wanted(isMarkable)),
    h: () => acts.ask("snooze", wanted(isMovable)),
    s: () => acts.ask("skip", wanted(isMovable)),
    r: onEdit,
    w: () => void (selected !== null && onWhy(selected)),
    c: () => void (selected !== null && onLog(applicationOf(selected))),
    o: () => void (selected !== null && router.push(`/applications/${applicationOf(selected)}`)),
    z: acts.undo,
    "/": onFind,
  };
  const waiting = Object.fromEntries(Object.keys(keys).map((key) => [key, () => undefined]));
  useKeys({
    ...(asked ? waiting : keys),
    Escape: () => {
      onEscape();
      clear();
    },
  });
  return null;
}
