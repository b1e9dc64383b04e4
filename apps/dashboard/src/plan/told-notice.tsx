"use client";

import type { ApplicationView } from "@tact/api/views";
import { Button } from "../kit/button.tsx";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { planWords } from "../words/en-plan.ts";
import { planPageWords } from "../words/en-plan-page.ts";
import { headOf } from "./changes.tsx";
import { DiffList } from "./diff-list.tsx";
import { diffLines } from "./diff-lines.ts";
import type { Told } from "./use-told.ts";

const w = planPageWords.told;

/** What another tab or a colleague changed while this page was open, with the difference. Stays until it is seen. */
export default function ToldNotice({ told, view, onSeen }: { told: Told; view: ApplicationView; onSeen: () => void }) {
  const { zone, now } = useReader();
  const today = wallClock(now, zone).date;
  const records = new Map(view.facts.map((record) => [record.fact.id, record]));
  return (
    <section aria-label={w.title} className="mt-3 rounded-12 border border-moved/40 bg-moved-soft px-4 py-3 print:hidden">
      <div role="status">
        <p className="text-13 font-semibold text-moved">{w.title}</p>
        <ul className="mt-1.5 flex flex-col gap-2.5">
          {told.revisions.map((revision) => {
            const lines = diffLines(revision.diff, zone, today);
            return (
              <li key={revision.id} className="text-13">
                <p className="font-medium text-ink wrap-anywhere">{headOf(revision, records).join(", ")}</p>
                <p className="text-12 text-ink-2">
                  <bdi>{w.by(revision.actor.name, dateAndClock(epoch(revision.madeAt), zone))}</bdi>
                </p>
                <div className="mt-1">
                  {lines.length === 0 ? <p className="text-ink-2">{planWords.plan.changedNothing}</p> : <DiffList lines={lines} />}
                </div>
              </li>
            );
          })}
          {told.fields.map((field) => (
            <li key={field.label} className="text-13">
              {field.label}: <s className="text-ink-2">{field.before}</s> <span className="font-semibold text-moved">{field.after}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button onClick={onSeen}>{w.seen}</Button>
        <p className="text-12 text-ink-2">{w.stands}</p>
      </div>
    </section>
  );
}
