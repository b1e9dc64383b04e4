import type { MeantFactView } from "@tact/api/views";
import { Rich } from "../kit/rich.tsx";
import { clock, dateAndClock, placeOf, shortDate, span } from "../time/format.ts";
import { epoch, wallClock } from "../time/zoned.ts";
import { sentenceWords as w } from "../words/en-log.ts";

type ReadDate = MeantFactView["dates"][number];

/** A day or a time as it was understood, on the reader's clocks and on the employer's where they differ. */
function dateText(date: ReadDate, reader: string, employer: string): { text: string; there: string | null } {
  if (date.kind === "days") {
    if (date.to === null) return { text: w.notBefore(shortDate(date.from)), there: null };
    return { text: w.days(shortDate(date.from), shortDate(date.to)), there: null };
  }
  const at = epoch(date.at);
  if (date.onlyTheDay) return { text: w.about(shortDate(wallClock(at, reader).date)), there: null };
  const until = date.until === null ? null : epoch(date.until);
  const here = until === null ? dateAndClock(at, reader) : `${shortDate(wallClock(at, reader).date)}, ${span(at, until, reader)}`;
  const isSameClock = clock(at, reader) === clock(at, employer) && wallClock(at, reader).date === wallClock(at, employer).date;
  return { text: `**${here}**`, there: isSameClock ? null : w.there(dateAndClock(at, employer), placeOf(employer)) };
}

/** The days and times that a sentence means, before anything is saved. */
export function SentenceDates({ dates, reader, employer }: { dates: readonly ReadDate[]; reader: string; employer: string }) {
  if (dates.length === 0) return null;
  return (
    <dl className="mt-1.5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-13">
      {dates.map((date, i) => {
        const { text, there } = dateText(date, reader, employer);
        return (
          <div key={i} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-ink-3">{w.dates[date.what] ?? date.what}</dt>
            <dd className="min-w-0 text-ink-2">
              <Rich text={text} />
              {there !== null && <span className="text-ink-3">, {there}</span>}
              <span className="block text-12 text-ink-3 [overflow-wrap:anywhere]">{w.means(date.words)}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
