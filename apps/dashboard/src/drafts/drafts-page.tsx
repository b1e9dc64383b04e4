"use client";

import { useQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { lazyAfterLoad } from "../kit/lazy-after-load.ts";
import { Problem } from "../kit/page-states.tsx";
import { BoardSkeleton } from "./board-skeleton.tsx";

const DraftsBoard = lazyAfterLoad(() => import("./drafts-board.tsx").then(({ DraftsBoard }) => DraftsBoard));

/** The words of the caseload by urgency, and those of one step beside them. */
export function DraftsPage() {
  const trpc = useTRPC();
  const board = useQuery(trpc.drafts.board.queryOptions(undefined, { refetchInterval: 60_000 }));
  if (board.data === undefined) {
    return board.error === null ? <BoardSkeleton /> : <Problem {...refusalOf(board.error)} onRetry={() => void board.refetch()} />;
  }
  return (
    <Suspense fallback={<BoardSkeleton />}>
      <DraftsBoard board={board.data} stale={board.isError} />
    </Suspense>
  );
}
