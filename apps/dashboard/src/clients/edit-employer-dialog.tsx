"use client";

import type { EmployerView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { showToast } from "../kit/toast-store.ts";
import { placeOf, shortDate } from "../time/format.ts";
import { words } from "../words/en.ts";
import { clientWords } from "../words/en-clients.ts";
import { EmployerFields, type EmployerValues, tidyClosed } from "./employer-fields.tsx";
import { FormDialog } from "./form-dialog.tsx";
import { MeanwhileNote } from "./meanwhile-note.tsx";
import { RestoredNote } from "./restored-note.tsx";
import { useEdit } from "./use-edit.ts";
import { useRefreshClient } from "./use-refresh-client.ts";

const w = clientWords.edit;

const stored = ({ version, name, timeZone, region, closed }: EmployerView) => ({ version, values: { name, timeZone, region, closed } });
const labels: Record<keyof EmployerValues, string> = { name: w.name, timeZone: w.zone, region: w.region, closed: w.closed };

/** Name, clocks, holidays and closed days of an employer: every plan that rests on them is made again. Load it lazily. */
export default function EditEmployerDialog({ employerId, onClose }: { employerId: string; onClose: () => void }) {
  const trpc = useTRPC();
  const employer = useQuery(trpc.employers.get.queryOptions({ id: employerId }));
  if (employer.data !== undefined) return <Form employer={employer.data} onClose={onClose} />;
  if (employer.error === null) return null;
  return (
    <FormDialog title={w.employerTitle} save={words.actions.retry} pending={false} onSubmit={() => void employer.refetch()} onClose={onClose}>
      <RefusalNote refusal={refusalOf(employer.error)} />
    </FormDialog>
  );
}

function Form({ employer, onClose }: { employer: EmployerView; onClose: () => void }) {
  const api = useTRPCClient();
  const refresh = useRefreshClient();
  const { id } = employer;
  const edit = useEdit<EmployerValues>({
    form: `employer:${id}`,
    stored: stored(employer),
    async save({ name, closed, ...change }, ifVersion) {
      await api.employers.update.mutate({ id, ...change, ...(name === undefined ? {} : { name: name.trim() }), ...(closed === undefined ? {} : { closed: tidyClosed(closed) }), ifVersion });
    },
    reread: async () => stored(await api.employers.get.query({ id })),
  });

  function shown(key: keyof EmployerValues, value: unknown): string {
    if (key === "timeZone") return placeOf(String(value));
    if (key !== "closed") return String(value);
    const closed = value as EmployerValues["closed"];
    return closed.length === 0 ? w.noClosed : closed.map(({ from, to }) => w.fromTo(shortDate(from), shortDate(to))).join(", ");
  }

  async function submit() {
    if (!(await edit.submit())) return;
    showToast({ text: w.saved });
    onClose();
    await refresh();
  }

  return (
    <FormDialog title={w.employerTitle} description={w.shared} pending={edit.pending} onSubmit={() => void submit()} onClose={onClose} onCancel={edit.forget}>
      <RestoredNote edit={edit} />
      {edit.meanwhile !== null && <MeanwhileNote changed={edit.meanwhile} labels={labels} shown={shown} onTake={edit.takeTheirs} />}
      <EmployerFields values={edit.values} refusal={edit.refusal} onChange={edit.set} />
      <RefusalNote refusal={edit.refusal} />
    </FormDialog>
  );
}
