/** Whether the server answers this browser, and whether it still knows who asks. One for the tab. */
export interface Reach {
  /** The last attempt got no answer. */
  away: boolean;
  /** The last answer said that nobody is signed in. */
  signedOut: boolean;
  /** Somebody wanted to go to another page meanwhile. */
  held: boolean;
}

const there: Reach = { away: false, signedOut: false, held: false };
let current = there;
const listeners = new Set<() => void>();

function become(next: Partial<Reach>) {
  const merged = { ...current, ...next };
  if (merged.away === current.away && merged.signedOut === current.signedOut && merged.held === current.held) return;
  current = merged;
  for (const listener of listeners) listener();
}

export const currentReach = () => current;
export const reachOnServer = () => there;

export function subscribeReach(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const noteSignedOut = () => become({ signedOut: true });
export const noteSignedIn = () => become({ signedOut: false });
/** A page was asked for and cannot be had. */
export const noteHeld = () => become({ away: true, held: true });

function noteAnswer(isAway: boolean) {
  become(isAway ? { away: true } : { away: false, held: false });
}

/** What stands in front of a server that is gone answers in its place, and not in the server's own words. */
const standsIn = new Set([502, 504]);

/** `fetch` of the browser's way to the API: whether an answer came is noted for the whole tab. */
export async function watchedFetch(...request: Parameters<typeof fetch>): Promise<Response> {
  try {
    const answer = await fetch(...request);
    noteAnswer(standsIn.has(answer.status));
    return answer;
  } catch (error) {
    const isOurs = error instanceof DOMException && error.name === "AbortError";
    if (!isOurs) become({ away: true });
    throw error;
  }
}

/** Knocks at the server once. @returns whether it answered */
export async function knock(): Promise<boolean> {
  try {
    return (await watchedFetch("/health", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
