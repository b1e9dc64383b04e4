"use client";

import type { InvitationEffect, InvitedMeeting, ProposedMeeting } from "@tact/api/views";
import clsx from "clsx";
import type { ReactNode } from "react";
import { Badge, type BadgeTone } from "../kit/badge.tsx";
import { useReader } from "../time/reader.tsx";
import { interviewWords } from "../words/en-interview.ts";
import { reviewWords } from "../words/en-review.ts";
import { meetingWhen, movedFrom, zoneSentence } from "./meeting-sentences.ts";

const w = reviewWords;
const tones: Record<InvitationEffect, BadgeTone> = {
  schedule: "quiet",
  reschedule: "moved",
  cancel: "quiet",
  nothing: "quiet",
  incomplete: "due",
};
const mostPeople = 8;

/** What was read of one meeting: when in both zones, what it does to an interview that is known, who and where. */
export function MeetingCard({ proposed, employerZone }: { proposed: ProposedMeeting; employerZone: string | null }) {
  const { zone } = useReader();
  const { meeting, effect, known } = proposed;
  const when = meetingWhen(meeting, zone, employerZone);
  const before = movedFrom(proposed, zone);
  const zoneSaid = zoneSentence(meeting);
  const gone = effect === "cancel";
  return (
    <section aria-label={w.read} className="rounded-12 border border-line">
      <div className="px-4 pt-4 pb-3.5">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-13 text-ink-2">
          <Badge tone={tones[effect]}>{w.effects[effect].badge}</Badge>
          {known !== null && w.changes(known.client, known.employer, known.role)}
        </p>
        {before !== null && (
          <p className="mt-3 text-13 text-ink-3">
            <span className="sr-only">{w.wasAt} </span>
            <s>{before}</s> <span aria-hidden="true">→</span>
          </p>
        )}
        <p
          className={clsx(
            "flex flex-wrap items-baseline gap-x-2.5",
            before === null ? "mt-3" : "mt-0.5",
            before !== null && "text-moved",
            gone && "text-ink-3 line-through",
          )}
        >
          <span className="font-serif text-22 font-medium">{when.date}</span>
          <span className="text-17 font-semibold">{when.hours}</span>
        </p>
        {when.zones !== null && <p className="text-13 text-ink-2">{when.zones}</p>}
        <p className="mt-2 text-13 text-ink-2">{proposed.because}</p>
        {zoneSaid !== null && <p className="mt-1 text-12 text-ink-3">{zoneSaid}</p>}
      </div>
      <Details meeting={meeting} />
    </section>
  );
}

function Details({ meeting }: { meeting: InvitedMeeting }) {
  const people = [
    ...(meeting.organiser === null ? [] : [{ person: meeting.organiser, organiser: true }]),
    ...meeting.attendees
      .filter(({ email }) => email === null || email !== meeting.organiser?.email)
      .map((person) => ({ person, organiser: false })),
  ];
  const rows: [string, ReactNode][] = [];
  if (meeting.summary !== null) rows.push([w.subject, meeting.summary]);
  if (people.length > 0) {
    rows.push([
      w.who,
      <ul key="who">
        {people.slice(0, mostPeople).map(({ person, organiser }, i) => (
          <li key={i}>
            {person.name ?? person.email ?? w.untitled}
            <span className="text-ink-3">{remarks(person, organiser)}</span>
          </li>
        ))}
        {people.length > mostPeople && <li className="text-ink-3">{w.more(people.length - mostPeople)}</li>}
      </ul>,
    ]);
  }
  const links = meeting.joinLinks.filter(({ url }) => /^https?:\/\//i.test(url));
  if (links.length > 0) {
    rows.push([
      w.join,
      <ul key="join">
        {links.slice(0, 3).map(({ url, provider }) => (
          <li key={url} className="break-words">
            <a href={url} target="_blank" rel="noreferrer noopener" className="font-medium text-accent hover:underline pointer-coarse:inline-flex pointer-coarse:min-h-11 pointer-coarse:items-center">
              {w.providers[provider]}
            </a>
            <span className="text-ink-3">, {hostOf(url)}</span>
          </li>
        ))}
      </ul>,
    ]);
  }
  if (meeting.location !== null) rows.push([w.where, meeting.location]);
  if (meeting.format !== null) rows.push([interviewWords.form.format, interviewWords.form.formats[meeting.format]]);
  if (rows.length === 0) return null;
  return (
    <dl className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-baseline gap-x-3 gap-y-1.5 border-t border-line px-4 py-3 text-13">
      {rows.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-ink-3">{label}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function remarks({ robot, answer }: InvitedMeeting["attendees"][number], organiser: boolean): string {
  const said = [organiser ? w.organiser : null, robot ? w.robot : null, answer === null ? null : (w.answers[answer] ?? null)];
  const list = said.filter((one) => one !== null);
  return list.length === 0 ? "" : `, ${list.join(", ")}`;
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}
