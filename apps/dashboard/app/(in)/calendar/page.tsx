import { dehydrate } from "@tanstack/react-query";
import type { Metadata } from "next";
import { everyFeed } from "../../../src/api/every-page.ts";
import { PageData } from "../../../src/api/page-data.tsx";
import { serverApi } from "../../../src/api/server.ts";
import { CalendarPage } from "../../../src/calendar/calendar-page.tsx";
import { calendarWords } from "../../../src/words/en-calendar.ts";

export const metadata: Metadata = { title: calendarWords.calendar.title };

export default async function Calendar() {
  const { client, queryClient, prefetch } = await serverApi();
  await prefetch(() => queryClient.prefetchQuery(everyFeed(client)));
  return (
    <PageData state={dehydrate(queryClient)}>
      <CalendarPage />
    </PageData>
  );
}
