"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { PageBody, PageHead } from "../kit/page-head.tsx";
import { EmptyState, Problem, StaleNotice } from "../kit/page-states.tsx";
import { SheetSkeleton } from "../shell/sheet-skeleton.tsx";
import { useReader } from "../time/reader.tsx";
import { auditWords as w } from "../words/en-audit.ts";
import { type AuditChoice, pathOfAudit, readAuditChoice } from "./audit-choice.ts";
import { AuditDays } from "./audit-days.tsx";
import { AuditFilters } from "./audit-filters.tsx";
import { auditLog } from "./audit-log.ts";
import { ChainCheck } from "./chain-check.tsx";

const choose = (next: AuditChoice) => window.history.pushState(null, "", pathOfAudit(next));

/** The audit log: who did what to what, filtered by what stands in the address, page after page. */
export function AuditPage() {
  const api = useTRPCClient();
  const { zone, session } = useReader();
  const params = useSearchParams();
  const choice = useMemo(() => readAuditChoice(params), [params]);
  const isOwner = session.role === "owner";
  const log = useInfiniteQuery({ ...auditLog(api, choice, zone), placeholderData: keepPreviousData, enabled: isOwner });

  if (!isOwner) return <EmptyState title={w.ownersOnly} text={w.ownersOnlyText} />;
  if (log.data === undefined) return log.error === null ? <SheetSkeleton /> : <Problem {...refusalOf(log.error)} onRetry={() => void log.refetch()} />;
  const events = log.data.pages.flatMap(({ data }) => data);
  const isFiltered = Object.keys(choice).length > 0;
  return (
    <PageBody
      head={
        <PageHead title={w.title} lead={w.lead} actions={<ChainCheck />}>
          <AuditFilters choice={choice} onChoose={choose} />
        </PageHead>
      }
    >
      {log.isRefetchError && <StaleNotice />}
      {events.length === 0 ? (
        <EmptyState title={isFiltered ? w.none : w.empty} text={isFiltered ? w.noneText : w.emptyText}>
          {isFiltered && <Button onClick={() => choose({})}>{w.clear}</Button>}
        </EmptyState>
      ) : (
        <div aria-busy={log.isPlaceholderData || undefined} className={log.isPlaceholderData ? "opacity-60" : undefined}>
          <AuditDays pages={log.data.pages.map(({ data }) => data)} choice={choice} onChoose={choose} />
          <div className="flex flex-wrap items-center gap-3 px-4 py-4 md:px-6">
            {log.hasNextPage && (
              <Button disabled={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
                {log.isFetchingNextPage ? w.loading : w.older}
              </Button>
            )}
            <p role="status" className="text-13 text-ink-3">
              {w.loaded(events.length)}
            </p>
            {log.isFetchNextPageError && <p className="text-13 text-late">{refusalOf(log.error).text}</p>}
          </div>
        </div>
      )}
    </PageBody>
  );
}
