"use client";

import type { ReadingNote } from "@tact/api/views";
import { type FormEvent, type ReactNode, useId } from "react";
import type { Refusal } from "../api/refusal.ts";
import { words } from "../words/en.ts";
import { interviewWords } from "../words/en-interview.ts";
import { reviewWords } from "../words/en-review.ts";
import { NotesToCheck } from "./reading-notes.tsx";

/** The form that records a meeting: its fields, and why it was refused. */
export function RecordFrame({
  id,
  notes,
  refusal,
  onSubmit,
  children,
}: {
  id: string;
  notes: readonly ReadingNote[];
  refusal: (Refusal & { about: string | null }) | null;
  onSubmit: (event: FormEvent<HTMLFormElement>) => Promise<void> | void;
  children: ReactNode;
}) {
  return (
    <form id={id} noValidate aria-label={reviewWords.edit} onSubmit={(event) => void onSubmit(event)} className="flex flex-col gap-5">
      <h3 className="text-15 font-semibold">{reviewWords.edit}</h3>
      <NotesToCheck notes={notes} />
      {children}
      {refusal !== null && (
        <div role="alert" className="rounded-8 bg-late-soft px-4 py-3 text-13 text-late">
          <p className="font-medium">{interviewWords.form.problem}</p>
          <p>
            {refusal.about === null ? "" : `${refusal.about}: `}
            {refusal.errors[0]?.detail ?? refusal.text}
          </p>
          {refusal.requestId !== null && <p className="text-12">{words.errors.requestId(refusal.requestId)}</p>}
        </div>
      )}
    </form>
  );
}

/** What would follow, on its own ground. */
export function Preview({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="rounded-8 bg-sunken px-4 py-3">
      <h4 id={id} className="mb-1.5 text-12 font-semibold text-ink-2">
        {title}
      </h4>
      {children}
    </section>
  );
}
