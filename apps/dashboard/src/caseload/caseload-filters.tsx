"use client";

import type { CaseloadView } from "@tact/api/views";
import clsx from "clsx";
import { useId } from "react";
import { caseloadWords } from "../words/en-caseload.ts";
import { type CaseloadChoice, caseloadShows, type CaseloadShow, caseloadSorts, type CaseloadSort, firstDescending, pathOfChoice } from "./caseload-choice.ts";

const w = caseloadWords.caseload;
type Change = (change: Partial<CaseloadChoice>) => void;

/** Whom the list shows, with how many there are of each; kept in the address. */
export function CaseloadFilters({ choice, counts, onChange }: { choice: CaseloadChoice; counts: CaseloadView["counts"]; onChange: Change }) {
  const countOf: Record<CaseloadShow, number | null> = { all: counts.clients, late: counts.late, silent: counts.silent, "without-next": counts.withoutNext, archived: null };
  if (choice.show === "archived") Object.assign(countOf, { all: null, late: null, silent: null, "without-next": null, archived: counts.clients });
  return (
    <div className="mt-3 -mb-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <nav aria-label={w.showsLabel} className="-mx-1 flex min-w-0 gap-0.5 overflow-x-auto p-1">
        {caseloadShows.map((show) => (
          <a
            key={show}
            href={pathOfChoice({ ...choice, show })}
            title={w.showHints[show] === "" ? undefined : w.showHints[show]}
            aria-current={show === choice.show ? "true" : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              onChange({ show });
            }}
            className={clsx(
              "flex h-7 shrink-0 items-center gap-1.5 rounded-full px-2.5 text-13 font-medium pointer-coarse:h-11",
              show === choice.show ? "bg-sunken text-ink" : "text-ink-2 hover:bg-hover hover:text-ink",
            )}
          >
            {w.shows[show]}
            {countOf[show] !== null && <span className="text-12 font-normal text-ink-3">{countOf[show]}</span>}
          </a>
        ))}
      </nav>
      <div className="flex flex-wrap items-center gap-2">
        <SortChoice choice={choice} onChange={onChange} />
        <Pick label={w.whose} value={choice.everybodys ? "everybodys" : "mine"} onPick={(value) => onChange({ everybodys: value === "everybodys" })} options={[["mine", w.mine], ["everybodys", w.everybodys]]} />
      </div>
    </div>
  );
}

/** Where there are no heads of columns to press. */
function SortChoice({ choice, onChange }: { choice: CaseloadChoice; onChange: Change }) {
  const options = caseloadSorts.map((sort): [CaseloadSort, string] => [sort, w.columns[sort]]);
  return (
    <div className="md:hidden">
      <Pick label={w.sort} value={choice.sort} onPick={(sort) => onChange({ sort, descending: firstDescending[sort] })} options={options} showLabel />
    </div>
  );
}

interface PickProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly [value: Value, text: string][];
  onPick: (value: Value) => void;
  showLabel?: boolean;
}

function Pick<Value extends string>({ label, value, options, onPick, showLabel = false }: PickProps<Value>) {
  const id = useId();
  return (
    <span className="inline-flex items-center gap-1.5 text-13">
      <label htmlFor={id} className={showLabel ? "text-ink-3" : "sr-only"}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const picked = options.find(([one]) => one === event.target.value);
          if (picked !== undefined) onPick(picked[0]);
        }}
        className="h-7 rounded-8 border border-control-quiet bg-surface px-1.5 text-13 font-medium text-ink-2 pointer-coarse:h-11"
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}
