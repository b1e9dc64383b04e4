"use client";

import type { HookSourceSecretView, HookSourceView } from "@tact/api/views";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { SelectField, TextField } from "../kit/field.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { useKept } from "../kit/use-kept.ts";
import { words } from "../words/en.ts";
import { developerWords } from "../words/en-developers.ts";

const w = developerWords.incoming;
type System = HookSourceView["source"];

/** A new system that sends: which it is, and the secret that it signs with where it chose one. */
export default function SourceDialog({ onClose, onMade }: { onClose: () => void; onMade: (made: HookSourceSecretView) => void }) {
  const trpc = useTRPC();
  const formId = useId();
  const kept = useKept<{ source: System; name: string }>("new-source", { source: "calendly", name: "" });
  const { source, name } = kept.value;
  // A secret is kept nowhere, not even in this tab.
  const [secret, setSecret] = useState("");
  const [tried, setTried] = useState(false);
  const make = useMutation(
    trpc.hooks.create.mutationOptions({
      onSuccess: (made) => {
        kept.forget();
        onMade(made);
      },
    }),
  );
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (name.trim() === "") return;
    make.mutate({ source, name: name.trim(), ...(secret.trim() === "" ? {} : { secret: secret.trim() }) });
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={w.add}
      footer={
        <>
          <Button onClick={onClose}>{words.actions.cancel}</Button>
          <Button look="primary" type="submit" form={formId} disabled={make.isPending}>
            {w.create}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={onSubmit} className="flex flex-col gap-4 px-5 py-5">
        <SelectField label={w.system} value={source} onChange={(event) => kept.set({ source: event.target.value as System, name })}>
          {(Object.keys(w.systems) as System[]).map((one) => (
            <option key={one} value={one}>
              {w.systems[one]}
            </option>
          ))}
        </SelectField>
        <TextField
          label={w.name}
          maxLength={200}
          value={name}
          error={tried && name.trim() === "" ? w.nameMissing : undefined}
          onChange={(event) => kept.set({ source, name: event.target.value })}
        />
        <TextField label={w.own} hint={w.ownHint} optional autoComplete="off" spellCheck={false} value={secret} onChange={(event) => setSecret(event.target.value)} />
        {make.error !== null && <RefusalNote refusal={refusalOf(make.error)} />}
      </form>
    </Dialog>
  );
}
