import type { SessionView } from "@tact/api/views";
import { redirect } from "next/navigation";
import { cache } from "react";
import { isSignedOut, type Refusal, refusalOf } from "./refusal.ts";
import { serverApi } from "./server.ts";

/** Who reads this page, or why that cannot be told. Sends whoever is not signed in to the sign-in page. */
export const readSession = cache(async (): Promise<SessionView | { refusal: Refusal }> => {
  const { client } = await serverApi();
  try {
    return await client.session.me.query();
  } catch (error) {
    if (isSignedOut(error)) redirect("/sign-in");
    return { refusal: refusalOf(error) };
  }
});
