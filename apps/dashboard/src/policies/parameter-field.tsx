"use client";

import clsx from "clsx";
import { useId } from "react";
import { policyWords as w } from "../words/en-policies.ts";
import { type Parameter, spoken, typedOf } from "./written-value.ts";

/** A value within a sentence: an input with its unit, or plain words for those who only read. */
export function ParameterField({
  parameter,
  typed,
  fault,
  editable,
  onType,
}: {
  parameter: Parameter;
  /** What stands in the input; undefined while nobody has typed. */
  typed: string | undefined;
  fault: string | undefined;
  editable: boolean;
  onType: (text: string) => void;
}) {
  const id = useId();
  const before = typedOf(parameter, parameter.value);
  if (!editable) return <strong className="font-semibold">{spoken(parameter, parameter.value)}</strong>;
  const text = typed ?? before;
  const moved = text !== before;
  const unit = w.units[parameter.unit](Number(text));
  const isClock = parameter.unit === "clock";
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      <input
        type={isClock ? "text" : "number"}
        inputMode={parameter.unit === "duration" ? "decimal" : isClock ? undefined : "numeric"}
        aria-label={`${parameter.meaning}${unit === "" ? "" : `, ${unit}`}`}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={`${id}-bounds`}
        value={text}
        {...(isClock
          ? { maxLength: 5, autoComplete: "off" }
          : { min: typedOf(parameter, parameter.least), max: typedOf(parameter, parameter.most), step: parameter.unit === "duration" ? 0.25 : 1 })}
        onChange={(event) => onType(event.target.value)}
        className={clsx(
          "h-7 rounded-6 border bg-surface px-1.5 text-14 font-semibold pointer-coarse:h-11 pointer-coarse:text-[1rem]",
          isClock ? "w-15 pointer-coarse:w-20" : "w-14 pointer-coarse:w-20",
          fault !== undefined ? "border-late" : moved ? "border-moved-mark text-moved" : "border-control-quiet",
        )}
      />
      {unit !== "" && <span>{unit}</span>}
      <span id={`${id}-bounds`} className="sr-only">
        {fault ?? w.bounds(typedOf(parameter, parameter.least), typedOf(parameter, parameter.most), w.units[parameter.unit](2))}
      </span>
    </span>
  );
}
