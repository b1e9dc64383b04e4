import type { AppRouter } from "@tact/api";
import type { TRPCOptionsProxy } from "@trpc/tanstack-react-query";

/** What there is already: one of each is enough to know. */
export const firstStepQueries = (trpc: TRPCOptionsProxy<AppRouter>) => ({
  clients: trpc.clients.list.queryOptions({ limit: 1 }),
  applications: trpc.applications.list.queryOptions({ limit: 1 }),
  feeds: trpc.feeds.list.queryOptions({ revoked: false, limit: 1 }),
  pages: trpc.portalLinks.list.queryOptions({ limit: 1 }),
  // The reader is one of them.
  members: trpc.members.list.queryOptions({ limit: 2 }),
});

export type FirstStep = "plan" | "calendar" | "page" | "team";

/** A first step, whether it was done, and where it is. */
export interface FirstStepState {
  step: FirstStep;
  done: boolean;
  href: string;
}

interface Counted {
  applications: number;
  feeds: number;
  pages: number;
  members: number;
}

/** The first steps of an organisation, by what there is. */
export function firstSteps({ applications, feeds, pages, members }: Counted): FirstStepState[] {
  return [
    { step: "plan", done: applications > 0, href: "/interviews/new" },
    { step: "calendar", done: feeds > 0, href: "/calendar" },
    { step: "page", done: pages > 0, href: "/caseload" },
    { step: "team", done: members > 1, href: "/team" },
  ];
}
