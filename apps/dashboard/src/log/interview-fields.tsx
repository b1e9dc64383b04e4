"use client";

import { Plus, X } from "lucide-react";
import { Button, IconButton } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { SelectField, TextField } from "../kit/field.tsx";
import { placeOf, span } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { instantOf } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { interviewWords } from "../words/en-interview.ts";
import { emptyParticipant, type InterviewValues, type ParticipantValues } from "./log-values.ts";

const w = interviewWords.form;

/** When an interview takes or took place, how, and who was there. */
export function InterviewFields({
  value,
  employerZone,
  clientZone,
  errors,
  onChange,
}: {
  value: InterviewValues;
  employerZone: string;
  clientZone: string;
  errors: Readonly<Record<string, string>>;
  onChange: (value: InterviewValues) => void;
}) {
  const { zone, now } = useReader();
  const zones = new Map([[employerZone, w.theirZone(placeOf(employerZone))]]);
  if (!zones.has(clientZone)) zones.set(clientZone, w.clientZone(placeOf(clientZone)));
  if (!zones.has(zone)) zones.set(zone, w.readerZone(placeOf(zone)));
  const set = (part: Partial<InterviewValues>) => onChange({ ...value, ...part });
  const complete = value.date !== "" && value.starts !== "" && value.ends !== "";
  const setParticipant = (index: number, part: Partial<ParticipantValues>) =>
    set({ participants: value.participants.map((one, i) => (i === index ? { ...one, ...part } : one)) });

  function setStarts(starts: string) {
    // An hour is the usual length: the end follows until somebody changes it to something else.
    const [hour = 0, minutes = 0] = starts.split(":").map(Number);
    const later = `${String((hour + 1) % 24).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
    set({ starts, ends: starts !== "" && hour < 23 ? later : value.ends });
  }

  return (
    <div className="flex flex-col gap-4">
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-[1.3fr_1fr_1fr]">
        <TextField
          label={w.date}
          type="date"
          required
          className="col-span-2 sm:col-span-1"
          value={value.date}
          error={errors["date"]}
          onChange={(event) => set({ date: event.target.value })}
        />
        <TextField
          label={w.starts}
          type="time"
          required
          value={value.starts}
          error={errors["starts"]}
          onChange={(event) => setStarts(event.target.value)}
        />
        <TextField
          label={w.ends}
          type="time"
          required
          value={value.ends}
          error={errors["ends"]}
          onChange={(event) => set({ ends: event.target.value })}
        />
      </div>
      {zones.size > 1 && (
        <div>
          <SelectField label={w.zone} value={value.zone} onChange={(event) => set({ zone: event.target.value })}>
            {[...zones].map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </SelectField>
          {value.zone !== zone && complete && (
          <p className="mt-1.5 text-12 text-ink-3">
            {w.inYourTime(
              span(
                instantOf(value.date, value.starts, value.zone),
                instantOf(value.date, value.ends, value.zone),
                zone,
              ),
            )}
          </p>
          )}
        </div>
      )}
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
          options={(["video", "phone", "onsite"] as const).map((format) => ({ value: format, label: w.formats[format] }))}
          onChange={(format) => set({ format })}
        />
      </div>
      <fieldset className="min-w-0">
        <legend className="mb-1.5 text-13 font-medium">
          {w.participants} <span className="font-normal text-ink-3">{words.actions.optional}</span>
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

const participantRoles = ["hiring-manager", "interviewer", "recruiter", "coordinator"] as const;
