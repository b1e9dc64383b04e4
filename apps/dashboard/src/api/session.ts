import type { SessionView } from "@tact/api/views";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { isSignedOut, type Refusal, refusalOf } from "./refusal.ts";
import { serverApi } from "./server.ts";

/** Where to sign in, and be led back from. */
const signInFor = (address: string | null) => (address === null || address === "/today" ? "/sign-in" : `/sign-in?to=${encodeURIComponent(address)}`);

/**
 * Who reads this page, or why that cannot be told. Sends whoever is not signed in to the sign-in page and then back, and
 * whoever lacks the second factor that their organisation asks for to the page that sets it up.
 */
export const readSession = cache(async (): Promise<SessionView | { refusal: Refusal }> => {
  const { client } = await serverApi();
  try {
    return await client.session.me.query();
  } catch (error) {
    if (isSignedOut(error)) redirect(signInFor((await headers()).get("x-address")));
    const refusal = refusalOf(error);
    if (refusal.code === "two-factor-required") redirect("/two-factor?required");
    return { refusal };
  }
});
