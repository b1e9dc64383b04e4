"use client";

import { type Ref, useEffect, useImperativeHandle, useRef } from "react";
import type { WordsHandle } from "../drafts/draft-card.tsx";
import type { StepActs } from "../steps/use-step-acts.ts";
import { todayWords } from "../words/en-today.ts";
import { DonePane, QuietPane } from "./other-panes.tsx";
import type { BoardRow, DoneRow } from "./queue-rows.ts";
import { StepPane } from "./step-pane.tsx";

/** What the keys of the list do in the panel; false where it is not in sight. */
export interface PaneHandle {
  edit: () => boolean;
  why: () => boolean;
}

interface Props {
  ref: Ref<PaneHandle>;
  row: BoardRow | null;
  acts: StepActs;
  onLog: (applicationId: string) => void;
  onTakeBack: (row: DoneRow) => void;
  /** Told which row stands in it, whenever that changes. */
  onShown: (id: string | null) => void;
}

/** The selected row beside the list. Folds on screens that are too narrow for both. */
export function Pane({ ref, row, acts, onLog, onTakeBack, onShown }: Props) {
  const aside = useRef<HTMLElement>(null);
  const words = useRef<WordsHandle>(null);
  const why = useRef<HTMLHeadingElement>(null);
  useImperativeHandle(ref, () => {
    const inSight = () => aside.current !== null && aside.current.offsetParent !== null;
    return {
      edit() {
        if (!inSight() || words.current === null) return false;
        words.current.edit();
        return true;
      },
      why() {
        if (!inSight() || why.current === null) return false;
        why.current.focus();
        why.current.scrollIntoView({ block: "start" });
        return true;
      },
    };
  });
  const id = row?.id ?? null;
  useEffect(() => onShown(id), [id, onShown]);
  return (
    <aside
      ref={aside}
      aria-label={todayWords.today.pane}
      className="hidden w-[400px] shrink-0 flex-col border-l border-line xl:flex"
    >
      {row === null && (
        <p className="m-auto max-w-60 px-5 text-center text-14 text-ink-3">{todayWords.today.noSelection}</p>
      )}
      {row?.kind === "step" && <StepPane key={row.id} row={row} acts={acts} words={words} why={why} onLog={onLog} />}
      {row?.kind === "done" && <DonePane key={row.id} row={row} onTakeBack={onTakeBack} />}
      {(row?.kind === "silent" || row?.kind === "unplanned") && <QuietPane key={row.id} row={row} onLog={onLog} />}
    </aside>
  );
}
