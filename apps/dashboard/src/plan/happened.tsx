"use client";

import type { ApplicationView, FactRecord } from "@tact/api/views";
import clsx from "clsx";
import { useEffect, useState } from "react";
import { factSentence } from "../log/fact-sentence.ts";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { planWords } from "../words/en-plan.ts";
import { PanelSection } from "./panel-section.tsx";
import type { PlanActs } from "./plan-acts.ts";

const shownAtFirst = 6;
const w = planWords.plan;

/** The instant to show: an interview's start, else when it happened or was learnt. */
function momentOf({ fact }: FactRecord): string {
  return fact.type === "interview-scheduled" || fact.type === "interview-rescheduled" ? fact.starts : fact.at;
}

/** Every fact on record, newest first, with who said so; each can be taken back. */
export function Happened({ view, acts }: { view: ApplicationView; acts: PlanActs | null }) {
  const { zone } = useReader();
  const [all, setAll] = useState(false);
  // What a draft rests on is linked here: it must stand, folded or not.
  useEffect(() => {
    const named = () => {
      if (!window.location.hash.startsWith("#fact-")) return;
      setAll(true);
      requestAnimationFrame(() => document.getElementById(decodeURIComponent(window.location.hash.slice(1)))?.scrollIntoView({ block: "center" }));
    };
    named();
    window.addEventListener("hashchange", named);
    return () => window.removeEventListener("hashchange", named);
  }, []);
  const records = view.facts
    .filter((record) => record.fact.type !== "fact-retracted")
    .sort((a, b) => epoch(b.fact.at) - epoch(a.fact.at));
  // What was taken back is on record, and no news.
  const shown = all ? records : records.filter((record) => record.retractedBy === null).slice(0, shownAtFirst);
  return (
    <PanelSection title={w.happened}>
      <ul className="flex flex-col gap-3">
        {shown.map((record) => {
          const said = factSentence(record.fact);
          const gone = record.retractedBy !== null;
          return (
            <li key={record.fact.id} id={`fact-${record.fact.id}`} className="scroll-mt-16 rounded-4 target:bg-selected flex items-start gap-3 text-13">
              <div className="min-w-0 flex-1">
                <p className={clsx("wrap-anywhere", gone && "text-ink-3 line-through")}>{said}</p>
                <p className="text-12 text-ink-3">
                  {dateAndClock(epoch(momentOf(record)), zone)}, <bdi>{record.actor.name}</bdi>
                  {gone && `, ${w.takenBack}`}
                </p>
              </div>
              {!gone && acts !== null && (
                <button
                  type="button"
                  onClick={() => acts.takeBack(record.fact.id, said)}
                  aria-label={`${w.takeBack}: ${said}`}
                  className="-my-0.5 h-6 shrink-0 rounded-4 px-1 text-12 text-ink-3 hover:text-late hover:underline pointer-coarse:h-11 print:hidden"
                >
                  {w.takeBack}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {records.length > shown.length && (
        <button type="button" onClick={() => setAll(true)} className="mt-2 min-h-6 rounded-4 text-13 font-medium text-accent pointer-coarse:min-h-11 print:hidden">
          {w.showAll(records.length)}
        </button>
      )}
    </PanelSection>
  );
}
