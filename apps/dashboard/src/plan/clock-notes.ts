import { placeOf, shortDate, zoneDistance } from "../time/format.ts";
import { addDays, instantOf, offsetMinutes, wallClock } from "../time/zoned.ts";
import { planPageWords } from "../words/en-plan-page.ts";

/** The days on which the clocks of a zone change between two instants (epoch milliseconds). */
function changeDays(zone: string, from: number, to: number): string[] {
  const days: string[] = [];
  let date = wallClock(from, zone).date;
  const last = wallClock(to, zone).date;
  // At most two years: a plan that is longer is none.
  for (let i = 0; i < 730 && date <= last; i++, date = addDays(date, 1)) {
    const [start, end] = [instantOf(date, "00:00", zone), instantOf(addDays(date, 1), "00:00", zone)];
    if (end > from && offsetMinutes(start, zone) !== offsetMinutes(end, zone)) days.push(date);
  }
  return days;
}

/**
 * What to know of clocks that change within a plan: the reader's, the employer's, or both.
 * @param from epoch milliseconds: now
 * @param to epoch milliseconds: the last open step
 */
export function clockNotes(reader: string, employer: string, from: number, to: number): string[] {
  const w = planPageWords;
  const mine = changeDays(reader, from, to);
  const theirs = employer === reader ? [] : changeDays(employer, from, to);
  const after = (date: string, zone: string) => zoneDistance(employer, reader, instantOf(addDays(date, 1), "12:00", zone));
  const notes = [
    ...mine.map((date) => ({
      date,
      // Where both change on one day, how far they are apart stays as it is.
      text: theirs.includes(date) || employer === reader ? w.ownClocks(placeOf(reader), shortDate(date)) : w.ownClocksApart(placeOf(reader), shortDate(date), placeOf(employer), after(date, reader)),
    })),
    ...theirs.filter((date) => !mine.includes(date)).map((date) => ({ date, text: w.clocks(placeOf(employer), shortDate(date), after(date, employer)) })),
  ];
  return notes.toSorted((a, b) => (a.date < b.date ? -1 : 1)).map(({ text }) => text);
}
