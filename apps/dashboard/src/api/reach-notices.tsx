"use client";

import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useSyncExternalStore } from "react";
import { announce } from "../kit/toast-store.ts";
import { reachWords as w } from "../words/en-reach.ts";
import { holdPages } from "./hold-pages.ts";
import { currentReach, knock, noteHeld, reachOnServer, subscribeReach } from "./reach.ts";

const SessionEnded = lazy(() => import("./session-ended.tsx"));

/** Seconds between knocks at a server that does not answer; the last one goes on. */
const patience = [2, 3, 5, 10];

const subscribeLine = (listener: () => void) => {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
};

/** Says over any page that nothing can be saved right now, and why; the page and what is typed on it stay. */
export function ReachNotices({ userId }: { userId: string }) {
  const { away, held, signedOut } = useSyncExternalStore(subscribeReach, currentReach, reachOnServer);
  useEffect(holdPages, []);
  const offline = !useSyncExternalStore(subscribeLine, () => navigator.onLine, () => true);
  return (
    <>
      <div role="status" className="pointer-events-none fixed inset-x-3 top-3 z-[60] flex justify-center">
        {(away || offline) && <Away offline={offline} held={held} />}
      </div>
      {signedOut && (
        <Suspense>
          <SessionEnded userId={userId} />
        </Suspense>
      )}
    </>
  );
}

function Away({ offline, held }: { offline: boolean; held: boolean }) {
  const queryClient = useQueryClient();

  useEffect(() => {
    if (offline) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    async function knockOn(tries: number) {
      if (isOver || (await knock())) return;
      timer = setTimeout(() => void knockOn(tries + 1), (patience[tries] ?? 10) * 1000);
    }
    void knockOn(0);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [offline]);

  useEffect(
    () => () => {
      announce(w.back);
      void queryClient.invalidateQueries();
    },
    [queryClient],
  );

  useEffect(() => {
    // Going to another page now would end on the browser's own page of errors.
    const stay = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!(link instanceof HTMLAnchorElement) || link.origin !== window.location.origin || link.hash !== "") return;
      event.preventDefault();
      event.stopPropagation();
      noteHeld();
      void knock();
    };
    document.addEventListener("click", stay, { capture: true });
    return () => document.removeEventListener("click", stay, { capture: true });
  }, []);

  return (
    <p className="pointer-events-auto flex max-w-[44rem] items-center gap-3 rounded-12 bg-float py-2 pr-2 pl-4 text-13 text-on-float shadow-float">
      <span>{held ? w.stays : offline ? w.offline : w.away}</span>
      <button
        type="button"
        className="h-8 shrink-0 rounded-6 px-2 font-semibold underline underline-offset-3 outline-offset-0 focus-visible:outline-on-float pointer-coarse:h-11"
        onClick={() => void knock()}
      >
        {w.tryNow}
      </button>
    </p>
  );
}
