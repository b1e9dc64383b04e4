"use client";

import { Check } from "lucide-react";
import { words } from "../words/en.ts";
import { planPageWords } from "../words/en-plan-page.ts";
import { isMarkableStep, participantsOf, type StepGroup } from "./timeline.ts";
import type { TimelineOf } from "./timeline-view.tsx";

const w = planPageWords.card;

/** Each person that the steps of a card go to, each with what can be done for them alone. */
export function Recipients({ group, of }: { group: StepGroup; of: TimelineOf }) {
  const { facts, acts } = of;
  const [first] = group.steps;
  if (!first.touch || group.steps.length === 1) return null;
  return (
    <ul aria-label={w.to} className="border-t border-line">
      {group.steps.map((step) => {
        const people = participantsOf(facts, step);
        const name = people.map((person) => person.name).join(", ") || step.title;
        return (
          <li key={step.id} className="flex min-h-9 flex-wrap items-center gap-x-3 border-b border-line px-4 text-13 last:border-b-0">
            <span className="min-w-0 flex-1 font-medium wrap-anywhere">
              <bdi>{name}</bdi>
            </span>
            <span className="text-12 text-ink-3">{people[0]?.role === undefined ? "" : w.roles[people[0].role]}</span>
            {acts !== null && isMarkableStep(step) && (
              <button
                type="button"
                disabled={acts.isGone(step)}
                onClick={() => acts.done([step])}
                aria-label={w.sentTo(name)}
                className="inline-flex h-8 items-center gap-1 rounded-6 px-2 font-medium text-accent hover:bg-hover disabled:opacity-55 pointer-coarse:h-11 print:hidden"
              >
                <Check size={14} aria-hidden /> {words.actions.sentShort}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
