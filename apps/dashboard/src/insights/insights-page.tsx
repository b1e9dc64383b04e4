"use client";

import { Suspense } from "react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import clsx from "clsx";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { buttonClass } from "../kit/button.tsx";
import { PageHead } from "../kit/page-head.tsx";
import { EmptyState, Problem, StaleNotice } from "../kit/page-states.tsx";
import { lazyAfterLoad } from "../kit/lazy-after-load.ts";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { insightWords as w } from "../words/en-insights.ts";
import { Hatching } from "./hatching.tsx";
import { addressOf, type InsightAddress, readAddress, weeksToChoose } from "./insight-address.ts";
import { insightsQuery } from "./insight-queries.ts";
import { InsightsSkeleton } from "./insights-skeleton.tsx";

const MeasureSection = lazyAfterLoad(() => import("./measure-section.tsx").then(({ MeasureSection }) => MeasureSection));
const RowsPanel = lazyAfterLoad(() => import("./rows-panel.tsx").then(({ RowsPanel }) => RowsPanel));

/** A look back: five measures as sentences, and beside them what a number counts. All of it is in the address. */
export function InsightsPage() {
  const trpc = useTRPC();
  const { session } = useReader();
  const address = readAddress(useSearchParams());
  const insights = useQuery({ ...insightsQuery(trpc, address, session.user.id), placeholderData: keepPreviousData });
  if (insights.data === undefined) {
    return insights.error === null ? <InsightsSkeleton /> : <Problem {...refusalOf(insights.error)} onRetry={() => void insights.refetch()} />;
  }
  const view = insights.data;
  const isEmpty = view.measures.every(({ rows }) => rows === 0);
  const { rows } = address;
  return (
    <div className="flex h-full max-xl:flex-col max-xl:md:overflow-y-auto" aria-busy={insights.isPlaceholderData}>
      <Hatching />
      <div className={clsx("min-w-0 flex-1 xl:overflow-y-auto", rows !== null && "max-xl:hidden")}>
        {insights.error !== null && <StaleNotice />}
        <PageHead title={w.title} lead={`${w.lead(address.weeks, view.applications)}${view.most ? ` ${w.most(view.applications)}` : ""}`}>
          <div className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
            <Choices label={w.period} options={weeksToChoose.map((weeks) => ({ label: w.weeks(weeks), to: { ...address, weeks }, chosen: weeks === address.weeks }))} />
            <Choices
              label={w.whose}
              options={[
                { label: w.whoses.all, to: { ...address, mine: false }, chosen: !address.mine },
                { label: w.whoses.mine, to: { ...address, mine: true }, chosen: address.mine },
              ]}
            />
          </div>
        </PageHead>
        <div className={clsx("border-t border-line", insights.isPlaceholderData && "opacity-60")}>
          {isEmpty ? (
            <EmptyState title={w.empty} text={w.emptyText}>
              <Link href="/interviews/new" className={buttonClass("primary")}>
                {words.actions.logInterview}
              </Link>
            </EmptyState>
          ) : (
            <Suspense>
              {view.measures.map((measured) => (
                <MeasureSection key={measured.measure} measured={measured} address={address} />
              ))}
            </Suspense>
          )}
          {!isEmpty && address.weeks > 8 && <p className="px-4 pb-6 text-12 text-ink-3 md:px-6">{w.forgotten}</p>}
        </div>
      </div>
      <aside aria-label={w.rows.hintTitle} className={clsx("shrink-0 border-line bg-canvas xl:w-[400px] xl:overflow-y-auto xl:border-l", rows === null && "max-xl:hidden")}>
        {/* The boundary stands before the rows do: until their code is there, the page stays as it is, and the focus on its number. */}
        <Suspense>{rows === null ? <p className="px-5 py-5 text-13 text-ink-3">{w.rows.hint}</p> : <RowsPanel address={address} rows={rows} view={view} />}</Suspense>
      </aside>
    </div>
  );
}

function Choices({ label, options }: { label: string; options: readonly { label: string; to: InsightAddress; chosen: boolean }[] }) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-1">
      {options.map(({ label: name, to, chosen }) => (
        <Link
          key={name}
          href={addressOf(to)}
          scroll={false}
          prefetch={false}
          aria-current={chosen ? "true" : undefined}
          className={clsx("inline-flex h-8 items-center rounded-full px-3 text-13 font-medium pointer-coarse:h-11", chosen ? "bg-sunken text-ink" : "text-ink-2 hover:bg-hover")}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
