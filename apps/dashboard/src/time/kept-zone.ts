const key = "tact.zone-kept-at";

/** Whether the reader has said on this device, in this zone, that their own zone stays. */
export function isZoneKept(here: string): boolean {
  try {
    return localStorage.getItem(key) === here;
  } catch {
    // Storage may be shut off: then the offer comes again.
    return false;
  }
}

export function keepZone(here: string): void {
  try {
    localStorage.setItem(key, here);
  } catch {
    // As above.
  }
}
