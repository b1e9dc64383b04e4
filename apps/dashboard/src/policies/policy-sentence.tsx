"use client";

import type { PolicyView } from "@tact/api/views";
import { policyWords as w } from "../words/en-policies.ts";
import { ParameterField } from "./parameter-field.tsx";
import type { Typed } from "./policy-changes.ts";
import { sentenceParts } from "../words/sentence-parts.ts";
import { type Parameter, spoken, typedOf } from "./written-value.ts";

/** A sentence of a policy with its values to be changed, what they were, and what they rest on. */
export function PolicySentence({
  sentence,
  policy,
  typed,
  faults,
  editable,
  onType,
}: {
  sentence: string;
  policy: PolicyView;
  typed: Typed;
  faults: Readonly<Record<string, string>>;
  editable: boolean;
  /** An undefined text puts the value back. */
  onType: (name: string, text: string | undefined) => void;
}) {
  const parts = sentenceParts(sentence);
  const own = parts.flatMap((part) => {
    const parameter = "name" in part ? policy.parameters[part.name] : undefined;
    return "name" in part && parameter !== undefined ? [{ name: part.name, parameter }] : [];
  });
  return (
    <li className="py-1.5">
      <p className="max-w-[46rem] text-15 leading-8 pointer-coarse:leading-[3.25rem]">
        {parts.map((part, i) => {
          if ("text" in part) return <span key={i}>{part.text}</span>;
          const parameter = policy.parameters[part.name];
          if (parameter === undefined) return null;
          return (
            <ParameterField
              key={part.name}
              parameter={parameter}
              typed={typed[part.name]}
              fault={faults[part.name]}
              editable={editable}
              onType={(text) => onType(part.name, text)}
            />
          );
        })}
      </p>
      {own.map(({ name, parameter }) => (
        <Change key={name} parameter={parameter} typed={typed[name]} fault={faults[name]} onPutBack={() => onType(name, undefined)} />
      ))}
    </li>
  );
}

function Change({ parameter, typed, fault, onPutBack }: { parameter: Parameter; typed: string | undefined; fault: string | undefined; onPutBack: () => void }) {
  const isTyped = typed !== undefined && typed !== typedOf(parameter, parameter.value);
  if (!isTyped && fault === undefined) return null;
  const said = spoken(parameter, parameter.value);
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-13">
      {fault === undefined ? (
        <span className="text-moved">
          {w.was} <s>{said}</s>
        </span>
      ) : (
        <span className="font-medium text-late">{fault}</span>
      )}
      {isTyped && (
        <button type="button" onClick={onPutBack} className="min-h-6 rounded-4 text-12 font-medium text-accent hover:underline pointer-coarse:min-h-11">
          {w.putBack(said)}
        </button>
      )}
    </p>
  );
}

/** What the values of some sentences rest on. */
export function WhySentences({ sentences, policy }: { sentences: readonly string[]; policy: PolicyView }) {
  const names = sentences.flatMap(sentenceParts).flatMap((part) => ("name" in part ? [part.name] : []));
  return (
    <details className="mt-0.5">
      <summary className="inline-flex min-h-6 items-center text-12 font-medium text-accent pointer-coarse:min-h-11">{w.why}</summary>
      <ul className="mt-1 mb-1 flex max-w-[46rem] flex-col gap-1.5 text-13 text-ink-2">
        {names.map((name) => {
          const parameter = policy.parameters[name];
          return (
            parameter !== undefined && (
              <li key={name}>
                <Basis parameter={parameter} />
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}

/** What a value rests on, and between which values it may lie. */
function Basis({ parameter }: { parameter: Parameter }) {
  const { basis, own, usual, least, most, unit } = parameter;
  return (
    <>
      <strong className="font-semibold text-ink">{spoken(parameter, parameter.value)}</strong>: {parameter.meaning}.{" "}
      {own ? `${capital(w.ownValue(spoken(parameter, usual)))}. ` : ""}
      {w.bases[basis.by]} {basis.text} {w.bounds(typedOf(parameter, least), typedOf(parameter, most), w.units[unit](2))}
    </>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
