"use client";

import { Choice } from "../kit/choice.tsx";
import { TextField } from "../kit/field.tsx";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { interviewWords } from "../words/en-interview.ts";
import { logWords } from "../words/en-log.ts";
import type { AtValues } from "./log-values.ts";

const w = logWords;
const f = interviewWords.form;

/** When it happened: just now, as the interview ended, or another time on the reader's clocks. */
export function AtFields({
  value,
  lastInterviewEnd,
  errors,
  onChange,
}: {
  value: AtValues;
  lastInterviewEnd: string | null;
  errors: Readonly<Record<string, string>>;
  onChange: (value: AtValues) => void;
}) {
  const { zone } = useReader();
  const options = [
    { value: "now" as const, label: w.justNow },
    ...(lastInterviewEnd === null
      ? []
      : [{ value: "interview" as const, label: w.atInterview(dateAndClock(epoch(lastInterviewEnd), zone)) }]),
    { value: "other" as const, label: w.otherTime },
  ];
  return (
    <div className="flex flex-col gap-3">
      <Choice legend={w.when} name="at" value={value.mode} options={options} onChange={(mode) => onChange({ ...value, mode })} />
      {value.mode === "other" && (
        <div className="grid max-w-80 grid-cols-2 gap-3">
          <TextField
            label={f.date}
            type="date"
            value={value.date}
            error={errors["atDate"]}
            onChange={(event) => onChange({ ...value, date: event.target.value })}
          />
          <TextField
            label={w.time}
            type="time"
            value={value.time}
            error={errors["atTime"]}
            onChange={(event) => onChange({ ...value, time: event.target.value })}
          />
        </div>
      )}
    </div>
  );
}
