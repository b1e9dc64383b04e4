import { zoneTable } from "@tact/calendar";
import type { Zones } from "@tact/facts";

/** Tables of these zones, as the edges hand them in. */
export function zonesOf(...zones: string[]): Zones {
  return Object.fromEntries(
    zones.map((zone) => {
      const { value, error } = zoneTable(zone);
      if (value === undefined) throw new Error(error.detail);
      return [zone, value];
    }),
  );
}
