/** What somebody has typed and not saved yet, in this tab. */

const prefix = "tact-kept:";

/** Where the values of a form of this person stand. */
export const placeOfKept = (userId: string, form: string) => `${prefix}${userId}:${form}`;

export function readKept<Value>(key: string): Value | undefined {
  try {
    const kept = window.sessionStorage.getItem(key);
    return kept === null ? undefined : (JSON.parse(kept) as Value);
  } catch {
    return undefined;
  }
}

/** @param value plain JSON; `undefined` forgets it */
export function writeKept(key: string, value: unknown): void {
  try {
    if (value === undefined) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage may be refused or full; what was typed then lasts as long as the page.
  }
}

/**
 * Forgets everything that was typed in this tab: whoever signs out leaves nothing for the next.
 * @param under forgets what stands beneath this place alone
 */
export function forgetKept(under: string = prefix): void {
  try {
    for (const key of Object.keys(window.sessionStorage)) if (key.startsWith(under)) window.sessionStorage.removeItem(key);
  } catch {
    // There is nothing where storage is refused.
  }
}
