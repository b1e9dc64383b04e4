import { knock, noteHeld } from "./reach.ts";

/** With what the server and whatever stands in front of it say that there are no pages just now. */
const noPages = new Set([502, 503, 504]);
/** Milliseconds between two tries at a page that could not be had. */
const patience = 2000;
const pause = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));

let back: Promise<void> | null = null;

/** Settles once the server answers again; however many pages wait for it, one knocks. */
function untilThere(): Promise<void> {
  back ??= (async () => {
    do await pause(patience);
    while (!(await knock()));
    back = null;
  })();
  return back;
}

/** Whether the framework asks for a page that somebody goes to; what it fetches ahead may fail without harm. */
function isOfPage(init: RequestInit | undefined): boolean {
  const headers = new Headers(init?.headers);
  return headers.get("rsc") === "1" && !headers.has("next-router-prefetch") && !headers.has("next-router-segment-prefetch");
}

let holds = false;

/**
 * Where a page cannot be fetched, the framework leaves for the browser's own page of errors, and what was typed is gone.
 * From here on it waits instead: the page that stands stays until the server gives the other one, whatever key, link or act
 * asked. Load it lazily.
 */
export function holdPages(): void {
  if (holds) return;
  holds = true;
  const ask = window.fetch;
  window.fetch = async (...request) => {
    const [, init] = request;
    if (!isOfPage(init)) return await ask(...request);
    for (;;) {
      try {
        const answer = await ask(...request);
        if (!noPages.has(answer.status)) return answer;
      } catch (error) {
        if (init?.signal?.aborted === true) throw error;
      }
      noteHeld();
      await untilThere();
    }
  };
}
