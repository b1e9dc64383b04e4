"use client";

import { Check, Clock, Undo2, X } from "lucide-react";
import { memo } from "react";
import { doneWord } from "../steps/step-target.ts";
import { clock, shortDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { stepWords } from "../words/en-steps.ts";
import { todayWords } from "../words/en-today.ts";
import type { DoneRow } from "./queue-rows.ts";
import { RowFrame, RowMiddle, type RowPlace } from "./row-frame.tsx";

const w = todayWords.today.done;
const icons = { done: Check, snoozed: Clock, skipped: X } as const;

/** Something that was done today: what, when and by whom, and the way back, which has no end. */
export const DoneRowLine = memo(function DoneRowLine({
  row,
  onTakeBack,
  ...place
}: RowPlace & { row: DoneRow; onTakeBack: (row: DoneRow) => void }) {
  const { zone } = useReader();
  const { act, title, client, employer, touch, channel, at, on, reason, by } = row.done;
  const Icon = icons[act];
  const word = doneWord({ touch, channel: channel === "phone" || channel === "voicemail" ? "phone" : "email" });
  const said = act === "done" ? w.done[word] : act === "snoozed" ? w.snoozed(on === null ? "" : shortDate(on)) : w.skipped;
  const how = channel === null || act !== "done" ? reason : stepWords.channels[channel as keyof typeof stepWords.channels];
  return (
    <RowFrame
      id={row.id}
      href={`/applications/${row.done.application.id}`}
      name={client.name}
      under={employer.name}
      spoken={`${title}, ${said}`}
      checkable={false}
      {...place}
    >
      <RowMiddle first={title} second={[how, w.by(by.name)].filter((part) => part !== null && part !== "").join(", ")} />
      <div className="min-w-0 max-md:text-right">
        <p className="flex items-center gap-1 text-13 font-semibold text-done max-md:justify-end">
          <Icon size={14} aria-hidden className="shrink-0" /> <span className="truncate">{said}</span>
        </p>
        <p className="truncate text-12 text-ink-3">{clock(epoch(at), zone)}</p>
      </div>
      <div className="relative z-10 max-md:order-last max-md:col-span-2 max-md:col-start-2 max-md:mt-1.5">
        <button
          type="button"
          onClick={() => onTakeBack(row)}
          aria-label={w.takeBack(title, client.name)}
          className="-ml-2 inline-flex h-8 items-center gap-1.5 rounded-6 px-2 text-13 font-medium text-accent hover:bg-hover pointer-coarse:h-11"
        >
          <Undo2 size={14} aria-hidden /> {words.actions.undo}
        </button>
      </div>
    </RowFrame>
  );
});
