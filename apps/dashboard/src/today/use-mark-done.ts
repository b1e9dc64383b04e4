"use client";

import type { QueueItem, RecordedView } from "@tact/api/views";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { announce, hideToast, showToast } from "../kit/toast-store.ts";
import { relativeDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { todayWords } from "../words/en-today.ts";

interface Marked {
  label: string;
  items: readonly QueueItem[];
  /** Resolves to what was recorded, in the order of `items`; null where it was refused. */
  recorded: Promise<(RecordedView | null)[]>;
}

/**
 * Marks steps as done at once on the page and says so; puts them back and says why if the server refuses.
 * What was marked can be taken back until the page is left.
 */
export function useMarkDone() {
  const trpc = useTRPC();
  const api = useTRPCClient();
  const cache = useQueryClient();
  const { zone, now } = useReader();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const stack = useRef<Marked[]>([]);

  const hide = (items: readonly QueueItem[], away: boolean) =>
    setHidden((before) => {
      const next = new Set(before);
      for (const item of items) {
        if (away) next.add(item.key);
        else next.delete(item.key);
      }
      return next;
    });

  const refresh = (items: readonly QueueItem[]) =>
    Promise.all([
      cache.invalidateQueries({ queryKey: trpc.queue.today.queryKey() }),
      cache.invalidateQueries({ queryKey: trpc.applications.list.queryKey() }),
      ...items.map((item) =>
        cache.invalidateQueries({ queryKey: trpc.applications.get.queryKey({ id: item.application.id }) }),
      ),
    ]);

  async function mark(items: readonly QueueItem[], label: string, left: number): Promise<void> {
    if (items.length === 0) return;
    hide(items, true);
    const said = items[0]?.step.touch === true ? words.said.marked(label) : words.said.markedDone(label);
    const refusals: string[] = [];
    const one = async (item: QueueItem) => {
      try {
        return await api.steps.done.mutate({ applicationId: item.application.id, stepId: item.step.id });
      } catch (error) {
        refusals.push(`${item.client.name}: ${refusalOf(error).text}`);
        return null;
      }
    };
    const marked: Marked = { label, items, recorded: inTurn(items, one) };
    stack.current.push(marked);
    const action = { label: words.actions.undo, run: () => void undo(marked) };
    const toast = showToast({ text: said, action });
    announce(todayWords.today.left(said, left));

    const recorded = await marked.recorded;
    if (refusals.length > 0) {
      showToast({ text: todayWords.today.refused(refusals.join("; ")), tone: "problem" });
      announce(todayWords.today.refused(refusals.join("; ")));
    } else {
      const plan = recorded.at(-1)?.plan;
      const next = plan?.steps.find((step) => step.id === plan.next);
      if (next !== undefined && items.length === 1 && stack.current.includes(marked)) {
        const day = relativeDate(wallClock(epoch(next.window.ideal), zone).date, wallClock(now, zone).date);
        hideToast(toast);
        showToast({ text: said, detail: todayWords.today.nextStep(next.title, day), action });
      }
    }
    await refresh(items);
    hide(items, false);
  }

  async function undo(marked = stack.current.at(-1)): Promise<void> {
    if (marked === undefined || !stack.current.includes(marked)) return;
    stack.current = stack.current.filter((other) => other !== marked);
    const recorded = await marked.recorded;
    try {
      for (const [i, view] of recorded.entries()) {
        const item = marked.items[i];
        if (view === null || item === undefined) continue;
        for (const fact of view.facts) {
          await api.facts.retract.mutate({ applicationId: item.application.id, factId: fact.id });
        }
      }
      showToast({ text: words.said.undone(marked.label) });
      announce(words.said.undone(marked.label));
    } catch (error) {
      showToast({
        text: words.said.notUndone(marked.label),
        detail: refusalOf(error).text,
        tone: "problem",
      });
    }
    await refresh(marked.items);
  }

  return { hidden, mark, undo: () => undo() };
}

/** One after the other: steps of one application must not race for its next plan. */
async function inTurn<In, Out>(list: readonly In[], work: (one: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = [];
  for (const one of list) results.push(await work(one));
  return results;
}
