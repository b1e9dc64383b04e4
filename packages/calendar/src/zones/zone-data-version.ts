/**
 * Version of the zone data behind `zoneTable`, such as `2026c`: the IANA release that this Node carries.
 * A plan names it, so that a plan made with other data can be told apart.
 */
export const zoneDataVersion: string = process.versions["tz"] ?? "unknown";
