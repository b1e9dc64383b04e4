"use client";

import { useQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { everyApplicationOf, everyStepOf } from "../api/every-page.ts";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { lazyAfterLoad } from "../kit/lazy-after-load.ts";
import { Problem } from "../kit/page-states.tsx";
import { SheetSkeleton } from "../shell/sheet-skeleton.tsx";

const ClientBoard = lazyAfterLoad(() => import("./client-board.tsx").then(({ ClientBoard }) => ClientBoard));

/** One client: what to do now, every application, what was promised, and what is kept and shared of them. */
export function ClientPage({ id }: { id: string }) {
  const trpc = useTRPC();
  const api = useTRPCClient();
  const client = useQuery(trpc.clients.get.queryOptions({ id }));
  const applications = useQuery(everyApplicationOf(api, id));
  const steps = useQuery(everyStepOf(api, id));
  const error = client.error ?? applications.error ?? steps.error;
  if (client.data === undefined || applications.data === undefined || steps.data === undefined) {
    if (error === null) return <SheetSkeleton />;
    return <Problem {...refusalOf(error)} onRetry={() => void Promise.all([client.refetch(), applications.refetch(), steps.refetch()])} />;
  }
  return (
    <Suspense fallback={<SheetSkeleton />}>
      <ClientBoard client={client.data} applications={applications.data} steps={steps.data} stale={error !== null} />
    </Suspense>
  );
}
