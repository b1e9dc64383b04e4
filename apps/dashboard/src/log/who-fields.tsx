"use client";

import type { ApplicationSummary, ClientView } from "@tact/api/views";
import { SelectField, TextField } from "../kit/field.tsx";
import { interviewWords } from "../words/en-interview.ts";
import { makeNew, type NewInterviewValues } from "./new-interview-values.ts";
import { LazyZoneField } from "./lazy-zone-field.tsx";

const w = interviewWords.newInterview;

/** Whose interview it is: a known client and perhaps a known application, or a new client. */
export function WhoFields({
  values,
  clients,
  applications,
  errors,
  onChange,
}: {
  values: NewInterviewValues;
  clients: readonly ClientView[];
  applications: readonly ApplicationSummary[];
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<NewInterviewValues>) => void;
}) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {clients.length > 0 && (
        <SelectField
          label={w.client}
          value={values.clientId}
          error={errors["clientId"]}
          className="sm:col-span-2"
          onChange={(event) => onChange({ clientId: event.target.value })}
        >
          <option value="" disabled>
            {w.choose}
          </option>
          {clients.map((client) => (
            <option key={client.id} value={client.id}>
              {client.name}
            </option>
          ))}
          <option value={makeNew}>{w.newClient}</option>
        </SelectField>
      )}
      {values.clientId === makeNew && (
        <>
          <TextField
            label={w.clientName}
            autoComplete="off"
            required
            maxLength={200}
            value={values.clientName}
            error={errors["clientName"]}
            onChange={(event) => onChange({ clientName: event.target.value })}
          />
          <LazyZoneField
            label={w.clientZone}
            value={values.clientZone}
            onChange={(clientZone) => onChange({ clientZone })}
          />
          <TextField
            label={w.clientEmail}
            optional
            type="email"
            autoComplete="off"
            className="sm:col-span-2"
            value={values.clientEmail}
            error={errors["clientEmail"]}
            onChange={(event) => onChange({ clientEmail: event.target.value })}
          />
        </>
      )}
      {applications.length > 0 && (
        <SelectField
          label={w.application}
          value={values.applicationId}
          className="sm:col-span-2"
          onChange={(event) => onChange({ applicationId: event.target.value })}
        >
          <option value={makeNew}>{w.newApplication}</option>
          {applications.map((application) => (
            <option key={application.id} value={application.id}>
              {application.employer.name}, {application.role}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  );
}
