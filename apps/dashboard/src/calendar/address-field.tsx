"use client";

import { Copy } from "lucide-react";
import { useId, useRef, useState } from "react";
import { Button } from "../kit/button.tsx";
import { announce } from "../kit/toast-store.ts";
import { words } from "../words/en.ts";
import { subscribeWords } from "../words/en-subscribe.ts";

const w = subscribeWords.secret;

/** An address to copy. Where the browser lets no page copy, it is selected for the reader's own keys. */
export function AddressField({ label, value }: { label: string; value: string }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<"no" | "yes" | "refused">("no");

  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      setCopied("yes");
      announce(words.actions.copied);
    } catch {
      input.current?.focus();
      input.current?.select();
      setCopied("refused");
    }
  }

  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-13 font-medium">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          ref={input}
          id={id}
          readOnly
          value={value}
          onFocus={(event) => event.target.select()}
          className="h-8 min-w-0 flex-1 truncate rounded-8 border border-control bg-sunken px-2.5 text-13 pointer-coarse:h-11"
        />
        <Button onClick={() => void copy()} aria-label={w.copy(label)}>
          <Copy size={14} aria-hidden /> {copied === "yes" ? words.actions.copied : words.actions.copy}
        </Button>
      </div>
      {copied === "refused" && (
        <p role="status" className="mt-1.5 text-12 text-ink-2">
          {w.notCopied}
        </p>
      )}
    </div>
  );
}
