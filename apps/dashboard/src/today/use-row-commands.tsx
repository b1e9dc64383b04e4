"use client";

import { Check, Clock, MessageSquarePlus, PenLine, X } from "lucide-react";
import { useCommands } from "../shell/commands.ts";
import type { StepActs } from "../steps/use-step-acts.ts";
import { words } from "../words/en.ts";
import { todayWords } from "../words/en-today.ts";
import { applicationOf, type BoardRow, isMarkable, isMovable, markLabel, targetsOf } from "./queue-rows.ts";

const w = todayWords.today;

/** Offers to search (Ctrl K) what can be done about the selected row. */
export function useRowCommands({
  row,
  acts,
  onEdit,
  onLog,
}: {
  row: BoardRow | null;
  acts: StepActs;
  onEdit: () => void;
  onLog: (applicationId: string) => void;
}): void {
  const marks = row !== null && isMarkable(row) ? row : null;
  const moves = row !== null && isMovable(row) ? row : null;
  useCommands(w.commands, [
    ...(marks === null ? [] : [{ key: "mark", label: markLabel(marks), keys: "E", icon: <Check size={16} aria-hidden />, run: () => acts.done(targetsOf(marks)) }]),
    ...(moves === null
      ? []
      : [
          { key: "snooze", label: w.snoozeUntil, keys: "H", icon: <Clock size={16} aria-hidden />, run: () => acts.ask("snooze", targetsOf(moves)) },
          { key: "skip", label: w.skip, keys: "S", icon: <X size={16} aria-hidden />, run: () => acts.ask("skip", targetsOf(moves)) },
        ]),
    ...(moves?.items[0].step.touch === true ? [{ key: "edit", label: w.editDraft, keys: "R", icon: <PenLine size={16} aria-hidden />, run: onEdit }] : []),
    ...(row === null ? [] : [{ key: "log", label: words.actions.log, keys: "C", icon: <MessageSquarePlus size={16} aria-hidden />, run: () => onLog(applicationOf(row)) }]),
  ]);
}
