"use client";

import clsx from "clsx";
import { Clock } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "../kit/badge.tsx";
import { Button } from "../kit/button.tsx";
import { Rich } from "../kit/rich.tsx";
import { openTiming } from "../today/timing.ts";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { planPageWords } from "../words/en-plan-page.ts";
import { Guidance } from "./guidance.tsx";
import { Recipients } from "./recipients.tsx";
import { isMarkableStep, type StepGroup } from "./timeline.ts";
import type { TimelineOf } from "./timeline-view.tsx";
import { groupTitle } from "./timeline-words.ts";
import { Trace } from "./trace.tsx";
import { whyChain } from "./why-chain.ts";
import { WhyChain } from "./why-chain-view.tsx";
import { WindowBar } from "./window-bar.tsx";
import { windowSentence } from "./window-sentence.ts";

const badgeTones = { late: "late", due: "due", moved: "moved", plain: "quiet" } as const;

/** The step of the day, open: its window, the reason for its date, the actions, and who it goes to. */
export function StepCard({ group, of, marks }: { group: StepGroup; of: TimelineOf; marks: ReactNode }) {
  const { view, facts, acts, asOf } = of;
  const isNext = group.steps.some((one) => one.id === view.plan.next);
  const { zone, now } = useReader();
  const [step] = group.steps;
  const timing = openTiming(step.status, step.window, now, zone);
  const isOpen = isMarkableStep(step);
  const pending = acts !== null && group.steps.every((one) => acts.isGone(one));
  const label = !step.touch
    ? words.actions.markDone
    : step.channel === "phone"
      ? words.actions.markCalled
      : words.actions.markSent;

  return (
    <div className="overflow-hidden rounded-12 border border-control-quiet bg-surface print:rounded-none print:border-line">
      <div className="p-4">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <h3 className="text-15 font-semibold wrap-anywhere">{groupTitle(group)}</h3>
          <Badge tone={badgeTones[timing.tone]}>{timing.main}</Badge>
        </div>
        {marks}
        <div className="mt-3 grid gap-x-9 gap-y-5 lg:grid-cols-2">
          <div>
            <WindowBar window={step.window} late={step.status === "late"} />
            <p className="mt-1.5 text-13 text-ink-2">
              <Rich text={windowSentence(step, now, zone, view.employer.timeZone)} />
            </p>
            <Guidance step={step} className="mt-3" />
          </div>
          <div>
            <WhyChain links={whyChain(step, { facts, reader: zone, employer: view.employer.timeZone })} />
          </div>
        </div>
        <Trace step={step} view={view} asOf={asOf} />
        {acts !== null && step.status !== "done" && (
          <div className={clsx("mt-4 flex flex-wrap gap-2 print:hidden", isNext && isOpen && "max-md:[&>:nth-child(2)]:hidden")}>
            <Button look={step.touch ? "primary" : "secondary"} onClick={() => of.onReview(step.id)} aria-keyshortcuts={isNext ? "r" : undefined}>
              {step.channel === "phone" ? planPageWords.card.reviewCall : step.touch ? planPageWords.card.reviewAll(group.steps.length) : planPageWords.card.reviewNote}
            </Button>
            {isOpen && (
              <Button disabled={pending} onClick={() => acts.done(group.steps)} aria-keyshortcuts={isNext ? "e" : undefined}>
                {label}
              </Button>
            )}
            <Button disabled={pending} onClick={() => acts.ask("snooze", group.steps)} aria-keyshortcuts={isNext ? "h" : undefined}>
              <Clock size={14} aria-hidden /> {planPageWords.card.snooze}
            </Button>
            <Button look="quiet" disabled={pending} onClick={() => acts.ask("skip", group.steps)} aria-keyshortcuts={isNext ? "s" : undefined}>
              {planPageWords.card.skip}
            </Button>
          </div>
        )}
      </div>
      {asOf === null && (
        <div className="border-t border-line print:border-t-0">
          <Recipients group={group} of={of} />
        </div>
      )}
    </div>
  );
}
