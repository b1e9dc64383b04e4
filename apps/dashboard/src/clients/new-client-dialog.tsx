"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { useKept } from "../kit/use-kept.ts";
import { useReader } from "../time/reader.tsx";
import { clientWords } from "../words/en-clients.ts";
import { changeOfClient, ClientFields, type ClientValues } from "./client-fields.tsx";
import { FormDialog } from "./form-dialog.tsx";

const w = clientWords.edit;

/** Adds a client, before anything is known of their applications. */
export default function NewClientDialog({ onClose }: { onClose: () => void }) {
  const api = useTRPCClient();
  const trpc = useTRPC();
  const cache = useQueryClient();
  const router = useRouter();
  const { zone, session } = useReader();
  const kept = useKept<ClientValues>("new-client", { name: "", email: "", timeZone: zone, coachId: session.user.id, reminders: false });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, setPending] = useState(false);

  async function add() {
    setPending(true);
    setRefusal(null);
    try {
      const { name, timeZone, ...rest } = { ...kept.value, ...changeOfClient(kept.value) };
      const client = await api.clients.create.mutate({ ...rest, name, timeZone });
      kept.forget();
      await cache.invalidateQueries({ queryKey: trpc.clients.pathKey() });
      router.push(`/clients/${client.id}`);
    } catch (error) {
      setRefusal(refusalOf(error));
      setPending(false);
    }
  }

  return (
    <FormDialog title={w.newTitle} save={w.add} pending={pending} onSubmit={() => void add()} onClose={onClose} onCancel={kept.forget}>
      <ClientFields values={kept.value} refusal={refusal} onChange={(change) => kept.set((before) => ({ ...before, ...change }))} />
      <RefusalNote refusal={refusal} />
    </FormDialog>
  );
}
