"use client";

import type { ApplicationView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { TextField } from "../kit/field.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { Switch } from "../kit/switch.tsx";
import { showToast } from "../kit/toast-store.ts";
import { words } from "../words/en.ts";
import { clientWords } from "../words/en-clients.ts";
import { errorAt } from "./client-fields.tsx";
import { FormDialog } from "./form-dialog.tsx";
import { MeanwhileNote } from "./meanwhile-note.tsx";
import { RestoredNote } from "./restored-note.tsx";
import { useEdit } from "./use-edit.ts";
import { useRefreshClient } from "./use-refresh-client.ts";

const EditEmployer = lazy(() => import("./edit-employer-dialog.tsx"));

const w = clientWords.edit;

interface ApplicationValues {
  role: string;
  route: ApplicationView["route"];
  archived: boolean;
}

const stored = ({ version, role, route, archivedAt }: ApplicationView) => ({ version, values: { role, route, archived: archivedAt !== null } });
const labels: Record<keyof ApplicationValues, string> = { role: w.role, route: w.route, archived: w.archived };

/** Role, route and place of an application; from here its employer is edited, too. Load it lazily. */
export default function EditApplicationDialog({ applicationId, onClose }: { applicationId: string; onClose: () => void }) {
  const trpc = useTRPC();
  const application = useQuery(trpc.applications.get.queryOptions({ id: applicationId }));
  const [employer, setEmployer] = useState(false);
  if (application.data === undefined) {
    if (application.error === null) return null;
    return (
      <FormDialog title={w.applicationTitle} save={words.actions.retry} pending={false} onSubmit={() => void application.refetch()} onClose={onClose}>
        <RefusalNote refusal={refusalOf(application.error)} />
      </FormDialog>
    );
  }
  if (employer) {
    return (
      <Suspense>
        <EditEmployer employerId={application.data.employer.id} onClose={onClose} />
      </Suspense>
    );
  }
  return <Form application={application.data} onEmployer={() => setEmployer(true)} onClose={onClose} />;
}

function Form({ application, onEmployer, onClose }: { application: ApplicationView; onEmployer: () => void; onClose: () => void }) {
  const api = useTRPCClient();
  const refresh = useRefreshClient();
  const { id } = application;
  const edit = useEdit<ApplicationValues>({
    form: `application:${id}`,
    stored: stored(application),
    async save({ role, ...change }, ifVersion) {
      await api.applications.update.mutate({ id, ...change, ...(role === undefined ? {} : { role: role.trim() }), ifVersion });
    },
    reread: async () => stored(await api.applications.get.query({ id })),
  });

  async function submit() {
    if (!(await edit.submit())) return;
    showToast({ text: w.saved });
    onClose();
    await refresh();
  }

  return (
    <FormDialog title={w.applicationTitle} description={`${application.client.name}, ${application.employer.name}`} pending={edit.pending} onSubmit={() => void submit()} onClose={onClose} onCancel={edit.forget}>
      <RestoredNote edit={edit} />
      {edit.meanwhile !== null && (
        <MeanwhileNote
          changed={edit.meanwhile}
          labels={labels}
          shown={(key, value) => (key === "archived" ? (value === true ? w.on : w.off) : key === "route" ? words.routes[value === "agency" ? "agency" : "direct"] : String(value))}
          onTake={edit.takeTheirs}
        />
      )}
      <TextField label={w.role} required maxLength={200} autoComplete="off" dir="auto" value={edit.values.role} error={errorAt(edit.refusal, "/role")} onChange={(event) => edit.set({ role: event.target.value })} />
      <Choice
        legend={w.route}
        name="route"
        value={edit.values.route}
        options={[
          { value: "direct", label: words.routes.direct },
          { value: "agency", label: words.routes.agency },
        ]}
        onChange={(route) => edit.set({ route })}
      />
      <Switch label={w.archived} hint={w.archivedHint} checked={edit.values.archived} onChange={(archived) => edit.set({ archived })} />
      <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4 text-13">
        <p className="min-w-0 wrap-anywhere">
          <span className="text-ink-3">{w.employer} </span>
          {application.employer.name}
        </p>
        <Button onClick={onEmployer}>{w.employerTitle}</Button>
      </div>
      <RefusalNote refusal={edit.refusal} />
    </FormDialog>
  );
}
