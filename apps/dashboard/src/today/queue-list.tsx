"use client";

import type { DraftState } from "@tact/api/views";
import { DoneRowLine } from "./done-row-line.tsx";
import { GroupHead } from "./group-head.tsx";
import { type BoardGroup, type BoardRow, type DoneRow, isMovable } from "./queue-rows.ts";
import { QueueRowLine } from "./queue-row-line.tsx";
import { QuietRowLine } from "./quiet-row-line.tsx";
import { RowItem, type RowPlace, type RowSpot } from "./row-frame.tsx";

/** A group of the list: all of its rows, of which none is shown while it is folded. */
export interface Section {
  group: BoardGroup;
  rows: readonly BoardRow[];
  /** How many belong to it; more than `rows` while new ones wait to be shown. */
  count: number;
  folds: boolean;
  folded: boolean;
}

export interface ListProps {
  sections: readonly Section[];
  selectedId: string | null;
  checked: ReadonlySet<string>;
  /** How far the words of steps are, by the id of the step. */
  drafts: ReadonlyMap<string, DraftState>;
  onFold: (group: BoardGroup, folded: boolean) => void;
  onSelect: (id: string) => void;
  onCheck: (id: string, checked: boolean) => void;
  onTakeBack: (row: DoneRow) => void;
}

/** The groups of the day in the order to work, each row in the page. */
export function QueueList(props: ListProps) {
  const { sections, onFold } = props;
  let index = -1;
  return sections.map((section) => (
    <section key={section.group} aria-labelledby={`group-${section.group}`}>
      <GroupHead section={section} onFold={onFold} />
      {!section.folded && (
        <ul>
          {section.rows.map((row) => {
            index += 1;
            return <Line key={row.id} row={row} list={props} index={index} tabbable={row.id === props.selectedId} measure={undefined} />;
          })}
        </ul>
      )}
    </section>
  ));
}

/** One row, by what it is. */
export function Line({
  row,
  list,
  tabbable,
  ...spot
}: { row: BoardRow; list: ListProps } & RowSpot & Pick<RowPlace, "tabbable">) {
  const selected = row.id === list.selectedId;
  const checked = list.checked.has(row.id);
  return (
    <RowItem {...spot} selected={selected} checked={checked}>
      <Said row={row} list={list} selected={selected} tabbable={tabbable} checked={checked} />
    </RowItem>
  );
}

function Said({ row, list, ...shown }: { row: BoardRow; list: ListProps } & Pick<RowPlace, "selected" | "tabbable" | "checked">) {
  const { drafts, onSelect, onCheck, onTakeBack } = list;
  const place = { ...shown, onSelect, onCheck };
  if (row.kind === "done") return <DoneRowLine row={row} onTakeBack={onTakeBack} {...place} />;
  if (row.kind !== "step") return <QuietRowLine row={row} {...place} />;
  return <QueueRowLine row={row} draft={drafts.get(row.items[0].step.id) ?? null} checkable={isMovable(row)} {...place} />;
}
