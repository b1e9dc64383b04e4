"use client";

import { lazy, Suspense } from "react";
import { Choice } from "../kit/choice.tsx";
import { TextField } from "../kit/field.tsx";
import { useLoaded } from "../kit/use-loaded.ts";
import { interviewWords } from "../words/en-interview.ts";
import type { InterviewValues } from "./log-values.ts";
import { TimeFields } from "./time-fields.tsx";

// Below the first screen: it comes after the page.
const ParticipantFields = lazy(() => import("./participant-fields.tsx"));

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
  const loaded = useLoaded();
  const set = (part: Partial<InterviewValues>) => onChange({ ...value, ...part });

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
      <Suspense>
        {loaded && (
          <ParticipantFields
            legend={participants}
            value={value.participants}
            onChange={(people) => set({ participants: people })}
          />
        )}
      </Suspense>
    </div>
  );
}

const formats = ["video", "phone", "onsite"] as const;
