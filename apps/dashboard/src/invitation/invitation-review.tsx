"use client";

import type { InvitationView, ProposedMeeting } from "@tact/api/views";
import Link from "next/link";
import { useEffect, useId, useRef, useState } from "react";
import { Button, buttonClass } from "../kit/button.tsx";
import { announce } from "../kit/toast-store.ts";
import { words } from "../words/en.ts";
import { reviewWords } from "../words/en-review.ts";
import { MeetingCard } from "./meeting-card.tsx";
import { MeetingChoice } from "./meeting-choice.tsx";
import { UnreadNotes } from "./reading-notes.tsx";
import { RecordKnown } from "./record-known.tsx";
import { RecordNew } from "./record-new.tsx";

const w = reviewWords;
const isOpen = ({ effect }: ProposedMeeting) => effect !== "nothing";

/**
 * What an invitation says, what it would change and what could not be read of it, to be confirmed by a person. Of several
 * meetings one is confirmed at a time.
 */
export default function InvitationReview({
  view,
  applicationId = null,
  onAnother,
  onDone,
}: {
  view: InvitationView;
  /** The application that it was dropped on. */
  applicationId?: string | null;
  /** Goes back to where another can be dropped. */
  onAnother: () => void;
  /** Once all is recorded, with the application of the last. */
  onDone: (applicationId: string) => void;
}) {
  const formId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { meetings } = view;
  const [key, setKey] = useState((meetings.find(isOpen) ?? meetings[0])?.key);
  const [done, setDone] = useState<ReadonlyMap<string, string>>(new Map());
  const [elsewhere, setElsewhere] = useState<ReadonlySet<string>>(new Set());
  const [pending, setPending] = useState(false);
  const [employerZone, setEmployerZone] = useState<string | null>(null);
  useEffect(() => heading.current?.focus(), []);

  const proposed = meetings.find((one) => one.key === key);
  if (proposed === undefined) {
    return (
      <div className="flex flex-col gap-4">
        <h2 ref={heading} tabIndex={-1} className="font-serif text-22 font-medium outline-none">
          {w.none}
        </h2>
        <p className="text-14 text-ink-2">{w.noneText}</p>
        <UnreadNotes unread={view.unread} repairs={view.repairs} />
        <div>
          <Button onClick={onAnother}>{w.another}</Button>
        </div>
      </div>
    );
  }

  // What the file's other meetings were recorded for is the likely place of this one too.
  const likely = elsewhere.has(proposed.key) ? null : (applicationId ?? [...done.values()].at(-1) ?? null);
  const target = proposed.known?.applicationId ?? likely;
  const planOf = done.get(proposed.key) ?? proposed.known?.applicationId ?? null;
  const toDo = isOpen(proposed) && !done.has(proposed.key);

  function onRecorded(recordedFor: string) {
    if (proposed === undefined) return;
    const after = new Map(done).set(proposed.key, recordedFor);
    const next = meetings.find((one) => isOpen(one) && !after.has(one.key));
    if (next === undefined) return onDone(recordedFor);
    setDone(after);
    setKey(next.key);
    announce(w.choose(meetings.length));
    heading.current?.focus();
  }
  const recording = { formId, proposed, onPending: setPending, onEmployerZone: setEmployerZone, onRecorded };

  return (
    <div className="flex flex-col gap-5">
      <div>
        <h2 ref={heading} tabIndex={-1} className="font-serif text-22 font-medium outline-none">
          {w.title}
        </h2>
        <p className="mt-0.5 text-13 text-ink-2">{w.text}</p>
      </div>
      {meetings.length > 1 && <MeetingChoice meetings={meetings} value={proposed.key} done={done} onChange={setKey} />}
      <MeetingCard proposed={proposed} employerZone={employerZone} />
      <UnreadNotes unread={view.unread} repairs={view.repairs} />
      {toDo && (target === null ? <RecordNew key={proposed.key} {...recording} /> : <RecordKnown key={`${proposed.key} ${target}`} {...recording} applicationId={target} />)}
      <div className="flex flex-wrap items-center gap-2">
        {toDo && (
          <Button look="primary" type="submit" form={formId} disabled={pending}>
            {pending ? words.actions.saving : w.effects[proposed.effect].submit}
          </Button>
        )}
        {!toDo && planOf !== null && (
          <Link href={`/applications/${planOf}`} className={buttonClass("primary")}>
            {w.openPlan}
          </Link>
        )}
        <Button look={toDo ? "quiet" : "secondary"} onClick={onAnother}>
          {w.another}
        </Button>
        {toDo && proposed.known === null && likely !== null && (
          <Button look="quiet" onClick={() => setElsewhere(new Set(elsewhere).add(proposed.key))}>
            {w.recordElsewhere}
          </Button>
        )}
      </div>
    </div>
  );
}
