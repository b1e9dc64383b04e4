"use client";

import type { EmployerView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { Plus, X } from "lucide-react";
import type { Refusal } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Button, IconButton } from "../kit/button.tsx";
import { SelectField, TextField } from "../kit/field.tsx";
import ZoneField from "../log/zone-field.tsx";
import { clientWords } from "../words/en-clients.ts";
import { errorAt } from "./client-fields.tsx";

const w = clientWords.edit;

/** What can be changed of an employer. */
export interface EmployerValues {
  name: string;
  timeZone: string;
  region: string;
  closed: EmployerView["closed"];
}

/** Name, holidays, clocks and closed days of an employer. */
export function EmployerFields({ values, refusal, onChange }: { values: EmployerValues; refusal: Refusal | null; onChange: (change: Partial<EmployerValues>) => void }) {
  const trpc = useTRPC();
  const regions = useQuery(trpc.employers.regions.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }));
  const known = regions.data ?? [];
  return (
    <>
      <TextField label={w.name} required maxLength={200} autoComplete="off" dir="auto" value={values.name} error={errorAt(refusal, "/name")} onChange={(event) => onChange({ name: event.target.value })} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField label={w.region} hint={w.regionHint} required value={values.region} error={errorAt(refusal, "/region")} onChange={(event) => onChange({ region: event.target.value })}>
          {values.region === "" && (
            <option value="" disabled>
              {w.choose}
            </option>
          )}
          {values.region !== "" && known.every(({ code }) => code !== values.region) && <option value={values.region}>{values.region}</option>}
          {known.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <ZoneField label={w.zone} value={values.timeZone} onChange={(timeZone) => onChange({ timeZone })} />
      </div>
      <ClosedDays closed={values.closed} refusal={refusal} onChange={(closed) => onChange({ closed })} />
    </>
  );
}

function ClosedDays({ closed, refusal, onChange }: { closed: EmployerValues["closed"]; refusal: Refusal | null; onChange: (closed: EmployerValues["closed"]) => void }) {
  const change = (index: number, part: Partial<EmployerValues["closed"][number]>) => onChange(closed.map((range, i) => (i === index ? { ...range, ...part } : range)));
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="text-13 font-medium">{w.closed}</legend>
      <p className="text-12 text-ink-3">{w.closedHint}</p>
      {closed.map((range, index) => (
        <div key={index} className="grid grid-cols-2 items-end gap-2 sm:grid-cols-[8.5rem_8.5rem_minmax(0,1fr)_auto]">
          <TextField label={w.from} type="date" required value={range.from} onChange={(event) => change(index, { from: event.target.value })} />
          <TextField label={w.to} type="date" required min={range.from} value={range.to} error={errorAt(refusal, `/closed/${index}/to`)} onChange={(event) => change(index, { to: event.target.value })} />
          <TextField label={w.label} maxLength={200} value={range.label ?? ""} onChange={(event) => change(index, { label: event.target.value })} />
          <IconButton label={w.removeClosed(index + 1)} onClick={() => onChange(closed.filter((_, i) => i !== index))}>
            <X size={15} aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button className="self-start" onClick={() => onChange([...closed, { from: "", to: "" }])}>
        <Plus size={14} aria-hidden /> {w.addClosed}
      </Button>
    </fieldset>
  );
}

/** Closed days as the API takes them: without reasons that are empty, in order. */
export function tidyClosed(closed: EmployerValues["closed"]): EmployerValues["closed"] {
  return closed
    .map(({ from, to, label }) => ({ from, to, ...(label === undefined || label.trim() === "" ? {} : { label: label.trim() }) }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
