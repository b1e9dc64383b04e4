"use client";

import type { StepDraftView } from "@tact/api/views";
import { type Finding, review } from "@tact/messages/review";
import clsx from "clsx";
import { type RefObject, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { draftsWords as w } from "../words/en-drafts.ts";
import type { DraftPart, Said } from "./draft-runs.ts";
import { MarkedArea } from "./marked-area.tsx";
import type { Texts } from "./texts.ts";

/** What a coach would mark in the words as they stand. A note to oneself is nobody's to judge. */
function findingsOf({ subject, body, voicemail }: Texts, { form, context }: StepDraftView, others: readonly string[]): Finding[] {
  if (form === "note") return [];
  if (form === "email") return review(body, { ...context, channel: "email", subject: subject ?? "", others }).findings;
  const outline = review(body, { ...context, channel: "phone" }).findings;
  return [...outline, ...review(voicemail ?? "", { ...context, channel: "voicemail" }).findings];
}

const dots = { block: "bg-late-mark", fix: "bg-due-mark", consider: "bg-bar" } as const;

/** The words of a draft to be changed, with the review beside them as they are typed. */
export default function WordsEditor({
  draft,
  said,
  texts,
  others,
  startAt,
  onWrite,
  onDone,
}: {
  draft: StepDraftView;
  said: Said;
  texts: Texts;
  /** What other people of the panel will read. */
  others: readonly string[];
  /** Selects the first gap, where somebody wanted to copy and could not. */
  startAt: "gap" | "end";
  onWrite: (texts: Texts) => void;
  onDone: () => void;
}) {
  const areas: Record<DraftPart, RefObject<HTMLTextAreaElement | null>> = { subject: useRef(null), body: useRef(null), voicemail: useRef(null) };
  const read = useDeferredValue(texts);
  const findings = useMemo(() => findingsOf(read, draft, others), [read, draft, others]);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const gap = startAt === "gap" ? said.placeholders.find(({ part }) => part !== "voicemail") : undefined;
    if (gap === undefined) {
      const area = areas.body.current;
      area?.focus();
      area?.setSelectionRange(area.value.length, area.value.length);
    } else select(gap.part, gap.start, gap.end);
  });
  function select(part: DraftPart, start: number, end: number) {
    const area = areas[part].current;
    area?.focus();
    area?.setSelectionRange(start, end);
  }
  const area = (part: DraftPart, label: string) => (
    <MarkedArea
      ref={areas[part]}
      label={label}
      said={said}
      part={part}
      findings={findings.filter((finding) => finding.part === part)}
      value={texts[part] ?? ""}
      onChange={(value) => onWrite({ ...texts, [part]: value })}
    />
  );
  return (
    <div
      role="group"
      aria-label={w.edit}
      className="@container"
      onKeyDown={(event) => {
        if (event.key === "Escape" || (event.key === "Enter" && (event.ctrlKey || event.metaKey))) {
          event.preventDefault();
          event.stopPropagation();
          onDone();
        }
      }}
    >
      <div className="grid gap-x-5 gap-y-3 @xl:grid-cols-[minmax(0,1fr)_14rem]">
        <div className="flex min-w-0 flex-col gap-3">
          {draft.form !== "call" && area("subject", w.subject)}
          {area("body", draft.form === "call" ? w.outline : w.text)}
          {draft.form === "call" && area("voicemail", w.voicemail)}
        </div>
        {draft.form !== "note" && (
          <section aria-label={w.review.title} className="min-w-0">
            <p role="status" className="flex justify-between gap-2 text-12 text-ink-3">
              <span className="font-medium">{findings.length === 0 ? w.review.none : w.review.found(findings.length)}</span>
              <span>{w.review.length(said.body.split(/\s+/u).filter(Boolean).length)}</span>
            </p>
            <ul className="mt-1.5 flex flex-col gap-1">
              {findings.map((finding) => (
                <li key={`${finding.code}:${finding.part}:${finding.start}`}>
                  <button
                    type="button"
                    onClick={() => select(finding.part, finding.start, finding.end)}
                    className="-mx-2 w-[calc(100%+1rem)] rounded-8 px-2 py-1.5 text-left hover:bg-hover"
                  >
                    <span className="flex items-center gap-1.5 text-12 font-medium text-ink-2">
                      <span aria-hidden className={clsx("size-2 shrink-0 rounded-full", dots[finding.severity])} />
                      {w.review.severities[finding.severity]}
                    </span>
                    <span className="mt-0.5 block text-13">{finding.why}</span>
                    {finding.better !== "" && (
                      <span className="block text-13 text-ink-3">
                        {w.review.better} {finding.better}
                      </span>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
