"use client";

import type { InvitationView, ProposedMeeting } from "@tact/api/views";
import Link from "next/link";
import { useEffect, useId, useRef, useState } from "react";
import { Button, buttonClass } from "../kit/button.tsx";
import { announce } from "../kit/toast-store.ts";
import { useKept } from "../kit/use-kept.ts";
import { words } from "../words/en.ts";
import { reviewWords } from "../words/en-review.ts";
import { MeetingCard } from "./meeting-card.tsx";
import { MeetingChoice } from "./meeting-choice.tsx";
import { UnreadNotes } from "./reading-notes.tsx";
import { RecordKnown } from "./record-known.tsx";
import { RecordNew } from "./record-new.tsx";

const w = reviewWords;

/** Which of several meetings is looked at, and which are not of the application where they would be looked for. */
interface Chosen {
  key: string | null;
  elsewhere: string[];
}

const isOpen = ({ effect }: ProposedMeeting) => effect !== "nothing";

/**
 * What an invitation says, what it would change and what could not be read of it, to be confirmed by a person. Of several
 * meetings one is confirmed at a time.
 */
export default function InvitationReview({
  view,
  applicationId = null,
  keptAs,
  onAnother,
  onDone,
}: {
  view: InvitationView;
  /** The application that it was dropped on. */
  applicationId?: string | null;
  /** Beneath which name what is corrected is kept. */
  keptAs: string;
  /** Goes back to where another can be dropped. */
  onAnother: () => void;
  /** Once all is recorded, with the application of the last. */
  onDone: (applicationId: string) => void;
}) {
  const formId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { meetings } = view;
  const { value: chosen, set: setChosen } = useKept<Chosen>(`${keptAs}/chosen`, { key: null, elsewhere: [] });
  const [done, setDone] = useState<ReadonlyMap<string, string>>(new Map());
  const setKey = (key: string) => setChosen((before) => ({ ...before, key }));
  const [pending, setPending] = useState(false);
  const [employerZone, setEmployerZone] = useState<string | null>(null);
  useEffect(() => heading.current?.focus(), []);

  const proposed = meetings.find((one) => one.key === chosen.key) ?? meetings.find(isOpen) ?? meetings[0];
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
  const likely = chosen.elsewhere.includes(proposed.key) ? null : (applicationId ?? [...done.values()].at(-1) ?? null);
  const target = proposed.known?.applicationId ?? likely;
  const planOf = done.get(proposed.key) ?? proposed.known?.applicationId ?? null;
  const toDo = isOpen(proposed) && !done.has(proposed.key);

  function onRecorded(recordedFor: string) {
    if (proposed === undefined) return;
    const after = new Map(done).set(proposed.key, recordedFor);
    const next = meetings.find((one) => isOpen(one) && !after.has(one.key));
    if (next === undefined) {
      // Until the page has changed, a second press would record it twice.
      setPending(true);
      return onDone(recordedFor);
    }
    setDone(after);
    setKey(next.key);
    announce(w.choose(meetings.length));
    heading.current?.focus();
  }
  const recording = { formId, proposed, keptAs: `${keptAs}/${proposed.key}`, onPending: setPending, onEmployerZone: setEmployerZone, onRecorded };

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
          <Button look="quiet" onClick={() => setChosen((before) => ({ ...before, elsewhere: [...before.elsewhere, proposed.key] }))}>
            {w.recordElsewhere}
          </Button>
        )}
      </div>
    </div>
  );
}
