"use client";

import clsx from "clsx";

/** A few choices side by side: native radio buttons that look like segments. */
export function Choice<Value extends string>({
  legend,
  name,
  value,
  options,
  onChange,
  hideLegend = false,
}: {
  legend: string;
  name: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  hideLegend?: boolean;
}) {
  return (
    <fieldset className="min-w-0">
      <legend className={clsx("mb-1.5 text-13 font-medium text-ink", hideLegend && "sr-only")}>{legend}</legend>
      <div className="flex flex-wrap gap-1.5">
        {options.map((option) => (
          <label
            key={option.value}
            className={clsx(
              "relative inline-flex h-8 items-center rounded-8 border px-3 text-13 font-medium pointer-coarse:h-11",
              "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
              option.value === value
                ? "border-accent bg-selected text-ink"
                : "border-control-quiet text-ink-2 hover:bg-hover",
            )}
          >
            <input
              type="radio"
              className="absolute inset-0 cursor-pointer appearance-none opacity-0"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
