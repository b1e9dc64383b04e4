"use client";

import type { FactDraft, Plan } from "@tact/facts";
import { skipToken, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Rich } from "../kit/rich.tsx";
import { DiffList } from "../plan/diff-list.tsx";
import { diffLines } from "../plan/diff-lines.ts";
import { shortDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { wallClock } from "../time/zoned.ts";
import { logWords } from "../words/en-log.ts";

const w = logWords;
const settle = 350;

/** A value once it has stood still for a moment. */
function useSettled(value: FactDraft[] | null): FactDraft[] | null {
  const text = JSON.stringify(value);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settle);
    return () => clearTimeout(timer);
  }, [text]);
  return JSON.parse(settled) as FactDraft[] | null;
}

/**
 * What the facts of a form would do to the plan, before they are saved.
 * @param states whether the facts carry a date of the decision: then the dates it means are said
 */
export function PlanPreview({
  applicationId,
  plan,
  drafts,
  states,
}: {
  applicationId: string;
  plan: Plan;
  drafts: FactDraft[] | null;
  states: boolean;
}) {
  const trpc = useTRPC();
  const { zone, now } = useReader();
  const settled = useSettled(drafts);
  const preview = useQuery(
    trpc.plan.preview.queryOptions(settled === null ? skipToken : { applicationId, facts: settled }, {
      placeholderData: (before) => before,
      staleTime: 60_000,
    }),
  );
  if (settled === null) return <p className="text-13 text-ink-3">{w.previewFirst}</p>;
  if (preview.error !== null) {
    const { text, errors } = refusalOf(preview.error);
    return <p className="text-13 text-late">{errors[0]?.detail ?? text}</p>;
  }
  if (preview.data === undefined) return <p className="h-5" aria-busy="true" />;

  const lines = diffLines(preview.data.diff, zone, wallClock(now, zone).date);
  const { decision, notices } = preview.data.plan;
  const known = new Set(plan.notices.map((notice) => notice.text));
  const fresh = notices.filter((notice) => !known.has(notice.text));
  return (
    <div className="flex flex-col gap-2.5" aria-live="polite">
      {states && (
        <p className="text-13 text-ink-2">
          {decision !== null && decision.basis === "stated" ? (
            <Rich text={w.resolved(shortDate(decision.from), shortDate(decision.to))} />
          ) : (
            w.unresolved
          )}
        </p>
      )}
      {fresh.map((notice) => (
        <p key={notice.text} className="rounded-8 bg-due-soft px-3 py-2 text-13 text-due">
          {notice.text}
        </p>
      ))}
      {lines.length === 0 ? <p className="text-13 text-ink-3">{w.previewNothing}</p> : <DiffList lines={lines} />}
    </div>
  );
}
