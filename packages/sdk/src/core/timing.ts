/** What the client knows of time and chance: given, so that tests need not wait. */
export interface Timing {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Does something after so many milliseconds; the answer calls it off. */
  after: (milliseconds: number, act: () => void) => () => void;
  /** From 0 up to, not including, 1. */
  random: () => number;
}

/** The machine's own clock and timers. */
export const machineTiming: Timing = {
  now: () => Date.now(),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};

/** Waits. @throws the reason of the signal, as soon as it is given up */
export function pause({ after }: Timing, milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(signal.reason as Error);
    const giveUp = () => {
      callOff();
      reject(signal?.reason as Error);
    };
    const callOff = after(milliseconds, () => {
      signal?.removeEventListener("abort", giveUp);
      resolve();
    });
    signal?.addEventListener("abort", giveUp, { once: true });
  });
}
