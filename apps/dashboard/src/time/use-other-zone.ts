import { useEffect, useState } from "react";
import { isZoneKept } from "./kept-zone.ts";
import { offsetMinutes } from "./zoned.ts";

/**
 * The zone of this device, where its clocks are not the reader's and they have not said that theirs stay.
 * Who has never chosen reads in UTC, and is offered the device's zone even while both clocks agree.
 */
export function useOtherZone(zone: string, now: number): [here: string | null, settle: () => void] {
  const [here, setHere] = useState<string | null>(null);
  useEffect(() => {
    const device = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (device === undefined || device === zone || isZoneKept(device)) return setHere(null);
    const differs = zone === "UTC" || offsetMinutes(now, device) !== offsetMinutes(now, zone);
    setHere(differs ? device : null);
    // Compared when the page comes and when the reader's zone changes, not with every minute.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [zone]);
  return [here, () => setHere(null)];
}
