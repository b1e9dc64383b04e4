"use client";

import clsx from "clsx";
import { Search } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { Dialog } from "../kit/dialog.tsx";
import { Kbd } from "../kit/kbd.tsx";
import { announce } from "../kit/toast-store.ts";
import { searchWords } from "../words/en-search.ts";
import { type PaletteEntry, usePaletteEntries } from "./use-palette-entries.tsx";

const w = searchWords.palette;

/** Does and goes anywhere by name: what can be done here, pages, clients, and applications by client, company or role. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState("");
  const [index, setIndex] = useState(0);
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const { entries, searching, error } = usePaletteEntries(text);
  const active = Math.min(index, Math.max(0, entries.length - 1));

  useEffect(() => {
    if (!searching && text.trim() !== "") announce(w.found(entries.length));
  }, [searching, text, entries.length]);

  function open(entry: PaletteEntry | undefined) {
    if (entry === undefined) return;
    onClose();
    // What opens a dialog of its own comes after this one has given the focus back.
    setTimeout(entry.run, 0);
  }
  function move(to: number) {
    setIndex(to);
    list.current?.querySelector(`#${CSS.escape(`${listId}-${to}`)}`)?.scrollIntoView({ block: "nearest" });
  }
  function onKeyDown(event: KeyboardEvent) {
    const last = Math.max(0, entries.length - 1);
    if (event.key === "Enter") open(entries[active]);
    else if (event.key === "ArrowDown") move(active === last ? 0 : active + 1);
    else if (event.key === "ArrowUp") move(active === 0 ? last : active - 1);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog open onOpenChange={(next) => !next && onClose()} title={w.label} place="top" width="wide" bare>
      <div className="sticky top-0 z-10 flex h-14 items-center gap-3 border-b border-line bg-surface px-4">
        <Search size={17} aria-hidden className="shrink-0 text-ink-3" />
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={entries[active] === undefined ? undefined : `${listId}-${active}`}
          aria-label={w.label}
          placeholder={w.hint}
          value={text}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => {
            setText(event.target.value);
            setIndex(0);
          }}
          onKeyDown={onKeyDown}
          className="h-full min-w-0 flex-1 bg-transparent text-15 outline-none pointer-coarse:text-[1rem]"
        />
        <Kbd>esc</Kbd>
      </div>
      <ul ref={list} id={listId} role="listbox" aria-label={w.label} className="p-2">
        {entries.map((entry, i) => (
          <li key={entry.key} role="presentation">
            {entry.group !== entries[i - 1]?.group && (
              <p role="presentation" className="px-3 pt-2 pb-1 text-12 font-medium text-ink-3">
                {entry.group}
              </p>
            )}
            <div
              id={`${listId}-${i}`}
              role="option"
              aria-selected={i === active}
              onClick={() => open(entry)}
              onPointerMove={() => setIndex(i)}
              className={clsx("flex h-10 cursor-default items-center gap-2.5 rounded-8 px-2 pointer-coarse:h-11", i === active && "bg-selected")}
            >
              {entry.icon}
              <span dir="auto" className="max-w-[70%] truncate text-14 font-medium">
                {entry.label}
              </span>
              <span dir="auto" className="min-w-0 flex-1 truncate text-13 text-ink-3">
                {entry.detail}
              </span>
              {entry.keys !== undefined && <Kbd>{entry.keys}</Kbd>}
            </div>
          </li>
        ))}
      </ul>
      {entries.length === 0 && <p className="px-5 pb-6 text-14 text-ink-3">{error !== null ? refusalOf(error).text : searching ? w.searching : w.none}</p>}
    </Dialog>
  );
}
