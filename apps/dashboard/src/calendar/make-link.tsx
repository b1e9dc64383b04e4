"use client";

import type { FeedSecretView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { everyClient } from "../api/every-page.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { SelectField, TextField } from "../kit/field.tsx";
import { words } from "../words/en.ts";
import { calendarWords } from "../words/en-calendar.ts";

const w = calendarWords.calendar;

/** A new link: its name, and whose follow-ups it shows. */
export default function MakeLink({
  onClose,
  onMade,
}: {
  onClose: () => void;
  onMade: (secret: FeedSecretView) => void;
}) {
  const api = useTRPCClient();
  const formId = useId();
  const clients = useQuery(everyClient(api));
  const [name, setName] = useState("");
  const [clientId, setClientId] = useState("");
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (name.trim() === "") return;
    setPending(true);
    setRefusal(null);
    try {
      onMade(await api.feeds.create.mutate({ name: name.trim(), ...(clientId === "" ? {} : { clientId }) }));
    } catch (error) {
      setRefusal(refusalOf(error));
      setPending(false);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={w.makeTitle}
      footer={
        <>
          <Button onClick={onClose}>{words.actions.cancel}</Button>
          <Button look="primary" type="submit" form={formId} disabled={pending}>
            {w.make}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void onSubmit(event)} className="flex flex-col gap-4 px-5 py-5">
        <TextField
          label={w.name}
          placeholder={w.nameHint}
          value={name}
          maxLength={200}
          error={tried && name.trim() === "" ? words.errors.required : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <SelectField label={w.scope} value={clientId} onChange={(event) => setClientId(event.target.value)}>
          <option value="">{w.everyone}</option>
          {(clients.data ?? []).map((client) => (
            <option key={client.id} value={client.id}>
              {client.name}
            </option>
          ))}
        </SelectField>
        {refusal !== null && (
          <p role="alert" className="rounded-8 bg-late-soft px-3 py-2 text-13 text-late">
            {refusal.errors[0]?.detail ?? refusal.text}
          </p>
        )}
      </form>
    </Dialog>
  );
}
