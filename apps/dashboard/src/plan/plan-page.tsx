"use client";

import { useQuery } from "@tanstack/react-query";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { EmptyState, Problem } from "../kit/page-states.tsx";
import { ReaderProvider, useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { asOfInstant } from "./as-of.ts";
import { PlanBoard } from "./plan-board.tsx";
import { PlanSkeleton } from "./plan-skeleton.tsx";
import { usePageParams } from "./use-page-params.ts";

/** How often a page that stands open asks whether a colleague changed something. */
const lookAgain = 30_000;

/** One application: what happens when, why, and what would change it; now, or as it stood at an earlier moment. */
export function PlanPage({ id }: { id: string }) {
  const trpc = useTRPC();
  const { session, zone, now } = useReader();
  const [{ on }, choose] = usePageParams("on", "try", "day");
  const asOf = on === undefined ? null : asOfInstant(on, zone, now);
  const asked = asOf === null ? { id } : { id, asOf };
  const application = useQuery(trpc.applications.get.queryOptions(asked, asOf === null ? { refetchInterval: lookAgain } : {}));
  if (application.data === undefined) {
    if (application.error === null) return <PlanSkeleton />;
    const { code, text, requestId } = refusalOf(application.error);
    if (code === "not-found") return <EmptyState title={words.errors.notFound} text={words.errors.notFoundText} />;
    return <Problem text={text} requestId={requestId} onRetry={() => void application.refetch()} />;
  }
  const board = (
    <PlanBoard
      key={asOf ?? id}
      view={application.data}
      stale={application.error !== null}
      asOf={asOf}
      onSee={(next) => choose(next === null ? {} : { on: next })}
    />
  );
  if (asOf === null) return board;
  // The plan of an earlier moment is read from there: what was due then is due.
  return (
    <ReaderProvider key={asOf} session={{ ...session, now: asOf }}>
      {board}
    </ReaderProvider>
  );
}
