"use client";

import { Button } from "../kit/button.tsx";
import { developerWords } from "../words/en-developers.ts";

const w = developerWords.webhooks;

interface CheckListProps<Value extends string> {
  legend: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  error?: string | undefined;
  onChange: (chosen: Value[]) => void;
}

/** Several of a list, with a way to choose all of it or nothing. */
export function CheckList<Value extends string>({ legend, options, chosen, error, onChange }: CheckListProps<Value>) {
  return (
    <fieldset>
      <legend className="mb-1 text-13 font-medium">{legend}</legend>
      <div className="-ml-3 flex">
        <Button look="quiet" onClick={() => onChange(options.map(({ value }) => value))}>
          {w.all}
        </Button>
        <Button look="quiet" onClick={() => onChange([])}>
          {w.none}
        </Button>
      </div>
      <div className="grid gap-x-4 sm:grid-cols-2">
        {options.map(({ value, label }) => (
          <label key={value} className="flex min-h-8 items-center gap-2 text-13 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              className="check"
              checked={chosen.includes(value)}
              onChange={(event) => onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))}
            />
            {label}
          </label>
        ))}
      </div>
      {error !== undefined && <p className="mt-1.5 text-12 font-medium text-late">{error}</p>}
    </fieldset>
  );
}
