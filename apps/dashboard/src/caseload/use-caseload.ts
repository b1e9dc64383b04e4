"use client";

import type { CaseloadRow, CaseloadView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTRPC } from "../api/trpc.ts";
import { useLoaded } from "../kit/use-loaded.ts";
import { useReader } from "../time/reader.tsx";
import { type CaseloadChoice, firstRequest, wholeRequest } from "./caseload-choice.ts";
import { shownRows } from "./shown-rows.ts";

export interface Caseload {
  /** Undefined until anything is known. */
  rows: CaseloadRow[] | undefined;
  counts: CaseloadView["counts"] | undefined;
  /** Whether `rows` are all that the choice leaves. */
  whole: boolean;
  /** Whether there are more clients than are read at once. */
  cut: boolean;
  error: unknown;
  retry: () => void;
}

/**
 * The rows of a choice. What stands on the screen first is asked for by itself, so that it comes with the page; the
 * whole follows, and is filtered and sorted on the spot from then on.
 */
export function useCaseload(choice: CaseloadChoice): Caseload {
  const trpc = useTRPC();
  const { session } = useReader();
  const loaded = useLoaded();
  const whole = useQuery(trpc.clients.caseload.queryOptions(wholeRequest(choice, session.user.id), { enabled: loaded, staleTime: 30_000, refetchInterval: 120_000 }));
  const first = useQuery(trpc.clients.caseload.queryOptions(firstRequest(choice, session.user.id), { enabled: whole.data === undefined, placeholderData: (before) => before }));
  const all = whole.data;
  const rows = useMemo(() => (all === undefined ? undefined : shownRows(all.data, choice)), [all, choice]);
  return {
    rows: rows ?? first.data?.data,
    counts: (all ?? first.data)?.counts,
    whole: all !== undefined || first.data?.hasMore === false,
    cut: all?.hasMore === true,
    error: whole.error ?? first.error,
    retry: () => void Promise.all([whole.refetch(), first.refetch()]),
  };
}
