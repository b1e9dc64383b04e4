"use client";

import { memo } from "react";
import { duration, shortDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { todayWords } from "../words/en-today.ts";
import { applicationOf, clientOf, type SilentRow, type UnplannedRow } from "./queue-rows.ts";
import { RowFrame, RowMiddle, type RowPlace, RowTime } from "./row-frame.tsx";
import { rowWords } from "../words/en-row.ts";

const w = todayWords.today;

/** A silent client, or an application without a next step: since when, and what is known. */
export const QuietRowLine = memo(function QuietRowLine({ row, ...place }: RowPlace & { row: SilentRow | UnplannedRow }) {
  const { zone, now } = useReader();
  const lastFactAt = row.kind === "silent" ? row.silent.lastFactAt : row.without.lastFactAt;
  const last = lastFactAt === null ? null : epoch(lastFactAt);
  const main = last === null ? w.silent.never : duration(now - last);
  const state = row.kind === "unplanned" ? row.without.application.state : null;
  const title = row.kind === "silent" ? w.silent.title : w.unplanned.title;
  return (
    <RowFrame
      id={row.id}
      href={row.kind === "silent" ? `/clients/${row.silent.client.id}` : `/applications/${applicationOf(row)}`}
      name={clientOf(row).name}
      under={row.kind === "silent" ? w.silent.applications(row.silent.applications) : row.without.employer.name}
      spoken={`${title}, ${main}`}
      checkable={false}
      {...place}
    >
      <RowMiddle
        first={title}
        second={row.kind === "silent" ? w.silent.text : state === null ? w.unplanned.none : rowWords.planStates[state]}
      />
      <RowTime main={main} rest={last === null ? "" : w.silent.last(shortDate(wallClock(last, zone).date))} />
      <span className="hidden @min-[46rem]:block" />
    </RowFrame>
  );
});
