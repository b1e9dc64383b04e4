"use client";

import type { FeedSecretView, FeedView } from "@tact/api/views";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { calendarWords } from "../words/en-calendar.ts";
import { RefusalNote } from "../kit/refusal-note.tsx";
import SecretDialog from "./secret-dialog.tsx";

const w = calendarWords.calendar;

/** Asks before an address stops, for what has left the building cannot be called back; then tells the new one. */
export default function ConfirmFeed({
  what,
  feed,
  onClose,
}: {
  what: "rotate" | "revoke";
  feed: FeedView;
  onClose: () => void;
}) {
  const api = useTRPCClient();
  const trpc = useTRPC();
  const cache = useQueryClient();
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [secret, setSecret] = useState<FeedSecretView | null>(null);
  const rotating = what === "rotate";

  async function confirm() {
    setPending(true);
    setRefusal(null);
    try {
      if (rotating) {
        setSecret(await api.feeds.rotate.mutate({ id: feed.id }));
      } else {
        await api.feeds.revoke.mutate({ id: feed.id });
        showToast({ text: w.revoked(feed.name) });
        announce(w.revoked(feed.name));
        onClose();
      }
      await cache.invalidateQueries({ queryKey: trpc.feeds.list.pathKey() });
    } catch (error) {
      setRefusal(refusalOf(error));
      setPending(false);
    }
  }

  if (secret !== null) return <SecretDialog secret={secret} onClose={onClose} />;
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
        <RefusalNote refusal={refusal} />
      </div>
    </Dialog>
  );
}
