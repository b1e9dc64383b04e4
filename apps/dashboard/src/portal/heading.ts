import type { PortalView } from "@tact/api/views";
import { clock, relativeDate } from "../time/format.ts";
import { epoch, wallClock } from "../time/zoned.ts";
import { portalWords } from "../words/en-portal.ts";
import { type Ahead, deedOf, type NowGroup } from "./now-groups.ts";

const w = portalWords.heading;
/** A first name as long as this still reads as one. */
const longestFirstName = 24;

// Hebrew, Arabic, Syriac, Thaana and their kin. Such a name is set apart, or it would turn the sentence around it.
const fromRightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** The name by which a page greets somebody: the first of their names, or all of a short one. */
export function greetedName(name: string): string {
  const [first = name] = name.trim().split(/\s+/);
  const shown = first.length <= longestFirstName ? first : `${first.slice(0, longestFirstName - 1)}…`;
  return fromRightToLeft.test(shown) ? `\u2068${shown}\u2069` : shown;
}

/** The page in a sentence: what there is to do, and for how long nothing. */
export function heading(view: Pick<PortalView, "client" | "applications" | "now">, groups: readonly NowGroup[], ahead: readonly Ahead[]): string {
  const { client, applications, now } = view;
  const name = greetedName(client.name);
  const zone = client.timeZone;
  const today = wallClock(Date.parse(now), zone).date;
  const steps = groups.flatMap((group) => group.steps);
  if (steps.length > 0) {
    const deeds = new Set(steps.map(deedOf));
    const [only] = deeds;
    const what = deeds.size === 1 && only !== undefined ? only : "task";
    // What may still wait until another day is not asked for today.
    const isToday = steps.some(({ status, window }) => status === "late" || wallClock(epoch(window.by), zone).date <= today);
    return (isToday ? w.today : w.soon)(name, what, steps.length);
  }
  if (applications.length === 0) return w.noPlan(name);
  const [next] = ahead;
  if (next === undefined) return w.nothing(name);
  const opens = epoch(next.step.window.opens);
  const day = wallClock(opens, zone).date;
  return w.until(name, day === today ? clock(opens, zone) : relativeDate(day, today));
}
