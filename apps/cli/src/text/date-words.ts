const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** `Thu 3 Dec 2026`, of `2026-12-03` or anything that begins so. */
export function dayWords(date: string): string {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split("-").map(Number);
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return `${weekday} ${day} ${months[month - 1]} ${year}`;
}

/** `09:00`, of a zoned date time, as it stands on the wall there. */
export function clockWords(zoned: string): string {
  return zoned.slice(11, 16);
}

/** `Thu 3 Dec 2026 09:00`, of a zoned date time, as it stands on the wall there. */
export function momentWords(zoned: string): string {
  return `${dayWords(zoned)} ${clockWords(zoned)}`;
}

/** What of a moment differs from another: `17:00`, `Thu 3 Dec 17:00`, or all of it in another year. */
export function momentBeside(zoned: string, other: string): string {
  if (zoned.slice(0, 10) === other.slice(0, 10)) return clockWords(zoned);
  const day = dayWords(zoned);
  return `${zoned.slice(0, 4) === other.slice(0, 4) ? day.slice(0, -5) : day} ${clockWords(zoned)}`;
}

/** `America/New_York`, of a zoned date time. */
export function zoneOf(zoned: string): string {
  return zoned.slice(zoned.indexOf("[") + 1, -1);
}
