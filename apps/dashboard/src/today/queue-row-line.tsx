"use client";

import type { DraftState } from "@tact/api/views";
import { memo } from "react";
import { DraftStateBadge } from "../drafts/draft-state-badge.tsx";
import { useReader } from "../time/reader.tsx";
import { type QueueRow, rowTitle } from "./queue-rows.ts";
import { RowFrame, RowMiddle, type RowPlace, RowTime } from "./row-frame.tsx";
import { changeTiming, openTiming, type Tone } from "./timing.ts";

const toneText: Record<Tone, string> = { late: "text-late", due: "text-due", plain: "text-ink", moved: "text-moved" };

/** One follow-up: who and where, what and why, when and how much is left, and how far its words are. */
export const QueueRowLine = memo(function QueueRowLine({
  row,
  draft,
  checkable,
  ...place
}: RowPlace & { row: QueueRow; draft: DraftState | null; checkable: boolean }) {
  const { zone, now } = useReader();
  const [item] = row.items;
  const { step, change, employer, stage } = item;
  const timing =
    change === null ? openTiming(step.status, step.window, now, zone) : changeTiming(change, step.window, zone);
  return (
    <RowFrame
      id={row.id}
      href={`/applications/${item.application.id}`}
      name={item.client.name}
      under={stage === null ? employer.name : `${employer.name}, ${stage}`}
      spoken={`${rowTitle(row)}, ${timing.main}`}
      checkable={checkable}
      {...place}
    >
      <RowMiddle first={rowTitle(row)} second={change === null ? item.why : change.why} struck={change?.kind === "dropped"} />
      <RowTime main={timing.main} rest={timing.rest} tone={toneText[timing.tone]} />
      <div className="hidden min-w-0 @min-[46rem]:block">
        {draft !== null && draft.state !== "none" && <DraftStateBadge state={draft.state} count={draft.count} />}
      </div>
    </RowFrame>
  );
});
