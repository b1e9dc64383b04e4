"use client";

import { useQuery } from "@tanstack/react-query";
import { Check, Clock, MoreHorizontal } from "lucide-react";
import { lazy, type RefObject, Suspense, useEffect, useState } from "react";
import { useTRPC } from "../api/trpc.ts";
import { SubscribeButton } from "../calendar/subscribe-button.tsx";
import type { WordsHandle } from "../drafts/draft-card.tsx";
import { Badge } from "../kit/badge.tsx";
import { Button, IconButton } from "../kit/button.tsx";
import { Rich } from "../kit/rich.tsx";
import { showToast } from "../kit/toast-store.ts";
import { Guidance } from "../plan/guidance.tsx";
import { WhyChain } from "../plan/why-chain-view.tsx";
import { whyChain } from "../plan/why-chain.ts";
import { WindowBar } from "../plan/window-bar.tsx";
import { windowSentence } from "../plan/window-sentence.ts";
import { targetOf } from "../steps/step-target.ts";
import type { StepActs } from "../steps/use-step-acts.ts";
import { placeOf, relativeDate, zoneDistance } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { words as common } from "../words/en.ts";
import { planWords } from "../words/en-plan.ts";
import { todayWords } from "../words/en-today.ts";
import { PaneHead } from "./pane-head.tsx";
import { isMarkable, isMovable, markLabel, type QueueRow, rowTitle, targetsOf } from "./queue-rows.ts";
import { changeTiming, openTiming } from "./timing.ts";

const StepWords = lazy(async () => ({ default: (await import("../drafts/step-words.tsx")).StepWords }));
const PaneMenu = lazy(() => import("./pane-menu.tsx"));

const w = todayWords.today;
const dwell = 200;

/** Whether the reader has stayed for a moment: moving through the list asks for nothing. */
function useDwelt(): boolean {
  const [dwelt, setDwelt] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDwelt(true), dwell);
    return () => clearTimeout(timer);
  }, []);
  return dwelt;
}

const badgeTones = { late: "late", due: "due", moved: "moved", plain: "quiet" } as const;

interface Props {
  row: QueueRow;
  acts: StepActs;
  words: RefObject<WordsHandle | null>;
  why: RefObject<HTMLHeadingElement | null>;
  onLog: (applicationId: string) => void;
}

/** A follow-up: its window, the reason for its date, what to say, and what can be done about it. */
export function StepPane({ row, acts, words, why, onLog }: Props) {
  const trpc = useTRPC();
  const { zone, now } = useReader();
  const [item] = row.items;
  const { change } = item;
  const dwelt = useDwelt();
  const [shownId, setShownId] = useState(item.step.id);
  const [menu, setMenu] = useState(false);
  const shown = row.items.find(({ step }) => step.id === shownId) ?? item;
  const { step } = shown;
  const application = useQuery(
    trpc.applications.get.queryOptions({ id: item.application.id }, { staleTime: 60_000, enabled: dwelt }),
  );
  const facts = application.data?.facts.filter((record) => record.retractedBy === null).map((record) => record.fact);
  const timing =
    change === null ? openTiming(step.status, step.window, now, zone) : changeTiming(change, step.window, zone);
  const today = wallClock(now, zone).date;
  const byDate = wallClock(epoch(step.window.by), zone).date;
  const whyTitle =
    row.group === "late"
      ? planWords.why.late(relativeDate(byDate, today))
      : row.group === "due"
        ? planWords.why.today
        : planWords.why.then;
  const place = `${placeOf(item.employer.timeZone)}, ${zoneDistance(item.employer.timeZone, zone, now)}`;

  return (
    <>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-4 pb-6">
        <PaneHead
          name={item.client.name}
          under={`${item.employer.name}${item.stage === null ? "" : `, ${item.stage}`}. ${place}`}
          href={`/applications/${item.application.id}`}
          open={common.actions.openPlan}
        >
          <SubscribeButton look="icon" whom={item.client.name} scope={{ clientId: item.client.id }} className="-mr-2" />
        </PaneHead>
        <div className="mt-4 flex items-start justify-between gap-3">
          <h2 className="font-serif text-22 font-medium">{rowTitle(row)}</h2>
          <Badge tone={badgeTones[timing.tone]} className="mt-1">
            {timing.main}
          </Badge>
        </div>
        {change?.kind === "dropped" ? (
          <p className="mt-3 text-14 text-ink-2">{change.why}</p>
        ) : (
          <>
            <WindowBar window={step.window} late={row.group === "late"} className="mt-3" />
            <p className="mt-1.5 text-13 text-ink-2">
              <Rich text={windowSentence(step, now, zone, item.employer.timeZone)} />
            </p>
            <h3 ref={why} tabIndex={-1} className="mt-5 mb-2.5 scroll-mt-3 text-12 font-medium text-ink-3 outline-offset-4">
              {whyTitle}
            </h3>
            <WhyChain links={whyChain(step, { facts: facts ?? [], reader: zone, employer: item.employer.timeZone })} />
            {row.items.length > 1 && (
              <ul className="mt-5 overflow-hidden rounded-8 border border-line">
                {row.items.map((one) => (
                  <li key={one.key} className="flex min-h-9 items-center justify-between gap-3 border-b border-line px-1 text-13 last:border-b-0">
                    <button
                      type="button"
                      aria-pressed={one.step.id === step.id}
                      onClick={() => setShownId(one.step.id)}
                      className="min-h-8 min-w-0 flex-1 truncate rounded-6 px-2 text-left hover:bg-hover aria-pressed:font-semibold"
                    >
                      {one.step.title}
                    </button>
                    {isMarkable(row) && (
                      <button
                        type="button"
                        onClick={() => acts.done([targetOf(one)])}
                        aria-label={`${common.actions.markSent}: ${one.step.title}`}
                        className="inline-flex h-7 items-center gap-1 rounded-6 px-2 font-medium text-accent hover:bg-hover"
                      >
                        <Check size={14} aria-hidden /> {common.actions.sentShort}
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            )}
            {step.touch ? (
              <div className="mt-5">
                {dwelt && (
                  <Suspense>
                    <StepWords
                      key={step.id}
                      ref={words}
                      applicationId={item.application.id}
                      step={step}
                      onCopied={(draft) =>
                        isMarkable(row) &&
                        showToast({
                          text: w.copied(draft.recipient?.name ?? item.client.name),
                          action: { label: markLabel(row), run: () => acts.done([targetOf(shown)]) },
                        })
                      }
                    />
                  </Suspense>
                )}
              </div>
            ) : (
              <Guidance step={step} className="mt-5" />
            )}
          </>
        )}
      </div>
      <div className="flex items-center gap-2 border-t border-line px-5 py-3">
        {isMarkable(row) && (
          <Button look="primary" className="min-w-0 flex-1" onClick={() => acts.done(targetsOf(row))} aria-keyshortcuts="e">
            {markLabel(row)}
            <KeyOf letter="E" />
          </Button>
        )}
        {isMovable(row) && (
          <Button onClick={() => acts.ask("snooze", targetsOf(row))} className={isMarkable(row) ? undefined : "flex-1"} aria-keyshortcuts="h">
            <Clock size={15} aria-hidden />
            {w.snooze}
            <KeyOf letter="H" />
          </Button>
        )}
        {menu ? (
          <Suspense fallback={<MoreButton onPress={() => undefined} />}>
            <PaneMenu row={row} acts={acts} onEdit={() => words.current?.edit()} onLog={onLog} />
          </Suspense>
        ) : (
          <MoreButton onPress={() => setMenu(true)} />
        )}
      </div>
    </>
  );
}

function MoreButton({ onPress }: { onPress: () => void }) {
  return (
    <IconButton label={w.more} aria-haspopup="menu" className="ml-auto" onClick={onPress}>
      <MoreHorizontal size={16} aria-hidden />
    </IconButton>
  );
}

function KeyOf({ letter }: { letter: string }) {
  return (
    <span aria-hidden="true" className="text-12 font-normal opacity-75">
      {letter}
    </span>
  );
}
