"use client";

import type { SimulationView } from "@tact/api/views";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTRPCClient } from "../api/trpc.ts";
import type { Written } from "./written-value.ts";

/** A policy to try: one that there is, or values that nobody has published. */
export type Tried = { policyId: string; edition: string } | { base: string; overrides: Record<string, Written> };
/** Whose applications it is tried on. */
export interface TriedOn {
  clientId?: string;
  fromPolicyId?: string;
}

/** What a policy would do to all the applications that were looked at. */
export type Impact = Omit<SimulationView, "nextCursor">;

const settleMilliseconds = 350;

/** Waits until somebody has stopped typing. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  const key = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(key) as Value), settleMilliseconds);
    return () => clearTimeout(timer);
  }, [key]);
  return settled;
}

/** Tries a policy on every application, page after page; what was found before stays until the new answer is whole. */
export function useSimulation(given: { tried: Tried; on: TriedOn } | null) {
  const api = useTRPCClient();
  const asked = useSettled(given);
  const [looked, setLooked] = useState(0);
  const answer = useQuery({
    queryKey: [["policies", "simulate"], asked],
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<Impact> => {
      const found: Impact = { looked: 0, moving: 0, steps: { sooner: 0, later: 0, added: 0, dropped: 0 }, refused: [], data: [] };
      let cursor: string | null = null;
      do {
        const page: SimulationView = await api.policies.simulate.query({ ...asked?.tried, ...asked?.on, ...(cursor === null ? {} : { cursor }) }, { signal });
        found.looked += page.looked;
        found.moving += page.moving;
        for (const kind of ["sooner", "later", "added", "dropped"] as const) found.steps[kind] += page.steps[kind];
        found.refused.push(...page.refused);
        found.data.push(...page.data);
        cursor = page.nextCursor;
        setLooked(found.looked);
      } while (cursor !== null);
      return found;
    },
  });
  const waiting = JSON.stringify(asked) !== JSON.stringify(given);
  return { impact: answer.data, error: answer.error, busy: waiting || answer.isFetching, looked };
}
