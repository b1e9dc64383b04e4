"use client";

import type { Finding } from "@tact/messages/review";
import clsx from "clsx";
import { type Ref, useId } from "react";
import type { DraftPart, Said } from "./draft-runs.ts";

interface Mark {
  start: number;
  end: number;
  look: string;
}

const looks = {
  fact: "underline decoration-control decoration-dotted underline-offset-3",
  gap: "rounded-4 bg-due-soft",
  block: "rounded-4 bg-late-soft",
  fix: "underline decoration-due-mark decoration-wavy underline-offset-3",
  consider: "underline decoration-control decoration-wavy underline-offset-3",
} as const;

/** Most of a text that is marked as a whole is a remark about all of it. */
const mostMarked = 240;

function marksOf(said: Said, part: DraftPart, findings: readonly Finding[], length: number): Mark[] {
  const facts = said.facts.filter((use) => use.part === part).map(({ start, end }) => ({ start, end, look: looks.fact }));
  const gaps = said.placeholders.filter((gap) => gap.part === part).map(({ start, end }) => ({ start, end, look: looks.gap }));
  const found = findings
    .filter(({ code, start, end }) => code !== "placeholder-left" && end - start < Math.min(length, mostMarked))
    .map(({ start, end, severity }) => ({ start, end, look: looks[severity] }));
  return [...gaps, ...found, ...facts].filter(({ start, end }) => end > start && end <= length);
}

/** The text cut where a mark begins or ends, each piece with the looks that lie over it. */
function pieces(text: string, marks: readonly Mark[]): { text: string; look: string }[] {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    return { text: text.slice(start, end), look: clsx(marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ look }) => look)) };
  });
}

const type = "col-start-1 row-start-1 block w-full min-w-0 px-2.5 py-1.5 text-14 pointer-coarse:text-[1rem] whitespace-pre-wrap wrap-anywhere";

/** A labelled text in which facts, gaps and what the review found are marked as it is typed. */
export function MarkedArea({
  ref,
  label,
  said,
  part,
  findings,
  value,
  onChange,
}: {
  ref: Ref<HTMLTextAreaElement>;
  label: string;
  said: Said;
  part: DraftPart;
  findings: readonly Finding[];
  value: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  const oneLine = part === "subject";
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={id} className="text-12 font-medium text-ink-3">
        {label}
      </label>
      <div className="grid rounded-8 border border-control bg-surface has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent">
        <div aria-hidden="true" dir="auto" className={clsx(type, "pointer-events-none text-transparent select-none", oneLine ? "font-semibold" : "min-h-24")}>
          {pieces(value, marksOf(said, part, findings, value.length)).map((piece, index) => (
            <span key={index} className={piece.look}>
              {piece.text}
            </span>
          ))}
          {"\u200b"}
        </div>
        <textarea
          ref={ref}
          id={id}
          dir="auto"
          rows={1}
          value={value}
          onChange={({ currentTarget }) => onChange(oneLine ? currentTarget.value.replaceAll(/\s*\n\s*/g, " ") : currentTarget.value)}
          className={clsx(type, "h-full resize-none overflow-hidden bg-transparent text-ink outline-none", oneLine && "font-semibold")}
        />
      </div>
    </div>
  );
}
