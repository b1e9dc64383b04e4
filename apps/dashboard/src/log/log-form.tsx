"use client";

import type { ApplicationView } from "@tact/api/views";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useKept } from "../kit/use-kept.ts";
import { interviewsOf } from "../plan/timeline.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { interviewWords } from "../words/en-interview.ts";
import { logWords, sentenceWords } from "../words/en-log.ts";
import { AtFields } from "./at-fields.tsx";
import type { DraftContext } from "./drafted.ts";
import { atOf, draftsOf } from "./drafts.ts";
import { KindFields } from "./kind-fields.tsx";
import type { FormKind } from "./log-kind.ts";
import { emptyValues, type LogValues } from "./log-values.ts";
import { PlanPreview } from "./plan-preview.tsx";
import { useRecord } from "./use-record.ts";

const w = logWords;
const f = interviewWords.form;

/** The form of one kind of event, with what it would change beside it. */
export function LogForm({
  id,
  kind,
  view,
  onPending,
  onSaved,
}: {
  id: string;
  kind: FormKind;
  view: ApplicationView;
  onPending: (pending: boolean) => void;
  onSaved: () => void;
}) {
  const { zone, now } = useReader();
  const facts = view.facts.filter((record) => record.retractedBy === null).map((record) => record.fact);
  const interviews = interviewsOf(facts);
  const ended = interviews.filter((interview) => epoch(interview.ends) <= now);
  const context: DraftContext = { now, reader: zone, employer: view.employer.timeZone, lastInterviewEnd: ended.at(-1)?.ends ?? null, interviews, plan: view.plan };
  const [initial] = useState<LogValues>(() => {
    const empty = emptyValues(now, zone, view.employer.timeZone, interviews);
    const open = view.plan.steps.filter((step) => step.touch && ["due", "late", "planned"].includes(step.status));
    const step = open.find((one) => one.id === view.plan.next) ?? open[0];
    return { ...empty, step: step?.id ?? "", channel: step?.channel === "phone" ? "phone" : "email" };
  });
  const { value: values, set: setValues, forget, restored } = useKept<LogValues>(`log:${view.id}:${kind}`, initial);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The button that led here is gone: the focus goes to the first question.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input:not([type=radio]), input[type=radio]:checked, select")?.focus();
  }, []);
  const { record, stepDone, refusal } = useRecord(view.id);
  const drafted = draftsOf(kind, values, context);
  const errors = tried ? (drafted.errors ?? {}) : {};
  const change = (part: Partial<LogValues>) => setValues((before) => ({ ...before, ...part }));

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (drafted.drafts === null) return;
    onPending(true);
    const label = `${view.client.name}, ${w.kinds[kind].title}`;
    const saved =
      kind === "sent" && values.step !== ""
        ? await stepDone({ stepId: values.step, channel: values.channel, at: atOf(values, context) }, label)
        : await record(drafted.drafts, label);
    onPending(false);
    if (!saved) return;
    forget();
    onSaved();
  }

  return (
    <form ref={form} id={id} onSubmit={(event) => void onSubmit(event)} noValidate className="flex flex-col gap-5 px-5 py-5">
      {restored && <p className="text-12 text-ink-3">{sentenceWords.restored}</p>}
      <KindFields kind={kind} view={view} interviews={interviews} values={values} errors={errors} onChange={change} />
      {kind !== "interview" && (
        <AtFields
          value={values.at}
          errors={errors}
          lastInterviewEnd={kind === "promise" ? context.lastInterviewEnd : null}
          onChange={(at) => change({ at })}
        />
      )}
      <section aria-labelledby={`${id}-preview`} className="rounded-8 bg-sunken px-4 py-3">
        <h3 id={`${id}-preview`} className="mb-1.5 text-12 font-semibold text-ink-2">
          {w.preview}
        </h3>
        <PlanPreview
          applicationId={view.id}
          plan={view.plan}
          drafts={drafted.drafts}
          states={kind === "promise" || (kind === "delay" && values.until.mode !== "none")}
        />
      </section>
      {refusal !== null && (
        <div role="alert" className="rounded-8 bg-late-soft px-4 py-3 text-13 text-late">
          <p className="font-medium">{f.problem}</p>
          <p>{refusal.errors[0]?.detail ?? refusal.text}</p>
          {refusal.requestId !== null && <p className="text-12">{words.errors.requestId(refusal.requestId)}</p>}
        </div>
      )}
    </form>
  );
}
