import type { DraftBoardItem, DraftBoardView } from "@tact/api/views";

export const shows = ["all", "stale", "gaps", "to-review", "ready", "left"] as const;
export type Show = (typeof shows)[number];

/** What an address asks for; everything where it asks for nothing that there is. */
export const showOf = (text: string | undefined): Show => shows.find((show) => show === text) ?? "all";

/** Steps of one urgency, in the order in which their windows close. */
export interface BoardGroup {
  urgency: "late" | "due" | "planned";
  items: DraftBoardItem[];
}

const urgencies = ["late", "due", "planned"] as const;

/** Names a step of the board in an address: two applications never share one. */
export const keyOf = ({ step }: DraftBoardItem): string => step.id;

/** How many stand behind each filter. */
export function countsOf({ items, leftOver }: DraftBoardView): Record<Show, number> {
  const of = (state: DraftBoardItem["state"]) => items.filter((item) => item.state === state).length;
  return { all: items.length, stale: of("stale"), gaps: of("gaps"), "to-review": of("to-review"), ready: of("ready"), left: leftOver.length };
}

/** What a filter shows, by urgency. */
export function groupsOf(items: readonly DraftBoardItem[], show: Show): BoardGroup[] {
  const shown = show === "all" ? items : items.filter(({ state }) => state === show);
  return urgencies
    .map((urgency) => ({ urgency, items: shown.filter(({ step }) => step.status === urgency) }))
    .filter((group) => group.items.length > 0);
}

/** How many drafts of a step are in the state that the step has. */
export const countIn = ({ drafts, state }: DraftBoardItem): number => drafts.filter((draft) => draft.state === state).length;
