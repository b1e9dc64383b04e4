"use client";

import type { ClientView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { everyEmployer } from "../api/every-page.ts";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Choice } from "../kit/choice.tsx";
import { SelectField, TextField } from "../kit/field.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { useKept } from "../kit/use-kept.ts";
import { words } from "../words/en.ts";
import { clientWords } from "../words/en-clients.ts";
import { EmployerFields, type EmployerValues, tidyClosed } from "./employer-fields.tsx";
import { FormDialog } from "./form-dialog.tsx";
import { useRefreshClient } from "./use-refresh-client.ts";

const w = clientWords.edit;

interface NewApplication {
  /** Empty for a new one. */
  employerId: string;
  employer: EmployerValues;
  role: string;
  route: "direct" | "agency";
}

/** Adds an application of a client before any fact of it, with an employer that is known or new. */
export function NewApplicationDialog({ client, onClose }: { client: ClientView; onClose: () => void }) {
  const api = useTRPCClient();
  const router = useRouter();
  const refresh = useRefreshClient();
  const employers = useQuery(everyEmployer(api));
  const kept = useKept<NewApplication>(`new-application:${client.id}`, { employerId: "", employer: { name: "", timeZone: client.timeZone, region: "", closed: [] }, role: "", route: "direct" });
  const { value } = kept;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, setPending] = useState(false);
  const set = (change: Partial<NewApplication>) => kept.set((before) => ({ ...before, ...change }));

  async function add() {
    setPending(true);
    setRefusal(null);
    try {
      const employerId = value.employerId === "" ? (await api.employers.create.mutate({ ...value.employer, name: value.employer.name.trim(), closed: tidyClosed(value.employer.closed) })).id : value.employerId;
      // A second attempt does not make the employer twice.
      set({ employerId });
      const application = await api.applications.create.mutate({ clientId: client.id, employerId, role: value.role.trim(), route: value.route });
      kept.forget();
      void refresh();
      router.push(`/applications/${application.id}`);
    } catch (error) {
      setRefusal(refusalOf(error));
      setPending(false);
    }
  }

  return (
    <FormDialog title={w.newApplicationTitle} description={client.name} save={w.add} pending={pending} onSubmit={() => void add()} onClose={onClose} onCancel={kept.forget}>
      <SelectField label={w.employer} value={value.employerId} onChange={(event) => set({ employerId: event.target.value })}>
        <option value="">{w.newEmployer}</option>
        {(employers.data ?? []).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      {value.employerId === "" && <EmployerFields values={value.employer} refusal={refusal} onChange={(change) => set({ employer: { ...value.employer, ...change } })} />}
      <TextField label={w.role} required maxLength={200} autoComplete="off" value={value.role} onChange={(event) => set({ role: event.target.value })} />
      <Choice
        legend={w.route}
        name="new-route"
        value={value.route}
        options={[
          { value: "direct", label: words.routes.direct },
          { value: "agency", label: words.routes.agency },
        ]}
        onChange={(route) => set({ route })}
      />
      <RefusalNote refusal={refusal} />
    </FormDialog>
  );
}
