"use client";

import type { ProposedMeeting } from "@tact/api/views";
import clsx from "clsx";
import { Badge } from "../kit/badge.tsx";
import { useReader } from "../time/reader.tsx";
import { reviewWords } from "../words/en-review.ts";
import { meetingLine } from "./meeting-sentences.ts";

const w = reviewWords;

/** Which of the meetings of one file; those that are recorded say so. */
export function MeetingChoice({
  meetings,
  value,
  done,
  onChange,
}: {
  meetings: readonly ProposedMeeting[];
  value: string;
  done: ReadonlyMap<string, string>;
  onChange: (key: string) => void;
}) {
  const { zone } = useReader();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-13 font-medium">{w.choose(meetings.length)}</legend>
      <div className="max-h-72 overflow-y-auto rounded-8 border border-control-quiet">
        {meetings.map((one) => (
          <label
            key={one.key}
            className={clsx(
              "flex min-h-10 items-center gap-3 border-b border-line px-3 py-1.5 text-13 last:border-b-0 pointer-coarse:min-h-11",
              "has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent",
              one.key === value ? "bg-selected" : "hover:bg-hover",
            )}
          >
            <input
              type="radio"
              name="meeting"
              checked={one.key === value}
              onChange={() => onChange(one.key)}
              className="check outline-none"
            />
            <span className="min-w-0 flex-1 break-words">{meetingLine(one.meeting, zone)}</span>
            {done.has(one.key) ? (
              <Badge tone="done">{w.recordedOne}</Badge>
            ) : (
              <span className="text-12 text-ink-3">{w.effects[one.effect].badge}</span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
