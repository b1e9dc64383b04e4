"use client";

import type { ApplicationView, MeantFactView, SentenceView } from "@tact/api/views";
import type { FactType } from "@tact/facts";
import { type FormEvent, type ReactNode, useEffect, useId, useState } from "react";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { TextField } from "../kit/field.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import type { Kept } from "../kit/use-kept.ts";
import { placeOf } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { logWords, sentenceWords as w } from "../words/en-log.ts";
import { type LogKind, logKindOf } from "./log-kind.ts";
import { MeantFacts } from "./meant-facts.tsx";
import { PlanPreview } from "./plan-preview.tsx";
import { factSentence } from "./fact-sentence.ts";
import { useRecord } from "./use-record.ts";
import { type Clocks, useUnderstanding } from "./use-understanding.ts";

/** The facts that would be recorded now; null where there are none to record yet. */
function chosenOf(view: SentenceView | null, isCurrent: boolean, way: number | null): MeantFactView[] | null {
  if (view === null || !isCurrent) return null;
  if (view.outcome === "understood") return view.facts;
  return view.outcome === "ambiguous" && way !== null ? (view.ways[way]?.facts ?? null) : null;
}

/** One field for whatever happened: what it means is shown, with its dates, before it is saved. */
export function SentenceForm({
  id,
  view,
  kept,
  onPending,
  onReady,
  onForm,
  onSaved,
  children,
}: {
  id: string;
  view: ApplicationView;
  kept: Kept<string>;
  onPending: (pending: boolean) => void;
  /** How many facts would be recorded now. */
  onReady: (facts: number) => void;
  onForm: (kind: LogKind) => void;
  onSaved: () => void;
  /** What stands below while nothing is typed. */
  children: ReactNode;
}) {
  const { zone } = useReader();
  const previewId = useId();
  const [clocks, setClocks] = useState<Clocks>("employer");
  const [chosen, setChosen] = useState<{ of: string; way: number } | null>(null);
  const { view: read, isCurrent, refusal: unread } = useUnderstanding(view.id, kept.value, clocks);
  const { record, refusal } = useRecord(view.id);
  const way = chosen !== null && chosen.of === kept.value ? chosen.way : null;
  const facts = chosenOf(read, isCurrent, way);
  const ready = facts?.length ?? 0;
  useEffect(() => onReady(ready), [onReady, ready]);

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (facts === null || facts.length === 0) return;
    onPending(true);
    const drafts = facts.map(({ draft }) => draft);
    const [first] = drafts;
    const said = first === undefined ? "" : factSentence({ ...first, id: "draft" } as Parameters<typeof factSentence>[0]);
    const saved = await record(drafts, `${view.client.name}, ${said}`);
    onPending(false);
    if (!saved) return;
    kept.forget();
    onSaved();
  }

  const { client, employer } = view;
  const zones: Record<Clocks, string> = { employer: employer.timeZone, reader: zone, candidate: client.timeZone };
  const shown = [...(read?.facts ?? []), ...(read?.ways.flatMap((one) => one.facts) ?? [])];
  const hasAppointment = shown.some(({ dates }) => dates.some(({ what }) => what === "appointment"));
  const clockChoices = (["employer", "reader", "candidate"] as const).filter((one, i, all) => all.findIndex((other) => zones[other] === zones[one]) === i);

  return (
    <form id={id} onSubmit={(event) => void onSubmit(event)} noValidate className="flex min-h-72 flex-col gap-4 px-5 py-5">
      <TextField
        label={w.label}
        hint={kept.restored && kept.value !== "" ? w.restored : w.hint}
        placeholder={w.placeholder}
        maxLength={500}
        autoComplete="off"
        value={kept.value}
        onChange={(event) => kept.set(event.target.value)}
      />
      <div aria-live="polite" className="flex flex-col gap-4 empty:hidden">
        {kept.value.trim() !== "" && unread === null && (
          <Reading read={read} isCurrent={isCurrent} way={way} onWay={(next) => setChosen({ of: kept.value, way: next })} onForm={onForm} />
        )}
        {kept.value.trim() !== "" && facts !== null && <MeantFacts facts={facts} reader={zone} employer={employer.timeZone} />}
        {kept.value.trim() !== "" && <RefusalNote refusal={unread} />}
      </div>
      {hasAppointment && clockChoices.length > 1 && (
        <Choice
          legend={w.clocks}
          name="clocks"
          value={clockChoices.includes(clocks) ? clocks : "employer"}
          options={clockChoices.map((one) => ({ value: one, label: w.clocksOf[one](placeOf(zones[one])) }))}
          onChange={setClocks}
        />
      )}
      {facts !== null && facts.length > 0 && (
        <section aria-labelledby={previewId} className="rounded-8 bg-sunken px-4 py-3">
          <h3 id={previewId} className="mb-1.5 text-12 font-semibold text-ink-2">
            {logWords.preview}
          </h3>
          <PlanPreview applicationId={view.id} plan={view.plan} drafts={facts.map(({ draft }) => draft)} states={false} />
        </section>
      )}
      <RefusalNote refusal={refusal} />
      {kept.value.trim() === "" && (
        <>
          <Examples onTry={(sentence) => kept.set(sentence)} />
          {children}
        </>
      )}
    </form>
  );
}

function Examples({ onTry }: { onTry: (sentence: string) => void }) {
  const listId = useId();
  return (
    <div>
      <p id={listId} className="mb-1.5 text-12 text-ink-3">
        {w.examples}
      </p>
      <ul aria-labelledby={listId} className="flex flex-wrap gap-1.5">
        {w.tries.map((sentence) => (
          <li key={sentence}>
            <Button className="font-normal" onClick={() => onTry(sentence)}>
              {sentence}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What became of the sentence, where it is not simply understood. */
function Reading({
  read,
  isCurrent,
  way,
  onWay,
  onForm,
}: {
  read: SentenceView | null;
  isCurrent: boolean;
  way: number | null;
  onWay: (way: number) => void;
  onForm: (kind: LogKind) => void;
}) {
  if (read === null || !isCurrent) return <p className="text-13 text-ink-3">{w.reading}</p>;
  switch (read.outcome) {
    case "understood":
      return null;
    case "ambiguous":
      return (
        <div className="flex flex-col gap-2">
          <Choice
            legend={read.question ?? w.ways(read.ways.length)}
            name="way"
            value={way === null ? "" : String(way)}
            options={read.ways.map((one, i) => ({ value: String(i), label: one.label }))}
            onChange={(value) => onWay(Number(value))}
          />
          <p className="text-12 text-ink-3">{w.ways(read.ways.length)}</p>
        </div>
      );
    case "incomplete":
      return (
        <div className="rounded-8 bg-due-soft px-4 py-3 text-13 text-due">
          <p className="font-medium">{read.question}</p>
          <p>{w.missing}</p>
          <ToForm nearest={read.nearest} onForm={onForm} />
        </div>
      );
    case "not-understood":
      return (
        <div className="rounded-8 bg-due-soft px-4 py-3 text-13 text-due">
          <p className="[overflow-wrap:anywhere]">{read.residue.length === 0 ? w.nothingUnderstood : w.notUnderstood(read.residue.join(" "))}</p>
          <ToForm nearest={read.nearest} onForm={onForm} />
        </div>
      );
  }
}

function ToForm({ nearest, onForm }: { nearest: FactType | null; onForm: (kind: LogKind) => void }) {
  const kind = nearest === null ? null : logKindOf(nearest);
  if (kind === null) return null;
  return (
    <Button className="mt-2" onClick={() => onForm(kind)}>
      {w.toForm(logWords.kinds[kind].title)}
    </Button>
  );
}
