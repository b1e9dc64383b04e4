import { findIana } from "windows-iana";
import { speltZone } from "../zones/spelt-zone.ts";
import type { ZoneBasis } from "./invitation-reading.ts";
import { zoneOfLabel } from "./zone-of-label.ts";

/** A zone that a name stands for, and what had to be done to the name. */
export interface NamedZone {
  zone: string;
  basis: Extract<ZoneBasis, "named" | "windows-name" | "utc">;
  repair?: "zone-prefix" | "zone-spelling";
}

/** Names by which the mapping's zones were called before; the zone data knows both. */
const formerNames: ReadonlyMap<string, string> = new Map([
  ["Asia/Calcutta", "Asia/Kolkata"],
  ["Asia/Katmandu", "Asia/Kathmandu"],
  ["Asia/Rangoon", "Asia/Yangon"],
  ["Asia/Saigon", "Asia/Ho_Chi_Minh"],
  ["America/Buenos_Aires", "America/Argentina/Buenos_Aires"],
  ["America/Godthab", "America/Nuuk"],
  ["America/Indianapolis", "America/Indiana/Indianapolis"],
  ["Europe/Kiev", "Europe/Kyiv"],
]);

const utcNames: ReadonlySet<string> = new Set(["UTC", "GMT", "Z", "ZULU", "ETC/UTC", "ETC/GMT", "TZONE://MICROSOFT/UTC", "COORDINATED UNIVERSAL TIME"]);

/**
 * The IANA zone that a TZID stands for: a name of the zone data, one behind a program's prefix
 * (`/freeassociation.sourceforge.net/Europe/Berlin`), one in other letters, or a Windows name by the mapping of the
 * Unicode consortium or as Windows shows it, of which the zone of the whole world's use is taken. Undefined where it stands for none.
 */
export function zoneOfName(tzid: string): NamedZone | undefined {
  const name = tzid.trim().replaceAll('"', "");
  if (name === "" || name.length > 200) return undefined;
  if (utcNames.has(name.toUpperCase())) return { zone: "UTC", basis: "utc" };
  const spelt = speltZone(name) ?? (name.includes("/") ? speltZone(name.replaceAll(" ", "_")) : undefined);
  if (spelt !== undefined) return { zone: spelt, basis: "named", ...(spelt === name ? {} : { repair: "zone-spelling" }) };
  return zoneBehindPrefix(name) ?? zoneOfWindowsName(name);
}

function zoneBehindPrefix(name: string): NamedZone | undefined {
  const segments = name.split("/");
  for (const length of [3, 2, 1]) {
    if (segments.length <= length) continue;
    const end = segments.slice(-length).join("/");
    const spelt = length > 1 || end.toUpperCase() === "UTC" ? speltZone(end) : undefined;
    if (spelt !== undefined) return { zone: spelt, basis: "named", repair: "zone-prefix" };
  }
  return undefined;
}

function zoneOfWindowsName(name: string): NamedZone | undefined {
  const mapped = findIana(name, "001")[0] ?? zoneOfLabel(name);
  const zone = mapped === undefined ? undefined : (formerNames.get(mapped) ?? mapped);
  return zone !== undefined && speltZone(zone) !== undefined ? { zone, basis: "windows-name" } : undefined;
}
