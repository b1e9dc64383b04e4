"use client";

import type { ApplicationView } from "@tact/api/views";
import { skipToken, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { useRecord } from "../log/use-record.ts";
import { useReader } from "../time/reader.tsx";
import { wallClock } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { planWords } from "../words/en-plan.ts";
import { DiffList } from "./diff-list.tsx";
import { diffLines } from "./diff-lines.ts";
import { type WhatIfChoice, whatIfChoices } from "./what-if-choices.ts";

const w = planWords.whatIf;

/** Tries a fact without recording it: the other plan beside this one. Only then "it happened". */
export default function WhatIf({ view }: { view: ApplicationView }) {
  const trpc = useTRPC();
  const { zone, now } = useReader();
  const [chosen, setChosen] = useState<WhatIfChoice | null>(null);
  const preview = useQuery(
    trpc.plan.preview.queryOptions(chosen === null ? skipToken : { applicationId: view.id, facts: [chosen.fact] }, {
      placeholderData: (before) => before,
    }),
  );
  const { record, pending } = useRecord(view.id);
  const choices = whatIfChoices(view.plan, now, view.employer.timeZone);
  if (choices.length === 0) return null;
  const lines =
    preview.data === undefined ? [] : diffLines(preview.data.diff, zone, wallClock(now, zone).date);
  const open = view.plan.steps.filter((step) => ["planned", "due", "late"].includes(step.status)).length;

  async function itHappened() {
    if (chosen === null) return;
    const done = await record([{ ...chosen.fact, at: new Date().toISOString() }], chosen.label);
    if (done) setChosen(null);
  }

  return (
    <section className="rounded-12 border border-line bg-surface p-4" aria-labelledby="what-if">
      <fieldset>
        <legend id="what-if" className="mb-2 text-12 font-semibold text-ink-2">
          {w.title}
        </legend>
        {choices.map((choice) => (
          <label key={choice.key} className="flex min-h-8 items-center gap-3 text-13 pointer-coarse:min-h-11">
            <input
              type="radio"
              name="what-if"
              checked={chosen?.key === choice.key}
              onChange={() => setChosen(choice)}
              className="check"
            />
            {choice.label}
          </label>
        ))}
      </fieldset>
      {chosen !== null && (
        <>
          <div className="mt-2 rounded-8 bg-sunken px-3 py-2.5" aria-live="polite">
            {preview.error !== null ? (
              <p className="text-13 text-late">{refusalOf(preview.error).text}</p>
            ) : preview.data === undefined ? (
              <p className="h-5" aria-busy="true" />
            ) : lines.length === 0 ? (
              <p className="text-13 text-ink-3">{w.nothing}</p>
            ) : (
              <>
                <p className="mb-2 text-12 text-ink-3">
                  {w.changes(lines.filter((line) => line.kind !== "added").length, open)}
                </p>
                <DiffList lines={lines} />
              </>
            )}
          </div>
          <div className="mt-3 flex gap-2">
            <Button className="flex-1" disabled={pending} onClick={() => void itHappened()}>
              {w.record}
            </Button>
            <Button look="quiet" onClick={() => setChosen(null)}>
              {words.actions.clear}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
