import { describe, expect, test } from "vitest";
import { offsetAt } from "./offset-at.ts";
import { zoneTable } from "./zone-table.ts";
import { zoneDataVersion } from "./zone-data-version.ts";

const utc = (text: string) => Date.parse(text) / 1000;

function tableOf(zone: string) {
  const answer = zoneTable(zone);
  if (answer.error) throw new Error(answer.error.detail);
  return answer.value;
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** The offset as the environment knows it, in seconds east of UTC: an independent second opinion. */
function offsetByIntl(zone: string, epochSeconds: number): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "longOffset" });
    formats.set(zone, format);
  }
  const name = format.formatToParts(epochSeconds * 1000).find((part) => part.type === "timeZoneName")?.value ?? "";
  const match = /^GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(name);
  if (match === null) throw new Error(`no offset in ${name}`);
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = match;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}

const awkward = [
  "Africa/Casablanca", "Africa/Cairo", "Africa/El_Aaiun", "America/Caracas", "America/Havana", "America/New_York",
  "America/Nuuk", "America/Sao_Paulo", "America/St_Johns", "Antarctica/Troll", "Asia/Beirut", "Asia/Calcutta",
  "Asia/Gaza", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Pyongyang", "Asia/Riyadh", "Asia/Tehran", "Asia/Tokyo",
  "Australia/Lord_Howe", "Australia/Adelaide", "Europe/Berlin", "Europe/Dublin", "Europe/Istanbul", "Europe/London",
  "Europe/Moscow", "Pacific/Apia", "Pacific/Chatham", "Pacific/Easter", "Pacific/Kiritimati", "Pacific/Norfolk", "UTC",
];

describe("zone tables", () => {
  test.each([
    ["an ordinary clock change", "Europe/Berlin", "2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z", 3600, 7200],
    ["the change back", "America/New_York", "2026-11-01T05:59:59Z", "2026-11-01T06:00:00Z", -14400, -18000],
    ["a change of half an hour", "Australia/Lord_Howe", "2026-04-04T14:59:59Z", "2026-04-04T15:00:00Z", 39600, 37800],
    ["a winter that is the exception in law", "Europe/Dublin", "2026-10-25T00:59:59Z", "2026-10-25T01:00:00Z", 3600, 0],
    ["a pause for Ramadan", "Africa/Casablanca", "2025-02-23T01:59:59Z", "2025-02-23T02:00:00Z", 3600, 0],
    ["a day that never was", "Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-30T10:00:00Z", -36000, 50400],
    ["three quarters of an hour", "Pacific/Chatham", "2026-04-04T13:59:59Z", "2026-04-04T14:00:00Z", 49500, 45900],
  ])("hold %s: %s", (_, zone, before, after, offsetBefore, offsetAfter) => {
    const table = tableOf(zone);
    expect(offsetAt(table, utc(before))).toBe(offsetBefore);
    expect(offsetAt(table, utc(after))).toBe(offsetAfter);
  });

  test("equal the environment's offsets at 65,536 instants of every kind of zone", () => {
    const { fromEpochSeconds: from, throughEpochSeconds: through } = tableOf("UTC");
    const zones = [...awkward, ...Intl.supportedValuesOf("timeZone").filter((_, index) => index % 13 === 0)].slice(0, 64);
    expect(new Set(zones).size).toBeGreaterThan(50);
    // Steps of the golden section: as even as a grid, and in step with no rule of any calendar.
    const at = (index: number) => from + Math.floor((((index * 0.618_033_988_749_895) % 1) * (through - from)));
    const differing = zones.flatMap((zone, offset) => {
      const table = tableOf(zone);
      return Array.from({ length: 65_536 / zones.length + 1 }, (_, index) => at(index * zones.length + offset))
        .filter((instant) => offsetAt(table, instant) !== offsetByIntl(zone, instant))
        .map((instant) => [zone, instant]);
    });
    expect(differing).toEqual([]);
  });

  test("equal the environment's offsets on both sides of every change", () => {
    for (const zone of awkward) {
      const table = tableOf(zone);
      for (const [change] of table.transitions) {
        for (const at of [change - 1, change]) expect([zone, at, offsetAt(table, at)]).toEqual([zone, at, offsetByIntl(zone, at)]);
      }
    }
  });

  test.each(["Europe/Amsterdam", "Africa/Monrovia", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu", "America/Caracas", "Australia/Lord_Howe"])(
    "hold the years 1900 to 2199 where they are asked for, mean local times with their seconds among them: %s",
    (zone) => {
      const { value } = zoneTable(zone, { from: "1900-01-01", through: "2199-12-31" });
      if (value === undefined) throw new Error("no table");
      for (let at = value.fromEpochSeconds; at < value.throughEpochSeconds; at += 45 * 86_400 + 3_601) {
        expect([at, offsetAt(value, at)]).toEqual([at, offsetByIntl(zone, at)]);
      }
    },
  );

  test("are put together from decades without a seam", () => {
    const zones = Intl.supportedValuesOf("timeZone").filter((_, index) => index % 29 === 0);
    for (const zone of [...zones, "Africa/Monrovia", "Africa/Cairo"]) {
      const { value } = zoneTable(zone, { from: "1969-12-31", through: "2031-01-01" });
      if (value === undefined) throw new Error("no table");
      for (let year = 1970; year <= 2030; year += 10) {
        const start = utc(`${year}-01-01T00:00Z`);
        for (const at of [start - 1, start, start + 1]) expect([zone, at, offsetAt(value, at)]).toEqual([zone, at, offsetByIntl(zone, at)]);
        const later = zoneTable(zone, { from: `${year}-01-01`, through: "2031-01-01" }).value;
        expect([later?.initialOffsetSeconds, later?.transitions]).toEqual([offsetAt(value, start), value.transitions.filter(([at]) => at > start)]);
      }
    }
  });

  test("hold a change in the very second in which a decade begins", () => {
    const { value } = zoneTable("America/Cambridge_Bay", { from: "1915-01-01", through: "1925-12-31" });
    expect(value).toMatchObject({ initialOffsetSeconds: 0, transitions: [[utc("1920-01-01T00:00Z"), -25_200]] });
  });

  test("ascend, and each transition changes the offset", () => {
    for (const zone of awkward) {
      const { initialOffsetSeconds, transitions } = tableOf(zone);
      let before = { at: Number.NEGATIVE_INFINITY, offset: initialOffsetSeconds };
      for (const [at, offset] of transitions) {
        expect(at).toBeGreaterThan(before.at);
        expect(offset).not.toBe(before.offset);
        before = { at, offset };
      }
    }
  });

  test("keep an alias's own name, with the offsets of what it stands for", () => {
    const alias = tableOf("Asia/Calcutta");
    expect(alias.zone).toBe("Asia/Calcutta");
    expect(offsetAt(alias, utc("2026-11-23T00:00Z"))).toBe(19_800);
    expect({ ...tableOf("US/Eastern"), zone: "" }).toEqual({ ...tableOf("America/New_York"), zone: "" });
  });

  test("say nothing outside what they cover", () => {
    const table = tableOf("Europe/London");
    expect(offsetAt(table, table.fromEpochSeconds)).toBe(0);
    expect(offsetAt(table, table.fromEpochSeconds - 1)).toBeUndefined();
    expect(offsetAt(table, table.throughEpochSeconds)).toBe(0);
    expect(offsetAt(table, table.throughEpochSeconds + 1)).toBeUndefined();
  });

  test("cover the range that is asked for", () => {
    const answer = zoneTable("Africa/Monrovia", { from: "1970-01-01", through: "1972-12-31" });
    expect(answer.value).toEqual({
      zone: "Africa/Monrovia",
      fromEpochSeconds: 0,
      throughEpochSeconds: utc("1973-01-01T00:00Z") - 1,
      initialOffsetSeconds: -2670,
      transitions: [[utc("1972-01-07T00:44:30Z"), 0]],
    });
  });

  test("are shared, so they are frozen", () => {
    const table = tableOf("Europe/Paris");
    expect(tableOf("Europe/Paris")).toBe(table);
    expect(Object.isFrozen(table.transitions)).toBe(true);
  });

  test.each(["Europe/Atlantis", "Mars/Olympus", "+05:30", "", "Europe/London\r\n", "constructor", "X".repeat(10_000)])(
    "refuse an unknown zone: %j",
    (zone) => {
      expect(zoneTable(zone)).toMatchObject({ error: { code: "unknown-zone", zone } });
    },
  );

  test.each<[zone: string, suggestions: string[], detail: string]>([
    ["europe/london", ["Europe/London"], "is spelt Europe/London, not europe/london"],
    ["Europe/Berln", ["Europe/Berlin"], "is not a known time zone: Europe/Berln. Did you mean Europe/Berlin?"],
    ["Berlin", ["Europe/Berlin"], "is not a known time zone: Berlin. Did you mean Europe/Berlin?"],
    ["New_York", ["America/New_York"], "is not a known time zone: New_York. Did you mean America/New_York?"],
    ["IST", ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"], "is an abbreviation, and no time zone: IST. Did you mean Asia/Kolkata or Europe/Dublin or Asia/Jerusalem?"],
    ["PST", ["America/Los_Angeles", "Asia/Manila"], "is an abbreviation, and no time zone: PST."],
    ["GMT+2", [], "is an offset, and no time zone: GMT+2. Name the place whose clocks count, such as Europe/Berlin"],
    ["Mars/Olympus", [], "is not a known time zone: Mars/Olympus. Use an IANA name, such as Europe/London"],
  ])("tell for %s what was probably meant: %j", (zone, suggestions, detail) => {
    const { error } = zoneTable(zone);
    expect(error).toMatchObject({ code: "unknown-zone", zone, suggestions });
    expect(error?.detail).toContain(detail);
  });

  test("suggest only zones that there are", () => {
    for (const abbreviation of ["ACT", "AET", "AGT", "ART", "AST", "BET", "BST", "CAT", "CEST", "CNT", "CST", "CTT", "EAT", "ECT", "EDT", "IET", "IST", "JST", "MIT", "MDT", "NET", "NST", "PDT", "PLT", "PNT", "PRT", "PST", "SST", "VST"]) {
      const { error } = zoneTable(abbreviation);
      expect(error?.suggestions.length, abbreviation).toBeGreaterThan(0);
      for (const zone of error?.suggestions ?? []) expect(Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone).toBeTruthy();
    }
  });

  test.each(["EST", "UTC", "Etc/GMT+5", "GB", "US/Eastern", "America/Buenos_Aires", "Europe/Kiev", "Etc/UTC"])("keep what is an old or a fixed zone of the IANA's: %s", (zone) => {
    expect(zoneTable(zone).value?.zone).toBe(zone);
  });

  test("name the version of their data", () => {
    expect(zoneDataVersion).toMatch(/^20\d\d[a-z]$/);
  });
});
