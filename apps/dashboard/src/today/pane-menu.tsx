"use client";

import { Clock, MessageSquarePlus, MoreHorizontal, PenLine, SquareArrowOutUpRight, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { IconButton } from "../kit/button.tsx";
import { Menu } from "../kit/menu.tsx";
import type { StepActs } from "../steps/use-step-acts.ts";
import { words } from "../words/en.ts";
import { todayWords } from "../words/en-today.ts";
import { applicationOf, isMarkable, isMovable, type QueueRow, targetsOf } from "./queue-rows.ts";

const w = todayWords.today;

const entry = (key: string, label: string, Icon: typeof Clock, keys: string, onSelect: () => void) => ({
  key,
  label,
  icon: <Icon size={15} aria-hidden />,
  keys,
  onSelect,
});

/** What else can be done about a follow-up; opened as soon as it is there. */
export default function PaneMenu({
  row,
  acts,
  onEdit,
  onLog,
}: {
  row: QueueRow;
  acts: StepActs;
  onEdit: () => void;
  onLog: (applicationId: string) => void;
}) {
  const router = useRouter();
  const targets = targetsOf(row);
  const ofStep = [
    ...(isMarkable(row) ? [entry("when", w.whatAndWhen, Clock, "Shift E", () => acts.ask("done", targets))] : []),
    ...(row.items[0].step.touch ? [entry("edit", w.editDraft, PenLine, "R", onEdit)] : []),
    ...(isMovable(row) ? [entry("skip", w.skip, X, "S", () => acts.ask("skip", targets))] : []),
  ];
  const onward = [
    entry("log", words.actions.log, MessageSquarePlus, "C", () => onLog(applicationOf(row))),
    entry("open", words.actions.openPlan, SquareArrowOutUpRight, "O", () => router.push(`/applications/${applicationOf(row)}`)),
  ];
  return (
    <Menu
      defaultOpen
      side="top"
      trigger={
        <IconButton label={w.more}>
          <MoreHorizontal size={16} aria-hidden />
        </IconButton>
      }
      groups={[
        { label: null, entries: ofStep },
        { label: null, entries: onward },
      ].filter(({ entries }) => entries.length > 0)}
    />
  );
}
