"use client";

import type { ApplicationView, PreviewView } from "@tact/api/views";
import { ExternalLink } from "lucide-react";
import Link from "next/link";
import { lazy, Suspense, useEffect, useState } from "react";
import { useLoaded } from "../kit/use-loaded.ts";
import type { LogKind } from "../log/log-kind.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { planPageWords } from "../words/en-plan-page.ts";
import { Balance } from "./balance.tsx";
import { Happened } from "./happened.tsx";
import { Known } from "./known.tsx";
import { Needs } from "./needs.tsx";
import type { PlanActs } from "./plan-acts.ts";
import { Promises } from "./promises.tsx";
import type { InterviewEntry } from "./timeline.ts";

// Trying things out can wait until the plan stands, and its place is kept; what changed is the end of the page.
const WhatIf = lazy(() => import("./what-if.tsx"));
const OtherApplications = lazy(() => import("./other-applications.tsx"));
const Changes = lazy(async () => ({ default: (await import("./changes.tsx")).Changes }));

interface PlanPanelProps {
  view: ApplicationView;
  interviews: readonly InterviewEntry[];
  acts: PlanActs | null;
  asOf: string | null;
  onLog: (kind: LogKind) => void;
  onSee: (on: string | null) => void;
  onTried: (tried: PreviewView | null) => void;
}

/** Beside the plan: what would change it, what it stands on, what was promised, what happened and what changed. */
export function PlanPanel({ view, interviews, acts, asOf, onLog, onSee, onTried }: PlanPanelProps) {
  const { now } = useReader();
  const loaded = useLoaded();
  const [settled, setSettled] = useState(false);
  useEffect(() => setSettled(true), []);
  return (
    <aside className="shrink-0 border-line bg-canvas px-4 py-5 max-xl:border-t max-md:pb-24 md:px-5 xl:w-[340px] xl:overflow-y-auto xl:border-l print:mt-6 print:border-t print:bg-transparent print:px-0">
      <div className="grid gap-7 max-xl:md:grid-cols-2 print:grid-cols-2">
        {asOf === null && (
          <div className="min-h-[187px] print:hidden">
            {settled && (
              <Suspense>
                <WhatIf view={view} mayRecord={acts !== null} onTried={onTried} />
              </Suspense>
            )}
          </div>
        )}
        {acts !== null && <Needs view={view} held={interviews.some(({ ends }) => epoch(ends) <= now)} onLog={onLog} />}
        <Known view={view} interviews={interviews} mayEdit={acts !== null} />
        <Promises view={view} />
        {/* On paper the plan and what it stands on are enough. */}
        <div className="contents print:hidden">
          <Balance balance={view.plan.balance} />
          <Suspense>{loaded && asOf === null && <OtherApplications view={view} mayRecord={acts !== null} />}</Suspense>
          <Happened view={view} acts={acts} />
          <Suspense>{loaded && <Changes view={view} asOf={asOf} onSee={onSee} />}</Suspense>
        </div>
        <Link
          href={`/clients/${view.client.id}#share`}
          prefetch={false}
          className="inline-flex min-h-6 items-center gap-2 justify-self-start text-13 font-medium text-accent hover:underline pointer-coarse:min-h-11 print:hidden"
        >
          <ExternalLink size={14} aria-hidden /> {planPageWords.seeTheirs(view.client.name.split(" ")[0] ?? view.client.name)}
        </Link>
      </div>
    </aside>
  );
}
