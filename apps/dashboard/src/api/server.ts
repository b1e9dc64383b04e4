import type { AppRouter } from "@tact/api";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { headers } from "next/headers";
import { cache } from "react";
import { makeQueryClient } from "./query-client.ts";

/** Where the API listens on loopback: the same process that pipes pages here. */
export const apiUrl = process.env["TACT_API_URL"] ?? "http://127.0.0.1:3000";

/** One request's way to the API, in the reader's name: their cookie goes along. */
export const serverApi = cache(async () => {
  const asked = await headers();
  const forwarded: Record<string, string> = { cookie: asked.get("cookie") ?? "" };
  const address = asked.get("x-forwarded-for");
  if (address !== null) forwarded["x-forwarded-for"] = address;
  const client = createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: `${apiUrl}/trpc`, headers: forwarded, fetch: (url, init) => fetch(url, { ...init, cache: "no-store" } as RequestInit) })],
  });
  const queryClient = makeQueryClient();
  return { client, queryClient, trpc: createTRPCOptionsProxy<AppRouter>({ client, queryClient }) };
});
