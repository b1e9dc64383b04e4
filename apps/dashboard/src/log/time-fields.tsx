"use client";

import { SelectField, TextField } from "../kit/field.tsx";
import { placeOf, span } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { instantOf } from "../time/zoned.ts";
import { interviewWords } from "../words/en-interview.ts";
import type { InterviewValues } from "./log-values.ts";

const w = interviewWords.form;

export type TimeValues = Pick<InterviewValues, "date" | "starts" | "ends" | "zone">;

/** When an interview takes or took place, on whose clocks. */
export function TimeFields({
  value,
  employerZone,
  clientZone,
  errors,
  onChange,
}: {
  value: TimeValues;
  employerZone: string;
  clientZone: string;
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<TimeValues>) => void;
}) {
  const { zone } = useReader();
  const zones = new Map([[employerZone, w.theirZone(placeOf(employerZone))]]);
  if (!zones.has(clientZone)) zones.set(clientZone, w.clientZone(placeOf(clientZone)));
  if (!zones.has(zone)) zones.set(zone, w.readerZone(placeOf(zone)));
  if (!zones.has(value.zone)) zones.set(value.zone, w.otherZone(placeOf(value.zone)));
  const complete = value.date !== "" && value.starts !== "" && value.ends !== "";

  function setStarts(starts: string) {
    // An hour is the usual length: the end follows until somebody changes it to something else.
    const [hour = 0, minutes = 0] = starts.split(":").map(Number);
    const later = `${String((hour + 1) % 24).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
    onChange({ starts, ends: starts !== "" && hour < 23 ? later : value.ends });
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
          onChange={(event) => onChange({ date: event.target.value })}
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
          onChange={(event) => onChange({ ends: event.target.value })}
        />
      </div>
      {zones.size > 1 && (
        <div>
          <SelectField label={w.zone} value={value.zone} onChange={(event) => onChange({ zone: event.target.value })}>
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
    </div>
  );
}
