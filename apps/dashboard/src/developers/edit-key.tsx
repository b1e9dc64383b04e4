"use client";

import type { ApiKeyView } from "@tact/api/views";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { TextAreaField, TextField } from "../kit/field.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { words } from "../words/en.ts";
import { developerWords } from "../words/en-developers.ts";
import { originsOf } from "./origins.ts";

const w = developerWords.keys;

/** The name of a key, and the pages that may use it. What it may do stays as it was made. */
export default function EditKey({ apiKey, onClose, onSaved }: { apiKey: ApiKeyView; onClose: () => void; onSaved: () => void }) {
  const trpc = useTRPC();
  const formId = useId();
  const [name, setName] = useState(apiKey.name);
  const [origins, setOrigins] = useState(apiKey.origins.join("\n"));
  const save = useMutation(
    trpc.apiKeys.update.mutationOptions({
      onSuccess: (saved) => {
        announce(w.saved(saved.name));
        showToast({ text: w.saved(saved.name) });
        onSaved();
      },
    }),
  );
  const isMissing = name.trim() === "";
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!isMissing) save.mutate({ id: apiKey.id, name: name.trim(), origins: originsOf(origins) });
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={w.editTitle(apiKey.name)}
      footer={
        <>
          <Button onClick={onClose}>{words.actions.cancel}</Button>
          <Button look="primary" type="submit" form={formId} disabled={save.isPending}>
            {w.save}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={onSubmit} noValidate className="flex flex-col gap-4 px-5 py-5">
        <TextField label={w.name} maxLength={200} error={isMissing ? w.nameMissing : undefined} value={name} onChange={(event) => setName(event.target.value)} />
        <TextAreaField label={w.origins} hint={w.originsHint} optional spellCheck={false} value={origins} onChange={(event) => setOrigins(event.target.value)} />
        {save.error !== null && <RefusalNote refusal={refusalOf(save.error)} />}
      </form>
    </Dialog>
  );
}
