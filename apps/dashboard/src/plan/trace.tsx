"use client";

import type { Plan, Step } from "@tact/facts";
import { ChevronDown } from "lucide-react";
import { showToast } from "../kit/toast-store.ts";
import { words } from "../words/en.ts";
import { planWords } from "../words/en-plan.ts";

/** The reason in full: rule ids, sources, policy edition, zone data; and as JSON for whoever wants to check it. */
export function Trace({ step, plan }: { step: Step; plan: Plan }) {
  const w = planWords.why;
  async function copy() {
    const { id, kind, window, because } = step;
    const trace = { step: id, kind, window, because, policy: plan.policy, zoneData: plan.zoneData };
    await navigator.clipboard.writeText(JSON.stringify(trace, null, 2));
    showToast({ text: words.actions.copied });
  }
  return (
    <details className="group mt-3 text-12">
      <summary className="inline-flex items-center gap-1 rounded-4 font-medium text-accent">
        {w.trace}
        <ChevronDown size={13} aria-hidden className="group-open:rotate-180" />
      </summary>
      <dl className="mt-2 flex flex-col gap-2 rounded-8 bg-sunken p-3 text-ink-2">
        {step.because.map((because, i) => (
          <div key={i}>
            <dt className="font-medium text-ink">{because.text}</dt>
            <dd>
              {w.traceRule} <code className="text-11">{because.rule}</code>
              {because.source !== undefined && (
                <>
                  , {w.traceSource.toLowerCase()} <code className="text-11">{because.source}</code>
                </>
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt className="sr-only">{w.tracePolicy}</dt>
          <dd>
            {w.tracePolicy} {plan.policy.id}, {plan.policy.edition}. {w.traceZones} {plan.zoneData}.
          </dd>
        </div>
        <div>
          <button type="button" onClick={() => void copy()} className="rounded-4 font-medium text-accent">
            {w.copyTrace}
          </button>
        </div>
      </dl>
    </details>
  );
}
