"use client";

import type { AuditEventView, NamedTargetView } from "@tact/api/views";
import { Bot, ChevronRight, KeyRound, Link2 } from "lucide-react";
import Link from "next/link";
import { type ReactNode, useState } from "react";
import { Avatar } from "../kit/avatar.tsx";
import { Button, buttonClass } from "../kit/button.tsx";
import { clock, dateAndClock, placeOf } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { auditWords as w } from "../words/en-audit.ts";
import type { AuditChoice } from "./audit-choice.ts";

interface LineProps {
  event: AuditEventView;
  names: ReadonlyMap<string, NamedTargetView>;
  choice: AuditChoice;
  onChoose: (choice: AuditChoice) => void;
}

const icons = { "api-key": KeyRound, client: Link2, system: Bot } as const;

/** One event as a sentence; opened, it shows every id and hash, and leads to what else happened to the same. */
export function AuditLine({ event, names, choice, onChoose }: LineProps) {
  const { zone } = useReader();
  const [open, setOpen] = useState(false);
  const { actor, action, target } = event;
  const who = names.get(actor.id)?.name ?? w.gone[actor.kind];
  const named = names.get(target);
  const through = actor.kind === "api-key" ? w.throughKey : actor.kind === "client" ? w.throughLink : null;
  const isSelf = target === actor.id;
  return (
    <li className="border-b border-line">
      <details className="group" onToggle={(toggled) => setOpen(toggled.currentTarget.open)}>
        <summary className="flex min-h-11 items-center gap-3 px-4 py-2 hover:bg-hover md:px-6">
          <span className="w-11 shrink-0 text-13 text-ink-3">{clock(epoch(event.at), zone)}</span>
          <Face kind={actor.kind} name={who} />
          <span className="min-w-0 flex-1 text-14 wrap-anywhere">
            <bdi className="font-semibold">{who}</bdi> {through !== null && <span className="text-ink-3">{through} </span>}
            <span className="text-ink-2">{w.actions[action] ?? action}</span>
            {!isSelf && named !== undefined && (
              <>
                <span className="text-ink-3">: </span>
                <bdi>{named.name}</bdi>
              </>
            )}
          </span>
          <span className="text-12 text-ink-3 max-sm:hidden">{event.number}</span>
          <ChevronRight size={14} aria-hidden className="shrink-0 text-ink-3 group-open:rotate-90" />
        </summary>
        {open && <Details event={event} at={`${dateAndClock(epoch(event.at), zone)} (${placeOf(zone)})`} named={named} choice={choice} onChoose={onChoose} />}
      </details>
    </li>
  );
}

function Face({ kind, name }: { kind: AuditEventView["actor"]["kind"]; name: string }) {
  if (kind === "member") return <Avatar name={name} size={28} />;
  const Icon = icons[kind];
  return (
    <span aria-hidden="true" className="flex size-7 shrink-0 items-center justify-center rounded-full bg-sunken text-ink-3">
      <Icon size={14} />
    </span>
  );
}

interface DetailProps extends Pick<LineProps, "event" | "choice" | "onChoose"> {
  at: string;
  named: NamedTargetView | undefined;
}

function Details({ event, at, named, choice, onChoose }: DetailProps) {
  const { requestId } = event;
  const d = w.details;
  const rows: [string, ReactNode][] = [
    [d.number, event.number],
    [d.at, `${at}, ${event.at}`],
    [d.action, <code key="action">{event.action}</code>],
    [d.actor, <code key="actor">{event.actor.id}</code>],
    [d.target, <code key="target">{event.target}</code>],
    ...(requestId === null ? [] : [[d.request, <code key="request">{requestId}</code>] as [string, ReactNode]]),
    [d.hash, <code key="hash">{event.hash}</code>],
    [d.previous, event.previousHash === "" ? d.first : <code key="previous">{event.previousHash}</code>],
  ];
  const path = placeOfTarget(event.target, named);
  return (
    <div className="border-t border-line bg-canvas px-4 py-4 md:pr-6 md:pl-[5.75rem]">
      <dl className="grid gap-x-6 gap-y-1.5 text-13 sm:grid-cols-[7rem_minmax(0,1fr)]">
        {rows.map(([name, value]) => (
          <div key={name} className="contents max-sm:block">
            <dt className="text-ink-3">{name}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 flex flex-wrap gap-2">
        {path !== null && (
          <Link href={path} className={buttonClass()}>
            {w.open}
          </Link>
        )}
        <Button onClick={() => onChoose({ ...choice, who: event.actor.id })}>{w.onlyActor}</Button>
        <Button onClick={() => onChoose({ ...choice, of: event.target })}>{w.onlyTarget}</Button>
        {requestId !== null && <Button onClick={() => onChoose({ of: requestId })}>{w.onlyRequest}</Button>}
      </div>
    </div>
  );
}

/** The page of what it was done to, where it has one and is still there. */
function placeOfTarget(id: string, named: NamedTargetView | undefined): string | null {
  if (named === undefined) return null;
  if (id.startsWith("app")) return `/applications/${id}`;
  if (id.startsWith("cli")) return `/clients/${id}`;
  return null;
}
