"use client";

import type { Role } from "@tact/api/views";
import { Fragment, useId, useSyncExternalStore } from "react";
import { Dialog } from "../kit/dialog.tsx";
import { Kbd } from "../kit/kbd.tsx";
import { setSingleKeys, singleKeysOn, subscribeSingleKeys } from "../kit/single-keys.ts";
import { useReader } from "../time/reader.tsx";
import { searchWords } from "../words/en-search.ts";
import { destinationsOf } from "./destinations.ts";

const w = searchWords.keysHelp;

interface Group {
  title: string;
  keys: [label: string, keys: string[]][];
}

const fixed: Group[] = [
  {
    title: w.groups.list,
    keys: [
      [w.items.next, ["J"]],
      [w.items.previous, ["K"]],
      [w.items.select, ["X"]],
      [w.items.extend, ["Shift J"]],
      [w.items.open, ["Enter"]],
      [w.items.filter, ["/"]],
    ],
  },
  {
    title: w.groups.act,
    keys: [
      [w.items.sent, ["E"]],
      [w.items.sentWhen, ["Shift E"]],
      [w.items.snooze, ["H"]],
      [w.items.skip, ["S"]],
      [w.items.edit, ["R"]],
      [w.items.why, ["W"]],
      [w.items.log, ["C"]],
      [w.items.undo, ["Z"]],
    ],
  },
  {
    title: w.groups.everywhere,
    keys: [
      [w.items.newInterview, ["N"]],
      [w.items.palette, ["Ctrl K"]],
      [w.items.help, ["?"]],
      [w.items.close, ["Esc"]],
    ],
  },
];

/** The keys of the pages that somebody of this role can open stand before those that work everywhere. */
function groupsFor(role: Role): Group[] {
  const go: Group = { title: w.groups.go, keys: destinationsOf(role).map(({ label, letter }) => [label, ["G", letter.toUpperCase()]]) };
  return [...fixed.slice(0, -1), go, ...fixed.slice(-1)];
}

/** Every key, and the switch for single letters. */
export default function KeysHelp({ onClose }: { onClose: () => void }) {
  const { session } = useReader();
  const switchId = useId();
  const on = useSyncExternalStore(subscribeSingleKeys, singleKeysOn, () => true);
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={w.title} width="wide">
      <div className="grid gap-x-10 gap-y-6 px-5 py-5 md:grid-cols-2">
        {groupsFor(session.role).map((group) => (
          <section key={group.title}>
            <h3 className="mb-1 text-12 font-medium text-ink-3">{group.title}</h3>
            <dl>
              {group.keys.map(([label, keys]) => (
                <div key={label} className="flex h-8 items-center justify-between border-b border-line text-13">
                  <dt>{label}</dt>
                  <dd className="flex items-center gap-1 text-12 text-ink-3">
                    {keys.map((key, i) => (
                      <Fragment key={key}>
                        {i > 0 && w.then}
                        <Kbd>{key}</Kbd>
                      </Fragment>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="flex items-start gap-3 border-t border-line px-5 py-4 text-13">
        <input
          id={switchId}
          type="checkbox"
          checked={on}
          onChange={(event) => setSingleKeys(event.target.checked)}
          aria-describedby={`${switchId}-hint`}
          className="check mt-0.5"
        />
        <div>
          <label htmlFor={switchId} className="font-medium">
            {w.single}
          </label>
          <p id={`${switchId}-hint`} className="text-12 text-ink-3">
            {w.singleText}
          </p>
        </div>
      </div>
    </Dialog>
  );
}
