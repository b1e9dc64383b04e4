"use client";

import type { WebhookEndpointView } from "@tact/api/views";
import { type FormEvent, useId, useState } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { TextField } from "../kit/field.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { useKept } from "../kit/use-kept.ts";
import { words } from "../words/en.ts";
import { developerWords } from "../words/en-developers.ts";
import { CheckList } from "./check-list.tsx";

const w = developerWords.webhooks;
type EventName = WebhookEndpointView["events"][number];
const everyEvent = Object.keys(developerWords.events) as EventName[];

interface EndpointDialogProps {
  /** The address that is edited; null for a new one. */
  endpoint: WebhookEndpointView | null;
  onClose: () => void;
  onMade: (secret: string) => void;
  onSaved: () => void;
  onMeanwhile: () => void;
}

/** An address that hears of events: where it is, what it is for, and of what it hears. */
export default function EndpointDialog({ endpoint, onClose, onMade, onSaved, onMeanwhile }: EndpointDialogProps) {
  const api = useTRPCClient();
  const formId = useId();
  const kept = useKept(`endpoint:${endpoint?.id ?? "new"}`, {
    url: endpoint?.url ?? "",
    description: endpoint?.description ?? "",
    events: (endpoint?.events ?? everyEvent) as readonly EventName[],
  });
  const { url, description, events } = kept.value;
  const set = (change: Partial<typeof kept.value>) => kept.set((before) => ({ ...before, ...change }));
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const about = description.trim();

  async function save() {
    const sent = { url: url.trim(), events: everyEvent.filter((event) => events.includes(event)) };
    if (endpoint !== null) {
      await api.webhooks.endpoints.update.mutate({ id: endpoint.id, ...sent, description: about === "" ? null : about, ifVersion: endpoint.version });
      kept.forget();
      return onSaved();
    }
    const { secret } = await api.webhooks.endpoints.create.mutate(about === "" ? sent : { ...sent, description: about });
    kept.forget();
    if (secret !== null) onMade(secret);
  }

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (url.trim() === "" || events.length === 0) return;
    setSaving(true);
    setRefusal(null);
    try {
      await save();
    } catch (error) {
      const refused = refusalOf(error);
      setRefusal(refused.code === "precondition-failed" ? { ...refused, text: developerWords.meanwhile, errors: [] } : refused);
      if (refused.code === "precondition-failed") onMeanwhile();
      setSaving(false);
    }
  }

  const wrongUrl = refusal?.errors.find(({ pointer }) => pointer === "/url")?.detail;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={endpoint === null ? w.addTitle : w.editTitle}
      footer={
        <>
          <Button onClick={onClose}>{words.actions.cancel}</Button>
          <Button look="primary" type="submit" form={formId} disabled={saving}>
            {endpoint === null ? w.create : w.save}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void onSubmit(event)} className="flex flex-col gap-4 px-5 py-5">
        <TextField
          label={w.url}
          hint={w.urlHint}
          type="url"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={url}
          error={tried && url.trim() === "" ? w.urlMissing : wrongUrl}
          onChange={(event) => set({ url: event.target.value })}
        />
        <TextField label={w.description} optional maxLength={200} value={description} onChange={(event) => set({ description: event.target.value })} />
        <CheckList
          legend={w.events}
          options={everyEvent.map((value) => ({ value, label: developerWords.events[value] }))}
          chosen={events}
          error={tried && events.length === 0 ? w.eventsMissing : undefined}
          onChange={(next) => set({ events: next })}
        />
        {wrongUrl === undefined && <RefusalNote refusal={refusal} />}
      </form>
    </Dialog>
  );
}
