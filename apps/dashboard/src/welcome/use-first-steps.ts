"use client";

import { useQueries } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { firstStepQueries, firstSteps, type FirstStepState } from "./first-steps.ts";

interface FirstSteps {
  steps: FirstStepState[];
  /** Whether nobody is here yet, neither client nor application. */
  isEmpty: boolean;
}

/** What of the first steps was done; null while it is not known. */
export function useFirstSteps(): { known: FirstSteps | null; error: unknown; retry: () => void } {
  const { clients, applications, feeds, pages, members } = firstStepQueries(useTRPC());
  return useQueries({
    queries: [clients, applications, feeds, pages, members],
    combine: ([ofClients, ofApplications, ofFeeds, ofPages, ofMembers]) => {
      const all = [ofClients, ofApplications, ofFeeds, ofPages, ofMembers];
      const [client, application, feed, page, member] = [ofClients.data?.data, ofApplications.data?.data, ofFeeds.data?.data, ofPages.data?.data, ofMembers.data?.data];
      const isKnown = client !== undefined && application !== undefined && feed !== undefined && page !== undefined && member !== undefined;
      return {
        known: isKnown ? { steps: firstSteps({ applications: application.length, feeds: feed.length, pages: page.length, members: member.length }), isEmpty: client.length === 0 && application.length === 0 } : null,
        error: all.find(({ error }) => error !== null)?.error ?? null,
        retry: () => void Promise.all(all.map(({ refetch }) => refetch())),
      };
    },
  });
}
