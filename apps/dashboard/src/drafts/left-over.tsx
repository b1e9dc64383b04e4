"use client";

import type { DraftBoardView } from "@tact/api/views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { showToast } from "../kit/toast-store.ts";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { draftsWords as w } from "../words/en-drafts.ts";

/** Words that were kept for what is done or gone: to be read once more, and thrown away. */
export function LeftOver({ board }: { board: DraftBoardView }) {
  const trpc = useTRPC();
  const cache = useQueryClient();
  const { session, zone } = useReader();
  const discard = useMutation(
    trpc.drafts.discard.mutationOptions({
      onSuccess: () => showToast({ text: w.discardedForGood }),
      onError: (error) => showToast({ text: refusalOf(error).text, tone: "problem" }),
      onSettled: () => cache.invalidateQueries({ queryKey: trpc.drafts.board.queryKey() }),
    }),
  );
  return (
    <ul>
      {board.leftOver.map(({ draft, client, employer, recipient }) => (
        <li key={draft.id} className="border-b border-line px-4 py-2 md:px-6">
          <details>
            <summary className="flex min-h-9 cursor-default flex-wrap items-baseline gap-x-2 text-14 pointer-coarse:min-h-11">
              <b className="font-semibold">{client}</b>
              <span className="text-13 text-ink-3">{w.leftOverLine(recipient, employer)}</span>
              <span className="text-12 text-ink-3">{w.kept.kept(draft.keptBy.name, dateAndClock(epoch(draft.updatedAt), zone))}</span>
            </summary>
            <div className="mt-1 mb-2 rounded-12 border border-line bg-canvas px-4 py-3 text-14 wrap-anywhere">
              {draft.subject !== null && draft.subject !== "" && (
                <p dir="auto" className="mb-2 font-semibold">
                  {draft.subject}
                </p>
              )}
              <p dir="auto" className="whitespace-pre-wrap">
                {draft.body}
              </p>
            </div>
            {session.role !== "viewer" && (
              <Button look="quiet" disabled={discard.isPending} onClick={() => discard.mutate({ id: draft.id })}>
                {w.discard}
              </Button>
            )}
          </details>
        </li>
      ))}
    </ul>
  );
}
