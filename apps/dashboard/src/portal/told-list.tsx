import type { PortalView } from "@tact/api/views";
import { relativeDate, shortDate } from "../time/format.ts";
import { wallClock } from "../time/zoned.ts";
import { portalWords } from "../words/en-portal.ts";
import { ActForm } from "./act-form.tsx";

const w = portalWords.said;
type Recorded = PortalView["recorded"][number];

/** What the client said on this page, with the way to take each of it back, however long ago. */
export function ToldList({ view, action }: { view: PortalView; action: string }) {
  if (view.recorded.length === 0) return null;
  const today = wallClock(Date.parse(view.now), view.client.timeZone).date;
  return (
    <section aria-labelledby="told" className="mt-10">
      <h2 id="told" className="text-17 font-semibold">
        {w.title}
      </h2>
      <ul className="mt-2 divide-y divide-line border-t border-line">
        {view.recorded.map((recorded) => {
          const text = sentence(recorded, view);
          return (
            <li key={recorded.factId} className="flex min-h-14 items-center gap-3 py-1.5">
              <p className="min-w-0 flex-1 text-15 wrap-anywhere">
                <span dir="auto">{text}</span>
                <span className="block text-13 text-ink-3">{relativeDate(wallClock(Date.parse(recorded.at), view.client.timeZone).date, today)}</span>
              </p>
              <ActForm action={action} what="undo">
                <input type="hidden" name="fact" value={`${recorded.applicationId} ${recorded.factId}`} />
                <button aria-label={portalWords.act.undoOf(text)} className="h-11 shrink-0 rounded-8 px-3 text-13 font-semibold text-accent hover:bg-hover">
                  {portalWords.act.undo}
                </button>
              </ActForm>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function sentence({ what, title, on, applicationId }: Recorded, { applications }: PortalView): string {
  const employer = applications.find(({ id }) => id === applicationId)?.employer.name ?? "";
  const day = on === null ? null : shortDate(on);
  if (what === "done") return w.done(title ?? employer);
  if (what === "need-longer") return w["need-longer"](title ?? employer, day);
  if (what === "they-said-when") return w["they-said-when"](employer, day);
  return w[what](employer);
}
