"use client";

import { type ReactNode, useState } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { words } from "../words/en.ts";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { RefusalNote } from "./refusal-note.tsx";

/**
 * Asks before something that cannot be taken back: what leaves the building, or is gone for good. Load it lazily.
 * Stays open with the reason where `onConfirm` is refused; whoever opened it closes it in `onConfirm`.
 */
export default function ConfirmDialog({
  title,
  confirm,
  danger = false,
  onConfirm,
  onClose,
  children,
}: {
  title: string;
  /** The words of the button that does it. */
  confirm: string;
  danger?: boolean;
  onConfirm: () => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}) {
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function run() {
    setPending(true);
    setRefusal(null);
    try {
      await onConfirm();
    } catch (error) {
      setRefusal(refusalOf(error));
      setPending(false);
    }
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      footer={
        <>
          <Button onClick={onClose}>{words.actions.cancel}</Button>
          <Button look={danger ? "danger" : "primary"} disabled={pending} onClick={() => void run()}>
            {confirm}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3 px-5 py-5 text-14 text-ink-2">
        {children}
        <RefusalNote refusal={refusal} />
      </div>
    </Dialog>
  );
}
