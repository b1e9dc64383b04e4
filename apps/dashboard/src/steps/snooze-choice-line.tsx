"use client";

import type { SnoozeChoice } from "@tact/api/views";
import clsx from "clsx";
import { clock, dateAndClock, placeOf, shortDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, offsetMinutes, wallClock } from "../time/zoned.ts";
import { stepWords } from "../words/en-steps.ts";
import { planWords } from "../words/en-plan.ts";

const w = stepWords.snooze;
const tones = { early: "text-ink-3", inside: "text-ink-3", "last-day": "text-due", late: "text-late", past: "text-late" } as const;

/** One day that a step could be moved to: its name, the moment it would open, and what the plan says of it. */
export function SnoozeChoiceLine({
  choice,
  name,
  employerZone,
  checked,
  onChoose,
}: {
  choice: SnoozeChoice;
  name: string;
  employerZone: string;
  checked: boolean;
  onChoose: () => void;
}) {
  const { zone } = useReader();
  const opens = epoch(choice.window.opens);
  const elsewhere = offsetMinutes(opens, zone) !== offsetMinutes(opens, employerZone);
  const day = (edge: string) => shortDate(wallClock(epoch(edge), zone).date);
  return (
    <label
      className={clsx(
        "relative flex gap-3 rounded-8 px-3 py-2 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent",
        checked ? "bg-selected" : "hover:bg-hover",
      )}
    >
      <input type="radio" name="snooze-day" checked={checked} onChange={onChoose} className="absolute inset-0 cursor-pointer appearance-none opacity-0" />
      <span className="min-w-0 flex-1">
        <span className="block text-14 font-medium">{name}</span>
        <span className={clsx("block text-12", tones[choice.verdict])}>{w.verdicts[choice.verdict]}</span>
        {choice.moves.map((move) => (
          <span key={move.title} className="block text-12 text-moved">
            {w.moves(move.title, day(move.before.ideal), day(move.after.ideal))}
          </span>
        ))}
        {choice.dropped.map((title) => (
          <span key={title} className="block text-12 text-moved">
            {w.dropped(title)}
          </span>
        ))}
      </span>
      <span className="shrink-0 text-right">
        <span className="block text-13 text-ink-2">{dateAndClock(opens, zone)}</span>
        {elsewhere && (
          <span className="block text-12 text-ink-3">{planWords.window.otherIn(clock(opens, employerZone), placeOf(employerZone))}</span>
        )}
      </span>
    </label>
  );
}
