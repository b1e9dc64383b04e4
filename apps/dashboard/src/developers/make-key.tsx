"use client";

import type { ApiKeySecretView, ApiKeyView } from "@tact/api/views";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { CheckList } from "./check-list.tsx";
import { Choice } from "../kit/choice.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { SelectField, TextAreaField, TextField } from "../kit/field.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { useKept } from "../kit/use-kept.ts";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { developerWords } from "../words/en-developers.ts";
import { originsOf } from "./origins.ts";

const w = developerWords.keys;
type KeyScope = ApiKeyView["scopes"][number];

const everyScope = Object.keys(developerWords.scopes) as KeyScope[];
/** What a program needs that sends facts and reads plans. */
const usual: readonly KeyScope[] = ["plans:read", "clients:read", "clients:write", "employers:read", "employers:write", "applications:read", "applications:write", "facts:read", "facts:write", "steps:read"];

const lives = { never: null, month: 30, quarter: 90, year: 365 } as const;
type Life = keyof typeof lives;
const day = 86_400_000;

interface Draft {
  name: string;
  mode: "live" | "test";
  life: Life;
  origins: string;
  scopes: readonly KeyScope[];
}

/** A new key: its name, which data it sees, until when it lives, and what it may do. */
export default function MakeKey({ onClose, onMade }: { onClose: () => void; onMade: (secret: ApiKeySecretView) => void }) {
  const trpc = useTRPC();
  const { now } = useReader();
  const formId = useId();
  const kept = useKept<Draft>("new-key", { name: "", mode: "live", life: "never", origins: "", scopes: usual });
  const { name, mode, life, origins, scopes } = kept.value;
  const set = (change: Partial<Draft>) => kept.set((before) => ({ ...before, ...change }));
  const [tried, setTried] = useState(false);
  const make = useMutation(
    trpc.apiKeys.create.mutationOptions({
      onSuccess: (made) => {
        kept.forget();
        onMade(made);
      },
    }),
  );

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (name.trim() === "" || scopes.length === 0) return;
    const days = lives[life];
    const pages = originsOf(origins);
    make.mutate({
      name: name.trim(),
      livemode: mode === "live",
      scopes: everyScope.filter((scope) => scopes.includes(scope)),
      ...(pages.length === 0 ? {} : { origins: pages }),
      ...(days === null ? {} : { expiresAt: new Date(now + days * day).toISOString() }),
    });
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={w.make}
      description={w.lead}
      width="wide"
      footer={
        <>
          <Button onClick={onClose}>{words.actions.cancel}</Button>
          <Button look="primary" type="submit" form={formId} disabled={make.isPending}>
            {w.create}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={onSubmit} noValidate className="flex flex-col gap-4 px-5 py-5">
        <TextField
          label={w.name}
          hint={w.nameHint}
          maxLength={200}
          error={tried && name.trim() === "" ? w.nameMissing : undefined}
          value={name}
          onChange={(event) => set({ name: event.target.value })}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Choice
            legend={w.mode}
            name="mode"
            value={mode}
            options={(["live", "test"] as const).map((value) => ({ value, label: w.modes[value] }))}
            onChange={(value) => set({ mode: value })}
          />
          <SelectField label={w.ends} value={life} onChange={(event) => set({ life: event.target.value as Life })}>
            {(Object.keys(lives) as Life[]).map((one) => (
              <option key={one} value={one}>
                {w.lives[one]}
              </option>
            ))}
          </SelectField>
        </div>
        <CheckList
          legend={w.scopesLegend}
          options={everyScope.map((value) => ({ value, label: developerWords.scopes[value] }))}
          chosen={scopes}
          error={tried && scopes.length === 0 ? w.scopesMissing : undefined}
          onChange={(next) => set({ scopes: next })}
        />
        <TextAreaField label={w.origins} hint={w.originsHint} optional value={origins} spellCheck={false} onChange={(event) => set({ origins: event.target.value })} />
        {make.error !== null && <RefusalNote refusal={refusalOf(make.error)} />}
      </form>
    </Dialog>
  );
}
