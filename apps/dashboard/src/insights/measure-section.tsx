"use client";

import type { InsightMeasure, InsightsView } from "@tact/api/views";
import { Fragment, type ReactNode } from "react";
import { insightWords as w } from "../words/en-insights.ts";
import { sentenceParts } from "../words/sentence-parts.ts";
import { BalanceScale } from "./balance-scale.tsx";
import type { InsightAddress } from "./insight-address.ts";
import type { Look } from "./looks.ts";
import { MeasureTable } from "./measure-table.tsx";
import { NumberLink } from "./number-link.tsx";
import { PromiseDots } from "./promise-dots.tsx";
import { seriesName } from "./series-name.ts";
import { Legend, StackedBars } from "./stacked-bars.tsx";

export type Measured = InsightsView["measures"][number];

/** From so many on, a number says something. */
const enough = 5;

const lookOf: Readonly<Partial<Record<InsightMeasure, Readonly<Record<string, Look>>>>> = {
  steps: { "in-window": "strong", early: "plain", late: "late", missed: "hatched" },
  answers: { answered: "strong", unanswered: "hatched", open: "plain" },
  waiting: { "next-round": "strong", offer: "done", no: "plain", still: "hatched" },
};

/** One measure: a sentence whose numbers open their rows, a plot, and the table behind it. */
export function MeasureSection({ measured, address }: { measured: Measured; address: InsightAddress }) {
  const { measure, rows, median } = measured;
  const say = w.measures[measure];
  const few = rows < enough;
  return (
    <section aria-labelledby={`measure-${measure}`} className="border-t border-line px-4 py-5 first:border-t-0 md:px-6">
      <h2 id={`measure-${measure}`} className="text-15 font-semibold">
        {say.title}
      </h2>
      {rows === 0 ? (
        <p className="mt-1 text-14 text-ink-3">{w.none}</p>
      ) : (
        <>
          <p className={few ? "mt-1 text-14 text-ink-3" : "mt-1 text-14 text-ink-2"}>
            <Numbers measured={measured} address={address} />
            {few ? ` ${capital(w.few(rows))}.` : median !== null && "median" in say ? ` ${say.median(median)}` : ""}
          </p>
          <div className="mt-4">
            <Plot measured={measured} address={address} />
          </div>
          <MeasureTable measured={measured} address={address} enough={enough} />
        </>
      )}
    </section>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentence of a measure; its second part tells the other groups of which there are any. */
function Numbers({ measured: { measure, rows, groups }, address }: { measured: Measured; address: InsightAddress }): ReactNode {
  const { sentence, clauses } = w.measures[measure];
  const told = clauses.filter((clause) => sentenceParts(clause).some((part) => "name" in part && (groups[part.name] ?? 0) > 0));
  return sentenceParts(told.length === 0 ? sentence : `${sentence} ${told.join(", ")}.`).map((part, i) => {
    if ("text" in part) return <Fragment key={i}>{part.text}</Fragment>;
    const group = part.name === "all" ? null : part.name;
    const n = group === null ? rows : (groups[group] ?? 0);
    return <NumberLink key={i} n={n} address={address} rows={{ measure, group, series: null }} />;
  });
}

function Plot({ measured: { measure, groups, series }, address }: { measured: Measured; address: InsightAddress }) {
  if (measure === "balance") return <BalanceScale groups={Object.entries(groups).map(([group, n]) => ({ group, n }))} />;
  if (measure === "promises") {
    const employers = series.filter(({ values }) => values.length > 0);
    return <PromiseDots address={address} employers={employers.map(({ series: key, label, values, rows }) => ({ key, label: label ?? key, values, n: rows }))} />;
  }
  const look = lookOf[measure] ?? {};
  const names: Readonly<Record<string, string>> = w.measures[measure].groups;
  const ordered = measure === "waiting" ? series.toSorted((a, b) => Number(a.series) - Number(b.series)) : series;
  const bars = ordered.map((each) => ({ key: each.series, label: seriesName(measure, each), n: each.rows, parts: Object.keys(look).map((group) => ({ group, n: each.groups[group] ?? 0 })) }));
  return (
    <>
      <StackedBars measure={measure} address={address} bars={bars} lookOf={look} />
      <Legend entries={Object.keys(look).map((group) => ({ group, label: names[group] ?? group }))} lookOf={look} />
    </>
  );
}
