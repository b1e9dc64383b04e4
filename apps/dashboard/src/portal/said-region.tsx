"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useLoaded } from "../kit/use-loaded.ts";
import { portalActWords } from "../words/en-portal-acts.ts";
import { ActForm } from "./act-form.tsx";
import { PortalIcon } from "./portal-icon.tsx";
import { say, useSaid } from "./said-store.ts";

const w = portalActWords;
/** How long a page is shown as it is, in milliseconds. */
const restsFor = 5 * 60_000;

/**
 * Says what came of the last thing, over the foot of the page, with its undo; it stays until the next.
 * @param shown the instant of the page that is shown: when it changes, the page came anew
 */
export function SaidRegion({ action, shown }: { action: string; shown: string }) {
  const said = useSaid();
  const router = useRouter();
  const first = useRef(shown);
  const since = useRef(0);

  // Where what had the focus went with the page before, it goes to the heading rather than nowhere.
  useEffect(() => {
    since.current = performance.now();
    if (first.current === shown) return;
    first.current = shown;
    if (said !== null && (document.activeElement === null || document.activeElement === document.body)) document.getElementById("now")?.focus({ preventScroll: true });
  }, [shown, said]);

  // Where the line breaks, the page stays. What sees to that comes after it.
  const loaded = useLoaded();
  useEffect(() => {
    if (loaded) void import("../api/hold-pages.ts").then(({ holdPages }) => holdPages(), () => undefined);
  }, [loaded]);

  // Whoever comes back to a page that lay open for long sees what holds now.
  useEffect(() => {
    function onVisible() {
      if (document.visibilityState === "visible" && performance.now() - since.current > restsFor) router.refresh();
    }
    document.addEventListener("visibilitychange", onVisible);
    return () => document.removeEventListener("visibilitychange", onVisible);
  }, [router]);

  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 bottom-0 z-10 flex justify-center px-4 pb-4">
      {said !== null && (
        <div className="pointer-events-auto flex min-h-12 w-full max-w-[26rem] items-center gap-3 rounded-12 bg-float py-1.5 pr-2 pl-4 text-15 text-on-float shadow-float">
          <p className="min-w-0 flex-1 py-1">{said.text}</p>
          {said.undo.length > 0 && (
            <ActForm action={action} what="undo">
              {said.undo.map(({ applicationId, factId }) => (
                <input key={factId} type="hidden" name="fact" value={`${applicationId} ${factId}`} />
              ))}
              <button className="h-11 rounded-8 px-3 font-semibold underline underline-offset-2">{w.act.undo}</button>
            </ActForm>
          )}
          <button type="button" aria-label={w.said.close} onClick={() => say(null)} className="size-11 shrink-0 rounded-8 text-17">
            <PortalIcon name="close" className="mx-auto" />
          </button>
        </div>
      )}
    </div>
  );
}
