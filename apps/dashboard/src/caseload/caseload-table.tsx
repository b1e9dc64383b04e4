"use client";

import type { CaseloadRow } from "@tact/api/views";
import clsx from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import { type RefObject, useRef } from "react";
import { useKeys } from "../kit/use-keys.ts";
import { caseloadWords } from "../words/en-caseload.ts";
import { type CaseloadChoice, caseloadSorts, type CaseloadSort, firstDescending } from "./caseload-choice.ts";
import { CaseloadLine } from "./caseload-line.tsx";
import { useWindowOfRows } from "./use-window-of-rows.ts";

const w = caseloadWords.caseload;

interface TableProps {
  rows: readonly CaseloadRow[];
  /** How many there are in all; -1 while that is not known. */
  total: number;
  sort: CaseloadSort;
  descending: boolean;
  onSort: (change: Partial<CaseloadChoice>) => void;
  scrollers: readonly RefObject<HTMLElement | null>[];
}

/** Clients side by side: columns are compared, so this is a table. On phones the columns stack. */
export function CaseloadTable({ rows, total, sort, descending, onSort, scrollers }: TableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = useWindowOfRows({ count: rows.length, keyOf: (index) => rows[index]?.client.id ?? String(index), scrollers, body });
  const move = (by: number) => moveFocus(by, { body: body.current, count: rows.length, scrollTo: shown.scrollTo });
  useKeys({ j: () => move(1), k: () => move(-1), ArrowDown: () => move(1), ArrowUp: () => move(-1) });
  return (
    <table aria-rowcount={total === -1 ? -1 : total + 1} className="w-full table-fixed border-separate border-spacing-0 text-14 max-md:block">
      <caption className="sr-only">{w.title}</caption>
      <colgroup className="max-md:hidden">
        <col className="w-[26%]" />
        <col className="w-[22%]" />
        <col className="w-[5.5rem]" />
        <col />
        <col className="w-[5.5rem]" />
        <col className="w-[7rem] max-lg:hidden" />
      </colgroup>
      <thead className="max-md:sr-only">
        <tr aria-rowindex={1}>
          {caseloadSorts.map((column) => (
            <SortHead key={column} column={column} active={column === sort} descending={descending} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody ref={body} className="max-md:block">
        <Room height={shown.before} />
        {shown.items.map(({ index, key }) => {
          const row = rows[index];
          return row === undefined ? null : <CaseloadLine key={key} row={row} index={index} />;
        })}
        <Room height={shown.after} />
      </tbody>
    </table>
  );
}

/** The room of rows that are not in the page. */
function Room({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className="max-md:block" style={{ height }} />
  );
}

interface HeadProps {
  column: CaseloadSort;
  active: boolean;
  descending: boolean;
  onSort: TableProps["onSort"];
}

function SortHead({ column, active, descending, onSort }: HeadProps) {
  const Arrow = descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={active ? (descending ? "descending" : "ascending") : undefined}
      className={clsx("sticky top-0 z-10 border-b border-line bg-canvas px-3 py-1 text-left first:pl-4 last:pr-4 md:first:pl-6 md:last:pr-6", column === "silent" && "max-lg:hidden")}
    >
      <button
        type="button"
        onClick={() => onSort({ sort: column, descending: active ? !descending : firstDescending[column] })}
        className={clsx("-mx-1.5 inline-flex h-6.5 items-center gap-1 rounded-6 px-1.5 text-12 font-medium hover:bg-hover", active ? "text-ink" : "text-ink-2")}
      >
        {w.columns[column]}
        {active && <Arrow size={12} aria-hidden />}
      </button>
    </th>
  );
}

/** Moves the focus from row to row, also to one that is not in the page yet. */
function moveFocus(by: number, { body, count, scrollTo }: { body: HTMLElement | null; count: number; scrollTo: (index: number) => void }): void {
  const here = document.activeElement?.closest("tr")?.querySelector<HTMLElement>("[data-row]");
  const at = here === undefined || here === null ? (by > 0 ? -1 : count) : Number(here.dataset["row"]);
  const index = Math.max(0, Math.min(count - 1, at + by));
  scrollTo(index);
  // A row that was far away is there after the next paint.
  requestAnimationFrame(() => requestAnimationFrame(() => body?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus({ preventScroll: true })));
}
