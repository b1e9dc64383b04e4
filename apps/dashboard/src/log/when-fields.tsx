"use client";

import { Choice } from "../kit/choice.tsx";
import { TextField } from "../kit/field.tsx";
import { interviewWords } from "../words/en-interview.ts";
import type { WhenValues } from "./log-values.ts";

const w = interviewWords.form;

/** A day as somebody said it: in their words, a date, or between two. */
export function WhenFields({
  legend,
  name,
  value,
  errors,
  withNone = false,
  noneLabel = w.saidAs.none,
  onChange,
}: {
  legend: string;
  name: string;
  value: WhenValues;
  errors: Readonly<Record<string, string>>;
  withNone?: boolean;
  noneLabel?: string;
  onChange: (value: WhenValues) => void;
}) {
  const modes = ["words", "date", "range", ...(withNone ? (["none"] as const) : [])] as const;
  return (
    <div className="flex flex-col gap-3">
      <Choice
        legend={legend}
        name={name}
        value={value.mode}
        options={modes.map((mode) => ({ value: mode, label: mode === "none" ? noneLabel : w.saidAs[mode] }))}
        onChange={(mode) => onChange({ ...value, mode })}
      />
      {value.mode === "words" && (
        <TextField
          label={w.phrase}
          placeholder={w.phraseHint}
          value={value.phrase}
          error={errors["phrase"]}
          maxLength={200}
          onChange={(event) => onChange({ ...value, phrase: event.target.value })}
        />
      )}
      {value.mode === "date" && (
        <TextField
          label={w.date}
          type="date"
          value={value.date}
          error={errors["date"]}
          className="max-w-52"
          onChange={(event) => onChange({ ...value, date: event.target.value })}
        />
      )}
      {value.mode === "range" && (
        <div className="grid grid-cols-2 gap-3">
          <TextField
            label={w.from}
            type="date"
            value={value.from}
            onChange={(event) => onChange({ ...value, from: event.target.value })}
          />
          <TextField
            label={w.to}
            type="date"
            value={value.to}
            error={errors["to"]}
            onChange={(event) => onChange({ ...value, to: event.target.value })}
          />
        </div>
      )}
    </div>
  );
}
