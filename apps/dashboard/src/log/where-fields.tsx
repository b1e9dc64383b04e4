"use client";

import type { EmployerView } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { Choice } from "../kit/choice.tsx";
import { SelectField, TextField } from "../kit/field.tsx";
import { words } from "../words/en.ts";
import { interviewWords } from "../words/en-interview.ts";
import { makeNew, type NewInterviewValues } from "./new-interview-values.ts";
import { LazyZoneField } from "./lazy-zone-field.tsx";

const w = interviewWords.newInterview;

/** The employer, with the holidays and the clocks that decide its dates, and the role. */
export function WhereFields({
  values,
  employers,
  errors,
  onChange,
}: {
  values: NewInterviewValues;
  employers: readonly EmployerView[];
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<NewInterviewValues>) => void;
}) {
  const trpc = useTRPC();
  const regions = useQuery(trpc.employers.regions.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }));
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {employers.length > 0 && (
        <SelectField
          label={w.employer}
          value={values.employerId}
          error={errors["employerId"]}
          className="sm:col-span-2"
          onChange={(event) => onChange({ employerId: event.target.value })}
        >
          <option value="" disabled>
            {w.choose}
          </option>
          {employers.map((employer) => (
            <option key={employer.id} value={employer.id}>
              {employer.name}
            </option>
          ))}
          <option value={makeNew}>{w.newEmployer}</option>
        </SelectField>
      )}
      {values.employerId === makeNew && (
        <>
          <TextField
            label={w.employerName}
            required
            autoComplete="off"
            maxLength={200}
            className="sm:col-span-2"
            value={values.employerName}
            error={errors["employerName"]}
            onChange={(event) => onChange({ employerName: event.target.value })}
          />
          <SelectField
            label={w.region}
            required
            hint={w.regionHint}
            value={values.region}
            error={errors["region"]}
            onChange={(event) => onChange({ region: event.target.value })}
          >
            <option value="" disabled>
              {w.choose}
            </option>
            {(regions.data ?? []).map((region) => (
              <option key={region.code} value={region.code}>
                {region.name}
              </option>
            ))}
          </SelectField>
          <LazyZoneField
            label={w.employerZone}
            value={values.employerZone}
            onChange={(employerZone) => onChange({ employerZone })}
          />
        </>
      )}
      <TextField
        label={w.role}
        required
        placeholder={w.roleHint}
        maxLength={200}
        value={values.role}
        error={errors["role"]}
        onChange={(event) => onChange({ role: event.target.value })}
      />
      <Choice
        legend={w.route}
        name="route"
        value={values.route}
        options={(["direct", "agency"] as const).map((route) => ({ value: route, label: words.routes[route] }))}
        onChange={(route) => onChange({ route })}
      />
    </div>
  );
}
