"use client";

import type { ApplicationView, PreviewView } from "@tact/api/views";
import { Plus, Printer, Share2 } from "lucide-react";
import Link from "next/link";
import { lazy, Suspense, useMemo, useState } from "react";
import { SubscribeButton } from "../calendar/subscribe-button.tsx";
import { Avatar } from "../kit/avatar.tsx";
import { Badge } from "../kit/badge.tsx";
import { Button, IconButton } from "../kit/button.tsx";
import { StaleNotice } from "../kit/page-states.tsx";
import { Rich } from "../kit/rich.tsx";
import { useKeys } from "../kit/use-keys.ts";
import { useLoaded } from "../kit/use-loaded.ts";
import { lazyAfterLoad } from "../kit/lazy-after-load.ts";
import type { LogKind } from "../log/log-kind.ts";
import { LogOverlay, useReadyLog } from "../log/log-overlay.tsx";
import { useCommands } from "../shell/commands.ts";
import { StepDialogs } from "../steps/step-dialogs.tsx";
import { useStepActs } from "../steps/use-step-acts.ts";
import { dateAndClock, placeOf } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { planWords } from "../words/en-plan.ts";
import { planPageWords } from "../words/en-plan-page.ts";
import { AsOfNotice } from "./as-of-notice.tsx";
import { ClockNotes } from "./clock-notes-view.tsx";
import { planActs } from "./plan-acts.ts";
import { planSentence } from "./plan-sentence.ts";
import { groupSteps, interviewsOf, isMarkableStep } from "./timeline.ts";
import { triedSteps } from "./tried.ts";
import { useTold } from "./use-told.ts";

const WalkLinks = lazyAfterLoad(() => import("./walk-links.tsx").then(({ WalkLinks }) => WalkLinks));
const Timeline = lazyAfterLoad(() => import("./timeline-view.tsx").then(({ Timeline }) => Timeline));
const Ribbon = lazyAfterLoad(() => import("./ribbon.tsx").then(({ Ribbon }) => Ribbon));
const PlanPanel = lazyAfterLoad(() => import("./plan-panel.tsx").then(({ PlanPanel }) => PlanPanel));

const PageDrop = lazy(() => import("../invitation/page-drop.tsx"));
const ShareDialog = lazy(() => import("../clients/share-dialog.tsx"));
const ToldNotice = lazy(() => import("./told-notice.tsx"));

interface PlanBoardProps {
  view: ApplicationView;
  stale: boolean;
  /** The moment that is shown, where it is not now: nothing can be done to it. */
  asOf: string | null;
  /** Shows the plan as it stood at a moment or on a day; now for null. */
  onSee: (on: string | null) => void;
}

/** The plan with its ribbon and timeline, and beside it what is known, what would change it, and what did. */
export function PlanBoard({ view, stale, asOf, onSee }: PlanBoardProps) {
  const { session, zone, now } = useReader();
  const [logging, setLogging] = useState<{ kind: LogKind | null; file?: File } | null>(null);
  const [tried, setTried] = useState<PreviewView | null>(null);
  const [sharing, setSharing] = useState(false);
  const [reviewing, setReviewing] = useState<string | null>(null);
  useReadyLog();
  const loaded = useLoaded();
  const steps = useStepActs();
  const acts = asOf === null && session.role !== "viewer" ? planActs(steps, view, () => setLogging({ kind: null })) : null;
  const { told, settle } = useTold(view);
  const facts = view.facts.filter((record) => record.retractedBy === null).map((record) => record.fact);
  const interviews = interviewsOf(facts);
  const groups = groupSteps(view.plan.steps);
  const ahead = groups.filter((group) => group.number !== null && group.steps[0].touch).length;
  const nextGroup = groups.find((group) => group.steps.some((step) => step.id === view.plan.next));
  const next = nextGroup?.steps[0];
  const canMark = next !== undefined && isMarkableStep(next) && acts !== null;
  const onNext = (act: "done" | "snooze" | "skip") => nextGroup !== undefined && acts?.ask(act, nextGroup.steps);
  const markNext = () => nextGroup !== undefined && canMark && acts.done(nextGroup.steps);
  const trial = useMemo(() => (tried === null || asOf !== null ? null : triedSteps(tried.diff, now, zone)), [tried, asOf, now, zone]);
  const log = (kind: LogKind | null) => acts !== null && setLogging({ kind });
  function review(step: string | null) {
    setReviewing(step);
    if (step !== null) requestAnimationFrame(() => document.getElementById(`words-${step}`)?.scrollIntoView({ block: "nearest" }));
  }
  useKeys({
    c: () => log(null),
    e: markNext,
    "shift+e": () => canMark && onNext("done"),
    h: () => onNext("snooze"),
    s: () => onNext("skip"),
    r: () => next !== undefined && review(next.id),
    z: () => acts !== null && steps.undo(),
  });
  useCommands(
    planPageWords.commands.group,
    acts === null
      ? []
      : [
          ...(next === undefined
            ? []
            : [
                ...(canMark ? [{ key: "done", label: next.touch ? words.actions.markSent : words.actions.markDone, keys: "E", run: markNext }] : []),
                { key: "review", label: planPageWords.commands.edit, keys: "R", run: () => review(next.id) },
                { key: "snooze", label: planPageWords.commands.snooze, keys: "H", run: () => onNext("snooze") },
                { key: "skip", label: planPageWords.commands.skip, keys: "S", run: () => onNext("skip") },
              ]),
          { key: "log", label: words.actions.log, keys: "C", run: () => log(null) },
          { key: "print", label: planPageWords.print, run: () => window.print() },
        ],
  );
  const title = planWords.plan.title(view.client.name, view.employer.name);

  return (
    <div className="flex h-full max-xl:flex-col xl:overflow-hidden max-xl:md:overflow-y-auto print:block">
      <div className="min-w-0 flex-1 px-4 pt-3 pb-8 md:px-7 md:pt-3.5 xl:overflow-y-auto print:p-0">
        <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-3 gap-y-2 print:hidden">
          <Suspense fallback={<span className="h-8" />}>
            <WalkLinks id={view.id} />
          </Suspense>
          <div className="flex gap-2">
            <IconButton label={planPageWords.print} onClick={() => window.print()} className="max-md:hidden">
              <Printer size={15} aria-hidden />
            </IconButton>
            <SubscribeButton look="icon" whom={title} scope={{ clientId: view.client.id, applicationId: view.id }} />
            {acts !== null && (
              <Button className="max-w-52 max-md:hidden" onClick={() => setSharing(true)}>
                <Share2 size={14} aria-hidden className="shrink-0" />
                <span className="truncate">{planPageWords.share(view.client.name.split(" ")[0] ?? view.client.name)}</span>
              </Button>
            )}
            {acts !== null && (
              <Button look="primary" className="max-md:hidden" onClick={acts.log} aria-keyshortcuts="c">
                <Plus size={15} aria-hidden /> {words.actions.log}
              </Button>
            )}
          </div>
        </div>
        {stale && <StaleNotice />}
        {asOf !== null && <AsOfNotice asOf={asOf} empty={view.facts.length === 0} onBack={() => onSee(null)} />}
        <Suspense>{told !== null && asOf === null && <ToldNotice told={told} view={view} onSeen={settle} />}</Suspense>
        <header className="mt-2.5 flex items-start gap-4">
          <span className="pt-1 print:hidden">
            <Avatar name={view.client.name} size={44} />
          </span>
          <div className="min-w-0">
            <h1 className="font-serif text-22 font-medium tracking-[-0.01em] wrap-anywhere md:text-28">
              <Title view={view} />
            </h1>
            <p className="mt-1 text-14 text-ink-2">
              <Rich text={planSentence(view.plan, now, zone)} lastTone={next?.status === "late" ? "text-late" : canMark ? "text-due" : "text-ink"} />
            </p>
            {view.archivedAt !== null && <Badge tone="quiet" className="mt-1.5">{planPageWords.archived}</Badge>}
            <p className="hidden text-12 text-ink-3 print:block">{planPageWords.printed(dateAndClock(now, zone), placeOf(zone))}</p>
          </div>
        </header>
        <div className="mt-5">
          <Suspense>
            <Ribbon view={view} interviews={interviews} tried={trial} />
          </Suspense>
        </div>
        <div className="mt-7 mb-5 flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <h2 className="text-17 font-semibold">{planWords.plan.heading}</h2>
          <p className="text-13 text-ink-3">
            {planWords.plan.count(ahead)} {words.time.timesAreYours(placeOf(zone))}
          </p>
          <ClockNotes plan={view.plan} employer={view.employer.timeZone} />
        </div>
        <Suspense>
          <Timeline view={view} facts={facts} acts={acts} asOf={asOf} tried={trial} reviewing={reviewing} onReview={review} />
        </Suspense>
        {view.plan.nothingToDo !== null && <p className="text-14 text-ink-3">{view.plan.nothingToDo}</p>}
      </div>
      <Suspense fallback={<div className="shrink-0 bg-canvas max-xl:hidden xl:w-[340px] print:hidden" />}>
        <PlanPanel view={view} interviews={interviews} acts={acts} asOf={asOf} onLog={log} onSee={onSee} onTried={setTried} />
      </Suspense>
      {acts !== null && (
        <div className="fixed inset-x-0 bottom-[calc(4rem+env(safe-area-inset-bottom))] z-10 flex gap-2 border-t border-line bg-canvas px-4 py-2.5 md:hidden print:hidden">
          {canMark && (
            <Button look="primary" className="h-11 flex-1" disabled={acts.isGone(next)} onClick={markNext}>
              {next.touch ? words.actions.markSent : words.actions.markDone}
            </Button>
          )}
          <Button className="h-11 flex-1" onClick={acts.log}>
            {words.actions.log}
          </Button>
        </div>
      )}
      <StepDialogs acts={steps} />
      <Suspense>
        {sharing && <ShareDialog clientId={view.client.id} name={view.client.name} onClose={() => setSharing(false)} />}
      </Suspense>
      <Suspense>{loaded && acts !== null && logging === null && <PageDrop onDrop={(file) => setLogging({ kind: null, file })} />}</Suspense>
      {logging !== null && <LogOverlay applicationId={view.id} {...logging} onClose={() => setLogging(null)} />}
    </div>
  );
}

/** Who, where: a name in another script keeps its own direction, and leads to the client. */
function Title({ view }: { view: ApplicationView }) {
  const [before = "", between = "", after = ""] = planWords.plan.title("\u0000", "\u0000").split("\u0000");
  return (
    <>
      {before}
      <Link
        href={`/clients/${view.client.id}`}
        prefetch={false}
        title={planPageWords.openClient(view.client.name)}
        className="decoration-control decoration-1 underline-offset-4 hover:underline"
      >
        <bdi>{view.client.name}</bdi>
      </Link>
      {between}
      <bdi>{view.employer.name}</bdi>
      {after}
    </>
  );
}
