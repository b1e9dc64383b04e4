const families: readonly (readonly [family: string, sign: RegExp])[] = [
  ["google", /google-calendar/i],
  ["outlook", /outlook|microsoft|exchange/i],
  ["apple", /icalendar|dataaccessd|calendaragent|remindd|\bios\//i],
  ["thunderbird", /thunderbird/i],
  ["evolution", /evolution/i],
  ["vdirsyncer", /vdirsyncer/i],
  ["davx5", /davx|icsx/i],
  ["browser", /mozilla/i],
];

/** Family of the program that fetches a feed, from its User-Agent; nothing finer is kept. */
export function clientFamily(userAgent: string | null): string {
  return families.find(([, sign]) => sign.test(userAgent ?? ""))?.[0] ?? "other";
}
