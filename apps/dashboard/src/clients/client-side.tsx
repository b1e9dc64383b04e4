"use client";

import type { ClientView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import type { ReactNode } from "react";
import { useTRPC } from "../api/trpc.ts";
import { fetchedSentence } from "../calendar/fetched-sentence.ts";
import { PanelSection } from "../plan/panel-section.tsx";
import { placeOf, shortDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { clientWords } from "../words/en-clients.ts";
import type { ClientDialog } from "./client-dialog.ts";
import { PolicyChoice } from "./policy-choice.tsx";
import { PrivateLinks } from "./private-links.tsx";

/** What is kept of a client and who else sees it: details, private links, calendars, drafts. */
export function ClientSide({ client, onOpen }: { client: ClientView; onOpen: (dialog: ClientDialog) => void }) {
  const { session } = useReader();
  const mayWrite = session.role !== "viewer";
  return (
    <div className="flex flex-col gap-7 px-4 py-6 md:px-6 xl:px-5">
      <Details client={client} />
      <PanelSection title={clientWords.links.title}>
        <PrivateLinks client={client} onMake={mayWrite ? () => onOpen({ kind: "share" }) : null} onRevoke={mayWrite ? (link) => onOpen({ kind: "revoke", link }) : null} />
      </PanelSection>
      <Calendars client={client} />
      <PanelSection title={clientWords.drafts.title}>
        <Link href={`/drafts?client=${client.id}`} className="text-13 text-accent hover:underline">
          {clientWords.drafts.open(client.name)}
        </Link>
      </PanelSection>
    </div>
  );
}

function Details({ client }: { client: ClientView }) {
  const trpc = useTRPC();
  const { zone, session } = useReader();
  const w = clientWords.details;
  const members = useQuery(trpc.members.list.queryOptions(undefined, { staleTime: 300_000 }));
  const coach = members.data?.data.find(({ id }) => id === client.coachId);
  const coachName = client.coachId === null ? w.everyones : coach === undefined ? (members.data === undefined ? "" : w.formerCoach) : coach.name || coach.email;
  const reminders = client.reminders ? (client.email === null ? w.remindersNoEmail : w.remindersOn) : w.remindersOff;
  return (
    <PanelSection title={w.title}>
      <dl className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-3 gap-y-2 text-13">
        <Detail term={w.zone}>{placeOf(client.timeZone)}</Detail>
        <Detail term={w.email}>{client.email ?? w.noEmail}</Detail>
        <Detail term={w.coach}>{coachName}</Detail>
        <Detail term={w.reminders}>{reminders}</Detail>
        <Detail term={w.policy}>
          {session.role === "viewer" ? (client.policyId ?? w.policyUsual) : <PolicyChoice client={client} />}
          <Link href={client.policyId === null ? "/policies" : `/policies?policy=${encodeURIComponent(client.policyId)}`} className="mt-1 block text-accent hover:underline">
            {w.choosePolicy}
          </Link>
        </Detail>
        <Detail term={w.since}>{shortDate(wallClock(epoch(client.createdAt), zone).date)}</Detail>
        {client.externalId !== null && (
          <Detail term={w.external}>
            {client.externalSource}: {client.externalId}
          </Detail>
        )}
      </dl>
    </PanelSection>
  );
}

function Detail({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{term}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </>
  );
}

function Calendars({ client }: { client: ClientView }) {
  const trpc = useTRPC();
  const { zone, now } = useReader();
  const w = clientWords.calendars;
  const feeds = useQuery(trpc.feeds.list.queryOptions({ clientId: client.id, revoked: false }));
  const list = feeds.data?.data ?? [];
  return (
    <PanelSection title={w.title}>
      {list.length === 0 ? (
        <p className="text-13 text-ink-2">{feeds.data === undefined ? "" : w.none}</p>
      ) : (
        <ul className="flex flex-col gap-2 text-13">
          {list.map((feed) => (
            <li key={feed.id}>
              <p className="font-medium wrap-anywhere">{feed.name}</p>
              <p className="text-12 text-ink-3">
                {feed.application === null ? w.all : w.of(feed.application.employer)}
                {", "}
                {fetchedSentence(feed, now, zone) ?? w.notFetched}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Link href="/calendar" className="mt-2 inline-block text-13 text-accent hover:underline">
        {w.manage}
      </Link>
    </PanelSection>
  );
}
