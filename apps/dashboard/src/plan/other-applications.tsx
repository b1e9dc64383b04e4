"use client";

import type { ApplicationView, OfferView, OtherApplication } from "@tact/api/views";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { useTRPC } from "../api/trpc.ts";
import { Badge } from "../kit/badge.tsx";
import { Button } from "../kit/button.tsx";
import { useRecord } from "../log/use-record.ts";
import { relativeDate, shortDate } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch, wallClock } from "../time/zoned.ts";
import { planPageWords } from "../words/en-plan-page.ts";
import { DiffList } from "./diff-list.tsx";
import { diffLines } from "./diff-lines.ts";
import { PanelSection } from "./panel-section.tsx";
import { rowWords } from "../words/en-row.ts";

const shownAtFirst = 4;
const w = planPageWords.others;

/** The client's other applications: where each stands, and what an offer in one means for the others. */
export default function OtherApplications({ view, mayRecord }: { view: ApplicationView; mayRecord: boolean }) {
  const trpc = useTRPC();
  const [all, setAll] = useState(false);
  const others = useQuery(trpc.applications.others.queryOptions({ applicationId: view.id }));
  if (others.data === undefined || others.data.data.length === 0) return null;
  const { offer, data } = others.data;
  const shown = all ? data : data.slice(0, shownAtFirst);
  return (
    <PanelSection title={w.title(view.client.name.split(" ")[0] ?? view.client.name)}>
      <ul className="flex flex-col gap-3.5">
        {shown.map((other) => (
          <li key={other.application.id} className="text-13">
            <Other other={other} />
            {other.effect !== null && <Effect view={view} other={other} offer={other.offer ?? offer} mayRecord={mayRecord} />}
            {other.told && <p className="mt-0.5 text-12 text-ink-3">{other.offer === null ? w.told : w.toldHere}</p>}
          </li>
        ))}
      </ul>
      {data.length > shown.length && (
        <button
          type="button"
          onClick={() => setAll(true)}
          className="mt-2 min-h-6 rounded-4 text-13 font-medium text-accent pointer-coarse:min-h-11 print:hidden"
        >
          {w.more(data.length - shown.length)}
        </button>
      )}
    </PanelSection>
  );
}

function Other({ other: { application, offer } }: { other: OtherApplication }) {
  const { zone, now } = useReader();
  const { next, employer } = application;
  const when = next === null ? null : relativeDate(wallClock(epoch(next.window.ideal), zone).date, wallClock(now, zone).date);
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
        <Link
          href={`/applications/${application.id}`}
          prefetch={false}
          className="inline-flex min-h-6 items-center font-medium text-accent wrap-anywhere hover:underline pointer-coarse:min-h-11"
        >
          <bdi>{employer.name}</bdi>
        </Link>
        {offer !== null && <Badge tone="done">{w.onTheTable}</Badge>}
      </p>
      <p className="text-12 text-ink-3 wrap-anywhere">{application.role}</p>
      <p className="text-ink-2">
        {application.state === "ended"
          ? w.ended
          : next === null || when === null
            ? rowWords.planStates[application.state]
            : w.next(next.title, when)}
      </p>
    </>
  );
}

/** What recording the offer of the one at the other would change, and the way to record it. */
function Effect({ view, other, offer, mayRecord }: { view: ApplicationView; other: OtherApplication; offer: OfferView | null; mayRecord: boolean }) {
  const { zone, now } = useReader();
  const there = other.offer === null;
  const target = there ? other.application.id : view.id;
  const offering = there ? view.employer.name : other.application.employer.name;
  const { record, pending, refusal } = useRecord(target);
  if (other.effect === null || offer === null) return null;
  const lines = diffLines(other.effect, zone, wallClock(now, zone).date);
  const fact = { type: "competing-offer", at: new Date(now).toISOString(), ...(offer.answerBy === null ? {} : { answerBy: offer.answerBy }) } as const;
  return (
    <div className="mt-1.5 rounded-8 bg-sunken px-3 py-2.5">
      <p className="text-12 text-ink-2">
        {offer.answerBy === null ? w.offerThere(offering) : w.offerThereBy(offering, shortDate(offer.answerBy))}{" "}
        {there ? w.wouldMeanThere(other.application.employer.name) : w.wouldMean}
      </p>
      <div className="mt-1.5">{lines.length === 0 ? <p className="text-ink-3">{w.nothing}</p> : <DiffList lines={lines} />}</div>
      {refusal !== null && <p className="mt-2 text-late">{refusal.errors[0]?.detail ?? refusal.text}</p>}
      {mayRecord && (
        <Button className="mt-2.5 w-full print:hidden" disabled={pending} onClick={() => void record([fact], w.recorded(offering))}>
          <span className="truncate">{there ? w.recordThere(other.application.employer.name) : w.recordHere}</span>
        </Button>
      )}
    </div>
  );
}
