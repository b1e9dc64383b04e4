"use client";

import type { AppRouter } from "@tact/api";
import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpLink } from "@trpc/client";
import { type ReactNode, useState } from "react";
import { makeQueryClient } from "./query-client.ts";
import { TRPCProvider } from "./trpc.ts";

function toSignIn() {
  if (typeof window !== "undefined") window.location.assign("/sign-in");
}

/** The browser's way to the API: relative, on this origin, with the session cookie. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(() => makeQueryClient(toSignIn));
  const [trpcClient] = useState(() =>
    createTRPCClient<AppRouter>({ links: [httpLink({ url: "/trpc" })] }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
