"use client";

import { Plus, X } from "lucide-react";
import { Button, IconButton } from "../kit/button.tsx";
import { SelectField, TextField } from "../kit/field.tsx";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { interviewWords } from "../words/en-interview.ts";
import { emptyParticipant, type ParticipantValues } from "./log-values.ts";

const w = interviewWords.form;
const participantRoles = ["hiring-manager", "interviewer", "recruiter", "coordinator"] as const;

/** Who was, or will be, in the room, and as what. */
export default function ParticipantFields({
  legend,
  value,
  onChange,
}: {
  legend: string;
  value: readonly ParticipantValues[];
  onChange: (value: ParticipantValues[]) => void;
}) {
  const { now } = useReader();
  const setParticipant = (index: number, part: Partial<ParticipantValues>) =>
    onChange(value.map((one, i) => (i === index ? { ...one, ...part } : one)));

  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-13 font-medium">
        {legend} <span className="font-normal text-ink-3">{words.actions.optional}</span>
      </legend>
      {value.length > 0 && (
        <ul className="mb-2 flex flex-col gap-2">
          {value.map((one, i) => (
            <li key={one.id} className="grid grid-cols-[minmax(0,1fr)_minmax(0,9rem)_auto] items-end gap-2">
              <TextField
                label={w.participantName}
                value={one.name}
                maxLength={200}
                onChange={(event) => setParticipant(i, { name: event.target.value })}
              />
              <SelectField
                label={w.participantRole}
                value={one.role}
                onChange={(event) => {
                  const role = participantRoles.find((known) => known === event.target.value);
                  if (role !== undefined) setParticipant(i, { role });
                }}
              >
                {participantRoles.map((role) => (
                  <option key={role} value={role}>
                    {w.participantRoles[role]}
                  </option>
                ))}
              </SelectField>
              <IconButton
                label={w.removeParticipant(one.name)}
                onClick={() => onChange(value.filter((_, at) => at !== i))}
              >
                <X size={15} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <Button onClick={() => onChange([...value, emptyParticipant(now)])}>
        <Plus size={14} aria-hidden /> {w.addParticipant}
      </Button>
    </fieldset>
  );
}
