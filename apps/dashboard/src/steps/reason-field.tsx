"use client";

import { TextField } from "../kit/field.tsx";

/** A reason in one's own words, or one of those that are given most. */
export function ReasonField({
  label,
  hint,
  error,
  value,
  usual,
  onChange,
}: {
  label: string;
  hint?: string;
  error?: string | undefined;
  value: string;
  usual: readonly string[];
  onChange: (value: string) => void;
}) {
  return (
    <div>
      <TextField label={label} hint={hint} error={error} value={value} maxLength={500} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
      <div className="mt-2 flex flex-wrap gap-1.5">
        {usual.map((reason) => (
          <button
            key={reason}
            type="button"
            aria-pressed={value === reason}
            onClick={() => onChange(reason)}
            className="inline-flex h-7 items-center rounded-full border border-line px-2.5 text-12 text-ink-2 hover:bg-hover aria-pressed:border-accent aria-pressed:bg-selected aria-pressed:text-ink pointer-coarse:h-11 pointer-coarse:px-4"
          >
            {reason}
          </button>
        ))}
      </div>
    </div>
  );
}
