"use client";

import type { Role } from "@tact/api/views";
import { type FormEvent, useId, useState } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { TextField } from "../kit/field.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { useKept } from "../kit/use-kept.ts";
import { words } from "../words/en.ts";
import { teamWords as w } from "../words/en-team.ts";
import { useRefreshTeam } from "./use-refresh-team.ts";

/** Asks somebody to join: their address, and what they will be allowed to do. */
export default function InviteDialog({ onClose }: { onClose: () => void }) {
  const api = useTRPCClient();
  const refresh = useRefreshTeam();
  const formId = useId();
  const kept = useKept<{ email: string; role: Role }>("invite", { email: "", role: "coach" });
  const { email, role } = kept.value;
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const address = email.trim();
  const wrong = address === "" ? words.errors.required : /^[^\s@]+@[^\s@]+$/.test(address) ? undefined : words.errors.email;

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (wrong !== undefined) return;
    setSending(true);
    setRefusal(null);
    try {
      const made = await api.members.invitations.create.mutate({ email: address, role });
      kept.forget();
      announce(w.invited(made.email));
      showToast({ text: w.invited(made.email) });
      onClose();
      await refresh();
    } catch (error) {
      setRefusal(refusalOf(error));
      setSending(false);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={w.inviteTitle}
      description={w.inviteText}
      footer={
        <>
          <Button onClick={onClose}>{words.actions.cancel}</Button>
          <Button look="primary" type="submit" form={formId} disabled={sending}>
            {w.send}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void onSubmit(event)} className="flex flex-col gap-4 px-5 py-5">
        <TextField
          label={w.email}
          type="email"
          autoComplete="off"
          value={email}
          error={tried ? wrong : undefined}
          onChange={(event) => kept.set({ email: event.target.value, role })}
        />
        <Choice
          legend={w.role}
          name="role"
          value={role}
          options={(["owner", "coach", "viewer"] as const).map((value) => ({ value, label: w.roles[value] }))}
          onChange={(value) => kept.set({ email, role: value })}
        />
        <p className="-mt-2 text-13 text-ink-3">{w.can[role]}</p>
        <RefusalNote refusal={refusal} />
      </form>
    </Dialog>
  );
}
