"use client";

import type { DraftBoardItem } from "@tact/api/views";
import { ArrowLeft, Maximize2 } from "lucide-react";
import Link from "next/link";
import { lazy, type Ref, Suspense, useEffect, useRef } from "react";
import { Avatar } from "../kit/avatar.tsx";
import { Badge } from "../kit/badge.tsx";
import { Rich } from "../kit/rich.tsx";
import { windowSentence } from "../plan/window-sentence.ts";
import { openTiming } from "../today/timing.ts";
import { placeOf, zoneDistance } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { draftsWords as w } from "../words/en-drafts.ts";
import type { WordsHandle } from "./draft-card.tsx";
import { WordsSkeleton } from "./words-skeleton.tsx";

const StepWords = lazy(async () => ({ default: (await import("./step-words.tsx")).StepWords }));

const badges = { late: "late", due: "due", moved: "moved", plain: "quiet" } as const;

/** The words of one step, with whose they are and when they go out. */
export function BoardDetail({ ref, item, onBack }: { ref: Ref<WordsHandle>; item: DraftBoardItem; onBack: () => void }) {
  const { zone, now } = useReader();
  const { client, employer, application, step } = item;
  const timing = openTiming(step.status, step.window, now, zone);
  const heading = useRef<HTMLHeadingElement>(null);
  // Where the words take the place of the list, the focus would go with the line that was pressed.
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) heading.current?.focus();
  }, []);
  return (
    <div className="mx-auto max-w-[52rem] px-4 pt-4 pb-8 md:px-6">
      <h1 className="sr-only lg:hidden">{w.title}</h1>
      <button type="button" onClick={onBack} className="-ml-1 mb-3 inline-flex h-8 items-center gap-1.5 rounded-8 px-1 text-13 font-medium text-ink-2 hover:text-ink lg:hidden pointer-coarse:h-11">
        <ArrowLeft size={15} aria-hidden /> {w.backToList}
      </button>
      <div className="flex items-center gap-3">
        <Avatar name={client.name} size={36} />
        <div className="min-w-0 flex-1">
          <p className="truncate text-14 font-semibold">{client.name}</p>
          <p className="text-12 text-ink-3 wrap-anywhere">
            {employer.name}, {application.role}. {placeOf(employer.timeZone)}, {zoneDistance(employer.timeZone, zone, now)}
          </p>
        </div>
        <Link
          href={`/applications/${application.id}`}
          prefetch={false}
          aria-label={words.actions.openPlan}
          title={words.actions.openPlan}
          className="inline-flex size-8 items-center justify-center rounded-8 text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:size-11"
        >
          <Maximize2 size={15} aria-hidden />
        </Link>
      </div>
      <div className="mt-4 flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <h2 ref={heading} tabIndex={-1} className="font-serif text-22 font-medium wrap-anywhere outline-none">{step.title}</h2>
        <Badge tone={badges[timing.tone]} className="mt-1">
          {timing.main}
        </Badge>
      </div>
      <p className="mt-1 mb-5 text-13 text-ink-2">
        <Rich text={windowSentence(step, now, zone, employer.timeZone)} />
      </p>
      <Suspense fallback={<WordsSkeleton />}>
        <StepWords ref={ref} applicationId={application.id} step={step} />
      </Suspense>
    </div>
  );
}
