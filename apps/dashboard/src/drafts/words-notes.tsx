"use client";

import type { KeptDraftView, StepDraftView } from "@tact/api/views";
import type { Step } from "@tact/facts";
import { useState } from "react";
import { Button } from "../kit/button.tsx";
import { clock, dateAndClock, longDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { draftsWords as w } from "../words/en-drafts.ts";
import { DiffText } from "./diff-text.tsx";
import type { KeptWords } from "./use-kept-words.ts";

const look = "flex flex-col gap-2 rounded-8 px-3 py-2 text-13";

/** Kept words may not fit any more: why, what the draft would say now, and the ways on. */
export function StaleNote({ kept, draft, step, words }: { kept: KeptDraftView; draft: StepDraftView; step: Step; words: KeptWords }) {
  const { zone, now } = useReader();
  const [compared, setCompared] = useState(false);
  const year = wallClock(now, zone).date.slice(0, 4);
  const day = (at: string) => {
    const { date } = wallClock(epoch(at), zone);
    return date.startsWith(year) ? longDate(date) : `${longDate(date)} ${date.slice(0, 4)}`;
  };
  const [before, after] = [day(kept.keptFor), day(step.window.ideal)];
  const at = (instant: string) => `${day(instant)}, ${clock(epoch(instant), zone)}`;
  const moved = before === after ? w.stale.moved(at(kept.keptFor), at(step.window.ideal)) : w.stale.moved(before, after);
  return (
    <div role="status" className={`${look} bg-moved-soft text-moved`}>
      <p>
        {kept.stale.includes("moved") ? moved : w.stale.facts}
        {kept.stale.includes("moved") && kept.stale.includes("facts") && ` ${w.stale.facts}`}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => words.keepNow()}>{w.stale.keep}</Button>
        <Button onClick={() => words.keepNow(draft)}>{w.stale.renew}</Button>
        <Button look="quiet" aria-expanded={compared} onClick={() => setCompared(!compared)}>
          {compared ? w.stale.hide : w.stale.compare}
        </Button>
      </div>
      {compared && <DiffText before={kept} after={draft} />}
    </div>
  );
}

/** Somebody else kept other words meanwhile: theirs, with the difference, and which are to stand. */
export function ConflictNote({ theirs, words }: { theirs: KeptDraftView; words: KeptWords }) {
  const { session, zone } = useReader();
  const when = dateAndClock(epoch(theirs.updatedAt), zone);
  return (
    <div role="alert" className={`${look} bg-due-soft text-due`}>
      <p className="font-medium">{theirs.keptBy.name === session.user.name ? w.conflict.own(when) : w.conflict.title(theirs.keptBy.name, when)}</p>
      <p>{w.conflict.differs}</p>
      <DiffText before={theirs} after={words.texts} />
      <div className="flex flex-wrap gap-2">
        <Button onClick={words.keepMine}>{w.conflict.mine}</Button>
        <Button onClick={words.takeTheirs}>{w.conflict.theirs}</Button>
      </div>
    </div>
  );
}
