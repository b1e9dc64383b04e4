"use client";

import type { ApplicationView, PreviewView } from "@tact/api/views";
import { skipToken, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { TextField } from "../kit/field.tsx";
import { useRecord } from "../log/use-record.ts";
import { useReader } from "../time/reader.tsx";
import { wallClock } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { planWords } from "../words/en-plan.ts";
import { planPageWords } from "../words/en-plan-page.ts";
import { DiffList } from "./diff-list.tsx";
import { diffLines } from "./diff-lines.ts";
import { usePageParams } from "./use-page-params.ts";
import { whatIfChoices } from "./what-if-choices.ts";

const w = planWords.whatIf;

/**
 * Tries a fact without recording it: what would change stands here, and beside it in the plan. Only then "it happened".
 * What is tried stands in the address.
 */
export default function WhatIf({
  view,
  mayRecord,
  onTried,
}: {
  view: ApplicationView;
  mayRecord: boolean;
  onTried: (tried: PreviewView | null) => void;
}) {
  const trpc = useTRPC();
  const { zone, now } = useReader();
  const [{ try: key, day }, choose] = usePageParams("try", "day");
  // The present of a trial stands still, so that it is not asked again with every minute.
  const [since, setSince] = useState(now);
  const choices = whatIfChoices(view.plan, { now: since, zone: view.employer.timeZone, day });
  const chosen = choices.find((choice) => choice.key === key) ?? null;
  const preview = useQuery(
    trpc.plan.preview.queryOptions(chosen === null ? skipToken : { applicationId: view.id, facts: [chosen.fact] }, {
      placeholderData: (before) => before,
    }),
  );
  const tried = chosen === null ? null : (preview.data ?? null);
  useEffect(() => onTried(tried), [onTried, tried]);
  const { record, pending, refusal } = useRecord(view.id);
  const lines = tried === null ? [] : diffLines(tried.diff, zone, wallClock(now, zone).date);
  const changed = lines.filter((line) => line.kind !== "added").length;
  const added = lines.length - changed;
  const open = view.plan.steps.filter((step) => ["planned", "due", "late"].includes(step.status)).length;

  function pick(next: string | null) {
    setSince(now);
    choose(next === null ? {} : { try: next });
  }

  async function itHappened() {
    if (chosen === null) return;
    const done = await record([{ ...chosen.fact, at: new Date(now).toISOString() }], chosen.label);
    if (done) pick(null);
  }

  return (
    <section className="rounded-12 border border-line bg-surface p-4" aria-labelledby="what-if">
      <fieldset>
        <legend id="what-if" className="mb-2 text-12 font-semibold text-ink-2">
          {w.title}
        </legend>
        {choices.map((choice) => (
          <label key={choice.key} className="flex min-h-8 items-center gap-3 text-13 pointer-coarse:min-h-11">
            <input type="radio" name="what-if" checked={chosen?.key === choice.key} onChange={() => pick(choice.key)} className="check" />
            {choice.label}
          </label>
        ))}
      </fieldset>
      {chosen !== null && (
        <>
          {chosen.day !== null && (
            <TextField
              label={chosen.day.label}
              type="date"
              required
              className="mt-2"
              min={chosen.day.least}
              value={chosen.day.date}
              onChange={(event) => event.target.value !== "" && choose({ try: chosen.key, day: event.target.value })}
            />
          )}
          <div className="mt-3 rounded-8 bg-sunken px-3 py-2.5" aria-live="polite">
            {tried === null && preview.error !== null ? (
              <p className="text-13 text-late">{refusalOf(preview.error).text}</p>
            ) : tried === null ? (
              <p className="h-5" aria-busy="true" />
            ) : lines.length === 0 ? (
              <p className="text-13 text-ink-3">{w.nothing}</p>
            ) : (
              <>
                <p className="mb-2 text-12 text-ink-3">
                  {changed > 0 && w.changes(changed, open)}
                  {changed > 0 && added > 0 && ", "}
                  {added > 0 && planPageWords.tried.added(added)}
                </p>
                <DiffList lines={lines} />
              </>
            )}
          </div>
          {refusal !== null && <p className="mt-2 text-13 text-late">{refusal.errors[0]?.detail ?? refusal.text}</p>}
          <div className="mt-3 flex gap-2">
            {mayRecord && (
              <Button className="flex-1" disabled={pending} onClick={() => void itHappened()}>
                {w.record}
              </Button>
            )}
            <Button look="quiet" onClick={() => pick(null)}>
              {words.actions.clear}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
