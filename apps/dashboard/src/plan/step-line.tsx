"use client";

import clsx from "clsx";
import { Check, ChevronDown, Minus } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Badge } from "../kit/badge.tsx";
import { clock, dateAndClock, span } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { planWords } from "../words/en-plan.ts";
import { planPageWords } from "../words/en-plan-page.ts";
import { Recipients } from "./recipients.tsx";
import { Pin } from "./ribbon.tsx";
import { StepCard } from "./step-card.tsx";
import { isMarkableStep, type StepGroup } from "./timeline.ts";
import { Entry } from "./timeline-entry.tsx";
import type { TimelineOf } from "./timeline-view.tsx";
import { groupTitle } from "./timeline-words.ts";
import { Trace } from "./trace.tsx";
import type { TriedStep } from "./tried.ts";
import { whyChain } from "./why-chain.ts";
import { WhyChain } from "./why-chain-view.tsx";
import { windowSentence } from "./window-sentence.ts";
import { rowWords } from "../words/en-row.ts";

const w = planWords.plan;

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

/** Where it stood before it moved, and where it would stand by what is tried. */
function Marks({ moved, tried }: { moved: string | null; tried: TriedStep | undefined }) {
  if (moved === null && tried === undefined) return null;
  return (
    <span className="mt-1 flex flex-wrap gap-1.5">
      {moved !== null && <Badge tone="moved">{w.was(moved)}</Badge>}
      {tried?.kind === "moved" && (
        <Badge tone="moved" className="font-semibold print:hidden">
          <span aria-hidden="true">→</span>
          <span className="sr-only">{planPageWords.tried.to}</span> {tried.text}
        </Badge>
      )}
      {tried?.kind === "stops" && (
        <Badge tone="quiet" className="print:hidden">
          {planPageWords.tried.stops}
        </Badge>
      )}
    </span>
  );
}

/** One step, or several that read as one: the step of the day as an open card, the others as one line. */
export function StepLine({ at, group, moved, of }: { at: number; group: StepGroup; moved: string | null; of: TimelineOf }) {
  const { view, facts, acts, asOf, tried } = of;
  const { zone, now } = useReader();
  const [opened, setOpened] = useState(false);
  const [step] = group.steps;
  const open = step.status === "due" || step.status === "late";
  const tone = step.status === "late" ? "late" : step.status === "due" ? "due" : undefined;
  const isNext = group.steps.some((one) => one.id === view.plan.next);
  const change = tried?.get(group.key);
  const marks = <Marks moved={moved} tried={change} />;
  if (isNext || (open && step.touch)) {
    return (
      <Entry at={at} mark={markOf(group)} {...(tone && { tone })}>
        <StepCard group={group} of={of} marks={marks} />
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
      {hours.includes(",") ? rowWords.timing.from(clock(epoch(step.window.opens), zone)) : hours}
    </span>
  );
  return (
    <Entry at={at} mark={markOf(group)} {...(tone && { tone })}>
      <details className="group min-w-0" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary className="flex items-start gap-3 rounded-6">
          <span className="min-w-0 flex-1">
            <span
              className={clsx(
                "block text-14 wrap-anywhere",
                over ? "text-ink-2" : "font-semibold",
                change?.kind === "stops" && "text-ink-3 line-through",
              )}
            >
              {groupTitle(group)}
            </span>
            {marks}
            <span className="block text-13 text-ink-3">{step.because[0]?.text ?? ""}</span>
            <span className="hidden text-13 text-ink-2 print:block">
              {windowSentence(step, now, zone, view.employer.timeZone).replaceAll("**", "")}
            </span>
            <span className="mt-1 block md:hidden">{meta}</span>
          </span>
          <span className="shrink-0 max-md:hidden">{meta}</span>
          <span className="inline-flex h-6 shrink-0 items-center gap-0.5 text-13 font-medium text-accent print:hidden">
            {planWords.why.summary}
            <ChevronDown size={14} aria-hidden className="group-open:rotate-180" />
          </span>
        </summary>
        <div className="mt-3 max-w-[34rem] rounded-8 border border-line p-3.5">
          <WhyChain links={whyChain(step, { facts, reader: zone, employer: view.employer.timeZone })} />
          <Trace step={step} view={view} asOf={asOf} />
          {opened && !over && asOf === null && (
            <div className="mt-3 -mb-1 overflow-hidden rounded-8 border border-line">
              <Recipients group={group} of={of} />
            </div>
          )}
          {acts !== null && !over && (
            <div className="mt-3 flex flex-wrap gap-2">
              {isMarkableStep(step) && (
                <SmallButton disabled={acts.isGone(step)} onClick={() => acts.done(group.steps)}>
                  {step.touch ? words.actions.markSent : words.actions.markDone}
                </SmallButton>
              )}
              <SmallButton disabled={acts.isGone(step)} onClick={() => acts.ask("snooze", group.steps)}>
                {planPageWords.card.snooze}
              </SmallButton>
              <SmallButton disabled={acts.isGone(step)} onClick={() => acts.ask("skip", group.steps)}>
                {planPageWords.card.skip}
              </SmallButton>
            </div>
          )}
        </div>
      </details>
    </Entry>
  );
}

function SmallButton({ disabled, onClick, children }: { disabled: boolean; onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      disabled={disabled}
      onClick={onClick}
      className="inline-flex h-8 items-center rounded-8 border border-control-quiet px-3 text-13 font-medium hover:bg-hover disabled:opacity-55 pointer-coarse:h-11"
    >
      {children}
    </button>
  );
}
