"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { TextField } from "../kit/field.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { useKept } from "../kit/use-kept.ts";
import { useRefreshTeam } from "../team/use-refresh-team.ts";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { settingsWords as w } from "../words/en-settings.ts";

/** The reader's own name: saved, it stands in the frame at once. */
export function NameForm() {
  const { session } = useReader();
  const api = useTRPCClient();
  const router = useRouter();
  const refresh = useRefreshTeam();
  const kept = useKept<string | null>("own-name", null);
  const [saved, setSaved] = useState<{ to: string; from: string } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [saving, setSaving] = useState(false);
  // Until the frame has the new name; from then on the frame tells it, whoever changed it.
  const own = saved !== null && saved.from === session.user.name ? saved.to : session.user.name;
  const shown = kept.value ?? own;
  const name = shown.trim();
  const changed = name !== own;

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (name === "" || !changed) return;
    setSaving(true);
    setRefusal(null);
    try {
      await api.session.setName.mutate({ name });
      announce(w.nameSaved(name));
      showToast({ text: w.nameSaved(name) });
      setSaved({ to: name, from: session.user.name });
      kept.forget();
      router.refresh();
      await refresh();
    } catch (error) {
      setRefusal(refusalOf(error));
    }
    setSaving(false);
  }

  return (
    <form noValidate onSubmit={(event) => void onSubmit(event)} className="flex max-w-[26rem] flex-col gap-2.5">
      <TextField
        label={w.name}
        hint={w.nameHint}
        autoComplete="name"
        maxLength={200}
        value={shown}
        error={name === "" && changed ? w.nameMissing : undefined}
        onChange={(event) => kept.set(event.target.value)}
      />
      <RefusalNote refusal={refusal} />
      {changed && (
        <div className="flex gap-2">
          <Button look="primary" type="submit" disabled={saving || name === ""}>
            {saving ? words.actions.saving : words.actions.save}
          </Button>
          <Button onClick={() => kept.forget()}>{words.actions.cancel}</Button>
        </div>
      )}
    </form>
  );
}
