"use client";

import clsx from "clsx";
import { Search, X } from "lucide-react";
import { type KeyboardEvent, type RefObject, useEffect, useState } from "react";
import { words } from "../words/en.ts";
import { todayWords } from "../words/en-today.ts";

const rest = 120;

/** Looks for words in the list; what is looked for stands in the address. */
export function FindField({
  input,
  wanted,
  onFind,
  onLeave,
}: {
  input: RefObject<HTMLInputElement | null>;
  wanted: string;
  onFind: (wanted: string) => void;
  /** Back to the list, with Enter, the arrow down or Escape. */
  onLeave: () => void;
}) {
  const [text, setText] = useState(wanted);
  useEffect(() => setText(wanted), [wanted]);
  useEffect(() => {
    if (text === wanted) return;
    const timer = setTimeout(() => onFind(text), rest);
    return () => clearTimeout(timer);
  }, [text, wanted, onFind]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" && event.key !== "ArrowDown" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Escape") {
      setText("");
      onFind("");
    } else onFind(text);
    onLeave();
  }

  return (
    <div
      className={clsx(
        "relative shrink-0 max-md:w-full @min-[60rem]:md:w-48",
        text === "" ? "md:w-8 md:focus-within:w-48" : "md:w-48",
      )}
    >
      <Search size={14} aria-hidden className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3" />
      <input
        ref={input}
        type="text"
        role="searchbox"
        aria-label={todayWords.today.find}
        placeholder={todayWords.today.find}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        aria-keyshortcuts="/"
        className={clsx(
          "h-7 w-full rounded-8 border border-control-quiet bg-surface text-13 text-ink placeholder:text-ink-3 max-md:pr-7 max-md:pl-8 pointer-coarse:h-11 pointer-coarse:text-[1rem] @min-[60rem]:pr-7 @min-[60rem]:pl-8 focus:pr-7 focus:pl-8",
          text === "" ? "md:pr-0 md:pl-8" : "md:pr-7 md:pl-8",
        )}
      />
      {text !== "" && (
        <button
          type="button"
          aria-label={words.actions.clear}
          onClick={() => {
            setText("");
            onFind("");
          }}
          className="absolute top-1/2 right-0.5 inline-flex size-6 -translate-y-1/2 items-center justify-center rounded-6 text-ink-3 hover:text-ink pointer-coarse:size-11"
        >
          <X size={14} aria-hidden />
        </button>
      )}
    </div>
  );
}
