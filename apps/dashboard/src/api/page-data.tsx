"use client";

import { type DehydratedState, hydrate, HydrationBoundary, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";

/**
 * What the server read for a page, given to its parts before any of them is drawn. The frame around the page may have named
 * a query already, without having read it (a count in the sidebar): `HydrationBoundary` alone would hold its data back
 * until the page is drawn, and the server would send a skeleton where the browser draws the page.
 */
export function PageData({ state, children }: { state: DehydratedState; children: ReactNode }) {
  const client = useQueryClient();
  const later = useMemo(() => {
    const known = client.getQueryCache();
    const isMissing = ({ queryHash }: DehydratedState["queries"][number]) => known.get(queryHash)?.state.data === undefined;
    const [missing, shown] = [state.queries.filter(isMissing), state.queries.filter((query) => !isMissing(query))];
    hydrate(client, { ...state, queries: missing });
    return { ...state, queries: shown };
  }, [client, state]);
  return <HydrationBoundary state={later}>{children}</HydrationBoundary>;
}
