"use client";

import type { ApplicationView } from "@tact/api/views";
import type { FactDraft } from "@tact/facts";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { TextField } from "../kit/field.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { useKept } from "../kit/use-kept.ts";
import { interviewsOf } from "../plan/timeline.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { interviewWords } from "../words/en-interview.ts";
import { afterWords as w } from "../words/en-log-other.ts";
import { logWords, sentenceWords } from "../words/en-log.ts";
import { type AfterQuestion, afterQuestions } from "./after-questions.ts";
import type { DraftContext } from "./drafted.ts";
import { draftsOf } from "./drafts.ts";
import { emptyValues, type LogValues } from "./log-values.ts";
import { OtherFields } from "./other-fields.tsx";
import { PlanPreview } from "./plan-preview.tsx";
import { useRecord } from "./use-record.ts";
import { WhenFields } from "./when-fields.tsx";

/** Whether somebody has answered a question: what is left empty is not recorded. */
function isAnswered(kind: AfterQuestion["kind"], { by, answerBy, other }: LogValues): boolean {
  switch (kind) {
    case "promise":
      return by.phrase.trim() !== "" || by.date !== "" || by.from !== "";
    case "offer":
      return answerBy !== "";
    case "people":
      return other.people.some(({ name }) => name.trim() !== "");
    case "debrief":
      return other.topics.trim() !== "" || other.value.trim() !== "" || other.timelineAsked;
    case "item":
      return other.item.what.trim() !== "";
  }
}

/** The questions after an interview: only those that change the plan, what would change most of it first. */
export function AfterForm({ id, view, onPending, onSaved }: { id: string; view: ApplicationView; onPending: (pending: boolean) => void; onSaved: () => void }) {
  const { zone, now } = useReader();
  const interviews = interviewsOf(view.facts.filter((record) => record.retractedBy === null).map((record) => record.fact));
  const last = interviews.findLast((interview) => epoch(interview.ends) <= now) ?? null;
  const questions = afterQuestions(view.plan, last);
  const [initial] = useState(() => emptyValues(now, zone, view.employer.timeZone, last === null ? [] : [last]));
  const { value: values, set: setValues, forget, restored } = useKept<LogValues>(`log:${view.id}:after`, initial);
  const [tried, setTried] = useState(false);
  const { record, refusal } = useRecord(view.id);
  const context: DraftContext = { now, reader: zone, employer: view.employer.timeZone, lastInterviewEnd: last?.ends ?? null, interviews, plan: view.plan };

  const drafted = questions
    .filter(({ kind }) => isAnswered(kind, values))
    .map(({ kind }) => ({ kind, ...draftsOf(kind, kind === "promise" ? { ...values, at: { ...values.at, mode: "interview" } } : values, context) }));
  const drafts: FactDraft[] = drafted.flatMap((one) => one.drafts ?? []);
  const errorsOf = (kind: AfterQuestion["kind"]) => (tried ? (drafted.find((one) => one.kind === kind)?.errors ?? {}) : {});
  const isWhole = drafts.length > 0 && drafted.every((one) => one.errors === null);

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!isWhole) return;
    onPending(true);
    const saved = await record(drafts, `${view.client.name}, ${logWords.kinds.after.title}`);
    onPending(false);
    if (!saved) return;
    forget();
    onSaved();
  }

  return (
    <form id={id} onSubmit={(event) => void onSubmit(event)} noValidate className="flex flex-col gap-5 px-5 py-5">
      {restored && <p className="text-12 text-ink-3">{sentenceWords.restored}</p>}
      <p className="text-13 text-ink-2">{questions.length === 0 ? w.nothing : w.text}</p>
      <ol className="flex flex-col gap-5">
        {questions.map((question) => (
          <Question key={question.kind} question={question}>
            {question.kind === "promise" && (
              <WhenFields legend={interviewWords.form.decideBy} name="after-by" value={values.by} errors={errorsOf("promise")} onChange={(by) => setValues((before) => ({ ...before, by }))} />
            )}
            {question.kind === "offer" && (
              <TextField label={logWords.answerBy} type="date" className="max-w-52" value={values.answerBy} onChange={(event) => setValues((before) => ({ ...before, answerBy: event.target.value }))} />
            )}
            {(question.kind === "people" || question.kind === "debrief" || question.kind === "item") && (
              <OtherFields known kind={question.kind} view={view} interviews={last === null ? [] : [last]} values={values.other} errors={errorsOf(question.kind)} onChange={(other) => setValues((before) => ({ ...before, other }))} />
            )}
          </Question>
        ))}
      </ol>
      {tried && drafts.length === 0 && (
        <p role="alert" className="text-13 font-medium text-late">
          {w.empty}
        </p>
      )}
      {drafts.length > 0 && <Changes view={view} drafts={drafts} states={drafts.some(({ type }) => type === "decision-promised")} />}
      <RefusalNote refusal={refusal} />
    </form>
  );
}

function Question({ question: { kind, question, steps }, children }: { question: AfterQuestion; children: ReactNode }) {
  const id = useId();
  return (
    <li aria-labelledby={id} className="flex flex-col gap-3 border-t border-line pt-4 first:border-t-0 first:pt-0">
      <div>
        <h3 id={id} className="text-14 font-semibold">
          {question ?? w.questions[kind]}
        </h3>
        <p className="text-12 text-ink-3">{w.changes(kind, steps)}</p>
      </div>
      {children}
    </li>
  );
}

function Changes({ view, drafts, states }: { view: ApplicationView; drafts: FactDraft[]; states: boolean }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="rounded-8 bg-sunken px-4 py-3">
      <h3 id={id} className="mb-1.5 text-12 font-semibold text-ink-2">
        {logWords.preview}
      </h3>
      <PlanPreview applicationId={view.id} plan={view.plan} drafts={drafts} states={states} />
    </section>
  );
}
