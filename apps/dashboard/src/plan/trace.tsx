"use client";

import type { ApplicationView } from "@tact/api/views";
import type { Step } from "@tact/facts";
import { ChevronDown } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Bone } from "../kit/page-states.tsx";
import { planPageWords } from "../words/en-plan-page.ts";

const TraceBody = lazy(() => import("./trace-body.tsx"));

/** The reason in full, asked for when it is opened: facts, rule and source, each date's sum, the policy, the zone data. */
export function Trace({ step, view, asOf }: { step: Step; view: ApplicationView; asOf: string | null }) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="group mt-3 text-12 print:hidden" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary className="inline-flex min-h-6 items-center gap-1 rounded-4 font-medium text-accent pointer-coarse:min-h-11">
        {planPageWords.trace.title}
        <ChevronDown size={13} aria-hidden className="group-open:rotate-180" />
      </summary>
      {opened && (
        <Suspense fallback={<Bone className="mt-2 h-40 w-full" />}>
          {/* With another revision the reason is another. */}
          <TraceBody key={view.revisions[0]?.number ?? 0} step={step} view={view} asOf={asOf} />
        </Suspense>
      )}
    </details>
  );
}
