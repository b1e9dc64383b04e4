"use client";

import type { MailView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { buttonClass } from "../kit/button.tsx";
import { PageBody, PageHead } from "../kit/page-head.tsx";
import { EmptyState, Problem } from "../kit/page-states.tsx";
import { SheetSkeleton } from "../shell/sheet-skeleton.tsx";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { outboxWords as w } from "../words/en-outbox.ts";

/** The mails that Tact wrote lately, the newest first, each to be opened and read. */
export function OutboxPage() {
  const trpc = useTRPC();
  const mails = useQuery(trpc.mails.list.queryOptions());
  if (mails.data === undefined) {
    return mails.error === null ? <SheetSkeleton /> : <Problem {...refusalOf(mails.error)} onRetry={() => void mails.refetch()} />;
  }
  const { data } = mails.data;
  return (
    <PageBody
      head={
        <PageHead
          title={w.title}
          lead={w.lead}
          actions={
            <Link href="/settings" className={buttonClass()}>
              {w.settings}
            </Link>
          }
        />
      }
    >
        {data.length === 0 ? (
          <EmptyState title={w.empty} text={w.emptyText} />
        ) : (
          <ul>
            {data.map((mail) => (
              <MailLine key={mail.id} mail={mail} />
            ))}
          </ul>
        )}
    </PageBody>
  );
}

function MailLine({ mail }: { mail: MailView }) {
  const [open, setOpen] = useState(false);
  const { zone } = useReader();
  const at = (instant: string) => dateAndClock(epoch(instant), zone);
  const written = at(mail.createdAt);
  const state = mail.sentAt !== null ? w.sent(at(mail.sentAt)) : mail.lastError === null ? w.waiting(written) : w.failed(written, mail.lastError);
  return (
    <li className="border-b border-line">
      <details className="group" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="flex min-h-11 cursor-default items-center gap-2 px-4 py-2 hover:bg-sunken md:px-6">
          <ChevronRight size={14} aria-hidden className="shrink-0 text-ink-3 group-open:rotate-90" />
          <span className="min-w-0 flex-1">
            <span className="block truncate text-14 font-medium">{mail.subject}</span>
            <span className="block truncate text-13 text-ink-3">
              {w.kinds[mail.kind]}. {w.to(mail.to.address)}, {state}
            </span>
          </span>
        </summary>
        {open && <MailText id={mail.id} />}
      </details>
    </li>
  );
}

function MailText({ id }: { id: string }) {
  const trpc = useTRPC();
  const mail = useQuery(trpc.mails.get.queryOptions({ id }));
  if (mail.data === undefined) return mail.error === null ? <SheetSkeleton /> : <Problem {...refusalOf(mail.error)} onRetry={() => void mail.refetch()} />;
  if (mail.data.text === null) return <p className="px-4 pb-4 text-14 text-ink-2 md:pr-6 md:pl-11">{w.secret}</p>;
  return <pre className="overflow-x-auto px-4 pb-4 font-sans text-14 whitespace-pre-wrap md:pr-6 md:pl-11">{mail.data.text}</pre>;
}
