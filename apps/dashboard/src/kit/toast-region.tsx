"use client";

import clsx from "clsx";
import { X } from "lucide-react";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { words } from "../words/en.ts";
import { currentAnnouncement, currentToast, hideToast, subscribeToasts } from "./toast-store.ts";

const shownFor = 10_000;
const none = () => null;
const silence = () => "";

/** Where messages appear, away from the buttons, and the sentence for those who listen. */
export function ToastRegion() {
  const toast = useSyncExternalStore(subscribeToasts, currentToast, none);
  const announcement = useSyncExternalStore(subscribeToasts, currentAnnouncement, silence);
  const [held, setHeld] = useState(false);
  const region = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (toast === null || held || toast.tone === "problem") return;
    const timer = setTimeout(() => hideToast(toast.id), shownFor);
    return () => clearTimeout(timer);
  }, [toast, held]);

  return (
    <>
      <p role="status" aria-live="polite" className="sr-only">
        {announcement}
      </p>
      <div
        ref={region}
        data-print="hide"
        className="pointer-events-none fixed inset-x-4 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-30 md:inset-x-auto md:bottom-14 md:left-[240px]"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {toast !== null && (
          <div
            role={toast.tone === "problem" ? "alert" : undefined}
            className="pointer-events-auto flex min-h-14 items-center gap-4 rounded-12 bg-float py-2.5 pr-2 pl-4 text-on-float shadow-float md:w-96"
          >
            <div className="min-w-0 flex-1">
              <p className={clsx("text-13 font-medium")}>{toast.text}</p>
              {toast.detail !== undefined && <p className="text-12 text-on-float-2">{toast.detail}</p>}
            </div>
            {toast.action !== undefined && (
              <button
                type="button"
                className="h-8 rounded-6 px-2 text-13 font-semibold underline underline-offset-3 outline-offset-0 focus-visible:outline-on-float pointer-coarse:h-11"
                onClick={() => {
                  hideToast(toast.id);
                  toast.action?.run();
                }}
              >
                {toast.action.label}
              </button>
            )}
            <button
              type="button"
              aria-label={words.actions.close}
              className="inline-flex size-8 items-center justify-center rounded-6 text-on-float-2 outline-offset-0 hover:text-on-float focus-visible:outline-on-float pointer-coarse:size-11"
              onClick={() => hideToast(toast.id)}
            >
              <X size={15} aria-hidden />
            </button>
          </div>
        )}
      </div>
    </>
  );
}
