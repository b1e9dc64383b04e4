"use client";

import type { Plan } from "@tact/facts";
import { useMemo } from "react";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { clockNotes } from "./clock-notes.ts";

/** Says that clocks change before the last open step. */
export function ClockNotes({ plan, employer }: { plan: Plan; employer: string }) {
  const { zone, now } = useReader();
  const today = wallClock(now, zone).date;
  const last = plan.steps.reduce((most, { status, window }) => (["planned", "due", "late"].includes(status) ? Math.max(most, epoch(window.by)) : most), 0);
  // Counted anew with the day, not with every minute.
  // oxlint-disable-next-line react/exhaustive-deps
  const notes = useMemo(() => (last === 0 ? [] : clockNotes(zone, employer, now, last)), [zone, employer, last, today]);
  return notes.map((note) => (
    <p key={note} className="w-full text-13 text-ink-2">
      {note}
    </p>
  ));
}
