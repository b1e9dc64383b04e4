"use client";

import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { TextField } from "../kit/field.tsx";
import { useKept } from "../kit/use-kept.ts";
import { placeOf, shortDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { addDays, wallClock, weekdayOf } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { stepWords } from "../words/en-steps.ts";
import { ReasonField } from "./reason-field.tsx";
import { SnoozeChoiceLine } from "./snooze-choice-line.tsx";
import { stepKey, type StepTarget } from "./step-target.ts";

const w = stepWords.snooze;
/** What the engine is asked about at once. */
const mostOthers = 40;

/** Moves steps to another day: the days that are likely, each with what the plan says of it, or any other. */
export default function SnoozeDialog({
  targets,
  onSnooze,
  onClose,
}: {
  targets: readonly StepTarget[];
  onSnooze: (targets: readonly StepTarget[], on: string, reason: string) => void;
  onClose: () => void;
}) {
  const trpc = useTRPC();
  const { now } = useReader();
  const formId = useId();
  const [first] = targets;
  const step = { applicationId: first?.applicationId ?? "", stepId: first?.step.id ?? "" };
  const { value: reason, set: setReason, forget } = useKept(`snooze:${first === undefined ? "" : stepKey(first)}`, "");
  const [chosen, setChosen] = useState<string | null>(null);
  const [picked, setPicked] = useState("");
  const calendar = useRef<HTMLInputElement>(null);
  const others = targets.slice(1, 1 + mostOthers).map((target) => ({ applicationId: target.applicationId, stepId: target.step.id }));
  const isSeveral = others.length > 0;
  const likely = useQuery(trpc.steps.snoozeChoices.queryOptions(step, { staleTime: 60_000 }));
  // What it means for all takes longer, and the days need not wait for it.
  const ofAll = useQuery(trpc.steps.snoozeChoices.queryOptions({ ...step, others }, { staleTime: 60_000, enabled: isSeveral }));
  const counts = new Map(ofAll.data?.data.map(({ on: day, all }) => [day, all]));
  const asked = useQuery(trpc.steps.snoozeChoices.queryOptions({ ...step, on: picked, ...(isSeveral ? { others } : {}) }, { staleTime: 60_000, enabled: picked !== "" }));
  // The days come a moment after the dialog: the focus waits for them where nobody has typed yet.
  const days = useRef<HTMLFieldSetElement>(null);
  const there = likely.data !== undefined;
  useEffect(() => {
    const at = document.activeElement;
    if (there && (at === document.body || at === calendar.current)) days.current?.querySelector<HTMLElement>("input:checked")?.focus();
  }, [there]);
  if (first === undefined) return null;

  const today = wallClock(now, first.employerZone).date;
  const on = chosen === "picked" ? picked : (chosen ?? likely.data?.data[0]?.on ?? "");
  const weighed = asked.data?.data[0];
  const refused = asked.data?.refused ?? (asked.error === null ? null : refusalOf(asked.error).text);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (on === "") return;
    forget();
    onClose();
    onSnooze(targets, on, reason.trim() === "" ? w.noReason : reason.trim());
  }
  const nameOf = (day: string) => {
    if (day === addDays(today, 1)) return w.tomorrow;
    return words.time.weekdays[weekdayOf(day)] ?? shortDate(day);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={w.titleOf(targets.length === 1 ? first.step.title : stepWords.said.several(targets.length))}
      description={targets.length === 1 ? first.client : w.each(targets.length)}
      footer={
        <>
          <Button onClick={onClose}>{words.actions.cancel}</Button>
          <Button look="primary" type="submit" form={formId} disabled={on === "" || (chosen === "picked" && refused !== null)}>
            {on === "" ? w.choose : w.save(shortDate(on))}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <fieldset ref={days} className="px-2 pt-2" aria-busy={likely.isPending}>
          <legend className="sr-only">{w.choices}</legend>
          {likely.error !== null && <p role="alert" className="px-3 py-2 text-13 text-late">{refusalOf(likely.error).text}</p>}
          {likely.isPending && <p className="h-[168px] px-3 py-3 text-13 text-ink-3">{w.weighing}</p>}
          {likely.data?.data.map((choice) => (
            <SnoozeChoiceLine
              key={choice.on}
              choice={choice}
              name={nameOf(choice.on)}
              employerZone={first.employerZone}
              {...(isSeveral ? { several: counts.get(choice.on) ?? null } : {})}
              checked={on === choice.on && chosen !== "picked"}
              onChoose={() => setChosen(choice.on)}
            />
          ))}
          {targets.length > 1 + mostOthers && <p className="px-3 py-1 text-12 text-ink-3">{w.counted(1 + mostOthers)}</p>}
        </fieldset>
        <div className="mx-5 mt-2 border-t border-line py-4">
          <TextField
            ref={calendar}
            label={w.pick}
            hint={w.theirDay(placeOf(first.employerZone))}
            error={picked !== "" && refused !== null ? refused : undefined}
            type="date"
            min={today}
            value={picked}
            className="max-w-48"
            onChange={(event) => {
              setPicked(event.target.value);
              setChosen(event.target.value === "" ? null : "picked");
            }}
          />
          {weighed !== undefined && picked !== "" && (
            <div className="-mx-3 mt-1">
              <SnoozeChoiceLine
                choice={weighed}
                name={nameOf(weighed.on)}
                employerZone={first.employerZone}
                {...(isSeveral ? { several: weighed.all } : {})}
                checked={chosen === "picked"}
                onChoose={() => setChosen("picked")}
              />
            </div>
          )}
        </div>
        <div className="border-t border-line px-5 py-4">
          <ReasonField label={w.reason} hint={w.reasonHint} value={reason} usual={w.reasons} onChange={setReason} />
        </div>
      </form>
    </Dialog>
  );
}
