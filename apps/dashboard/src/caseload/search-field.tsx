"use client";

import { Search } from "lucide-react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { caseloadWords } from "../words/en-caseload.ts";

const w = caseloadWords.caseload;

/** Looks for a name or a company. What is typed stands at once; the address and the list follow, and never overtake it. */
export function SearchField({ input, text, onText }: { input: RefObject<HTMLInputElement | null>; text: string; onText: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  const said = useRef(new Set<string>());
  useEffect(() => {
    // What comes back from here, late, is no news while somebody types; what comes from elsewhere (back, a filter that was cleared) is.
    if (said.current.delete(text)) return;
    setTyped(text);
  }, [text]);
  function say(next: string) {
    setTyped(next);
    if (next !== text) said.current.add(next);
    onText(next);
  }
  return (
    <div className="flex h-8 min-w-0 items-center gap-2 rounded-8 border border-control bg-surface px-2.5 focus-within:outline-2 focus-within:outline-accent max-sm:w-full sm:w-64 pointer-coarse:h-11">
      <Search size={15} aria-hidden className="shrink-0 text-ink-3" />
      <input
        ref={input}
        type="search"
        aria-label={w.filter}
        placeholder={w.filter}
        value={typed}
        maxLength={200}
        onChange={(event) => say(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && (typed === "" ? input.current?.blur() : say(""))}
        className="h-full min-w-0 flex-1 bg-transparent text-13 outline-none pointer-coarse:text-[1rem]"
      />
    </div>
  );
}
