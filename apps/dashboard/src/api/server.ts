import type { AppRouter } from "@tact/api";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { headers } from "next/headers";
import { cache } from "react";
import { makeQueryClient } from "./query-client.ts";

/** Where the API listens on loopback: the same process that pipes pages here. */
export const apiUrl = process.env["TACT_API_URL"] ?? "http://127.0.0.1:3000";

/**
 * One request's way to the API, in the reader's name: their cookie goes along.
 *
 * `prefetch` reads data for a whole document, so that its first bytes are the finished page. When the reader moves
 * within the pages it reads nothing: the browser has what it saw before, or asks itself, behind a skeleton.
 */
export const serverApi = cache(async () => {
  const asked = await headers();
  const forwarded: Record<string, string> = { cookie: asked.get("cookie") ?? "" };
  const address = asked.get("x-forwarded-for");
  if (address !== null) forwarded["x-forwarded-for"] = address;
  const client = createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: `${apiUrl}/trpc`, headers: forwarded, fetch: (url, init) => fetch(url, { ...init, cache: "no-store" } as RequestInit) })],
  });
  const queryClient = makeQueryClient();
  const isDocument = asked.get("accept")?.includes("text/html") ?? true;
  async function prefetch(...reads: (() => Promise<unknown>)[]): Promise<void> {
    if (isDocument) await Promise.all(reads.map((read) => read()));
  }
  return { client, queryClient, prefetch, trpc: createTRPCOptionsProxy<AppRouter>({ client, queryClient }) };
});
