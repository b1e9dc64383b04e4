"use client";

import type { ApplicationView } from "@tact/api/views";
import type { Fact } from "@tact/facts";
import { ChevronDown } from "lucide-react";
import { placeOf, shortDate, span } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { planWords } from "../words/en-plan.ts";
import { planPageWords } from "../words/en-plan-page.ts";
import { movedFrom } from "./moved-from.ts";
import type { PlanActs } from "./plan-acts.ts";
import { Diamond } from "./ribbon.tsx";
import { StepLine } from "./step-line.tsx";
import { type InterviewEntry, timelineOf } from "./timeline.ts";
import { Entry } from "./timeline-entry.tsx";
import type { TriedStep } from "./tried.ts";

const w = planWords.plan;

/** What the lines of a timeline stand on. */
export interface TimelineOf {
  view: ApplicationView;
  facts: readonly Fact[];
  /** Null where nothing can be done: the plan is one of an earlier moment. */
  acts: PlanActs | null;
  asOf: string | null;
  tried: ReadonlyMap<string, TriedStep> | null;
  /** Id of the step whose words are open. */
  reviewing: string | null;
  onReview: (step: string | null) => void;
}

/** Everything in order of time; the step of the day is open, the others are one line with their reason folded. */
export function Timeline(of: TimelineOf) {
  const { view, facts } = of;
  const { now, zone } = useReader();
  const entries = timelineOf(view.plan, facts, view.employer.timeZone);
  const moved = movedFrom(view.revisions, now, zone);
  const isPast = (entry: (typeof entries)[number]) => entry.kind === "steps" && entry.group.number === null && entry.at < now;
  const past = entries.filter(isPast);
  // What was done folds, so that the step of the day comes first; alone, it is its own line.
  const folded = past.length > 1 ? past : [];
  const render = (entry: (typeof entries)[number]) => {
    if (entry.kind === "interview") {
      return <InterviewLine key={entry.interview.id} at={entry.at} interview={entry.interview} view={view} />;
    }
    if (entry.kind === "decision") {
      const { from, to, slips } = entry.decision;
      return (
        <Entry key="decision" at={entry.at} on={to} mark={<Diamond className="border-moved-mark" />}>
          <div>
            <p className="text-14 text-ink-2">{from === to ? w.decisionDay : w.decisionRange(shortDate(from), shortDate(to))}</p>
            {slips > 0 && <p className="text-13 text-moved">{w.slips(slips)}</p>}
          </div>
        </Entry>
      );
    }
    return <StepLine key={entry.group.key} at={entry.at} group={entry.group} moved={moved.get(entry.group.steps[0].lineage) ?? null} of={of} />;
  };
  return (
    <>
      {folded.length > 0 && (
        <details className="group mb-5 print:hidden">
          <summary className="inline-flex min-h-6 items-center gap-1 rounded-4 text-13 font-medium text-accent pointer-coarse:min-h-11">
            {planPageWords.earlier(folded.length)}
            <ChevronDown size={14} aria-hidden className="group-open:rotate-180" />
          </summary>
          <ol className="mt-3">{folded.map(render)}</ol>
        </details>
      )}
      <ol>{entries.filter((entry) => !folded.includes(entry)).map(render)}</ol>
    </>
  );
}

function InterviewLine({ at, interview, view }: { at: number; interview: InterviewEntry; view: ApplicationView }) {
  const { zone } = useReader();
  const theirs = view.employer.timeZone;
  const [starts, ends] = [epoch(interview.starts), epoch(interview.ends)];
  const names = interview.participants.map((one) => one.name).join(", ");
  return (
    <Entry at={at} mark={<Diamond />}>
      <div>
        <p className="text-14 wrap-anywhere">
          {w.interview(interview.stage)}
          <span className="text-ink-3">
            , {span(starts, ends, zone)}
            {theirs !== zone && ` (${w.interviewIn(span(starts, ends, theirs), placeOf(theirs))})`}
          </span>
        </p>
        {names !== "" && (
          <p className="text-13 text-ink-3 wrap-anywhere">
            <bdi>{names}</bdi>
          </p>
        )}
      </div>
    </Entry>
  );
}
