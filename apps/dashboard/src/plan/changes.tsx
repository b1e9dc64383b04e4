"use client";

import type { ApplicationView, RevisionView } from "@tact/api/views";
import { useState } from "react";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { planWords } from "../words/en-plan.ts";
import { DiffList } from "./diff-list.tsx";
import { diffLines } from "./diff-lines.ts";
import { PanelSection } from "./panel-section.tsx";

const shownAtFirst = 4;

function headOf(revision: RevisionView): string {
  const [first, ...others] = [...new Set(revision.facts.map((fact) => planWords.facts.types[fact.type] ?? planWords.facts.replanned))];
  if (first === undefined) return planWords.facts.replanned;
  return others.length === 0 ? first : `${first}, ${others.join(", ").toLocaleLowerCase()}`;
}

/** Each revision of the plan: what led to it, and what it moved. Newest first. */
export function Changes({ view }: { view: ApplicationView }) {
  const { zone } = useReader();
  const [all, setAll] = useState(false);
  const shown = all ? view.revisions : view.revisions.slice(0, shownAtFirst);
  return (
    <PanelSection title={planWords.plan.changed}>
      <ul className="flex flex-col gap-4">
        {shown.map((revision) => {
          const lines = diffLines(revision.diff, zone, null);
          const only = revision.number === 1 || (lines.length > 3 && lines.every((line) => line.kind === "added"));
          return (
            <li key={revision.id} className="text-13">
              <p className="font-medium">{headOf(revision)}</p>
              {only ? (
                <p className="text-ink-2">{planWords.plan.first(lines.length)}</p>
              ) : lines.length === 0 ? (
                <p className="text-ink-3">{planWords.plan.changedNothing}</p>
              ) : (
                <div className="mt-1 border-l-2 border-line pl-3">
                  <DiffList lines={lines.slice(0, 6)} />
                </div>
              )}
              <p className="mt-0.5 text-12 text-ink-3">
                {revision.actor.name}, {dateAndClock(epoch(revision.madeAt), zone)}
              </p>
            </li>
          );
        })}
      </ul>
      {view.revisions.length > shownAtFirst && !all && (
        <button type="button" onClick={() => setAll(true)} className="mt-2 rounded-4 text-13 font-medium text-accent">
          {planWords.plan.showAll(view.revisions.length)}
        </button>
      )}
    </PanelSection>
  );
}
