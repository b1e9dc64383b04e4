import { shortDate } from "../time/format.ts";
import { epoch, wallClock } from "../time/zoned.ts";
import { portalWords } from "../words/en-portal.ts";
import type { Ahead } from "./now-groups.ts";

const w = portalWords.after;
/** Steps that are shown at once. */
const shownAtOnce = 5;

/** What comes after: day, what, and what it hangs on. */
export function AfterList({ ahead, zone, now, several }: { ahead: readonly Ahead[]; zone: string; now: string; several: boolean }) {
  const rest = ahead.slice(shownAtOnce);
  const year = wallClock(Date.parse(now), zone).year;
  const row = (each: Ahead) => <AfterRow key={each.step.id} ahead={each} zone={zone} year={year} several={several} />;
  return (
    <section aria-labelledby="after" className="mt-10">
      <h2 id="after" className="text-17 font-semibold">
        {w.title}
      </h2>
      {ahead.length === 0 ? (
        <p className="mt-2 text-15 text-ink-2">{w.nothing}</p>
      ) : (
        <ol className="mt-2 divide-y divide-line border-t border-line">{ahead.slice(0, shownAtOnce).map(row)}</ol>
      )}
      {rest.length > 0 && (
        <details className="border-t border-line">
          <summary className="flex min-h-11 items-center text-13 font-semibold text-accent">{w.more(rest.length)}</summary>
          <ol className="divide-y divide-line border-t border-line">{rest.map(row)}</ol>
        </details>
      )}
    </section>
  );
}

function AfterRow({ ahead: { application, step }, zone, year, several }: { ahead: Ahead; zone: string; year: number; several: boolean }) {
  const { date } = wallClock(epoch(step.window.ideal), zone);
  const [because] = step.because;
  return (
    <li className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-2 py-3 text-13">
      <time dateTime={date} className="font-semibold">
        {shortDate(date, year)}
      </time>
      <div className="min-w-0 wrap-anywhere">
        <p className="text-15" dir="auto">{step.title}</p>
        <p className="text-ink-3" dir="auto">
          {several ? `${application.employer.name}. ` : ""}
          {because === undefined ? "" : w.sentence(because)}
        </p>
      </div>
    </li>
  );
}
