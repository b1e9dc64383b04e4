"use client";

import type { ClientPromisesView, ClientView, PromiseView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import clsx from "clsx";
import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Bone } from "../kit/page-states.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { shortDate } from "../time/format.ts";
import { clientWords } from "../words/en-clients.ts";
import { Section } from "./section.tsx";

const w = clientWords.promises;
type Told = ClientPromisesView["data"][number];

const isOpen = ({ promise: { result } }: Told) => result === "open" || result === "overdue" || result === "undated";

/** What employers said about when they decide: what still stands, and what became of the rest. */
export function ClientPromises({ client }: { client: ClientView }) {
  const trpc = useTRPC();
  const promises = useQuery(trpc.clients.promises.queryOptions({ id: client.id }));
  return (
    <Section title={w.title}>
      {promises.data === undefined ? (
        promises.error === null ? (
          <div className="appear-late px-4 py-4 md:px-6">
            <Bone className="h-5 w-80 max-w-full" />
          </div>
        ) : (
          <RefusalNote refusal={refusalOf(promises.error)} />
        )
      ) : (
        <Ledger told={promises.data.data} />
      )}
    </Section>
  );
}

function Ledger({ told }: { told: readonly Told[] }) {
  const [open, settled] = [told.filter(isOpen), told.filter((one) => !isOpen(one))];
  return (
    <>
      {open.length === 0 ? <p className="px-4 py-3.5 text-14 text-ink-2 md:px-6">{w.none}</p> : <Lines told={open} />}
      {settled.length > 0 && (
        <details className="group border-t border-line">
          <summary className="flex min-h-9 items-center gap-1.5 px-4 text-13 font-medium text-ink-2 -outline-offset-2 hover:bg-hover md:px-6 pointer-coarse:min-h-11">
            <ChevronRight size={14} aria-hidden className="text-ink-3 group-open:rotate-90" />
            {w.settled(settled.length)}
          </summary>
          <Lines told={settled} />
        </details>
      )}
    </>
  );
}

function Lines({ told }: { told: readonly Told[] }) {
  return (
    <ul>
      {told.map(({ application, promise }) => (
        <li key={`${application.id} ${promise.fact}`} className="grid gap-x-4 border-b border-line px-4 py-2 text-13 last:border-b-0 sm:grid-cols-[minmax(0,1fr)_auto] md:px-6">
          <p className="min-w-0">
            <Link href={`/applications/${application.id}`} prefetch={false} dir="auto" className="font-medium wrap-anywhere text-ink hover:underline">
              {application.employer.name}
            </Link>
            <span className="text-ink-2"> {promised(promise)}</span>
            <span className="block text-12 text-ink-3">{w.said(shortDate(promise.said), promise.saidBy)}</span>
          </p>
          <p className={clsx("sm:text-right", tones[promise.result])}>{w.result[promise.result](promise.daysOver ?? 0)}</p>
        </li>
      ))}
    </ul>
  );
}

const tones: Record<PromiseView["result"], string> = {
  kept: "text-done",
  late: "text-ink-2",
  moved: "text-moved",
  missed: "text-ink-2",
  overdue: "text-due",
  open: "text-ink-2",
  undated: "text-ink-3",
};

function promised({ kind, from, to }: PromiseView): string {
  if (to === null) return w.undated[kind];
  return w.dated[kind](from === null || from === to ? shortDate(to) : w.range(shortDate(from), shortDate(to)));
}
