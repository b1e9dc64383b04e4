import type { Metadata } from "next";
import { TodayPage } from "../../../src/today/today-page.tsx";
import { words } from "../../../src/words/en.ts";

export const metadata: Metadata = { title: words.nav.today };

/** What it shows has come with the frame around it. */
export default function Today() {
  return <TodayPage />;
}
