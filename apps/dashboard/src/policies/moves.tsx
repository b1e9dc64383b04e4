"use client";

import type { PolicyMoveView } from "@tact/api/views";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { Rich } from "../kit/rich.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { policyWords } from "../words/en-policies.ts";
import type { PolicyGroup } from "./policy-groups.ts";
import { policyName } from "./policy-name.ts";

const w = policyWords.moves;
const askEveryMilliseconds = 1_000;

/** Applications on their way to another edition, and the moves that were. */
export function Moves({ groups, editable }: { groups: readonly PolicyGroup[]; editable: boolean }) {
  const trpc = useTRPC();
  const cache = useQueryClient();
  const moves = useQuery({
    ...trpc.policyMoves.list.queryOptions({ limit: 20 }),
    refetchInterval: ({ state }) => (state.data?.data.some(({ status }) => status === "running") === true ? askEveryMilliseconds : false),
  });
  const all = moves.data?.data ?? [];
  const running = all.filter(({ status }) => status === "running");
  const runningBefore = useRef<string[]>([]);
  const ids = running.map(({ id }) => id).join(" ");
  useEffect(() => {
    const over = runningBefore.current.filter((id) => !ids.includes(id));
    runningBefore.current = ids === "" ? [] : ids.split(" ");
    if (over.length === 0) return;
    // Plans, queues and counts are others now.
    void cache.invalidateQueries();
    for (const id of over) {
      const move = moves.data?.data.find((each) => each.id === id);
      if (move?.status === "finished") announce(w.saidFinished(move.done));
    }
  }, [ids, cache, moves.data, runningBefore]);
  const nameOf = ({ policy }: PolicyMoveView) => {
    const group = groups.find(({ id }) => id === policy.id);
    return w.to(group === undefined ? policy.id : policyName(group), policy.edition);
  };
  const past = all.filter(({ status, total }) => (status === "finished" || status === "stopped") && total > 0);
  return (
    <>
      {running.map((move) => (
        <RunningMove key={move.id} move={move} name={nameOf(move)} editable={editable} />
      ))}
      {past.length > 0 && (
        <details className="mt-6 border-t border-line pt-3">
          <summary className="inline-flex min-h-6 items-center text-13 font-semibold pointer-coarse:min-h-11">{w.title}</summary>
          <ul className="mt-1">
            {past.map((move) => (
              <PastMove key={move.id} move={move} name={nameOf(move)} editable={editable} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function useMoveAct() {
  const trpc = useTRPC();
  const cache = useQueryClient();
  const settle = {
    onError: (error: unknown) => void showToast({ text: refusalOf(error).text, tone: "problem" }),
    onSettled: () => cache.invalidateQueries({ queryKey: trpc.policyMoves.pathKey() }),
  };
  return { stop: useMutation(trpc.policyMoves.stop.mutationOptions(settle)), start: useMutation(trpc.policyMoves.start.mutationOptions(settle)) };
}

function RunningMove({ move, name, editable }: { move: PolicyMoveView; name: string; editable: boolean }) {
  const { stop } = useMoveAct();
  return (
    <div className="my-3 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-8 bg-moved-soft px-3.5 py-2.5">
      <div className="min-w-0 flex-1 basis-60">
        <p className="text-13">
          <Rich text={w.running(move.done + move.failed, move.total, name)} />
        </p>
        <progress aria-label={w.progress} value={move.done + move.failed} max={move.total} className="mt-1.5 block h-1.5 w-full accent-moved-mark" />
      </div>
      {editable && (
        <Button disabled={stop.isPending} onClick={() => stop.mutate({ id: move.id })}>
          {w.stop}
        </Button>
      )}
    </div>
  );
}

function PastMove({ move, name, editable }: { move: PolicyMoveView; name: string; editable: boolean }) {
  const { zone } = useReader();
  const { start } = useMoveAct();
  const { status, done, total, failed, createdAt, finishedAt } = move;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2 text-13 last:border-b-0">
      <span className="min-w-0 flex-1">
        {status === "finished" ? w.finished(done, name) : w.stopped(done + failed, total, name)} {failed > 0 && w.failed(failed)}
        <span className="block text-12 text-ink-3">{dateAndClock(epoch(finishedAt ?? createdAt), zone)}</span>
      </span>
      {status === "stopped" && editable && (
        <Button disabled={start.isPending} onClick={() => start.mutate({ id: move.id })}>
          {w.resume}
        </Button>
      )}
    </li>
  );
}
