"use client";

import type { Step } from "@tact/facts";
import { useQuery } from "@tanstack/react-query";
import { Check, FilePen, NotebookPen, Phone } from "lucide-react";
import { lazy, Suspense } from "react";
import { useTRPC } from "../api/trpc.ts";
import { Bone } from "../kit/page-states.tsx";
import { useLoaded } from "../kit/use-loaded.ts";
import { words } from "../words/en.ts";
import { planPageWords } from "../words/en-plan-page.ts";
import { draftAbout } from "./draft-about.ts";
import { isMarkableStep, participantsOf, type StepGroup } from "./timeline.ts";
import type { TimelineOf } from "./timeline-view.tsx";

const StepWords = lazy(async () => ({ default: (await import("../drafts/step-words.tsx")).StepWords }));

const w = planPageWords.card;

/** Each person that the steps of a card go to: what the words to them are about, the words themselves, and the mark for them alone. */
export function Recipients({ group, of }: { group: StepGroup; of: TimelineOf }) {
  return (
    <ul aria-label={w.to} className="print:hidden">
      {group.steps.map((step) => (
        <Recipient key={step.id} step={step} alone={group.steps.length === 1} of={of} />
      ))}
    </ul>
  );
}

function Recipient({ step, alone, of }: { step: Step; alone: boolean; of: TimelineOf }) {
  const { view, facts, acts, reviewing, onReview } = of;
  const trpc = useTRPC();
  const loaded = useLoaded();
  const open = reviewing === step.id;
  const people = participantsOf(facts, step);
  const drafts = useQuery(
    trpc.drafts.step.queryOptions({ applicationId: view.id, stepId: step.id }, { staleTime: 60_000, enabled: loaded && step.status !== "withheld" }),
  );
  const draft = drafts.data?.data[0];
  const name = people.map((person) => person.name).join(", ") || (draft?.recipient?.name ?? (step.touch ? w.nobody : w.note));
  const Icon = step.channel === "phone" ? Phone : step.touch ? FilePen : NotebookPen;
  const role = people[0]?.role;
  const said = draft === undefined ? null : draftAbout(draft);
  return (
    <li id={`words-${step.id}`} className="scroll-mt-16 border-b border-line text-13 last:border-b-0">
      <div className="flex min-h-9 items-center gap-x-3 px-4 max-sm:flex-wrap max-sm:py-1.5">
        <Icon size={15} aria-hidden className="shrink-0 text-ink-3" />
        <span className="w-32 shrink-0 truncate font-medium max-sm:w-auto max-sm:min-w-0 max-sm:flex-1" title={name}>
          <bdi>{name}</bdi>
        </span>
        <span className="min-w-0 flex-1 truncate text-ink-2 max-sm:order-last max-sm:basis-full">
          {said?.about}
          {said !== null && said.left !== null && <span className="sm:hidden"> ({said.left})</span>}
        </span>
        {said !== null && said.left !== null && <span className="shrink-0 text-12 text-ink-2 max-sm:hidden">{said.left}</span>}
        {role !== undefined && <span className="shrink-0 text-12 text-ink-3 max-lg:hidden">{w.roles[role]}</span>}
        <button
          type="button"
          aria-expanded={open}
          aria-label={open ? w.hideOf(name) : w.reviewOf(name)}
          onClick={() => onReview(open ? null : step.id)}
          className="inline-flex h-8 shrink-0 items-center rounded-6 px-1 font-medium text-accent hover:underline pointer-coarse:h-11"
        >
          {open ? w.hide : w.review}
        </button>
        {acts !== null && !alone && isMarkableStep(step) && (
          <button
            type="button"
            disabled={acts.isGone(step)}
            onClick={() => acts.done([step])}
            aria-label={w.sentTo(name)}
            className="inline-flex h-8 shrink-0 items-center gap-1 rounded-6 px-1 font-medium text-accent hover:underline disabled:opacity-55 pointer-coarse:h-11"
          >
            <Check size={14} aria-hidden /> {words.actions.sentShort}
          </button>
        )}
      </div>
      {open && (
        <div className="px-4 pt-1 pb-4">
          <Suspense fallback={<Bone className="h-56 w-full rounded-12" />}>
            <StepWords key={step.id} applicationId={view.id} step={step} compact />
          </Suspense>
        </div>
      )}
    </li>
  );
}
