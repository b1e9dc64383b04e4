"use client";

import type { SimulationView } from "@tact/api/views";
import Link from "next/link";
import { useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { SelectField } from "../kit/field.tsx";
import { Bone } from "../kit/page-states.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { Rich } from "../kit/rich.tsx";
import { dateAndClock, shortDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { policyWords } from "../words/en-policies.ts";
import { DaysPlot } from "./days-plot.tsx";
import { daysMoved, fateOf } from "./moved-days.ts";
import type { Impact, useSimulation } from "./use-simulation.ts";

const w = policyWords.impact;
type Moved = SimulationView["data"][number];

/** Applications that stand in the list before more are asked for. */
const shownAtFirst = 20;

/** What a policy would do to the caseload: how many would move, by how far, and who. */
export function ImpactPanel({
  scope,
  scopes,
  onScope,
  simulation: { impact, error, busy, looked },
  blocked,
  idle,
}: {
  scope: string;
  scopes: readonly { value: string; label: string }[];
  onScope: (scope: string) => void;
  simulation: ReturnType<typeof useSimulation>;
  /** Whether what was typed cannot be tried. */
  blocked: boolean;
  /** Whether nothing was changed yet. */
  idle: boolean;
}) {
  const refusal = error === null ? null : refusalOf(error);
  return (
    <section aria-labelledby="impact" aria-busy={busy}>
      <h2 id="impact" className="text-12 font-semibold text-ink-2">
        {w.title}
      </h2>
      <SelectField label={w.scope} className="mt-3" value={scope} onChange={(event) => onScope(event.target.value)}>
        {scopes.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <div className="mt-4" role="status">
        {blocked || refusal?.code === "invalid-input" ? (
          <p className="text-13 text-late">{blocked ? w.outside : w.invalid}</p>
        ) : refusal !== null ? (
          <RefusalNote refusal={refusal} />
        ) : impact === undefined ? (
          <>
            <Bone className="appear-late h-5 w-56" />
            <p className="sr-only">{w.looking(looked)}</p>
          </>
        ) : (
          <>
            <p className={busy ? "text-15 text-ink-3" : "text-15"}>
              <Rich text={impact.moving === 0 ? w.none(impact.looked) : w.some(impact.moving, impact.looked)} />
            </p>
            {idle && !busy && impact.moving === 0 && <p className="mt-0.5 text-13 text-ink-3">{w.idle}</p>}
            {busy && looked > 100 && <p className="text-12 text-ink-3">{w.looking(looked)}</p>}
          </>
        )}
      </div>
      {!blocked && impact !== undefined && refusal === null && <Found impact={impact} busy={busy} />}
    </section>
  );
}

function Found({ impact, busy }: { impact: Impact; busy: boolean }) {
  const [all, setAll] = useState(false);
  const fates = impact.data.flatMap(({ steps }) => steps.map(fateOf));
  const counts = (["later", "sooner", "hours", "added", "dropped"] as const)
    .map((fate) => ({ fate, n: fates.filter((each) => each === fate).length }))
    .filter(({ n }) => n > 0);
  const moved = daysMoved(impact.data);
  const shown = all ? impact.data : impact.data.slice(0, shownAtFirst);
  return (
    <div className={busy ? "opacity-60" : undefined}>
      {counts.length > 0 && <p className="mt-0.5 text-13 text-ink-2">{`${counts.map(({ fate, n }) => w.counts[fate](n)).join(", ")}.`}</p>}
      {moved.length > 0 && <DaysPlot moved={moved} />}
      {impact.refused.length > 0 && <p className="mt-3 text-13 text-due">{w.refused(impact.refused.length)}</p>}
      {shown.length > 0 && (
        <ul className="mt-4 border-t border-line">
          {shown.map((application) => (
            <MovedApplication key={application.applicationId} application={application} />
          ))}
        </ul>
      )}
      {shown.length < impact.data.length && (
        <button type="button" className="mt-2 min-h-8 text-13 font-medium text-accent hover:underline pointer-coarse:min-h-11" onClick={() => setAll(true)}>
          {w.more(impact.data.length - shown.length)}
        </button>
      )}
      <p className="mt-3 text-12 text-ink-3">{w.nothingStored}</p>
    </div>
  );
}

function MovedApplication({ application }: { application: Moved }) {
  return (
    <li className="border-b border-line py-2.5">
      <Link href={`/applications/${application.applicationId}`} prefetch={false} className="inline-block text-13 font-semibold wrap-anywhere hover:underline pointer-coarse:py-2.5">
        {w.at(application.client.name, application.employer.name)}
      </Link>
      <ul className="mt-1 flex flex-col gap-1.5">
        {application.steps.map((step) => (
          <MovedStep key={step.lineage} step={step} />
        ))}
      </ul>
    </li>
  );
}

function MovedStep({ step }: { step: Moved["steps"][number] }) {
  const { zone } = useReader();
  const { title, before, after, days } = step;
  const fate = fateOf(step);
  const day = (window: NonNullable<typeof before>) => shortDate(wallClock(epoch(window.ideal), zone).date);
  const hour = (window: NonNullable<typeof before>) => dateAndClock(epoch(window.ideal), zone);
  // Within one day, the hours tell them apart.
  const say = before !== null && after !== null && day(before) === day(after) ? hour : day;
  return (
    <li className="text-13">
      <p className={fate === "dropped" ? "text-ink-3" : undefined}>{title}</p>
      <p className="flex flex-wrap items-center gap-x-1.5">
        {before !== null && <s className="text-ink-3">{say(before)}</s>}
        {before !== null && after !== null && (
          <span aria-hidden="true" className="text-ink-3">
            →
          </span>
        )}
        {after !== null && <span className="font-semibold text-moved">{say(after)}</span>}
        <span className="text-12 text-ink-3">
          {fate === "added" ? w.newStep : fate === "dropped" ? w.gone : fate === "hours" || days === null ? w.hours : w.apart(days)}
        </span>
      </p>
    </li>
  );
}
