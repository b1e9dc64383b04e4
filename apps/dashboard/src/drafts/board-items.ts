import type { DraftBoardItem, DraftBoardView, DraftState } from "@tact/api/views";
import { epoch, wallClock } from "../time/zoned.ts";

export const shows = ["all", "stale", "gaps", "to-review", "ready", "left"] as const;
export type Show = (typeof shows)[number];

/** What an address asks for; everything where it asks for nothing that there is. */
export const showOf = (text: string | undefined): Show => shows.find((show) => show === text) ?? "all";

const urgencies = ["late", "today", "later"] as const;
export type Urgency = (typeof urgencies)[number];

/** Steps of one urgency, in the order in which their windows close. */
export interface BoardGroup {
  urgency: Urgency;
  items: DraftBoardItem[];
}

/** Names a step of the board in an address: two applications never share one. */
export const keyOf = ({ step }: DraftBoardItem): string => step.id;

/** How many stand behind each filter. */
export function countsOf({ items, leftOver }: DraftBoardView): Record<Show, number> {
  const of = (state: DraftBoardItem["state"]) => items.filter((item) => item.state === state).length;
  return { all: items.length, stale: of("stale"), gaps: of("gaps"), "to-review": of("to-review"), ready: of("ready"), left: leftOver.length };
}

/** Late, to be done on the reader's day, or later: the same that Today goes by. */
function urgencyOf({ step }: DraftBoardItem, now: number, zone: string): Urgency {
  if (step.status === "late") return "late";
  if (step.status === "due" || wallClock(epoch(step.window.opens), zone).date === wallClock(now, zone).date) return "today";
  return "later";
}

/** What a filter shows, by urgency. */
export function groupsOf(items: readonly DraftBoardItem[], show: Show, now: number, zone: string): BoardGroup[] {
  const shown = show === "all" ? items : items.filter(({ state }) => state === show);
  return urgencies
    .map((urgency) => ({ urgency, items: shown.filter((item) => urgencyOf(item, now, zone) === urgency) }))
    .filter((group) => group.items.length > 0);
}

/** Whether words still want a person: they have gaps, no longer fit, or the review would stop them. */
export const wantsWork = (state: DraftState["state"]): boolean => state === "stale" || state === "gaps" || state === "to-review";

/** Steps of today, and those that are late, whose words want a person: the number that stands beside the page's name. */
export function toWorkToday(items: readonly DraftBoardItem[], now: number, zone: string): number {
  return groupsOf(items, "all", now, zone)
    .filter(({ urgency }) => urgency !== "later")
    .flatMap((group) => group.items)
    .filter(({ state }) => wantsWork(state)).length;
}

/** How many drafts of a step are in the state that the step has. */
export const countIn = ({ drafts, state }: DraftBoardItem): number => drafts.filter((draft) => draft.state === state).length;
