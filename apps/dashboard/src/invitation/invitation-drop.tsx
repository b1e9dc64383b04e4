"use client";

import clsx from "clsx";
import { ClipboardPaste, FileUp, MailOpen } from "lucide-react";
import { type ClipboardEvent, type FormEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "../kit/button.tsx";
import { useKept } from "../kit/use-kept.ts";
import { words } from "../words/en.ts";
import { invitationWords } from "../words/en-invitation.ts";
import { looksLikeInvitation } from "./invitation-content.ts";
import type { InvitationProblem } from "./invitation-problem.ts";
import type { InvitationReader } from "./use-invitation.ts";

const w = invitationWords.drop;
const kinds = ".ics,.eml,.txt,text/calendar,message/rfc822";

/**
 * Where an invitation is dropped, pasted or chosen. Files may be let go of anywhere on the page.
 * @param over whether one hangs over it now
 */
export default function InvitationDrop({ reader, over }: { reader: InvitationReader; over: boolean }) {
  const { state, read, again } = reader;
  const textId = useId();
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const [opened, setPasting] = useState<boolean | null>(null);
  const { value: text, set: setText, restored } = useKept(`${reader.keptAs}/pasted`, "");
  const pasting = opened ?? (restored && text !== "");
  const busy = state.kind === "reading";
  useEffect(() => {
    if (opened === true) box.current?.focus();
  }, [opened]);

  // Pasting anywhere but into a field means the invitation.
  useEffect(() => {
    function onPaste(event: globalThis.ClipboardEvent) {
      const target = event.target;
      if (target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable=true]") !== null) return;
      const file = event.clipboardData?.files[0];
      const pasted = event.clipboardData?.getData("text/plain") ?? "";
      if (file !== undefined) void read(file);
      else if (looksLikeInvitation(pasted)) void read(pasted);
    }
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  });

  function onPasteIntoBox(event: ClipboardEvent) {
    const file = event.clipboardData.files[0];
    const pasted = event.clipboardData.getData("text/plain");
    if (file === undefined && !looksLikeInvitation(pasted)) return;
    event.preventDefault();
    if (file === undefined) setText(pasted);
    void read(file ?? pasted);
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    void read(text);
  }

  return (
    <section aria-label={w.label} aria-busy={busy}>
      <div
        className={clsx(
          "rounded-8 border border-dashed px-4 py-3.5",
          over ? "border-accent bg-selected" : "border-control-quiet bg-canvas",
        )}
      >
        <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
          <p className="flex min-w-56 flex-1 items-center gap-3 text-13 text-ink-2">
            <MailOpen size={18} aria-hidden className="shrink-0 text-accent" />
            {busy ? w.reading(state.name) : over ? w.over : w.text}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button aria-expanded={pasting} disabled={busy} onClick={() => setPasting(!pasting)}>
              <ClipboardPaste size={14} aria-hidden /> {w.paste}
            </Button>
            <Button disabled={busy} onClick={() => input.current?.click()}>
              <FileUp size={14} aria-hidden /> {w.choose}
            </Button>
          </div>
          <input
            ref={input}
            type="file"
            hidden
            accept={kinds}
            onChange={(event) => {
              const file = event.target.files?.[0];
              // Emptied, so that the same file can be chosen once more.
              event.target.value = "";
              if (file !== undefined) void read(file);
            }}
          />
        </div>
        {pasting && (
          <form className="mt-3" onSubmit={onSubmit}>
            <label htmlFor={textId} className="block text-13 font-medium">
              {w.pasteLabel}
            </label>
            <p id={`${textId}-hint`} className="mb-1.5 text-12 text-ink-3">
              {w.pasteHint}
            </p>
            <textarea
              ref={box}
              id={textId}
              rows={5}
              spellCheck={false}
              autoComplete="off"
              aria-describedby={`${textId}-hint`}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onPaste={onPasteIntoBox}
              className="block w-full rounded-8 border border-control bg-surface px-2.5 py-2 text-13 pointer-coarse:text-[1rem]"
            />
            <Button type="submit" className="mt-2" disabled={busy || text.trim() === ""}>
              {w.read}
            </Button>
          </form>
        )}
      </div>
      {state.kind === "waiting" && state.problem !== null && <ProblemNote problem={state.problem} onRetry={again} />}
    </section>
  );
}

function ProblemNote({ problem, onRetry }: { problem: InvitationProblem; onRetry: () => void }) {
  return (
    <div role="alert" className="mt-2 rounded-8 bg-late-soft px-4 py-3 text-13 text-late">
      <p className="font-medium">{problem.title}</p>
      <p>{problem.todo}</p>
      {problem.found.length > 0 && (
        <ul className="my-1 list-disc pl-5">
          {problem.found.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      <p>{invitationWords.problem.holds}</p>
      {problem.requestId !== null && <p className="text-12">{words.errors.requestId(problem.requestId)}</p>}
      {problem.retry && (
        <Button className="mt-2" onClick={onRetry}>
          {words.actions.retry}
        </Button>
      )}
    </div>
  );
}
