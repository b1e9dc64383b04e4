"use client";

import type { ApplicationView } from "@tact/api/views";
import type { Fact } from "@tact/facts";
import clsx from "clsx";
import { Check } from "lucide-react";
import { Badge } from "../kit/badge.tsx";
import { Button } from "../kit/button.tsx";
import { Rich } from "../kit/rich.tsx";
import { openTiming } from "../today/timing.ts";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { Guidance } from "./guidance.tsx";
import { isMarkableStep, type StepGroup } from "./timeline.ts";
import { groupTitle } from "./timeline-words.ts";
import { Trace } from "./trace.tsx";
import type { StepActions } from "./use-step-actions.ts";
import { whyChain } from "./why-chain.ts";
import { WhyChain } from "./why-chain-view.tsx";
import { WindowBar } from "./window-bar.tsx";
import { windowSentence } from "./window-sentence.ts";

const badgeTones = { late: "late", due: "due", moved: "moved", plain: "quiet" } as const;

/** The step of the day, open: its window, the reason for its date, and the action. */
export function StepCard({
  group,
  view,
  facts,
  actions,
}: {
  group: StepGroup;
  view: ApplicationView;
  facts: readonly Fact[];
  actions: StepActions;
}) {
  const isNext = group.steps.some((one) => one.id === view.plan.next);
  const { zone, now } = useReader();
  const [step] = group.steps;
  const timing = openTiming(step.status, step.window, now, zone);
  const open = isMarkableStep(step);
  const label = !step.touch
    ? words.actions.markDone
    : step.channel === "phone"
      ? words.actions.markCalled
      : words.actions.markSent;

  return (
    <div className="overflow-hidden rounded-12 border border-control-quiet bg-surface">
      <div className="p-4">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <h3 className="text-15 font-semibold">{groupTitle(group)}</h3>
          <Badge tone={badgeTones[timing.tone]}>{timing.main}</Badge>
        </div>
        <div className="mt-3 grid gap-x-9 gap-y-5 lg:grid-cols-2">
          <div>
            <WindowBar window={step.window} late={step.status === "late"} />
            <p className="mt-1.5 text-13 text-ink-2">
              <Rich text={windowSentence(step, now, zone, view.employer.timeZone)} />
            </p>
            <Guidance step={step} className="mt-3" />
            {open && (
              <div className={clsx("mt-4 flex flex-wrap gap-2", isNext && "max-md:hidden")}>
                <Button look="primary" disabled={actions.pending} onClick={() => actions.done(group.steps)}>
                  {label}
                </Button>
                <Button onClick={actions.log}>{words.actions.log}</Button>
              </div>
            )}
          </div>
          <div>
            <WhyChain links={whyChain(step, { facts, reader: zone, employer: view.employer.timeZone })} />
            <Trace step={step} plan={view.plan} />
          </div>
        </div>
      </div>
      {group.steps.length > 1 && (
        <ul className="border-t border-line">
          {group.steps.map((one) => (
            <li key={one.id} className="flex min-h-9 items-center gap-3 border-b border-line px-4 text-13 last:border-b-0">
              <span className="min-w-0 flex-1 font-medium">{one.title}</span>
              {open && (
                <button
                  type="button"
                  disabled={actions.pending}
                  onClick={() => actions.done([one])}
                  aria-label={`${words.actions.markSent}: ${one.title}`}
                  className="inline-flex h-8 items-center gap-1 rounded-6 px-2 font-medium text-accent hover:bg-hover pointer-coarse:h-11"
                >
                  <Check size={14} aria-hidden /> {words.actions.sentShort}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
