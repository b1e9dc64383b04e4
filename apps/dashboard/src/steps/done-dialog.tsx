"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { TextField } from "../kit/field.tsx";
import { placeOf } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { instantOf, wallClock } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { stepWords } from "../words/en-steps.ts";
import { doneWord, stepKey, type StepTarget } from "./step-target.ts";
import type { DoneTold } from "./use-step-acts.ts";

const w = stepWords.done;
const channels = Object.keys(stepWords.channels) as (keyof typeof stepWords.channels)[];
const twoDigits = (n: number) => String(n).padStart(2, "0");

/** What was done, and when: by which channel, to whom of several, just now or earlier. */
export default function DoneDialog({
  targets,
  onDone,
  onClose,
}: {
  targets: readonly StepTarget[];
  onDone: (targets: readonly StepTarget[], told: DoneTold) => void;
  onClose: () => void;
}) {
  const { zone, now } = useReader();
  const formId = useId();
  const [first] = targets;
  const shown = wallClock(now, zone);
  const [channel, setChannel] = useState(first?.step.channel ?? "email");
  const [mode, setMode] = useState<"now" | "earlier">("now");
  const [date, setDate] = useState(shown.date);
  const [time, setTime] = useState(`${twoDigits(shown.hour)}:${twoDigits(shown.minute)}`);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<string | undefined>();
  if (first === undefined) return null;
  const word = doneWord(first.step);
  const chosen = targets.filter((target) => !left.has(stepKey(target)));

  function submit(event: FormEvent) {
    event.preventDefault();
    const at = mode === "now" ? undefined : instantOf(date, time, zone);
    if (at !== undefined && (Number.isNaN(at) || at > now + 60_000)) return setError(Number.isNaN(at) ? words.errors.required : w.future);
    if (chosen.length === 0) return undefined;
    onClose();
    return onDone(chosen, {
      ...(first?.step.touch === true ? { channel } : {}),
      ...(at === undefined ? {} : { at: new Date(at).toISOString() }),
    });
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={w.title[word]}
      description={targets.length === 1 ? `${first.client}: ${first.step.title}` : stepWords.said.several(targets.length)}
      footer={
        <>
          <Button onClick={onClose}>{words.actions.cancel}</Button>
          <Button look="primary" type="submit" form={formId} disabled={chosen.length === 0}>
            {w.title[word]}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="flex flex-col gap-5 px-5 py-5">
        {first.step.touch && (
          <Choice
            legend={w.how}
            name="channel"
            value={channel as keyof typeof stepWords.channels}
            options={channels.map((value) => ({ value, label: stepWords.channels[value] }))}
            onChange={(value) => setChannel(value as typeof channel)}
          />
        )}
        <div className="flex flex-col gap-3">
          <Choice
            legend={w.when}
            name="when"
            value={mode}
            options={[
              { value: "now", label: w.now },
              { value: "earlier", label: w.earlier },
            ]}
            onChange={setMode}
          />
          {mode === "earlier" && (
            <div>
              <div className="grid max-w-80 grid-cols-2 gap-3">
                <TextField label={w.date} type="date" required max={shown.date} value={date} error={error} onChange={(event) => setDate(event.target.value)} />
                <TextField label={w.time} type="time" required value={time} onChange={(event) => setTime(event.target.value)} />
              </div>
              <p className="mt-1.5 text-12 text-ink-3">{w.zone(placeOf(zone))}</p>
            </div>
          )}
        </div>
        {targets.length > 1 && (
          <fieldset>
            <legend className="mb-1.5 text-13 font-medium">{w.who}</legend>
            <ul className="overflow-hidden rounded-8 border border-line">
              {targets.map((target) => {
                const key = stepKey(target);
                return (
                  <li key={key} className="border-b border-line last:border-b-0">
                    <label className="flex min-h-9 items-center gap-3 px-3 text-13 pointer-coarse:min-h-11">
                      <input
                        type="checkbox"
                        className="check"
                        checked={!left.has(key)}
                        onChange={(event) => {
                          const next = new Set(left);
                          if (event.target.checked) next.delete(key);
                          else next.add(key);
                          setLeft(next);
                        }}
                      />
                      <span className="min-w-0 truncate">
                        <span className="font-medium">{target.client}</span>: {target.step.title}
                      </span>
                    </label>
                  </li>
                );
              })}
            </ul>
            {chosen.length === 0 && <p className="mt-1.5 text-12 font-medium text-late">{w.nobody}</p>}
          </fieldset>
        )}
      </form>
    </Dialog>
  );
}
