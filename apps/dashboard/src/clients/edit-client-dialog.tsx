"use client";

import type { ClientView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { showToast } from "../kit/toast-store.ts";
import { placeOf } from "../time/format.ts";
import { clientWords } from "../words/en-clients.ts";
import { changeOfClient, ClientFields, type ClientValues, valuesOfClient } from "./client-fields.tsx";
import { FormDialog } from "./form-dialog.tsx";
import { MeanwhileNote } from "./meanwhile-note.tsx";
import { RestoredNote } from "./restored-note.tsx";
import { useEdit } from "./use-edit.ts";
import { useRefreshClient } from "./use-refresh-client.ts";

const w = clientWords.edit;
const labels: Record<keyof ClientValues, string> = { name: w.name, email: w.email, timeZone: w.zone, coachId: w.coach, reminders: w.reminders };

/** Name, address, zone, coach and reminders of a client; plans and calendars follow. */
export function EditClientDialog({ client, onClose }: { client: ClientView; onClose: () => void }) {
  const api = useTRPCClient();
  const trpc = useTRPC();
  const refresh = useRefreshClient();
  const members = useQuery(trpc.members.list.queryOptions());
  const edit = useEdit<ClientValues>({
    form: `client:${client.id}`,
    stored: { version: client.version, values: valuesOfClient(client) },
    async save(change, ifVersion) {
      await api.clients.update.mutate({ id: client.id, ...changeOfClient(change), ifVersion });
    },
    async reread() {
      const now = await api.clients.get.query({ id: client.id });
      return { version: now.version, values: valuesOfClient(now) };
    },
  });

  function shown(key: keyof ClientValues, value: unknown): string {
    if (key === "timeZone") return placeOf(String(value));
    if (key === "reminders") return value === true ? w.on : w.off;
    if (key === "coachId") return value === "" ? w.everyones : (members.data?.data.find(({ id }) => id === value)?.name ?? clientWords.details.formerCoach);
    return value === "" ? clientWords.details.noEmail : String(value);
  }

  async function submit() {
    if (!(await edit.submit())) return;
    showToast({ text: w.saved });
    onClose();
    await refresh();
  }

  return (
    <FormDialog title={w.clientTitle} pending={edit.pending} onSubmit={() => void submit()} onClose={onClose} onCancel={edit.forget}>
      <RestoredNote edit={edit} />
      {edit.meanwhile !== null && <MeanwhileNote changed={edit.meanwhile} labels={labels} shown={shown} onTake={edit.takeTheirs} />}
      <ClientFields values={edit.values} refusal={edit.refusal} onChange={edit.set} />
      <RefusalNote refusal={edit.refusal} />
    </FormDialog>
  );
}
