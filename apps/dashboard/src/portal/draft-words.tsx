"use client";

import { useEffect, useState } from "react";
import { buttonClass } from "../kit/button.tsx";
import { readKept, writeKept } from "../kit/kept.ts";
import { portalActWords } from "../words/en-portal-acts.ts";
import { CopyButton } from "./copy-button.tsx";
import { filledIn, mailtoOf, type ShownDraft, type Stretch, valuesIn } from "./shown-draft.ts";

const w = portalActWords.draft;

/** What to say to one person: the words, their gaps to fill in, and the two ways to take them along. */
export function DraftWords({ draft, coach }: { draft: ShownDraft; coach: string | null }) {
  const { key, form, name, email, choice, subject, voicemail, outline, gaps, kept } = draft;
  const place = `tact-kept:portal:${key}`;
  const [filledBy, setFilledBy] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => setFilledBy(readKept<Record<string, string>>(place) ?? {}), [place]);
  const values = valuesIn(gaps, filledBy);
  const texts = { subject: filledIn(draft, "subject", values), body: filledIn(draft, "body", values) };
  const open = [...texts.subject, ...texts.body].filter(({ filled }) => !filled).length;
  const words = textOf(texts.body);

  function fill(gap: string, value: string) {
    const next = { ...filledBy, [gap]: value };
    setFilledBy(next);
    writeKept(place, next);
  }

  return (
    <div className="min-w-0 space-y-3 text-15">
      {choice !== null && <p className="text-13 font-semibold text-ink-2">{w.choice[choice]}</p>}
      {form === "email" && (
        <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-13">
          {(email ?? name) !== null && (
            <>
              <dt className="text-ink-3">{w.to}</dt>
              <dd className="min-w-0 wrap-anywhere" dir="auto">{email ?? name}</dd>
            </>
          )}
          {subject !== null && (
            <>
              <dt className="text-ink-3">{w.subject}</dt>
              <dd className="min-w-0 font-medium wrap-anywhere" dir="auto"><Words stretches={texts.subject} /></dd>
            </>
          )}
        </dl>
      )}
      {outline === null ? (
        <p className="whitespace-pre-wrap wrap-anywhere" dir="auto">
          <Words stretches={texts.body} />
        </p>
      ) : (
        <Outline outline={outline} voicemail={voicemail} />
      )}
      {gaps.length > 0 && outline === null && (
        <div className="space-y-2.5 rounded-8 bg-sunken p-3.5 noscript:hidden">
          <p className="text-13 font-medium">{open === 0 ? w.noGaps : w.gaps(open)}</p>
          {gaps.map(({ key: gap, ask }, number) => (
            <label key={gap} className="block text-13 text-ink-2">
              {ask}
              <textarea
                rows={1}
                maxLength={500}
                value={values[number] ?? ""}
                onChange={(event) => fill(gap, event.target.value)}
                className="mt-1 field-sizing-content block w-full rounded-8 border border-control bg-surface px-3 py-2 text-[1rem] text-ink"
              />
            </label>
          ))}
        </div>
      )}
      {form !== "note" && (
        <div className="flex flex-wrap gap-2 noscript:hidden">
          <CopyButton text={words} disabled={open > 0} label={w.copy} />
          {form === "email" &&
            (open > 0 ? (
              <button type="button" disabled className={buttonClass("secondary", "h-11")}>
                {w.mail}
              </button>
            ) : (
              <a href={mailtoOf(email, subject === null ? null : textOf(texts.subject), words)} className={buttonClass("secondary", "h-11")}>
                {w.mail}
              </a>
            ))}
        </div>
      )}
      <p className="text-13 text-ink-3">
        {kept ? w.kept(coach) : null} {form === "note" ? null : w.yours}
      </p>
      <noscript>
        <p className="text-13 text-ink-3">{w.noScript}</p>
      </noscript>
    </div>
  );
}

const textOf = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text).join("");

function Words({ stretches }: { stretches: readonly Stretch[] }) {
  return stretches.map(({ text, gap, filled }, index) =>
    gap === null ? text : (
      <mark key={index} className={filled ? "bg-transparent text-ink" : "rounded-4 bg-due-soft px-0.5 text-due"}>
        {text}
      </mark>
    ),
  );
}

function Outline({ outline, voicemail }: { outline: NonNullable<ShownDraft["outline"]>; voicemail: string | null }) {
  const parts = [
    [w.opening, [outline.opening]],
    [w.points, outline.points],
    [w.ask, outline.ask],
    [w.close, [outline.close]],
    [w.voicemail, voicemail === null ? [] : [voicemail]],
  ] as const;
  return (
    <dl className="space-y-2.5" dir="auto">
      {parts.map(([label, lines]) =>
        lines.length === 0 ? null : (
          <div key={label}>
            <dt className="text-13 font-semibold text-ink-2">{label}</dt>
            {lines.map((line) => (
              <dd key={line} className="mt-0.5 whitespace-pre-wrap wrap-anywhere">{line}</dd>
            ))}
          </div>
        ),
      )}
    </dl>
  );
}
