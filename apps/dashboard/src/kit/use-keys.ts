"use client";

import { useEffect, useRef } from "react";
import { singleKeysOn } from "./single-keys.ts";

/** What a key does. A key is `event.key` in lower case; `shift+j` with Shift; `g t` one after the other; `mod+k` with Ctrl or ⌘. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const sequenceWithin = 1200;

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "button"].includes(target.type);
}

/** Whether a dialog or a menu stands over the page. */
function isCovered(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) return `mod+${key}`;
  // A shifted sign such as ? is its own key; only letters and arrows need the name of Shift.
  return event.shiftKey && /^([a-z]|Arrow\w+)$/.test(key) ? `shift+${key}` : key;
}

const bound = new Set<{ current: Keys }>();
let first: { key: string; at: number } | null = null;

/** The newest binding of a key wins; a sequence wins over the single key that ends it. */
function find(name: string): ((event: KeyboardEvent) => void) | undefined {
  let found: ((event: KeyboardEvent) => void) | undefined;
  for (const keys of bound) found = keys.current[name] ?? found;
  return found;
}

function onKeyDown(event: KeyboardEvent) {
  if (event.defaultPrevented || event.altKey || event.isComposing) return;
  const name = nameOf(event);
  if (!name.startsWith("mod+") && (isTyping(event.target) || !singleKeysOn())) return;
  if (isCovered()) return;
  const sequence = first !== null && event.timeStamp - first.at < sequenceWithin ? find(`${first.key} ${name}`) : undefined;
  first = { key: name, at: event.timeStamp };
  const act = sequence ?? find(name);
  if (act === undefined || (event.repeat && !["j", "k", "ArrowDown", "ArrowUp"].includes(name))) return;
  event.preventDefault();
  act(event);
}

/** Binds keys while a component is mounted, except while somebody types or a dialog is open. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (bound.size === 0) window.addEventListener("keydown", onKeyDown);
    bound.add(latest);
    return () => {
      bound.delete(latest);
      if (bound.size === 0) window.removeEventListener("keydown", onKeyDown);
    };
  }, []);
}
