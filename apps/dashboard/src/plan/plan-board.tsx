"use client";

import type { ApplicationView } from "@tact/api/views";
import { ChevronLeft, Plus } from "lucide-react";
import Link from "next/link";
import { lazy, Suspense, useEffect, useState } from "react";
import { SubscribeButton } from "../calendar/subscribe-button.tsx";
import { Avatar } from "../kit/avatar.tsx";
import { Button } from "../kit/button.tsx";
import { StaleNotice } from "../kit/page-states.tsx";
import { Rich } from "../kit/rich.tsx";
import { useKeys } from "../kit/use-keys.ts";
import { useLoaded } from "../kit/use-loaded.ts";
import type { LogKind } from "../log/log-kind.ts";
import { placeOf } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { planWords } from "../words/en-plan.ts";
import { Happened } from "./happened.tsx";
import { Known } from "./known.tsx";
import { Needs } from "./needs.tsx";
import { planSentence } from "./plan-sentence.ts";
import { Promises } from "./promises.tsx";
import { Ribbon } from "./ribbon.tsx";
import { groupSteps, interviewsOf, isMarkableStep } from "./timeline.ts";
import { Timeline } from "./timeline-view.tsx";
import { useStepActions } from "./use-step-actions.ts";

// Trying things out can wait until the plan stands, and its place is kept; what changed is the end of the page.
const WhatIf = lazy(() => import("./what-if.tsx"));
const Changes = lazy(async () => ({ default: (await import("./changes.tsx")).Changes }));
const PageDrop = lazy(() => import("../invitation/page-drop.tsx"));
const LogDialog = lazy(() => import("../log/log-dialog.tsx"));

/** The plan with its ribbon and timeline, and beside it what is known, what would change it, and what did. */
export function PlanBoard({ view, stale }: { view: ApplicationView; stale: boolean }) {
  const { zone, now } = useReader();
  const [logging, setLogging] = useState<{ kind: LogKind | null; file?: File } | null>(null);
  const loaded = useLoaded();
  const [settled, setSettled] = useState(false);
  useEffect(() => setSettled(true), []);
  const actions = useStepActions(view, () => setLogging({ kind: null }));
  const facts = view.facts.filter((record) => record.retractedBy === null).map((record) => record.fact);
  const interviews = interviewsOf(facts);
  const groups = groupSteps(view.plan.steps);
  const ahead = groups.filter((group) => group.number !== null && group.steps[0].touch).length;
  const nextGroup = groups.find((group) => group.steps.some((step) => step.id === view.plan.next));
  const next = nextGroup?.steps[0];
  const canMark = next !== undefined && isMarkableStep(next);
  const markNext = () => nextGroup !== undefined && canMark && actions.done(nextGroup.steps);
  useKeys({ c: () => setLogging({ kind: null }), e: markNext, z: actions.undo });

  return (
    <div className="flex h-full max-xl:flex-col xl:overflow-hidden max-xl:md:overflow-y-auto">
      <div className="min-w-0 flex-1 px-4 pt-3 pb-8 md:px-7 md:pt-3.5 xl:overflow-y-auto">
        <div className="flex min-h-9 items-center justify-between gap-3">
          <Link
            href="/today"
            className="-ml-1 inline-flex h-8 items-center gap-1 rounded-6 pr-2 text-13 text-ink-2 hover:text-ink pointer-coarse:h-11"
          >
            <ChevronLeft size={15} aria-hidden />
            {words.nav.today}
          </Link>
          <div className="flex gap-2">
            <SubscribeButton
              whom={planWords.plan.title(view.client.name, view.employer.name)}
              scope={{ clientId: view.client.id, applicationId: view.id }}
            />
            <Button
              look="primary"
              className="max-md:hidden"
              onClick={() => setLogging({ kind: null })}
              aria-keyshortcuts="c"
            >
              <Plus size={15} aria-hidden /> {words.actions.log}
            </Button>
          </div>
        </div>
        {stale && <StaleNotice />}
        <header className="mt-2.5 flex items-start gap-4">
          <span className="pt-1">
            <Avatar name={view.client.name} size={44} />
          </span>
          <div className="min-w-0">
            <h1 className="font-serif text-22 font-medium tracking-[-0.01em] md:text-28">
              {planWords.plan.title(view.client.name, view.employer.name)}
            </h1>
            <p className="mt-1 text-14 text-ink-2">
              <Rich text={planSentence(view.plan, now, zone)} lastTone={next?.status === "late" ? "text-late" : canMark ? "text-due" : "text-ink"} />
            </p>
          </div>
        </header>
        <div className="mt-5">
          <Ribbon view={view} interviews={interviews} />
        </div>
        <div className="mt-7 mb-5 flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <h2 className="text-17 font-semibold">{planWords.plan.heading}</h2>
          <p className="text-13 text-ink-3">
            {planWords.plan.count(ahead)} {words.time.timesAreYours(placeOf(zone))}
          </p>
        </div>
        <Timeline view={view} facts={facts} actions={actions} />
        {view.plan.nothingToDo !== null && <p className="text-14 text-ink-3">{view.plan.nothingToDo}</p>}
      </div>
      <aside className="shrink-0 border-line bg-canvas px-4 py-5 max-xl:border-t max-md:pb-24 md:px-5 xl:w-[340px] xl:overflow-y-auto xl:border-l">
        <div className="grid gap-7 max-xl:md:grid-cols-2">
          {view.plan.state !== "ended" && view.plan.state !== "offer" && (
            <div className="min-h-[187px]">{settled && <Suspense><WhatIf view={view} /></Suspense>}</div>
          )}
          <Needs view={view} onLog={(kind) => setLogging({ kind })} />
          <Known view={view} interviews={interviews} />
          <Promises facts={facts} plan={view.plan} />
          <Happened view={view} actions={actions} />
          <Suspense>{loaded && <Changes view={view} />}</Suspense>
        </div>
      </aside>
      <div className="fixed inset-x-0 bottom-[calc(4rem+env(safe-area-inset-bottom))] z-10 flex gap-2 border-t border-line bg-canvas px-4 py-2.5 md:hidden">
        {canMark && (
          <Button look="primary" className="h-11 flex-1" disabled={actions.pending} onClick={markNext}>
            {next.touch ? words.actions.markSent : words.actions.markDone}
          </Button>
        )}
        <Button className="h-11 flex-1" onClick={() => setLogging({ kind: null })}>
          {words.actions.log}
        </Button>
      </div>
      <Suspense>{loaded && logging === null && <PageDrop onDrop={(file) => setLogging({ kind: null, file })} />}</Suspense>
      <Suspense>
        {logging !== null && (
          <LogDialog applicationId={view.id} {...logging} onClose={() => setLogging(null)} />
        )}
      </Suspense>
    </div>
  );
}
