"use client";

import type { StepDraftView } from "@tact/api/views";
import type { Step } from "@tact/facts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type Ref, useId, useState } from "react";
import { refusalOf } from "../api/refusal.ts";
import { useTRPC } from "../api/trpc.ts";
import { Choice } from "../kit/choice.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { showToast } from "../kit/toast-store.ts";
import { draftsWords as w } from "../words/en-drafts.ts";
import { DraftCard, type WordsHandle } from "./draft-card.tsx";
import { placeOf } from "./texts.ts";
import { WordsSkeleton } from "./words-skeleton.tsx";

type Channel = "email" | "phone";
const isChannel = (channel: Step["channel"]): channel is Channel => channel === "email" || channel === "phone";

/**
 * What to say for a step, to each person it goes to: the draft with its sources, tone and way, to be changed, kept and copied.
 * Give it the step's id as its key.
 */
export function StepWords({
  ref,
  applicationId,
  step,
  onCopied,
  compact = false,
}: {
  ref?: Ref<WordsHandle>;
  applicationId: string;
  step: Step;
  /** Told once the words are in the clipboard: to whom, and by which way. */
  onCopied?: (draft: StepDraftView) => void;
  /** Without the heading, where the page has one. */
  compact?: boolean;
}) {
  const trpc = useTRPC();
  const cache = useQueryClient();
  const name = useId();
  const [tone, setTone] = useState<StepDraftView["tone"]>();
  const [channel, setChannel] = useState<Channel>();
  const [place, setPlace] = useState<string>();
  const asked = { applicationId, stepId: step.id, ...(channel === undefined ? {} : { channel }) };
  const drafts = useQuery(
    trpc.drafts.step.queryOptions({ ...asked, ...(tone === undefined ? {} : { tone }) }, { staleTime: 60_000, placeholderData: (before) => before, enabled: step.status !== "withheld" }),
  );
  const application = useQuery(trpc.applications.get.queryOptions({ id: applicationId }, { staleTime: 60_000 }));
  const records = application.data?.facts.filter(({ retractedBy }) => retractedBy === null);

  if (step.status === "withheld") return <p className="text-13 text-ink-2">{w.withheld}</p>;
  if (drafts.data === undefined) return drafts.error === null ? <WordsSkeleton /> : <RefusalNote refusal={refusalOf(drafts.error)} />;
  const { data } = drafts.data;
  const shown = data.find((one) => placeOf(one) === place) ?? data.find(({ choice, kept }) => choice !== null && kept !== null) ?? data[0];
  if (shown === undefined) return null;
  const ways = [step.channel, ...step.alternatives].filter(isChannel);
  const others = data.filter((one) => one !== shown && one.form === shown.form && one.choice === null).map(({ kept, body }) => kept?.body ?? body);

  async function inTone(wanted: StepDraftView["tone"]): Promise<StepDraftView | null> {
    try {
      const anew = await cache.fetchQuery(trpc.drafts.step.queryOptions({ ...asked, tone: wanted }, { staleTime: 60_000 }));
      setTone(wanted);
      return anew.data.find((one) => shown !== undefined && placeOf(one) === placeOf(shown)) ?? null;
    } catch (error) {
      showToast({ text: refusalOf(error).text, tone: "problem" });
      return null;
    }
  }

  return (
    <section aria-label={w.whatToSay} className="flex min-w-0 flex-col gap-2.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
        {!compact && <h3 className="text-12 font-medium text-ink-3">{w.whatToSay}</h3>}
        <p className="min-w-0 text-12 text-ink-3 wrap-anywhere" title={shown.recipient?.basis === "assumed" && shown.recipient.name !== null ? w.to.assumed : undefined}>
          {toWhom(shown)}
        </p>
      </div>
      {data.length > 1 && (
        <Choice
          legend={shown.choice === null ? w.people : w.answers}
          hideLegend
          name={`${name}-person`}
          value={placeOf(shown)}
          options={data.map((one) => ({ value: placeOf(one), label: one.choice === null ? (one.recipient?.name ?? w.to.nobody) : w.choices[one.choice] }))}
          onChange={setPlace}
        />
      )}
      {ways.length > 1 && (
        <Choice
          legend={w.channel}
          hideLegend
          name={`${name}-way`}
          value={shown.form === "call" ? "phone" : "email"}
          options={ways.map((way) => ({ value: way, label: w.channels[way] }))}
          onChange={(way) => {
            setChannel(way);
            setPlace(undefined);
          }}
        />
      )}
      {shown.guidance.flatMap((code) => w.advice[code] ?? []).map((sentence) => (
        <p key={sentence} className="text-13 text-ink-2">
          {sentence}
        </p>
      ))}
      <DraftCard key={placeOf(shown)} {...(ref === undefined ? {} : { ref })} applicationId={applicationId} draft={shown} step={step} others={others} records={application.isError ? [] : records} onTone={inTone} onCopied={onCopied} />
    </section>
  );
}

function toWhom({ form, recipient }: StepDraftView): string {
  if (form === "note") return w.to.note;
  const name = recipient?.name ?? w.to.nobody;
  if (form === "call") return w.to.call(name);
  const address = recipient?.email ?? null;
  return `${w.to.email(name)}, ${address === null ? w.to.noAddress : address}`;
}
