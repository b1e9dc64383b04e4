"use client";

import type { AppRouter } from "@tact/api";
import { createTRPCContext } from "@trpc/tanstack-react-query";

/** Typed options for react-query, one per procedure: `useTRPC().queue.today.queryOptions()`. */
export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();
