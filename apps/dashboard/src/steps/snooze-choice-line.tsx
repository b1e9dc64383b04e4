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

type Counted = SnoozeChoice["all"];

/** The worst that it means for any of several. */
const toneOf = ({ lastDay, late, refused }: Counted) => (late + refused > 0 ? tones.late : lastDay > 0 ? tones["last-day"] : tones.inside);

/** One day that steps could be moved to: its name, the moment the step would open, and what the plan says of it; of several, for how many it says what. */
export function SnoozeChoiceLine({
  choice,
  name,
  employerZone,
  several,
  checked,
  onChoose,
}: {
  choice: SnoozeChoice;
  name: string;
  employerZone: string;
  /** Where several would move: what the plan says of all, null until it has said so. */
  several?: Counted | null;
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
        {several === undefined ? (
          <span className={clsx("block text-12", tones[choice.verdict])}>{w.verdicts[choice.verdict]}</span>
        ) : (
          <span className={clsx("block text-12", several === null ? "text-ink-3" : toneOf(several))}>{several === null ? w.counting : w.all(several)}</span>
        )}
        {several === undefined && choice.moves.map((move) => (
          <span key={move.title} className="block text-12 text-moved">
            {w.moves(move.title, day(move.before.ideal), day(move.after.ideal))}
          </span>
        ))}
        {several === undefined && choice.dropped.map((title) => (
          <span key={title} className="block text-12 text-moved">
            {w.dropped(title)}
          </span>
        ))}
      </span>
      <span className="shrink-0 text-right">
        <span className="block text-13 text-ink-2">{several === undefined ? dateAndClock(opens, zone) : shortDate(choice.on)}</span>
        {several === undefined && elsewhere && (
          <span className="block text-12 text-ink-3">{planWords.window.otherIn(clock(opens, employerZone), placeOf(employerZone))}</span>
        )}
      </span>
    </label>
  );
}
