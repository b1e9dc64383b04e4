import type { PortalView } from "@tact/api/views";
import { placeOf, relativeDate } from "../time/format.ts";
import { offsetMinutes, wallClock } from "../time/zoned.ts";
import { portalWords } from "../words/en-portal.ts";
import { AfterList } from "./after-list.tsx";
import { CalendarPart } from "./calendar-part.tsx";
import { heading } from "./heading.ts";
import { NowCard } from "./now-card.tsx";
import { nowGroups, stepsAhead } from "./now-groups.ts";
import { OtherClock } from "./other-clock.tsx";
import { SaidRegion } from "./said-region.tsx";
import { standing } from "./standing.ts";
import { ToldList } from "./told-list.tsx";

const w = portalWords;
/** Things to do that are shown at once; the rest is folded. */
const shownAtOnce = 3;

/** The client's own page, whole as it comes from the server. @param refused code of what was just refused to a browser without scripts */
export function PortalPage({ view, action, refused }: { view: PortalView; action: string; refused: string | null }) {
  const groups = nowGroups(view);
  const ahead = stepsAhead(view);
  const { client, organisation, coach, applications, calendar, now } = view;
  const rest = groups.slice(shownAtOnce);
  const day = (at: string) => relativeDate(wallClock(Date.parse(at), client.timeZone).date, wallClock(Date.parse(now), client.timeZone).date);
  const card = (group: (typeof groups)[number]) => <NowCard key={group.key} group={group} view={view} action={action} isFirst={group === groups[0]} />;
  return (
    <>
      <main className="mx-auto w-full max-w-[34rem] px-5 pt-8 pb-28">
        <p className="text-13 text-ink-3 wrap-anywhere" dir="auto">
          {w.from(organisation, coach)}
        </p>
        <h1 id="now" tabIndex={-1} className="mt-3 font-serif text-34 font-medium tracking-[-0.015em] text-balance wrap-anywhere outline-none">
          {heading(view, groups, ahead)}
        </h1>
        {refused !== null && (
          <p role="alert" className="mt-4 rounded-8 bg-late-soft px-4 py-3 text-15 text-late">
            {`${w.refused.title}. ${w.refused.codes[refused] ?? w.refused.other}`}
          </p>
        )}
        {groups.length === 0 && <p className="mt-3 text-15 text-ink-2">{applications.length === 0 ? w.noPlanText(coach) : ahead.length === 0 ? w.restText : w.nothingText}</p>}
        {groups.slice(0, shownAtOnce).map(card)}
        {rest.length > 0 && (
          <details className="group mt-8">
            <summary className="flex min-h-11 items-center text-15 font-semibold text-accent">{w.also(rest.length)}</summary>
            {rest.map(card)}
          </details>
        )}
        <ToldList view={view} action={action} />
        {applications.length > 0 && <AfterList ahead={ahead} zone={client.timeZone} now={now} several={applications.length > 1} />}
        {applications.length > 0 && (
          <section aria-labelledby="standing" className="mt-10">
            <h2 id="standing" className="text-17 font-semibold">
              {w.standing.title}
            </h2>
            <ul className="mt-2 divide-y divide-line border-t border-line">
              {applications.map((application) => (
                <li key={application.id} className="py-3 wrap-anywhere">
                  <p className="text-15" dir="auto">
                    {w.at(application.employer.name, application.role)}
                  </p>
                  <p className="text-13 text-ink-3">{application.nothingToDo === null ? standing(application) : w.after.sentence(application.nothingToDo)}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="calendar" className="mt-10">
          <h2 id="calendar" className="text-17 font-semibold">
            {w.calendar.title}
          </h2>
          <p className="mt-1 text-15 text-ink-2">{w.calendar.text}</p>
          {calendar !== null && (
            <p className="mt-1 text-13 text-ink-3">
              {w.calendar.made(day(calendar.madeAt))} {calendar.lastFetchedAt === null ? w.calendar.neverFetched : w.calendar.fetched(day(calendar.lastFetchedAt))} {w.calendar.replaces}
            </p>
          )}
          <CalendarPart action={action} again={calendar !== null} />
        </section>
        <footer className="mt-12 space-y-2 border-t border-line pt-4 text-13 text-ink-3">
          <p>
            {w.foot.zone(placeOf(client.timeZone))} <OtherClock offset={offsetMinutes(Date.parse(now), client.timeZone)} now={now} />
          </p>
          <p>{w.foot.nothingSent}</p>
          <p>{w.foot.private}</p>
        </footer>
      </main>
      <SaidRegion action={action} shown={now} />
    </>
  );
}
