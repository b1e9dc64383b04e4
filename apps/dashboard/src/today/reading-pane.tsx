"use client";

import { useQuery } from "@tanstack/react-query";
import { Check, Maximize2 } from "lucide-react";
import Link from "next/link";
import { useEffect, useState } from "react";
import { useTRPC } from "../api/trpc.ts";
import { SubscribeButton } from "../calendar/subscribe-button.tsx";
import { Avatar } from "../kit/avatar.tsx";
import { Badge } from "../kit/badge.tsx";
import { Button } from "../kit/button.tsx";
import { Rich } from "../kit/rich.tsx";
import { Guidance } from "../plan/guidance.tsx";
import { WhyChain } from "../plan/why-chain-view.tsx";
import { whyChain } from "../plan/why-chain.ts";
import { WindowBar } from "../plan/window-bar.tsx";
import { windowSentence } from "../plan/window-sentence.ts";
import { placeOf, relativeDate, zoneDistance } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { planWords } from "../words/en-plan.ts";
import { isMarkable, markLabel, type QueueRow, rowTitle } from "./queue-rows.ts";
import { changeTiming, openTiming } from "./timing.ts";

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

/** The selected follow-up beside the list: its window, the reason for its date, and what can be done about it. */
export function ReadingPane({
  row,
  onMark,
  onMarkOne,
  onLog,
}: {
  row: QueueRow;
  onMark: () => void;
  onMarkOne: (key: string) => void;
  onLog: () => void;
}) {
  const trpc = useTRPC();
  const { zone, now } = useReader();
  const [item] = row.items;
  const { step, change } = item;
  const dwelt = useDwelt();
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

  return (
    <>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-4 pb-6">
        <div className="flex items-center gap-3">
          <Avatar name={item.client.name} size={36} />
          <div className="min-w-0 flex-1">
            <p className="truncate text-14 font-semibold">{item.client.name}</p>
            <p className="text-12 text-ink-3">
              {item.employer.name}
              {item.stage === null ? "" : `, ${item.stage}`}. {placeOf(item.employer.timeZone)},{" "}
              {zoneDistance(item.employer.timeZone, zone, now)}
            </p>
          </div>
          <SubscribeButton look="icon" whom={item.client.name} scope={{ clientId: item.client.id }} className="-mr-2" />
          <Link
            href={`/applications/${item.application.id}`}
            prefetch={false}
            aria-label={words.actions.openPlan}
            title={words.actions.openPlan}
            className="inline-flex size-8 items-center justify-center rounded-8 text-ink-2 hover:bg-hover hover:text-ink"
          >
            <Maximize2 size={15} aria-hidden />
          </Link>
        </div>
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
            {row.items.length > 1 && (
              <ul className="mt-5 overflow-hidden rounded-8 border border-line">
                {row.items.map((one) => (
                  <li
                    key={one.key}
                    className="flex min-h-9 items-center justify-between gap-3 border-b border-line px-3 text-13 last:border-b-0"
                  >
                    {one.step.title}
                    {isMarkable(row) && (
                      <button
                        type="button"
                        onClick={() => onMarkOne(one.key)}
                        aria-label={`${words.actions.markSent}: ${one.step.title}`}
                        className="inline-flex h-7 items-center gap-1 rounded-6 px-2 font-medium text-accent hover:bg-hover"
                      >
                        <Check size={14} aria-hidden /> {words.actions.sentShort}
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            )}
            <h3 className="mt-6 mb-2.5 text-12 font-medium text-ink-3">{whyTitle}</h3>
            <WhyChain links={whyChain(step, { facts: facts ?? [], reader: zone, employer: item.employer.timeZone })} />
            <Guidance step={step} className="mt-6" />
          </>
        )}
      </div>
      <div className="flex items-center gap-2 border-t border-line px-5 py-3">
        {isMarkable(row) && (
          <Button look="primary" className="min-w-0 flex-1" onClick={onMark} aria-keyshortcuts="e">
            {markLabel(row)}
            <span aria-hidden="true" className="text-12 font-normal opacity-75">
              E
            </span>
          </Button>
        )}
        <Button onClick={onLog} className={isMarkable(row) ? undefined : "flex-1"} aria-keyshortcuts="c">
          {words.actions.log}
          <span aria-hidden="true" className="text-12 font-normal text-ink-3">
            C
          </span>
        </Button>
      </div>
    </>
  );
}
