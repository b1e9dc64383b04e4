"use client";

import { FileUp, Plus } from "lucide-react";
import Link from "next/link";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { buttonClass } from "../kit/button.tsx";
import { PageHead } from "../kit/page-head.tsx";
import { Problem, StaleNotice } from "../kit/page-states.tsx";
import { Rich } from "../kit/rich.tsx";
import { announce } from "../kit/toast-store.ts";
import { useKeys } from "../kit/use-keys.ts";
import { useCommands } from "../shell/commands.ts";
import { SheetSkeleton } from "../shell/sheet-skeleton.tsx";
import { useReader } from "../time/reader.tsx";
import { caseloadWords } from "../words/en-caseload.ts";
import { caseloadShows } from "./caseload-choice.ts";
import { CaseloadFilters } from "./caseload-filters.tsx";
import { CaseloadTable } from "./caseload-table.tsx";
import { NobodyShown } from "./nobody-shown.tsx";
import { SearchField } from "./search-field.tsx";
import { type Caseload, useCaseload } from "./use-caseload.ts";
import { useChoice } from "./use-choice.ts";

const NewClient = lazy(() => import("../clients/new-client-dialog.tsx"));

const w = caseloadWords.caseload;

/** Every client: who is late, who has gone silent, who lacks a next step, and what comes next for each. */
export function CaseloadPage() {
  const [choice, change] = useChoice();
  const caseload = useCaseload(choice);
  const { rows, counts, error } = caseload;
  const { session } = useReader();
  const [adding, setAdding] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useKeys({ "/": () => field.current?.focus() });
  useCommands(
    w.commands,
    caseloadShows.map((show) => ({ key: show, label: w.showOnly(w.shows[show]), run: () => change({ show }) })),
  );

  // For those who listen: what a filter left, once it is known.
  const said = rows === undefined || !caseload.whole || counts === undefined || rows.length === counts.clients ? null : w.shown(rows.length, counts.clients);
  useEffect(() => {
    if (said !== null) announce(said);
  }, [said]);

  if (rows === undefined || counts === undefined) {
    return error === null ? <SheetSkeleton /> : <Problem {...refusalOf(error)} onRetry={caseload.retry} />;
  }
  const mayAdd = session.role !== "viewer";
  return (
    <div ref={scroller} className="flex flex-col max-md:h-[calc(100dvh-4.5rem-env(safe-area-inset-bottom))] max-md:overflow-y-auto md:h-full">
      {error !== null && <StaleNotice />}
      <PageHead
        title={w.title}
        lead={<Lead counts={counts} />}
        actions={
          <>
            <SearchField input={field} text={choice.text} onText={(text) => change({ text })} />
            {mayAdd && (
              <>
                <Link href="/import" className={buttonClass("secondary")}>
                  <FileUp size={14} aria-hidden /> {w.import}
                </Link>
                <button type="button" className={buttonClass("secondary")} onClick={() => setAdding(true)}>
                  <Plus size={14} aria-hidden /> {w.add}
                </button>
              </>
            )}
          </>
        }
      >
        <CaseloadFilters choice={choice} counts={counts} onChange={change} />
      </PageHead>
      <List caseload={caseload} choice={choice} change={change} outer={scroller} />
      <Suspense>{adding && <NewClient onClose={() => setAdding(false)} />}</Suspense>
    </div>
  );
}

function Lead({ counts }: { counts: NonNullable<Caseload["counts"]> }) {
  const parts = [
    w.count(counts.clients),
    ...(counts.late > 0 ? [w.late(counts.late)] : []),
    ...(counts.silent > 0 ? [w.silent(counts.silent)] : []),
    ...(counts.withoutNext > 0 ? [w.withoutNext(counts.withoutNext)] : []),
  ];
  return <Rich text={`${parts.join(", ")}.`} />;
}

interface ListProps {
  caseload: Caseload;
  choice: ReturnType<typeof useChoice>[0];
  change: ReturnType<typeof useChoice>[1];
  outer: React.RefObject<HTMLDivElement | null>;
}

function List({ caseload, choice, change, outer }: ListProps) {
  const { rows = [], counts, whole, cut } = caseload;
  const inner = useRef<HTMLDivElement>(null);
  return (
    <div ref={inner} className="min-h-0 flex-1 border-t border-line md:overflow-y-auto md:overscroll-contain">
      {rows.length === 0 ? (
        <NobodyShown choice={choice} clients={counts?.clients ?? 0} onChange={change} />
      ) : (
        <CaseloadTable rows={rows} total={whole ? rows.length : -1} sort={choice.sort} descending={choice.descending} onSort={change} scrollers={[inner, outer]} />
      )}
      {(cut || !whole) && <p className="px-4 py-4 text-13 text-ink-3 md:px-6">{cut ? w.tooMany(rows.length) : w.loading}</p>}
    </div>
  );
}
