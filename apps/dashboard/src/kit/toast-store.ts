/** A message about what was just done, with a way back. */
export interface Toast {
  id: number;
  text: string;
  detail?: string | undefined;
  tone: "plain" | "problem";
  action?: { label: string; run: () => void } | undefined;
}

let current: Toast | null = null;
let said = "";
let count = 0;
const listeners = new Set<() => void>();

function tell() {
  for (const listener of listeners) listener();
}

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const currentToast = () => current;
export const currentAnnouncement = () => said;

/** Shows one message; a newer one takes its place. */
export function showToast(toast: Omit<Toast, "id" | "tone"> & { tone?: Toast["tone"] }): number {
  count += 1;
  current = { tone: "plain", ...toast, id: count };
  tell();
  return count;
}

/** Takes a message away, if it is still the one that stands there. @returns whether it was */
export function hideToast(id?: number): boolean {
  if (current === null || (id !== undefined && current.id !== id)) return false;
  current = null;
  tell();
  return true;
}

/** Says a sentence to those who listen to the page. */
export function announce(sentence: string): void {
  // The same sentence twice must still be a change of text.
  said = said === sentence ? `${sentence} ` : sentence;
  tell();
}
