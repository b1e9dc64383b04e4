"use client";

import type { ApplicationView, FactRecord, RevisionView } from "@tact/api/views";
import { useState } from "react";
import { factSentence } from "../log/fact-sentence.ts";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { addDays, epoch, wallClock } from "../time/zoned.ts";
import { planWords } from "../words/en-plan.ts";
import { planPageWords } from "../words/en-plan-page.ts";
import { DiffList } from "./diff-list.tsx";
import { type DiffLine, diffLines } from "./diff-lines.ts";
import { PanelSection } from "./panel-section.tsx";

const shownAtFirst = 4;
const shownLines = 6;
const w = planPageWords.changes;

/** What led to a revision: the facts in words; for one that was taken back, what it had said. */
export function headOf(revision: RevisionView, records: ReadonlyMap<string, FactRecord>): string[] {
  const said = revision.facts.map(({ id, type }) => {
    const record = records.get(id);
    if (record === undefined) return planWords.facts.types[type] ?? planWords.facts.replanned;
    const { fact } = record;
    if (fact.type !== "fact-retracted") return factSentence(fact);
    const gone = records.get(fact.fact);
    return gone === undefined ? planWords.facts.plain["fact-retracted"] : w.tookBack(factSentence(gone.fact));
  });
  return said.length === 0 ? [w.calendar] : [...new Set(said)];
}

/** The one reason that everything which moved has in common; null where there are several, or none. */
function sharedReason(lines: readonly DiffLine[]): string | null {
  const reasons = new Set(lines.filter(({ kind }) => kind === "moved").map(({ why }) => why));
  const [only] = reasons;
  return reasons.size === 1 ? (only ?? null) : null;
}

/** Each revision of the plan: what led to it, by whom, and what it moved. Newest first; each leads to the plan as it then stood. */
export function Changes({ view, asOf, onSee }: { view: ApplicationView; asOf: string | null; onSee: (on: string) => void }) {
  const { zone, now } = useReader();
  const [all, setAll] = useState(false);
  const records = new Map(view.facts.map((record) => [record.fact.id, record]));
  const shown = all ? view.revisions : view.revisions.slice(0, shownAtFirst);
  const today = wallClock(now, zone).date;
  return (
    <PanelSection title={planWords.plan.changed}>
      <ul className="flex flex-col gap-4">
        {shown.map((revision, i) => {
          const lines = diffLines(revision.diff, zone, null);
          const isFirst = revision.number === 1 || (lines.length > 3 && lines.every((line) => line.kind === "added"));
          const head = headOf(revision, records);
          const when = dateAndClock(epoch(revision.madeAt), zone);
          const source = w.via[records.get(revision.facts[0]?.id ?? "")?.source ?? ""];
          const why = sharedReason(lines);
          return (
            <li key={revision.id} className="text-13">
              {head.map((line) => (
                <p key={line} className="font-medium wrap-anywhere">
                  {line}
                </p>
              ))}
              {isFirst ? (
                <p className="text-ink-2">{planWords.plan.first(lines.length)}</p>
              ) : lines.length === 0 ? (
                <p className="text-ink-3">{w.kept}</p>
              ) : (
                <div className="mt-1 border-l-2 border-line pl-3">
                  <DiffList lines={lines.slice(0, shownLines)} />
                  {why !== null && <p className="mt-1.5 text-12 text-ink-3">{w.because(why)}</p>}
                </div>
              )}
              <p className="mt-0.5 text-12 text-ink-3">
                <bdi>{revision.actor.name}</bdi>
                {source !== undefined && ` ${source}`}, {when}
              </p>
              {(i > 0 || asOf !== null) && (
                <button
                  type="button"
                  onClick={() => onSee(revision.madeAt)}
                  aria-label={planPageWords.asOf.seeThen(head[0] ?? "", when)}
                  className="mt-0.5 min-h-6 rounded-4 text-12 font-medium text-accent hover:underline pointer-coarse:min-h-11 print:hidden"
                >
                  {planPageWords.asOf.see}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {view.revisions.length > shownAtFirst && (
        <button
          type="button"
          aria-expanded={all}
          onClick={() => setAll(!all)}
          className="mt-2 min-h-6 rounded-4 text-13 font-medium text-accent pointer-coarse:min-h-11 print:hidden"
        >
          {all ? w.showLess : planWords.plan.showAll(view.revisions.length)}
        </button>
      )}
      {asOf === null && (
        <label className="mt-3 flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-t border-line pt-3 text-13 text-ink-2 print:hidden">
          {planPageWords.asOf.pick}
          <input
            type="date"
            max={addDays(today, -1)}
            min={wallClock(epoch(view.createdAt), zone).date}
            onChange={(event) => event.target.value !== "" && onSee(event.target.value)}
            className="h-8 rounded-8 border border-control bg-surface px-2 text-13 text-ink pointer-coarse:h-11 pointer-coarse:text-[1rem]"
          />
        </label>
      )}
    </PanelSection>
  );
}
