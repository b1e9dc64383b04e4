"use client";

import type { FeedView } from "@tact/api/views";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { Button } from "../kit/button.tsx";
import { TextField } from "../kit/field.tsx";
import { Switch } from "../kit/switch.tsx";
import { announce } from "../kit/toast-store.ts";
import { words } from "../words/en.ts";
import { calendarWords } from "../words/en-calendar.ts";
import { subscribeWords } from "../words/en-subscribe.ts";
import { LevelChoice } from "./level-choice.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";

const w = calendarWords;

/** The name, the level and the interviews of a link, changed where it stands. Its address stays. */
export default function FeedEdit({ feed, onDone }: { feed: FeedView; onDone: (changed: FeedView | null) => void }) {
  const api = useTRPCClient();
  const id = useId();
  const [name, setName] = useState(feed.name);
  const [privacy, setPrivacy] = useState(feed.privacy);
  const [interviews, setInterviews] = useState(feed.interviews);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const empty = name.trim() === "";

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (empty) return;
    setPending(true);
    setRefusal(null);
    try {
      const changed = await api.feeds.update.mutate({ id: feed.id, name: name.trim(), privacy, interviews });
      announce(w.calendar.changed(changed.name));
      onDone(changed);
    } catch (error) {
      setRefusal(refusalOf(error));
      setPending(false);
    }
  }

  return (
    <form
      ref={form}
      noValidate
      aria-label={`${w.calendar.edit}: ${feed.name}`}
      onSubmit={(event) => void onSubmit(event)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onDone(null);
      }}
      className="flex max-w-[34rem] flex-col gap-4 py-1"
    >
      <TextField
        label={subscribeWords.make.name}
        value={name}
        maxLength={200}
        autoComplete="off"
        error={empty ? words.errors.required : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <LevelChoice name={`${id}-level`} value={privacy} form={feed.form} everyone={feed.scope === "coach"} onChange={setPrivacy} />
      {feed.form === "events" && (
        <Switch label={w.form.interviews} hint={w.form.interviewsHint} checked={interviews} onChange={setInterviews} />
      )}
      <RefusalNote refusal={refusal} />
      <div className="flex flex-wrap items-center gap-2">
        <Button look="primary" type="submit" disabled={pending}>
          {pending ? words.actions.saving : words.actions.save}
        </Button>
        <Button look="quiet" onClick={() => onDone(null)}>
          {words.actions.cancel}
        </Button>
        <p className="text-12 text-ink-3 max-sm:w-full">{w.calendar.addressStays}</p>
      </div>
    </form>
  );
}
