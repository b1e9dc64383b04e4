"use client";

import type { AuditEventView, NamedTargetView } from "@tact/api/views";
import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { longDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { wallClock, epoch } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import type { AuditChoice } from "./audit-choice.ts";
import { AuditLine } from "./audit-line.tsx";

interface DaysProps {
  pages: readonly (readonly AuditEventView[])[];
  choice: AuditChoice;
  onChoose: (choice: AuditChoice) => void;
}

/** Events under the day on which they happened, on the reader's clocks. */
export function AuditDays({ pages, choice, onChoose }: DaysProps) {
  const { zone, now } = useReader();
  const names = useNames(pages);
  const days = Map.groupBy(pages.flat(), ({ at }) => wallClock(epoch(at), zone).date);
  const today = wallClock(now, zone).date;
  return [...days].map(([date, events]) => (
    <section key={date} aria-labelledby={`day-${date}`}>
      <h2 id={`day-${date}`} className="sticky top-0 z-10 flex h-9 items-center gap-2 border-b border-line bg-canvas px-4 text-12 font-semibold text-ink-2 md:px-6">
        {longDate(date)}
        {date.slice(0, 4) !== today.slice(0, 4) && ` ${date.slice(0, 4)}`}
        {date === today && <span className="font-normal text-ink-3">{words.time.today}</span>}
      </h2>
      <ul>
        {events.map((event) => (
          <AuditLine key={event.id} event={event} names={names} choice={choice} onChoose={onChoose} />
        ))}
      </ul>
    </section>
  ));
}

/** How the ids of the pages are called, each page asked for once. */
function useNames(pages: DaysProps["pages"]): ReadonlyMap<string, NamedTargetView> {
  const trpc = useTRPC();
  return useQueries({
    queries: pages.map((events) => trpc.auditEvents.names.queryOptions({ ids: [...new Set(events.flatMap(({ actor, target }) => [actor.id, target]))].toSorted() })),
    combine: byId,
  });
}

const byId = (answers: readonly Pick<UseQueryResult<NamedTargetView[]>, "data">[]) => new Map(answers.flatMap(({ data }) => data ?? []).map((named) => [named.id, named]));
