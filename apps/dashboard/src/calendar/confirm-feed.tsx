"use client";

import type { FeedSecretView, FeedView } from "@tact/api/views";
import { useState } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { calendarWords } from "../words/en-calendar.ts";

const w = calendarWords.calendar;

/** Asks before an address stops: what has left the building cannot be called back. */
export default function ConfirmFeed({
  what,
  feed,
  onClose,
  onRotated,
  onRevoked,
}: {
  what: "rotate" | "revoke";
  feed: FeedView;
  onClose: () => void;
  onRotated: (secret: FeedSecretView) => void;
  onRevoked: () => void;
}) {
  const api = useTRPCClient();
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const rotating = what === "rotate";

  async function confirm() {
    setPending(true);
    setRefusal(null);
    try {
      if (rotating) {
        onRotated(await api.feeds.rotate.mutate({ id: feed.id }));
        return;
      }
      await api.feeds.revoke.mutate({ id: feed.id });
      showToast({ text: w.revoked(feed.name) });
      announce(w.revoked(feed.name));
      onRevoked();
    } catch (error) {
      setRefusal(refusalOf(error));
      setPending(false);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={rotating ? w.rotateTitle(feed.name) : w.revokeTitle(feed.name)}
      footer={
        <>
          <Button onClick={onClose}>{w.keep}</Button>
          <Button look={rotating ? "primary" : "danger"} disabled={pending} onClick={() => void confirm()}>
            {rotating ? w.rotate : w.revoke}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3 px-5 py-5 text-14 text-ink-2">
        <p>{rotating ? w.rotateText : w.revokeText}</p>
        {refusal !== null && (
          <p role="alert" className="rounded-8 bg-late-soft px-3 py-2 text-13 text-late">
            {refusal.text}
          </p>
        )}
      </div>
    </Dialog>
  );
}
