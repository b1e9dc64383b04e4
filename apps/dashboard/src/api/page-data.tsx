"use client";

import { type DehydratedState, hydrate, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useMemo } from "react";

/**
 * What the server read for a page, given to its parts before any of them is drawn; what the tab shows already is brought up
 * to date once the page stands. The frame around a page may have named a query without having read it (a count in the
 * sidebar): held back until the page is drawn, its data would come too late for the server, which would send a skeleton
 * where the browser draws the page.
 */
export function PageData({ state, children }: { state: DehydratedState; children: ReactNode }) {
  const client = useQueryClient();
  const later = useMemo(() => {
    const known = client.getQueryCache();
    const isMissing = ({ queryHash }: DehydratedState["queries"][number]) => known.get(queryHash)?.state.data === undefined;
    hydrate(client, { ...state, queries: state.queries.filter(isMissing) });
    return { ...state, queries: state.queries.filter((query) => !isMissing(query)) };
  }, [client, state]);
  useEffect(() => hydrate(client, later), [client, later]);
  return children;
}
