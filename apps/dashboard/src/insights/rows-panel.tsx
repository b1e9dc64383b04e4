"use client";

import type { InsightRow, InsightsView } from "@tact/api/views";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { ChevronLeft, X } from "lucide-react";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { Bone, Problem } from "../kit/page-states.tsx";
import { useReader } from "../time/reader.tsx";
import { insightWords } from "../words/en-insights.ts";
import { addressOf, type InsightAddress } from "./insight-address.ts";
import { lookBackOf } from "./insight-queries.ts";
import type { Rows } from "./number-link.tsx";
import { rowWords } from "./row-words.ts";
import { seriesName } from "./series-name.ts";

const w = insightWords.rows;
const pageSize = 50;

/** What a number counts, one by one, each leading to its plan. */
export function RowsPanel({ address, rows: asked, view }: { address: InsightAddress; rows: Rows; view: InsightsView }) {
  const api = useTRPCClient();
  const { session } = useReader();
  const { measure, group, series } = asked;
  const input = { ...lookBackOf(address, session.user.id), measure, ...(group === null ? {} : { group }), ...(series === null ? {} : { series }) };
  const found = useInfiniteQuery({
    queryKey: [["insights", "rows"], input],
    queryFn: ({ pageParam, signal }) => api.insights.rows.query({ ...input, limit: pageSize, ...(pageParam === null ? {} : { cursor: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever opens the panel is in it; whoever closes it is where they were.
  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);

  const measured = view.measures.find((each) => each.measure === measure);
  const ofSeries = measured?.series.find((each) => each.series === series);
  const names: Readonly<Record<string, string>> = insightWords.measures[measure].groups;
  const parts = [
    ...(series === null ? [] : [seriesName(measure, ofSeries ?? { series, label: null })]),
    ...(group === null ? [] : [names[group] ?? group]),
  ];
  const n = (series === null ? measured : ofSeries) ?? { rows: 0, groups: {} as Record<string, number> };
  const all = found.data?.pages.flatMap(({ data }) => data) ?? [];
  const close = addressOf({ ...address, rows: null });
  return (
    <>
      <div className="flex items-start gap-3 px-4 pt-4 pb-3 md:px-5">
        <div className="min-w-0 flex-1" aria-live="polite">
          <Link href={close} scroll={false} className="mb-1 inline-flex h-8 items-center gap-1 rounded-6 text-13 text-ink-2 hover:text-ink xl:hidden pointer-coarse:h-11">
            <ChevronLeft size={15} aria-hidden /> {w.back}
          </Link>
          <h2 ref={heading} tabIndex={-1} className="text-15 font-semibold outline-none wrap-anywhere">
            {w.title(insightWords.measures[measure].title, parts)}
          </h2>
          <p className="text-13 text-ink-3">
            {parts.length > 0 && `${insightWords.measures[measure].title}. `}
            {w.count(group === null ? n.rows : (n.groups[group] ?? 0))}
          </p>
        </div>
        <Link href={close} scroll={false} aria-label={w.close} title={w.close} className="inline-flex size-8 items-center justify-center rounded-8 text-ink-2 hover:bg-hover max-xl:hidden">
          <X size={16} aria-hidden />
        </Link>
      </div>
      {found.data === undefined ? (
        found.error === null ? (
          <RowBones />
        ) : (
          <Problem {...refusalOf(found.error)} onRetry={() => void found.refetch()} />
        )
      ) : all.length === 0 ? (
        <p className="border-t border-line px-4 py-4 text-13 text-ink-3 md:px-5">{w.empty}</p>
      ) : (
        <ul className="border-t border-line">
          {all.map((row) => (
            <RowLine key={row.key} row={row} />
          ))}
        </ul>
      )}
      {found.hasNextPage && (
        <div className="px-4 py-3 md:px-5">
          <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {w.more}
          </Button>
        </div>
      )}
    </>
  );
}

function RowLine({ row }: { row: InsightRow }) {
  const { zone } = useReader();
  const { measure, group, value, title } = row;
  const isLate = group === "late" || group === "overdue" || group === "missed";
  return (
    <li className="relative border-b border-line px-4 py-2.5 hover:bg-hover md:px-5">
      <div className="flex items-baseline justify-between gap-3">
        <Link
          href={`/applications/${row.applicationId}`}
          prefetch={false}
          className="min-w-0 text-13 font-semibold wrap-anywhere after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {row.client.name}
        </Link>
        {value !== null && <span className={isLate ? "shrink-0 text-12 font-semibold text-late" : "shrink-0 text-12 text-ink-2"}>{insightWords.measures[measure].value(value)}</span>}
      </div>
      <p className="text-12 text-ink-3 wrap-anywhere">{w.at(row.employer.name, row.role)}</p>
      {title !== null && <p className="mt-0.5 text-13 wrap-anywhere">{title}</p>}
      <p className="text-12 text-ink-3">{rowWords(row, zone)}</p>
    </li>
  );
}

/** Rows on their way. */
function RowBones() {
  return (
    <div className="appear-late border-t border-line" aria-busy="true">
      {Array.from({ length: 6 }, (_, i) => (
        <div key={i} className="border-b border-line px-4 py-3 md:px-5">
          <Bone className="h-4 w-40" />
          <Bone className="mt-2 h-3 w-56" />
          <Bone className="mt-2 h-3 w-48" />
        </div>
      ))}
    </div>
  );
}
