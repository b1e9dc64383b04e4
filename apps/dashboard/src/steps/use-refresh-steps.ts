"use client";

import type { AppRouter } from "@tact/api";
import type { QueryClient } from "@tanstack/react-query";
import { useQueryClient } from "@tanstack/react-query";
import type { TRPCClient } from "@trpc/client";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { showAgain } from "./act-store.ts";
import { withPart } from "./with-part.ts";

/** Hands that mark one row after the other are not made to wait for the lists each time. */
const rest = 700;
/** Of more applications than these the whole day is read. */
const mostApart = 100;

let timer: ReturnType<typeof setTimeout> | null = null;
let answered: string[] = [];
let touched = new Set<string>();
/** One reading of a part after the other: what was asked for last is what stands. */
let reading: Promise<void> = Promise.resolve();

/**
 * Asks again for what an act on steps may have changed: the page of its application at once, the lists once the hands
 * rest. Of a day that is here only those applications are read. Steps that the server has answered for are left out of
 * lists until then.
 */
export function useRefreshSteps(): (of: readonly { applicationId: string }[], keys?: readonly string[]) => void {
  const trpc = useTRPC();
  const api = useTRPCClient();
  const cache = useQueryClient();
  return (of, keys = []) => {
    for (const { applicationId } of of) touched.add(applicationId);
    for (const id of new Set(of.map(({ applicationId }) => applicationId))) {
      void cache.invalidateQueries({ queryKey: trpc.applications.get.queryKey({ id }) });
    }
    answered.push(...keys);
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      const [settled, ids] = [answered, [...touched]];
      [answered, touched] = [[], new Set()];
      reading = reading.then(() => readAgain({ api, cache, day: trpc.queue.today.queryKey(), ids }));
      void Promise.all([
        reading,
        cache.invalidateQueries({ queryKey: trpc.queue.quiet.queryKey() }),
        cache.invalidateQueries({ queryKey: trpc.queue.done.queryKey() }),
        cache.invalidateQueries({ queryKey: trpc.applications.list.pathKey() }),
        cache.invalidateQueries({ queryKey: trpc.steps.list.pathKey() }),
        cache.invalidateQueries({ queryKey: trpc.clients.pathKey() }),
        cache.invalidateQueries({ queryKey: trpc.drafts.pathKey() }),
      ]).then(() => showAgain(settled));
    }, rest);
  };
}

interface Again {
  api: TRPCClient<AppRouter>;
  cache: QueryClient;
  day: ReturnType<ReturnType<typeof useTRPC>["queue"]["today"]["queryKey"]>;
  ids: readonly string[];
}

async function readAgain({ api, cache, day, ids }: Again): Promise<void> {
  const whole = () => cache.invalidateQueries({ queryKey: day });
  // The first reading of a page is not begun anew: what it brings may be from before the act.
  if (cache.getQueryData(day) === undefined) await whole();
  else if (ids.length <= mostApart) return await readPart({ api, cache, day, ids }).catch(whole);
  await whole();
}

async function readPart({ api, cache, day, ids }: Again): Promise<void> {
  // A reading that is under way may be from before the act.
  await cache.cancelQueries({ queryKey: day, exact: true });
  const part = await api.queue.today.query({ applicationId: [...ids] });
  await cache.cancelQueries({ queryKey: day, exact: true });
  cache.setQueryData(day, (known) => (known === undefined ? known : withPart(known, part, ids)));
}
