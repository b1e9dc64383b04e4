import { nearest } from "../nearest.ts";

/** A zone name that the zone data does not know. */
export interface UnknownZone {
  code: "unknown-zone";
  zone: string;
  detail: string;
  /** Names of zones that were probably meant, the likeliest first. */
  suggestions: string[];
}

/**
 * Abbreviations that environments take for zones though the IANA data has no zone of that name, and what they stand
 * for there. Most mean several offsets: `IST` is India's, Ireland's and Israel's, `BST` London's and Dhaka's.
 */
const abbreviations: ReadonlyMap<string, readonly string[]> = new Map([
  ["ACT", ["Australia/Darwin", "America/Rio_Branco"]],
  ["AET", ["Australia/Sydney"]],
  ["AGT", ["America/Argentina/Buenos_Aires"]],
  ["ART", ["Africa/Cairo", "America/Argentina/Buenos_Aires"]],
  ["AST", ["America/Halifax", "America/Anchorage"]],
  ["BET", ["America/Sao_Paulo"]],
  ["BST", ["Europe/London", "Asia/Dhaka"]],
  ["CAT", ["Africa/Maputo"]],
  ["CEST", ["Europe/Berlin"]],
  ["CNT", ["America/St_Johns"]],
  ["CST", ["America/Chicago", "Asia/Shanghai"]],
  ["CTT", ["Asia/Shanghai"]],
  ["EAT", ["Africa/Nairobi"]],
  ["ECT", ["Europe/Paris", "America/Guayaquil"]],
  ["EDT", ["America/New_York"]],
  ["IET", ["America/Indiana/Indianapolis"]],
  ["IST", ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"]],
  ["JST", ["Asia/Tokyo"]],
  ["MIT", ["Pacific/Apia"]],
  ["MDT", ["America/Denver"]],
  ["NET", ["Asia/Yerevan"]],
  ["NST", ["America/St_Johns", "Pacific/Auckland"]],
  ["PDT", ["America/Los_Angeles"]],
  ["PLT", ["Asia/Karachi"]],
  ["PNT", ["America/Phoenix"]],
  ["PRT", ["America/Puerto_Rico"]],
  ["PST", ["America/Los_Angeles", "Asia/Manila"]],
  ["SST", ["Pacific/Guadalcanal", "Pacific/Pago_Pago"]],
  ["VST", ["Asia/Ho_Chi_Minh"]],
]);

/** Whether an environment may know the name, and the IANA zone data does not. */
export function isNoIanaZone(zone: string): boolean {
  return abbreviations.has(zone) || zone.startsWith("SystemV/");
}

/** The refusal of a zone. `known` is how the zone data spells it, where only the spelling differs. */
export function unknownZone(zone: string, known: string | undefined): UnknownZone {
  const refusal = { code: "unknown-zone", zone } as const;
  if (known !== undefined) return { ...refusal, detail: `is spelt ${known}, not ${zone}`, suggestions: [known] };
  const meant = abbreviations.get(zone.toUpperCase());
  if (meant !== undefined) return { ...refusal, detail: `is an abbreviation, and no time zone: ${zone}. Did you mean ${meant.join(" or ")}?`, suggestions: [...meant] };
  if (/^(UTC|GMT)?[+-]\d/.test(zone)) {
    return { ...refusal, detail: `is an offset, and no time zone: ${shortened(zone)}. Name the place whose clocks count, such as Europe/Berlin`, suggestions: [] };
  }
  const suggestions = nearest(zone, Intl.supportedValuesOf("timeZone"));
  const use = suggestions.length === 0 ? "Use an IANA name, such as Europe/London" : `Did you mean ${suggestions.join(" or ")}?`;
  return { ...refusal, detail: `is not a known time zone: ${shortened(zone)}. ${use}`, suggestions };
}

const shortened = (zone: string) => (zone.length <= 64 ? zone : `${zone.slice(0, 64)}…`);
