"use client";

import { useQuery } from "@tanstack/react-query";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { EmptyState, Problem } from "../kit/page-states.tsx";
import { words } from "../words/en.ts";
import { PlanBoard } from "./plan-board.tsx";
import { PlanSkeleton } from "./plan-skeleton.tsx";

/** One application: what happens when, why, and what would change it. */
export function PlanPage({ id }: { id: string }) {
  const trpc = useTRPC();
  const application = useQuery(trpc.applications.get.queryOptions({ id }));
  if (application.data === undefined) {
    if (application.error === null) return <PlanSkeleton />;
    const { code, text, requestId } = refusalOf(application.error);
    if (code === "not-found") return <EmptyState title={words.errors.notFound} text={words.errors.notFoundText} />;
    return <Problem text={text} requestId={requestId} onRetry={() => void application.refetch()} />;
  }
  return <PlanBoard view={application.data} stale={application.error !== null} />;
}
