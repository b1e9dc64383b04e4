"use client";

import { useState } from "react";
import { buttonClass } from "../kit/button.tsx";
import { portalActWords } from "../words/en-portal-acts.ts";

const w = portalActWords.draft;

/** Copies a text, and says so; where the browser lets no page copy, it says what to do instead. */
export function CopyButton({ text, label, disabled = false }: { text: string; label: string; disabled?: boolean }) {
  const [state, setState] = useState<"no" | "copied" | "refused">("no");

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("refused");
    }
  }

  return (
    <>
      <button type="button" disabled={disabled} className={buttonClass("secondary", "h-11")} onClick={() => void copy()} onBlur={() => setState("no")}>
        {state === "copied" ? w.copied : label}
      </button>
      <span role="status" className={state === "refused" ? "basis-full text-13 text-ink-2" : "sr-only"}>
        {state === "refused" ? w.notCopied : state === "copied" ? w.copied : ""}
      </span>
    </>
  );
}
