"use client";

import type { ApplicationSummary } from "@tact/api/views";
import { skipToken, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTRPC } from "../api/trpc.ts";
import { PlanPreview } from "../log/plan-preview.tsx";
import { relativeDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { reviewWords } from "../words/en-review.ts";
import { askPreview, type PreviewOf, previewRequest } from "./preview-request.ts";

const w = reviewWords;
const settle = 350;
const open = new Set(["planned", "due", "late"]);

/** What a meeting does to the plan of the application that was chosen, or the plan that a new one begins with. */
export function NewPlanPreview({
  application,
  now,
  ...of
}: PreviewOf & { application: ApplicationSummary | null; now: number }) {
  const trpc = useTRPC();
  const view = useQuery(trpc.applications.get.queryOptions(application === null ? skipToken : { id: application.id }));
  if (application === null) return <OfNew {...of} now={now} />;
  if (view.data === undefined) return <p className="h-5" aria-busy="true" />;
  return <PlanPreview applicationId={application.id} plan={view.data.plan} drafts={of.drafts} states={false} />;
}

function OfNew({ now, ...of }: PreviewOf & { now: number }) {
  const { zone } = useReader();
  const request = JSON.stringify(previewRequest(of));
  const [settled, setSettled] = useState(request);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(request), settle);
    return () => clearTimeout(timer);
  }, [request]);
  const preview = useQuery({
    queryKey: ["new-plan", settled],
    queryFn: settled === "null" ? skipToken : () => askPreview(JSON.parse(settled) as object, now),
    placeholderData: (before) => before,
    staleTime: 60_000,
    retry: false,
  });
  if (settled === "null") return <p className="text-13 text-ink-3">{w.previewNewFirst}</p>;
  if (preview.error !== null) return <p className="text-13 text-late">{preview.error.message || words.errors.offline}</p>;
  if (preview.data === undefined) return <p className="h-5" aria-busy="true" />;
  const today = wallClock(now, zone).date;
  const steps = preview.data.steps
    .filter(({ status }) => open.has(status))
    .map((step) => ({ ...step, at: epoch(step.window.ideal) }))
    .sort((a, b) => a.at - b.at);
  if (steps.length === 0) return <p className="text-13 text-ink-3">{w.previewNone}</p>;
  return (
    <ul aria-live="polite" className="flex flex-col gap-1.5 text-13">
      {steps.map(({ id, title, at }) => (
        <li key={id} className="flex flex-wrap justify-between gap-x-4">
          {title}
          <span className="font-semibold whitespace-nowrap">{relativeDate(wallClock(at, zone).date, today)}</span>
        </li>
      ))}
    </ul>
  );
}
