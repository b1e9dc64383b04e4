"use client";

import { type ComponentProps, useEffect, useRef, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { showToast } from "../kit/toast-store.ts";
import { useLoaded } from "../kit/use-loaded.ts";

const load = () => import("./log-dialog.tsx");
type Dialog = Awaited<ReturnType<typeof load>>["default"];

/** Fetches the dialog once the page stands, so that C opens it at once. For pages on which C works. */
export function useReadyLog(): void {
  const loaded = useLoaded();
  useEffect(() => {
    // Where the server is gone, it is fetched when it is wanted.
    if (loaded) void load().catch(() => undefined);
  }, [loaded]);
}

const isInDialog = (element: Element | null) => element?.closest("[role=dialog] input, [role=dialog] textarea, [role=dialog] select") != null;

/** The dialog that logs what happened. What is typed while it opens is not lost, and presses no key of the page. */
export function LogOverlay(props: Omit<ComponentProps<Dialog>, "typed">) {
  const { onClose } = props;
  const close = useRef(onClose);
  const [LogDialog, setLogDialog] = useState<Dialog | null>(null);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const give = (dialog: Dialog) => setLogDialog(() => dialog);
    load().then(
      (module) => give(module.default),
      (error: unknown) => {
        // A server that is gone gives no code: the page stays, and says so.
        showToast({ text: refusalOf(error).text, tone: "problem" });
        close.current();
      },
    );
  }, []);
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open) return;
    const catchKey = (event: KeyboardEvent) => {
      if (isInDialog(document.activeElement)) return setOpen(true);
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      setTyped((before) => before + event.key);
    };
    window.addEventListener("keydown", catchKey, { capture: true });
    return () => window.removeEventListener("keydown", catchKey, { capture: true });
  }, [open]);
  return LogDialog === null ? null : <LogDialog {...props} typed={typed} />;
}
