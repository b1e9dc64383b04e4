"use client";

import type { FactRecord, StepDraftView } from "@tact/api/views";
import type { Step } from "@tact/facts";
import { edited } from "@tact/messages/edited";
import { Copy, Mail, PenLine } from "lucide-react";
import { lazy, type Ref, Suspense, useEffect, useId, useImperativeHandle, useRef, useState } from "react";
import { Button, buttonClass } from "../kit/button.tsx";
import { RefusalNote } from "../kit/refusal-note.tsx";
import { useLoaded } from "../kit/use-loaded.ts";
import { announce, showToast } from "../kit/toast-store.ts";
import { dateAndClock } from "../time/format.ts";
import { useReader } from "../time/reader.tsx";
import { epoch } from "../time/zoned.ts";
import { words } from "../words/en.ts";
import { draftsWords as w } from "../words/en-drafts.ts";
import { type DraftRun, gapsLeft } from "./draft-runs.ts";
import { DraftText } from "./draft-text.tsx";
import { FactSource } from "./fact-source.tsx";
import { mailtoOf } from "./mailto-of.ts";
import { sameTexts } from "./texts.ts";
import { useKeptWords } from "./use-kept-words.ts";
import { ConflictNote, StaleNote } from "./words-notes.tsx";

const loadEditor = () => import("./words-editor.tsx");
const WordsEditor = lazy(loadEditor);

/** What a page may do with the words that stand there, from its own keys and buttons. */
export interface WordsHandle {
  edit: () => void;
  /** False where a gap is left, which is then shown, or the browser did not allow it. */
  copy: () => Promise<boolean>;
}

/** The words to one person: read with their sources, changed with the review beside, copied once no gap is left. */
export function DraftCard({
  ref,
  applicationId,
  draft,
  step,
  others,
  records,
  onTone,
  onCopied,
}: {
  ref?: Ref<WordsHandle>;
  applicationId: string;
  draft: StepDraftView;
  step: Step;
  others: readonly string[];
  /** Undefined while they are on their way. */
  records: readonly FactRecord[] | undefined;
  /** The draft in another tone, as the facts make it. */
  onTone: (tone: StepDraftView["tone"]) => Promise<StepDraftView | null>;
  onCopied?: ((draft: StepDraftView) => void) | undefined;
}) {
  const { session, zone } = useReader();
  const toneId = useId();
  const own = useKeptWords(applicationId, draft);
  // What is taken back later goes by what stands there then.
  const latest = useRef(own);
  useEffect(() => {
    latest.current = own;
  });
  const [editing, setEditing] = useState<"gap" | "end" | null>(null);
  const [source, setSource] = useState<Extract<DraftRun, { kind: "fact" }> | null>(null);
  const editButton = useRef<HTMLButtonElement>(null);
  const mayKeep = session.role !== "viewer";
  const loaded = useLoaded();
  // Once the page stands: whoever then loses the server can still write.
  useEffect(() => {
    if (loaded && mayKeep) loadEditor().catch(() => undefined);
  }, [loaded, mayKeep]);
  // The view's codes are the package's own: it is the same draft on its way through the API.
  const said = edited(draft as unknown as Parameters<typeof edited>[0], own.texts);
  const gaps = gapsLeft(said);
  const whom = draft.recipient?.name ?? w.to.nobody;
  const mailto = mailtoOf({ ...said, recipient: draft.recipient });
  const kept = draft.kept;

  function edit(startAt: "gap" | "end") {
    setSource(null);
    if (mayKeep) setEditing(startAt);
  }
  async function copy(): Promise<boolean> {
    if (gaps > 0) {
      announce(w.blocked(gaps));
      edit("gap");
      return false;
    }
    try {
      await navigator.clipboard.writeText(own.texts.body);
    } catch {
      showToast({ text: w.notCopied, tone: "problem" });
      return false;
    }
    announce(w.copiedFor(whom));
    showToast({ text: w.copiedFor(whom) });
    onCopied?.(draft);
    return true;
  }
  useImperativeHandle(ref, () => ({ edit: () => edit("end"), copy }));

  async function chooseTone(tone: StepDraftView["tone"]) {
    const before = own.own ? { texts: own.texts, tone: own.tone } : null;
    const anew = await onTone(tone);
    if (anew === null || before === null || sameTexts(anew, before.texts)) return;
    own.write(anew, tone);
    showToast({ text: w.rewritten(w.tones[tone]), action: { label: words.actions.undo, run: () => latest.current.write(before.texts, before.tone) } });
  }
  function discard() {
    const before = { texts: own.texts, tone: own.tone };
    setEditing(null);
    own.discard();
    showToast({ text: w.discarded, action: { label: words.actions.undo, run: () => latest.current.write(before.texts, before.tone) } });
  }
  function done() {
    setEditing(null);
    requestAnimationFrame(() => editButton.current?.focus());
  }

  return (
    <div className="flex min-w-0 flex-col gap-2.5">
      {own.conflict !== null && <ConflictNote theirs={own.conflict} words={own} />}
      {own.conflict === null && kept !== null && kept.stale.length > 0 && own.status !== "unkept" && <StaleNote kept={kept} draft={draft} step={step} words={own} />}
      {editing === null ? (
        <div className="rounded-12 border border-line bg-canvas px-4 py-3">
          <DraftText draft={said} facts={{ open: source?.key ?? null, onPress: (run) => setSource(run.key === source?.key ? null : run) }} />
          {source !== null && (
            <FactSource
              said={source.text}
              record={records === undefined ? undefined : (records.find(({ fact }) => fact.id === source.fact) ?? null)}
              applicationId={applicationId}
              onClose={() => setSource(null)}
            />
          )}
        </div>
      ) : (
        <Suspense fallback={<div className="min-h-48 rounded-12 border border-line bg-canvas" />}>
          <WordsEditor draft={draft} said={said} texts={own.texts} others={others} startAt={editing} onWrite={own.write} onDone={done} />
        </Suspense>
      )}
      <RefusalNote refusal={own.refusal} />
      {gaps > 0 && editing === null && <p className="text-12 text-due">{w.blocked(gaps)}</p>}
      <div className="flex flex-wrap items-center gap-2">
        {gaps > 0 && editing === null && mayKeep ? (
          <Button ref={editButton} onClick={() => edit("gap")}>
            <PenLine size={14} aria-hidden /> {w.fillFirst(gaps)}
          </Button>
        ) : (
          <>
            <Button onClick={() => void copy()} disabled={gaps > 0}>
              <Copy size={14} aria-hidden /> {w.copy}
            </Button>
            {mailto !== null && (
              <a href={mailto} className={buttonClass("secondary")}>
                <Mail size={14} aria-hidden /> {w.inMail}
              </a>
            )}
          </>
        )}
        {mayKeep &&
          (editing === null ? (
            gaps === 0 && (
              <Button ref={editButton} look="quiet" aria-keyshortcuts="r" onClick={() => edit("end")}>
                <PenLine size={14} aria-hidden /> {w.edit}
              </Button>
            )
          ) : (
            <Button look="primary" onClick={done}>
              {w.done}
            </Button>
          ))}
        {own.own && mayKeep && (
          <Button look="quiet" onClick={discard}>
            {w.discard}
          </Button>
        )}
        <span className="ml-auto flex items-center gap-1.5 text-12 text-ink-3">
          <label htmlFor={toneId}>{w.tone}</label>
          <select
            id={toneId}
            value={own.tone}
            onChange={({ currentTarget }) => void chooseTone(currentTarget.value as StepDraftView["tone"])}
            className="h-8 rounded-8 border border-control-quiet bg-surface px-1.5 text-13 text-ink pointer-coarse:h-11"
          >
            {(["warm", "plain", "formal"] as const).map((tone) => (
              <option key={tone} value={tone}>
                {w.tones[tone]}
              </option>
            ))}
          </select>
        </span>
      </div>
      <p role="status" className="text-12 text-ink-3">
        {own.status === "saving" && w.kept.saving}
        {own.status === "unkept" && w.kept.notYet}
        {own.status === "failed" && w.kept.failed}
        {own.status === "kept" && kept !== null && w.kept.kept(kept.keptBy.name, dateAndClock(epoch(kept.updatedAt), zone))}
        {own.status === "fresh" && (mayKeep ? w.kept.fresh : w.kept.viewer)}
      </p>
    </div>
  );
}
