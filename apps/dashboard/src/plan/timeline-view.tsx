"use client";

import type { ApplicationView } from "@tact/api/views";
import type { Fact } from "@tact/facts";
import clsx from "clsx";
import { Check, ChevronDown, Minus } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "../kit/badge.tsx";
import { clock, dateAndClock, dayAndMonth, placeOf, relativeDate, shortDate, span } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { addDays, epoch, wallClock } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { planWords } from "../words/en-plan.ts";
import { Diamond, Pin } from "./ribbon.tsx";
import { StepCard } from "./step-card.tsx";
import { type InterviewEntry, isMarkableStep, type StepGroup, timelineOf } from "./timeline.ts";
import { groupTitle } from "./timeline-words.ts";
import { Trace } from "./trace.tsx";
import type { StepActions } from "./use-step-actions.ts";
import { whyChain } from "./why-chain.ts";
import { WhyChain } from "./why-chain-view.tsx";

const w = planWords.plan;

/** A line of the timeline: its date on the left, its mark on the line, what it is on the right. */
function Entry({
  at,
  on,
  mark,
  tone,
  children,
}: {
  at: number;
  /** The date to show, where it is not the reader-local date of `at`. */
  on?: string;
  mark: ReactNode;
  tone?: "due" | "late";
  children: ReactNode;
}) {
  const { zone, now } = useReader();
  const date = on ?? wallClock(at, zone).date;
  const today = wallClock(now, zone).date;
  const near = [today, addDays(today, 1), addDays(today, -1)].includes(date);
  return (
    <li className="relative grid grid-cols-[3.25rem_1.75rem_minmax(0,1fr)] gap-x-2 pb-6 md:grid-cols-[4rem_2.5rem_minmax(0,1fr)]">
      <div className={clsx("pt-0.5 text-right", tone === "due" && "text-due", tone === "late" && "text-late")}>
        <p className={clsx("text-13 font-semibold", tone === undefined && "text-ink")}>{dayAndMonth(date)}</p>
        <p className="text-12 text-ink-3">{near ? relativeDate(date, today) : shortDate(date).split(" ")[0]}</p>
      </div>
      <div className="relative flex justify-center">
        <span aria-hidden="true" className="absolute top-0 bottom-[-1.5rem] w-px bg-control-quiet [li:first-child>div>&]:top-3 [li:last-child>div>&]:bottom-auto [li:last-child>div>&]:h-3" />
        <span className="relative flex h-6 items-center">{mark}</span>
      </div>
      {children}
    </li>
  );
}

/** Everything in order of time; the step of the day is open, the others are one line with their reason folded. */
export function Timeline({ view, facts, actions }: { view: ApplicationView; facts: readonly Fact[]; actions: StepActions }) {
  const { now } = useReader();
  const entries = timelineOf(view.plan, facts, view.employer.timeZone);
  const isPast = (entry: (typeof entries)[number]) =>
    entry.kind === "steps" && entry.group.number === null && entry.at < now;
  const past = entries.filter(isPast);
  // A long history folds; the last two done stay, so that one sees where one is.
  const folded = past.length > 4 ? past.slice(0, -2) : [];
  const render = (entry: (typeof entries)[number]) => {
    if (entry.kind === "interview") {
      return <InterviewLine key={entry.interview.id} at={entry.at} interview={entry.interview} view={view} />;
    }
    if (entry.kind === "decision") {
      const { from, to, slips } = entry.decision;
      return (
        <Entry key="decision" at={entry.at} on={to} mark={<Diamond className="border-moved-mark" />}>
          <div>
            <p className="text-14 text-ink-2">
              {from === to ? w.decisionDay : w.decisionRange(shortDate(from), shortDate(to))}
            </p>
            {slips > 0 && <p className="text-13 text-moved">{w.slips(slips)}</p>}
          </div>
        </Entry>
      );
    }
    return <StepLine key={entry.group.key} at={entry.at} group={entry.group} view={view} facts={facts} actions={actions} />;
  };
  return (
    <>
      {folded.length > 0 && (
        <details className="group mb-4">
          <summary className="inline-flex items-center gap-1 rounded-4 text-13 font-medium text-accent">
            {w.earlier(folded.length)}
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
        <p className="text-14">
          {w.interview(interview.stage)}
          <span className="text-ink-3">
            , {span(starts, ends, zone)}
            {theirs !== zone && ` (${w.interviewIn(span(starts, ends, theirs), placeOf(theirs))})`}
          </span>
        </p>
        {names !== "" && <p className="text-13 text-ink-3">{names}</p>}
      </div>
    </Entry>
  );
}

function markOf(group: StepGroup): ReactNode {
  const [step] = group.steps;
  if (group.number === null) {
    const Icon = step.status === "done" ? Check : Minus;
    return (
      <span
        className={clsx(
          "flex size-[22px] items-center justify-center rounded-full",
          step.status === "done" ? "bg-done-soft text-done" : "bg-sunken text-ink-3",
        )}
      >
        <Icon size={13} aria-hidden />
      </span>
    );
  }
  const tone =
    step.status === "late" || step.status === "due" ? step.status : step.firmness === "firm" ? "planned" : "projected";
  return <Pin number={group.number} tone={tone} />;
}

function StepLine({
  at,
  group,
  view,
  facts,
  actions,
}: {
  at: number;
  group: StepGroup;
  view: ApplicationView;
  facts: readonly Fact[];
  actions: StepActions;
}) {
  const { zone } = useReader();
  const [step] = group.steps;
  const open = step.status === "due" || step.status === "late";
  const tone = step.status === "late" ? "late" : step.status === "due" ? "due" : undefined;
  const isNext = group.steps.some((one) => one.id === view.plan.next);
  if (isNext || (open && step.touch)) {
    return (
      <Entry at={at} mark={markOf(group)} {...(tone && { tone })}>
        <StepCard group={group} view={view} facts={facts} actions={actions} />
      </Entry>
    );
  }
  const over = group.number === null;
  const done = step.doneBy === null ? undefined : facts.find((fact) => fact.id === step.doneBy);
  const hours = span(epoch(step.window.opens), epoch(step.window.by), zone);
  const meta = over ? (
    <span className="text-13 text-ink-3">
      {done === undefined ? planWords.statuses[step.status] : w.doneOn(dateAndClock(epoch(done.at), zone))}
    </span>
  ) : step.firmness === "if-no-answer" ? (
    <Badge tone="quiet">{w.ifNoAnswer}</Badge>
  ) : (
    <span className="text-13 text-ink-3">
      {hours.includes(",") ? planWords.timing.from(clock(epoch(step.window.opens), zone)) : hours}
    </span>
  );
  return (
    <Entry at={at} mark={markOf(group)} {...(tone && { tone })}>
      <details className="group min-w-0">
        <summary className="flex items-start gap-3 rounded-6">
          <span className="min-w-0 flex-1">
            <span className={clsx("block text-14", over ? "text-ink-2" : "font-semibold")}>{groupTitle(group)}</span>
            <span className="block text-13 text-ink-3">{step.because[0]?.text ?? ""}</span>
            <span className="mt-1 block md:hidden">{meta}</span>
          </span>
          <span className="shrink-0 max-md:hidden">{meta}</span>
          <span className="inline-flex h-6 shrink-0 items-center gap-0.5 text-13 font-medium text-accent">
            {planWords.why.summary}
            <ChevronDown size={14} aria-hidden className="group-open:rotate-180" />
          </span>
        </summary>
        <div className="mt-3 max-w-[34rem] rounded-8 border border-line p-3.5">
          <WhyChain links={whyChain(step, { facts, reader: zone, employer: view.employer.timeZone })} />
          <Trace step={step} plan={view.plan} />
          {isMarkableStep(step) && (
            <button
              type="button"
              disabled={actions.pending}
              onClick={() => actions.done(group.steps)}
              className="mt-3 inline-flex h-8 items-center rounded-8 border border-control-quiet px-3 text-13 font-medium hover:bg-hover pointer-coarse:h-11"
            >
              {step.touch ? words.actions.markSent : words.actions.markDone}
            </button>
          )}
        </div>
      </details>
    </Entry>
  );
}
