"use client";

import type { ClientView, StepRowView } from "@tact/api/views";
import clsx from "clsx";
import { Clock } from "lucide-react";
import Link from "next/link";
import { lazy, Suspense, useState } from "react";
import { Button, IconButton } from "../kit/button.tsx";
import { Bone } from "../kit/page-states.tsx";
import { doneWord, stepKey, type StepTarget } from "../steps/step-target.ts";
import type { StepActs } from "../steps/use-step-acts.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { openTiming } from "../today/timing.ts";
import { words } from "../words/en.ts";
import { clientWords } from "../words/en-clients.ts";
import { Section } from "./section.tsx";

const StepWords = lazy(async () => ({ default: (await import("../drafts/step-words.tsx")).StepWords }));

const w = clientWords.now;
const marks = { sent: words.actions.markSent, called: words.actions.markCalled, done: words.actions.markDone };

const targetOf = ({ applicationId, client, employer, step }: StepRowView): StepTarget => ({ applicationId, client: client.name, employerZone: employer.timeZone, step });

/** What is to do for this client today, across their applications, with the words for it; else what comes next. */
export function ClientNow({ client, rows, acts }: { client: ClientView; rows: readonly StepRowView[]; acts: StepActs }) {
  const { zone, now, session } = useReader();
  const today = wallClock(now, zone).date;
  const left = rows.filter((row) => !acts.gone.has(stepKey(row)));
  const due = left.filter(({ step }) => step.status !== "planned" || wallClock(epoch(step.window.opens), zone).date === today);
  const [next] = left.filter((row) => !due.includes(row)).toSorted((a, b) => epoch(a.step.window.opens) - epoch(b.step.window.opens));
  if (client.archivedAt !== null) return null;
  return (
    <Section title={w.title}>
      {due.length === 0 ? (
        <p className="px-4 py-4 text-14 text-ink-2 md:px-6">
          <span className="font-medium text-ink">{w.none}</span>
          <span className="block">{next === undefined ? w.nothing : w.next(next.step.title, openTiming(next.step.status, next.step.window, now, zone).main)}</span>
        </p>
      ) : (
        <ul>
          {due.map((row) => (
            <NowRow key={stepKey(row)} row={row} acts={session.role === "viewer" ? null : acts} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function NowRow({ row, acts }: { row: StepRowView; acts: StepActs | null }) {
  const { zone, now } = useReader();
  const { step, employer, role, applicationId } = row;
  const timing = openTiming(step.status, step.window, now, zone);
  const target = targetOf(row);
  return (
    <li className="border-b border-line px-4 py-2.5 last:border-b-0 md:px-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-64">
          <Link href={`/applications/${applicationId}`} prefetch={false} className="font-medium wrap-anywhere hover:underline">
            {step.title}
          </Link>
          <p dir="auto" className="truncate text-13 text-ink-3">
            {employer.name}, {role}
          </p>
        </div>
        <p className="w-32 shrink-0 text-13">
          <span className={clsx("block font-semibold", timing.tone === "late" ? "text-late" : timing.tone === "due" ? "text-due" : "text-ink")}>{timing.main}</span>
          <span className="block text-12 text-ink-3">{timing.rest}</span>
        </p>
        {acts !== null && (
          <div className="flex gap-1.5">
            <Button onClick={() => acts.done([target])}>{marks[doneWord(step)]}</Button>
            <IconButton label={w.snooze(step.title)} onClick={() => acts.ask("snooze", [target])}>
              <Clock size={15} aria-hidden />
            </IconButton>
          </div>
        )}
      </div>
      {step.touch && <WhatToSay applicationId={applicationId} step={step} />}
    </li>
  );
}

/** The words for a step; they come with the first opening. */
function WhatToSay({ applicationId, step }: Pick<StepRowView, "applicationId" | "step">) {
  const [open, setOpen] = useState(false);
  return (
    <details className="mt-1" onToggle={(event) => event.currentTarget.open && setOpen(true)}>
      <summary className="inline-flex min-h-6 items-center text-13 font-medium text-accent pointer-coarse:min-h-11">{w.say}</summary>
      <div className="mt-2 max-w-[40rem] pb-2">
        {open && (
          <Suspense fallback={<Bone className="h-40 w-full" />}>
            <StepWords key={step.id} applicationId={applicationId} step={step} compact />
          </Suspense>
        )}
      </div>
    </details>
  );
}
