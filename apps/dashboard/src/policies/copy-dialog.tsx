"use client";

import type { PolicyView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { everyClient } from "../api/every-page.ts";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { SelectField, TextField } from "../kit/field.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { Switch } from "../kit/switch.tsx";
import { announce, showToast } from "../kit/toast-store.ts";
import { words } from "../words/en.ts";
import { policyWords } from "../words/en-policies.ts";
import type { ChangedPolicy } from "./policy-changes.ts";
import { policyName } from "./policy-name.ts";

const w = policyWords.copy;
/** Longest name that a policy may have. */
const longest = 200;

/** Makes a policy for one client out of the values on the page. Load it lazily. */
export default function CopyDialog({
  policy,
  changes,
  clientId: given,
  onDone,
  onClose,
}: {
  policy: PolicyView;
  changes: ChangedPolicy;
  /** The client it is for, where the page was asked for one. */
  clientId: string | null;
  onDone: () => Promise<unknown>;
  onClose: () => void;
}) {
  const api = useTRPCClient();
  const router = useRouter();
  const clients = useQuery(everyClient(api));
  const [clientId, setClientId] = useState(given ?? "");
  const [name, setName] = useState<string | null>(null);
  const [move, setMove] = useState(true);
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // Where a later part is refused, another try must not make a second copy.
  const made = useRef<PolicyView | null>(null);
  const client = clients.data?.find(({ id }) => id === clientId);
  const called = name ?? (client === undefined ? "" : w.suggestion(client.name, policyName(policy)).slice(0, longest));

  async function run() {
    setTried(true);
    if (client === undefined || called.trim() === "") return;
    setPending(true);
    setRefusal(null);
    try {
      made.current ??= await api.policies.newEdition.mutate({ name: called.trim(), base: changes.base, overrides: changes.overrides });
      const { id: policyId, edition } = made.current;
      await api.policies.choose.mutate({ policyId, clientId: client.id });
      if (move && client.applications > 0) {
        const { move: previewed } = await api.policyMoves.preview.mutate({ policyId, edition, clientId: client.id });
        if (previewed.total > 0) await api.policyMoves.start.mutate({ id: previewed.id });
      }
      await onDone();
      announce(policyWords.said.copied(called));
      showToast({ text: policyWords.said.copied(called), detail: policyWords.said.copiedDetail });
      onClose();
      router.replace(`/policies?policy=${policyId}`, { scroll: false });
    } catch (error) {
      setRefusal(refusalOf(error));
      setPending(false);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={w.title}
      description={w.text}
      footer={
        <>
          <Button onClick={onClose}>{words.actions.cancel}</Button>
          <Button look="primary" disabled={pending} onClick={() => void run()}>
            {w.confirm}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5 px-5 py-5">
        <SelectField label={w.client} error={tried && client === undefined ? w.missing : undefined} value={clientId} onChange={(event) => setClientId(event.target.value)}>
          <option value="">{w.choose}</option>
          {clients.data?.map(({ id, name: clientName }) => (
            <option key={id} value={id}>
              {clientName}
            </option>
          ))}
        </SelectField>
        <TextField
          label={w.name}
          maxLength={longest}
          error={tried && client !== undefined && called.trim() === "" ? policyWords.publish.nameMissing : undefined}
          value={called}
          onChange={(event) => setName(event.target.value)}
        />
        {client !== undefined &&
          (client.applications === 0 ? (
            <p className="text-13 text-ink-3">{w.noApplications}</p>
          ) : (
            <Switch label={w.move(client.applications)} hint={policyWords.publish.moveHint} checked={move} onChange={setMove} />
          ))}
        <RefusalNote refusal={refusal ?? (clients.error === null ? null : refusalOf(clients.error))} />
      </div>
    </Dialog>
  );
}
