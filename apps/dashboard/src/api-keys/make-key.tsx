"use client";

import type { ApiKeySecretView, ApiKeyView } from "@tact/api/views";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { TextField } from "../kit/field.tsx";
import { words } from "../words/en.ts";
import { apiKeyWords as w } from "../words/en-api-keys.ts";

type KeyScope = ApiKeyView["scopes"][number];

const everyScope = Object.keys(w.scopes) as KeyScope[];
/** What a program needs that sends facts and reads plans. */
const usual: readonly KeyScope[] = ["plans:read", "clients:read", "clients:write", "employers:read", "employers:write", "applications:read", "applications:write", "facts:read", "facts:write", "steps:read"];

/** A new key: its name, which data it sees, and what it may do. */
export function MakeKey({ onClose, onMade }: { onClose: () => void; onMade: (secret: ApiKeySecretView) => void }) {
  const trpc = useTRPC();
  const formId = useId();
  const [name, setName] = useState("");
  const [mode, setMode] = useState<"live" | "test">("live");
  const [scopes, setScopes] = useState<readonly KeyScope[]>(usual);
  const [tried, setTried] = useState(false);
  const make = useMutation(trpc.apiKeys.create.mutationOptions({ onSuccess: onMade }));

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (name.trim() === "" || scopes.length === 0) return;
    make.mutate({ name: name.trim(), livemode: mode === "live", scopes: everyScope.filter((scope) => scopes.includes(scope)) });
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={w.make}
      description={w.lead}
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
          error={tried && name.trim() === "" ? w.nameMissing : undefined}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Choice
          legend={w.mode}
          name="mode"
          value={mode}
          options={[
            { value: "live", label: w.modes.live },
            { value: "test", label: w.modes.test },
          ]}
          onChange={setMode}
        />
        <fieldset>
          <legend className="mb-1.5 text-13 font-medium">{w.scopesLegend}</legend>
          <div className="grid gap-1 sm:grid-cols-2">
            {everyScope.map((scope) => (
              <label key={scope} className="flex min-h-8 items-center gap-2 text-13 pointer-coarse:min-h-11">
                <input
                  type="checkbox"
                  checked={scopes.includes(scope)}
                  onChange={(event) => setScopes(event.target.checked ? [...scopes, scope] : scopes.filter((one) => one !== scope))}
                />
                {w.scopes[scope]}
              </label>
            ))}
          </div>
          {tried && scopes.length === 0 && <p className="mt-1.5 text-12 font-medium text-late">{w.scopesMissing}</p>}
        </fieldset>
        {make.error !== null && <RefusalNote refusal={refusalOf(make.error)} />}
      </form>
    </Dialog>
  );
}
