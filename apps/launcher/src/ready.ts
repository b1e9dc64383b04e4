import { setTimeout as wait } from "node:timers/promises";

/**
 * Asks an address until it answers with success.
 * @param withinMilliseconds a watchdog: what has not answered by then never will.
 */
export async function untilReady(name: string, url: string, signal: AbortSignal, withinMilliseconds = 60_000) {
  const giveUp = AbortSignal.any([signal, AbortSignal.timeout(withinMilliseconds)]);
  while (!giveUp.aborted) {
    try {
      const answer = await fetch(url, { signal: giveUp, redirect: "manual" });
      await answer.body?.cancel();
      if (answer.status < 500) return;
    } catch (error) {
      if (giveUp.aborted) break;
      // Not listening yet: ask again.
      if (!(error instanceof TypeError)) throw error;
    }
    await wait(100, undefined, { signal: giveUp }).catch(() => undefined);
  }
  if (!signal.aborted) throw new Error(`${name} did not answer within ${withinMilliseconds / 1000} seconds: its lines above say why`);
}
