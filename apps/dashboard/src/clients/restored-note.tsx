"use client";

import { Button } from "../kit/button.tsx";
import { clientWords } from "../words/en-clients.ts";

const w = clientWords.edit;

/** Says that a form holds what was typed before and not saved. */
export function RestoredNote({ edit }: { edit: { restored: boolean; forget: () => void } }) {
  if (!edit.restored) return null;
  return (
    <div role="status" className="flex items-center justify-between gap-3 rounded-8 bg-sunken px-3 py-1.5 text-13 text-ink-2">
      <p>{w.restored}</p>
      <Button onClick={edit.forget}>{w.startOver}</Button>
    </div>
  );
}
