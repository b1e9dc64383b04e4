"use client";

import type { ApplicationView } from "@tact/api/views";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { placeOf, shortDate, zoneDistance } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { addDays, wallClock } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { planWords } from "../words/en-plan.ts";
import { planPageWords } from "../words/en-plan-page.ts";
import { PanelSection } from "./panel-section.tsx";
import { closuresAmong } from "./ribbon-layout.ts";
import type { InterviewEntry } from "./timeline.ts";

const EditApplication = lazy(() => import("../clients/edit-application-dialog.tsx"));

const w = planWords.plan;

/** What the plan stands on, in one table. */
export function Known({ view, interviews, mayEdit }: { view: ApplicationView; interviews: readonly InterviewEntry[]; mayEdit: boolean }) {
  const [editing, setEditing] = useState(false);
  const { zone, now } = useReader();
  const { plan, employer, client } = view;
  const stage = interviews.at(-1)?.stage ?? null;
  const from = wallClock(now, employer.timeZone).date;
  const horizon = Array.from({ length: 45 }, (_, i) => addDays(from, i));
  const closed = closuresAmong(horizon, employer.calendar, false).map((run) =>
    run.from === run.to ? shortDate(run.from) : `${shortDate(run.from)} – ${shortDate(run.to)}`,
  );
  const place = (other: string) => `${placeOf(other)}, ${zoneDistance(other, zone, now)}`;
  const rows: [string, ReactNode][] = [
    [w.knownRole, view.role],
    ...(stage === null ? [] : [[w.knownStage, stage] as [string, ReactNode]]),
    ...(view.route === "agency" ? [[w.knownRoute, words.routes.agency] as [string, ReactNode]] : []),
    [w.knownTheirTime, place(employer.timeZone)],
    ...(client.timeZone === zone ? [] : [[w.knownClientTime, place(client.timeZone)] as [string, ReactNode]]),
    [
      w.knownDecision,
      plan.decision === null
        ? w.unknown
        : `${shortDate(plan.decision.to)} (${plan.decision.basis === "stated" ? w.stated : w.assumedWord})`,
    ],
    [w.knownClosed, closed.length === 0 ? w.regionCalendar(employer.region) : `${w.regionCalendar(employer.region)}: ${closed.join(", ")}`],
    [w.knownPolicy, w.edition(plan.policy.id, plan.policy.edition)],
  ];
  return (
    <PanelSection title={w.known}>
      <dl className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-y-2 text-13">
        {rows.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-ink-3">{label}</dt>
            <dd className="min-w-0 wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      {mayEdit && (
        <button
          type="button"
          onClick={() => setEditing(true)}
          className="mt-2 min-h-6 rounded-4 text-13 font-medium text-accent hover:underline pointer-coarse:min-h-11 print:hidden"
        >
          {planPageWords.editKnown}
        </button>
      )}
      <Suspense>{editing && <EditApplication applicationId={view.id} onClose={() => setEditing(false)} />}</Suspense>
    </PanelSection>
  );
}
