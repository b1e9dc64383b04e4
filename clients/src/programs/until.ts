import { setTimeout as pause } from "node:timers/promises";

/** A watchdog: what is waited for comes long before. */
const patienceMilliseconds = 120_000;

/** Asks again and again until the answer is there. @throws Error that names what never came */
export async function until<Answer>(what: string, ask: () => Promise<Answer | undefined> | Answer | undefined): Promise<Answer> {
  const giveUpAt = Date.now() + patienceMilliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > giveUpAt) throw new Error(`waited in vain for ${what}`);
    await pause(20);
  }
}
