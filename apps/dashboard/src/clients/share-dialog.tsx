"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { AddressField } from "../calendar/address-field.tsx";
import { Button, buttonClass } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { SelectField } from "../kit/field.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { announce } from "../kit/toast-store.ts";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { clientWords } from "../words/en-clients.ts";

const w = clientWords.links;
const lengths = [30, 90, 180, 365];

/** Makes a private link for a client, after saying what it opens; then tells its address, this once. */
export default function ShareDialog({ clientId, name, email, onClose }: { clientId: string; name: string; email?: string | null; onClose: () => void }) {
  const api = useTRPCClient();
  const trpc = useTRPC();
  const cache = useQueryClient();
  const { now } = useReader();
  const [days, setDays] = useState(180);
  const [url, setUrl] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function make() {
    setPending(true);
    setRefusal(null);
    try {
      const made = await api.portalLinks.create.mutate({ clientId, expiresAt: new Date(now + days * 86_400_000).toISOString() });
      await cache.invalidateQueries({ queryKey: trpc.portalLinks.pathKey() });
      setUrl(made.url);
      announce(w.madeNow);
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setPending(false);
    }
  }

  if (url !== null) {
    const mailto = `mailto:${email ?? ""}?subject=${encodeURIComponent(w.mailSubject)}&body=${encodeURIComponent(w.mailBody(url))}`;
    return (
      <Dialog
        open
        onOpenChange={(open) => !open && onClose()}
        title={w.secretTitle(name)}
        description={w.secretText}
        footer={
          <>
            <a href={mailto} className={buttonClass("secondary")}>
              {w.send}
            </a>
            <Button look="primary" onClick={onClose}>
              {w.done}
            </Button>
          </>
        }
      >
        <div className="px-5 py-5">
          <AddressField label={w.address} value={url} />
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={w.confirmTitle(name)}
      footer={
        <>
          <Button onClick={onClose}>{words.actions.cancel}</Button>
          <Button look="primary" disabled={pending} onClick={() => void make()}>
            {w.make}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 px-5 py-5">
        <p className="text-14 text-ink-2">{w.text(name)}</p>
        <p className="text-14 text-ink-2">{w.confirmText}</p>
        <SelectField label={w.until} value={days} onChange={(event) => setDays(Number(event.target.value))}>
          {lengths.map((length) => (
            <option key={length} value={length}>
              {w.days(length)}
            </option>
          ))}
        </SelectField>
        <RefusalNote refusal={refusal} />
      </div>
    </Dialog>
  );
}
