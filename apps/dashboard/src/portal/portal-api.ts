import type { AppRouter } from "@tact/api";
import { createTRPCClient, httpLink, type TRPCClient } from "@trpc/client";
import { headers } from "next/headers";
import { apiUrl } from "../api/server.ts";

/** What a client's secret looks like; anything else need not be asked for. */
const secretForm = /^tact_portal_[0-9A-Za-z]{1,80}$/;

/** The way to the API in the name of whoever holds a client's link; null where it cannot be one. No cookie goes along. */
export async function portalApi(secret: string): Promise<TRPCClient<AppRouter> | null> {
  if (!secretForm.test(secret)) return null;
  const address = (await headers()).get("x-forwarded-for");
  const shown: Record<string, string> = { authorization: `Bearer ${secret}`, ...(address === null ? {} : { "x-forwarded-for": address }) };
  return createTRPCClient<AppRouter>({
    links: [httpLink({ url: `${apiUrl}/trpc`, headers: shown, fetch: (url, init) => fetch(url, { ...init, cache: "no-store" } as RequestInit) })],
  });
}
