"use client";

import type { ApplicationSummary, ClientView } from "@tact/api/views";
import clsx from "clsx";
import Link from "next/link";
import { SubscribeButton } from "../calendar/subscribe-button.tsx";
import { Avatar } from "../kit/avatar.tsx";
import { Badge, type BadgeTone } from "../kit/badge.tsx";
import { openTiming } from "../today/timing.ts";
import { useReader } from "../time/reader.tsx";
import { daysBetween, epoch, wallClock } from "../time/zoned.ts";
import { caseloadWords } from "../words/en-caseload.ts";

const w = caseloadWords.caseload;
const tones: Record<ApplicationSummary["state"], BadgeTone> = {
  "before-interview": "quiet",
  waiting: "quiet",
  "overdue-decision": "due",
  delayed: "moved",
  "on-hold": "moved",
  offer: "done",
  ended: "quiet",
};
const cell = "border-b border-line px-3 py-2.5 align-middle last:pr-4 md:last:pr-6";
const head = "sticky top-0 z-10 border-b border-line bg-canvas px-3 py-2 text-left text-12 font-medium text-ink-2 first:pl-4 last:pr-4 md:first:pl-6 md:last:pr-6";

/** Clients with their applications: columns are compared, so this is a table. On phones the columns stack. */
export function CaseloadTable({ groups }: { groups: readonly { client: ClientView; applications: ApplicationSummary[] }[] }) {
  return (
    <table className="w-full border-separate border-spacing-0 text-13">
      <thead className="max-md:sr-only">
        <tr>
          <th scope="col" className={head}>
            {w.columns.client}
          </th>
          <th scope="col" className={head}>
            {w.columns.application}
          </th>
          <th scope="col" className={head}>
            {w.columns.state}
          </th>
          <th scope="col" className={head}>
            {w.columns.next}
          </th>
          <th scope="col" className={head}>
            {w.columns.date}
          </th>
          <th scope="col" className={clsx(head, "max-lg:hidden")}>
            {w.columns.silent}
          </th>
        </tr>
      </thead>
      {groups.map(({ client, applications }) => (
        <tbody key={client.id}>
          {applications.length === 0 && (
            <tr>
              <ClientCell client={client} rows={1} />
              <td colSpan={5} className={clsx(cell, "text-ink-3")}>
                {w.noApplications}
              </td>
            </tr>
          )}
          {applications.map((application, i) => (
            <tr key={application.id} className="relative hover:bg-hover max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto]">
              {i === 0 && <ClientCell client={client} rows={applications.length} />}
              <ApplicationCells application={application} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function ClientCell({ client, rows }: { client: ClientView; rows: number }) {
  return (
    <th
      scope="rowgroup"
      rowSpan={rows}
      className={clsx(cell, rows > 1 && "align-top", "bg-surface pl-4 md:pl-6 text-left font-normal max-md:col-span-2 max-md:border-b-0 max-md:bg-transparent max-md:pb-1")}
    >
      <span className="flex items-center gap-3">
        <Avatar name={client.name} size={28} />
        <span className="min-w-0 text-14 font-semibold">{client.name}</span>
        <SubscribeButton
          look="icon"
          whom={client.name}
          scope={{ clientId: client.id }}
          className="relative z-1 -my-1.5 ml-auto text-ink-3"
        />
      </span>
    </th>
  );
}

function ApplicationCells({ application }: { application: ApplicationSummary }) {
  const { zone, now } = useReader();
  const { next, state, lastFactAt } = application;
  const timing = next === null ? null : openTiming(next.status, next.window, now, zone);
  const today = wallClock(now, zone).date;
  const silent =
    lastFactAt === null
      ? w.never
      : w.daysAgo(Math.max(0, daysBetween(wallClock(epoch(lastFactAt), zone).date, today)));
  const stacked = "max-md:border-b-0 max-md:py-0.5 max-md:pl-14";
  return (
    <>
      <td className={clsx(cell, stacked)}>
        <Link
          href={`/applications/${application.id}`}
          prefetch={false}
          className="font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {application.employer.name}
        </Link>
        <span className="block text-12 text-ink-3">{application.role}</span>
      </td>
      <td className={clsx(cell, "max-md:border-b-0 max-md:py-0.5 max-md:text-right")}>
        <Badge tone={tones[state]}>{caseloadWords.states[state]}</Badge>
      </td>
      <td className={clsx(cell, "max-md:py-0.5 max-md:pb-3 max-md:pl-14")}>
        {next === null ? <span className="text-ink-3">{application.nothingToDo ?? "–"}</span> : next.title}
      </td>
      <td className={clsx(cell, "whitespace-nowrap max-md:py-0.5 max-md:text-right")}>
        {timing === null ? (
          <span className="text-ink-3 max-md:hidden">–</span>
        ) : (
          <span
            className={clsx(
              timing.tone === "late" && "font-semibold text-late",
              timing.tone === "due" && "font-semibold text-due",
            )}
          >
            {timing.main}
          </span>
        )}
      </td>
      <td className={clsx(cell, "whitespace-nowrap text-ink-3 max-lg:hidden")}>{silent}</td>
    </>
  );
}
