"use client";

import type { ApplicationSummary } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { FileUp, Plus, Search } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { everyApplication, everyClient } from "../api/every-page.ts";
import { refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Button, buttonClass } from "../kit/button.tsx";
import { EmptyState, Problem } from "../kit/page-states.tsx";
import { SheetSkeleton } from "../shell/sheet-skeleton.tsx";
import { words } from "../words/en.ts";
import { caseloadWords } from "../words/en-caseload.ts";
import { CaseloadTable } from "./caseload-table.tsx";

const w = caseloadWords.caseload;

const fits = (application: ApplicationSummary, wanted: string) =>
  `${application.client.name} ${application.employer.name} ${application.role}`.toLocaleLowerCase().includes(wanted);

/** Every client and application: who is late, who has gone silent, what comes next. */
export function CaseloadPage() {
  const api = useTRPCClient();
  const applications = useQuery(everyApplication(api));
  const clients = useQuery(everyClient(api));
  const [text, setText] = useState("");
  const wanted = text.trim().toLocaleLowerCase();

  const error = applications.error ?? clients.error;
  if (applications.data === undefined || clients.data === undefined) {
    if (error === null) return <SheetSkeleton />;
    const retry = () => void Promise.all([applications.refetch(), clients.refetch()]);
    return <Problem {...refusalOf(error)} onRetry={retry} />;
  }
  const [everybody, everything] = [clients.data, applications.data];
  const shown = everybody
    .map((client) => ({
      client,
      applications: everything.filter((one) => one.client.id === client.id && (wanted === "" || fits(one, wanted))),
    }))
    .filter(
      ({ client, applications: own }) =>
        wanted === "" || own.length > 0 || client.name.toLocaleLowerCase().includes(wanted),
    );

  return (
    <div className="flex h-full flex-col">
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 px-4 pt-5 pb-4 md:px-6 md:pt-4">
        <div>
          <h1 className="font-serif text-28 font-medium tracking-[-0.01em]">{w.title}</h1>
          <p className="mt-0.5 text-14 text-ink-2">
            {w.count(everybody.length)}, {w.applications(everything.length)}
          </p>
        </div>
        <div className="flex w-full items-center gap-2 sm:w-auto">
          <div className="flex h-8 min-w-0 flex-1 items-center gap-2 rounded-8 border border-control px-2.5 focus-within:outline-2 focus-within:outline-accent sm:w-64 pointer-coarse:h-11">
            <Search size={15} aria-hidden className="text-ink-3" />
            <input
              type="search"
              aria-label={w.filter}
              placeholder={w.filter}
              value={text}
              onChange={(event) => setText(event.target.value)}
              className="h-full min-w-0 flex-1 bg-transparent text-13 outline-none"
            />
          </div>
          <Link href="/import" className={buttonClass("secondary", "max-sm:px-3")}>
            <FileUp size={14} aria-hidden />
            <span className="max-sm:sr-only">{w.import}</span>
          </Link>
          <Link href="/interviews/new" className={buttonClass("secondary", "max-sm:px-3")}>
            <Plus size={14} aria-hidden />
            <span className="max-sm:sr-only">{words.actions.logInterview}</span>
          </Link>
        </div>
      </header>
      <div className="min-h-0 flex-1 border-t border-line md:overflow-y-auto">
        {everybody.length === 0 ? (
          <EmptyState title={w.empty} text={w.emptyText}>
            <Link href="/interviews/new" className={buttonClass("primary")}>
              {words.actions.logInterview}
            </Link>
          </EmptyState>
        ) : shown.length === 0 ? (
          <EmptyState title={words.errors.noMatch} text={w.noMatch(text.trim())}>
            <Button onClick={() => setText("")}>{w.clearFilter}</Button>
          </EmptyState>
        ) : (
          <CaseloadTable groups={shown} />
        )}
      </div>
    </div>
  );
}
