"use client";

import type { DeliveryView } from "@tact/api/views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ChevronRight, RotateCcw } from "lucide-react";
import { useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Badge, type BadgeTone } from "../kit/badge.tsx";
import { Button } from "../kit/button.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { developerWords } from "../words/en-developers.ts";

const w = developerWords.deliveries;
const tones: Record<DeliveryView["status"], BadgeTone> = { pending: "quiet", succeeded: "done", failed: "late", cancelled: "quiet" };

const wordsOfType = (type: DeliveryView["event"]["type"]) => (type === "ping" ? w.ping : developerWords.events[type]);

/** One event on its way to one address; opened, every attempt with what came of it. */
export function DeliveryLine({ delivery, url }: { delivery: DeliveryView; url: string }) {
  const { zone } = useReader();
  const [open, setOpen] = useState(false);
  const { event, status, attempts, createdAt, nextAttemptAt, lastStatus, lastError } = delivery;
  const at = (instant: string) => dateAndClock(epoch(instant), zone);
  const answer = lastStatus !== null ? String(lastStatus) : lastError === null ? null : (w.faults[lastError] ?? lastError);
  const told = [at(createdAt), w.attempts(attempts), answer, nextAttemptAt === null || attempts === 0 ? null : w.next(at(nextAttemptAt))];
  return (
    <li className="border-b border-line">
      <details className="group" onToggle={(toggled) => setOpen(toggled.currentTarget.open)}>
        <summary className="flex min-h-14 items-center gap-3 px-4 py-2 hover:bg-hover md:px-6">
          <ChevronRight size={14} aria-hidden className="shrink-0 text-ink-3 group-open:rotate-90" />
          <span className="min-w-0 flex-1">
            <span className="block text-14 font-medium">{wordsOfType(event.type)}</span>
            <span className="block truncate text-13 text-ink-3">{url}</span>
            <span className="block text-13 text-ink-3">{told.filter((part) => part !== null).join(", ")}</span>
          </span>
          <Badge tone={tones[status]}>{w.statuses[status]}</Badge>
        </summary>
        {open && <Attempts delivery={delivery} />}
      </details>
    </li>
  );
}

function Attempts({ delivery }: { delivery: DeliveryView }) {
  const trpc = useTRPC();
  const cache = useQueryClient();
  const { zone } = useReader();
  const { id, event, status, log } = delivery;
  const replay = useMutation(
    trpc.webhooks.deliveries.replay.mutationOptions({
      onSuccess: () => {
        announce(w.replayed);
        showToast({ text: w.replayed });
      },
      onSettled: () => cache.invalidateQueries({ queryKey: trpc.webhooks.deliveries.pathKey() }),
    }),
  );
  return (
    <div className="border-t border-line bg-canvas px-4 py-4 md:pr-6 md:pl-[3.25rem]">
      {log.length === 0 ? (
        <p className="text-13 text-ink-3">{w.noneYet}</p>
      ) : (
        <table className="w-full max-w-[36rem] text-left text-13">
          <caption className="sr-only">{w.log}</caption>
          <thead>
            <tr className="text-12 text-ink-3">
              <th scope="col" className="py-1 font-medium">{w.columns.at}</th>
              <th scope="col" className="py-1 font-medium">{w.columns.answer}</th>
              <th scope="col" className="py-1 text-right font-medium">{w.columns.took}</th>
            </tr>
          </thead>
          <tbody>
            {log.map((attempt) => (
              <tr key={attempt.at} className="border-t border-line">
                <td className="py-1.5">
                  {dateAndClock(epoch(attempt.at), zone)}
                  <span className="text-ink-3">{attempt.at.slice(16, 19)}</span>
                </td>
                <td className="py-1.5">{attempt.status ?? (attempt.error === null ? w.noAnswer : (w.faults[attempt.error] ?? attempt.error))}</td>
                <td className="py-1.5 text-right whitespace-nowrap">{w.milliseconds(attempt.milliseconds)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="mt-3 text-13 text-ink-3 wrap-anywhere">
        {w.event} <code>{event.type}</code>, <code>{event.id}</code>
      </p>
      {replay.error !== null && (
        <div className="mt-3 max-w-[36rem]">
          <RefusalNote refusal={refusalOf(replay.error)} />
        </div>
      )}
      {status !== "pending" && (
        <Button className="mt-3" disabled={replay.isPending} aria-label={w.replayOf(wordsOfType(event.type))} onClick={() => replay.mutate({ id })}>
          <RotateCcw size={14} aria-hidden /> {w.replay}
        </Button>
      )}
    </div>
  );
}
