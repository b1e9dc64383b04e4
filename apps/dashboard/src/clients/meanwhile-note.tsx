"use client";

import { Button } from "../kit/button.tsx";
import { clientWords } from "../words/en-clients.ts";
import type { ChangedMeanwhile } from "./merge-edit.ts";

const w = clientWords.edit;

/** What somebody else changed while a form was open; where both changed the same field, theirs can be taken. */
export function MeanwhileNote<Key extends string>({
  changed,
  labels,
  shown,
  onTake,
}: {
  changed: readonly ChangedMeanwhile<Key>[];
  labels: Readonly<Record<Key, string>>;
  /** A value in words. */
  shown: (key: Key, value: unknown) => string;
  onTake: (key: Key) => void;
}) {
  return (
    <div role="alert" className="rounded-8 bg-moved-soft px-3 py-2.5 text-13 text-ink">
      <p className="font-medium">{w.meanwhile}</p>
      <ul className="mt-1.5 flex flex-col gap-1.5">
        {changed.map(({ key, before, theirs, both }) => (
          <li key={key} className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="font-medium">{labels[key]}</span>
            <s className="wrap-anywhere text-ink-2">{shown(key, before)}</s>
            <span className="wrap-anywhere text-moved">{shown(key, theirs)}</span>
            {both && (
              <Button className="ml-auto" onClick={() => onTake(key)}>
                {w.takeTheirs}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-1.5 text-12 text-ink-2">{changed.length === 0 ? w.nothingOfIt : w.meanwhileText}</p>
    </div>
  );
}
