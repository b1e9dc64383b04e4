import type { AppRouter } from "@tact/api";
import type { TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import type { InsightAddress } from "./insight-address.ts";

type Trpc = TRPCOptionsProxy<AppRouter>;

/** What a look back is asked for with. */
export function lookBackOf({ weeks, mine }: Pick<InsightAddress, "weeks" | "mine">, userId: string): { weeks: number; coachId?: string } {
  return { weeks, ...(mine ? { coachId: userId } : {}) };
}

/** The numbers of a look back. */
export const insightsQuery = (trpc: Trpc, address: Pick<InsightAddress, "weeks" | "mine">, userId: string) => trpc.insights.read.queryOptions(lookBackOf(address, userId));
