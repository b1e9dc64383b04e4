"use client";

import type { ClientView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import type { Refusal } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { SelectField, TextField } from "../kit/field.tsx";
import { Switch } from "../kit/switch.tsx";
import ZoneField from "../log/zone-field.tsx";
import { clientWords } from "../words/en-clients.ts";

const w = clientWords.edit;

/** What can be changed of a client. An empty `email` is none; an empty `coachId` is everyone. */
export interface ClientValues {
  name: string;
  email: string;
  timeZone: string;
  coachId: string;
  reminders: boolean;
}

export function valuesOfClient({ name, email, timeZone, coachId, reminders }: ClientView): ClientValues {
  return { name, email: email ?? "", timeZone, coachId: coachId ?? "", reminders };
}

/** The same as the API takes it. */
export function changeOfClient({ email, coachId, name, ...rest }: Partial<ClientValues>) {
  return {
    ...rest,
    ...(name === undefined ? {} : { name: name.trim() }),
    ...(email === undefined ? {} : { email: email.trim() === "" ? null : email.trim() }),
    ...(coachId === undefined ? {} : { coachId: coachId === "" ? null : coachId }),
  };
}

/** What is wrong with a field, as the API said it. */
export function errorAt(refusal: Refusal | null, pointer: string): string | undefined {
  return refusal?.errors.find((error) => error.pointer === pointer)?.detail;
}

/** Name, address, zone, coach and reminders of a client. */
export function ClientFields({ values, refusal, onChange }: { values: ClientValues; refusal: Refusal | null; onChange: (change: Partial<ClientValues>) => void }) {
  const trpc = useTRPC();
  const members = useQuery(trpc.members.list.queryOptions());
  const coaches = members.data?.data ?? [];
  return (
    <div className="flex flex-col gap-4">
      <TextField label={w.name} required maxLength={200} autoComplete="off" dir="auto" value={values.name} error={errorAt(refusal, "/name")} onChange={(event) => onChange({ name: event.target.value })} />
      <TextField label={w.email} optional type="email" maxLength={254} autoComplete="off" value={values.email} error={errorAt(refusal, "/email")} onChange={(event) => onChange({ email: event.target.value })} />
      <div className="grid gap-4 sm:grid-cols-2">
        <ZoneField label={w.zone} value={values.timeZone} onChange={(timeZone) => onChange({ timeZone })} />
        <SelectField label={w.coach} value={values.coachId} error={errorAt(refusal, "/coachId")} onChange={(event) => onChange({ coachId: event.target.value })}>
          <option value="">{w.everyones}</option>
          {values.coachId !== "" && coaches.every(({ id }) => id !== values.coachId) && <option value={values.coachId}>{clientWords.details.formerCoach}</option>}
          {coaches.map(({ id, name, email }) => (
            <option key={id} value={id}>
              {name === "" ? email : name}
            </option>
          ))}
        </SelectField>
      </div>
      <Switch label={w.reminders} hint={w.remindersHint} checked={values.reminders} onChange={(reminders) => onChange({ reminders })} />
    </div>
  );
}
