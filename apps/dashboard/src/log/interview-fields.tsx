"use client";

import { Plus, X } from "lucide-react";
import { Button, IconButton } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { SelectField, TextField } from "../kit/field.tsx";
import { useReader } from "../time/reader.tsx";
import { words } from "../words/en.ts";
import { interviewWords } from "../words/en-interview.ts";
import { emptyParticipant, type InterviewValues, type ParticipantValues } from "./log-values.ts";
import { TimeFields } from "./time-fields.tsx";

const w = interviewWords.form;

/** When an interview takes or took place, how, and who was there. */
export function InterviewFields({
  value,
  employerZone,
  clientZone,
  errors,
  participants = w.participants,
  unsaid = false,
  onChange,
}: {
  value: InterviewValues;
  employerZone: string;
  clientZone: string;
  errors: Readonly<Record<string, string>>;
  /** What the people are called: those who were there, or who will be. */
  participants?: string;
  /** Whether it may stay open how it is held. */
  unsaid?: boolean;
  onChange: (value: InterviewValues) => void;
}) {
  const { now } = useReader();
  const set = (part: Partial<InterviewValues>) => onChange({ ...value, ...part });
  const setParticipant = (index: number, part: Partial<ParticipantValues>) =>
    set({ participants: value.participants.map((one, i) => (i === index ? { ...one, ...part } : one)) });

  return (
    <div className="flex flex-col gap-4">
      <TimeFields
        value={value}
        employerZone={employerZone}
        clientZone={clientZone}
        errors={errors}
        onChange={(times) => set(times)}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={w.stage}
          optional
          placeholder={w.stageHint}
          maxLength={120}
          value={value.stage}
          onChange={(event) => set({ stage: event.target.value })}
        />
        <Choice
          legend={w.format}
          name="format"
          value={value.format}
          options={(unsaid ? [...formats, "unsaid" as const] : formats).map((format) => ({ value: format, label: w.formats[format] }))}
          onChange={(format) => set({ format })}
        />
      </div>
      <fieldset className="min-w-0">
        <legend className="mb-1.5 text-13 font-medium">
          {participants} <span className="font-normal text-ink-3">{words.actions.optional}</span>
        </legend>
        {value.participants.length > 0 && (
          <ul className="mb-2 flex flex-col gap-2">
            {value.participants.map((one, i) => (
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
                  onClick={() => set({ participants: value.participants.filter((_, at) => at !== i) })}
                >
                  <X size={15} aria-hidden />
                </IconButton>
              </li>
            ))}
          </ul>
        )}
        <Button onClick={() => set({ participants: [...value.participants, emptyParticipant(now)] })}>
          <Plus size={14} aria-hidden /> {w.addParticipant}
        </Button>
      </fieldset>
    </div>
  );
}

const formats = ["video", "phone", "onsite"] as const;
const participantRoles = ["hiring-manager", "interviewer", "recruiter", "coordinator"] as const;
