import { useSyncExternalStore } from "react";
import type { Acted } from "./portal-act.ts";

/** What the page says of the last thing that was done, and what takes it back. */
export interface Said {
  text: string;
  tone: "plain" | "refused";
  undo: Acted["recorded"];
}

let said: Said | null = null;
const listeners = new Set<() => void>();

/** Says what came of something: seen and heard, and gone with the next one. */
export function say(next: Said | null): void {
  said = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What was said last. */
export function useSaid(): Said | null {
  return useSyncExternalStore(subscribe, () => said, () => null);
}
