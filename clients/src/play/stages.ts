import type { Condition } from "../house/house.ts";
import { type Entry, identityOf } from "./entry.ts";
import { delayedUntil, doStep, finishEverything, record, setSecondInterview, type Story } from "./story.ts";

export type Outcome =
  /** The program shows what the plans promise now. */
  | "as promised"
  /** The server did not answer well: the program shows what it showed before, or has switched the calendar off. */
  | "as before"
  /** All is well after an answer that ended half-way: the program shows what is promised, or waits for a change. */
  | "after the cut"
  /** The link is revoked. */
  | "revoked";

/** One thing that happens, and what programs have to make of it. */
export interface Stage {
  name: string;
  outcome: Outcome;
  /** Whether it is played to a list of tasks too. */
  asTasks?: true;
  /** Default `well`. */
  condition?: Condition;
  happens(story: Story): Promise<void>;
  /** What else must be so, once the program shows it. */
  also?(entries: readonly Entry[], before: readonly Entry[]): string | undefined;
}

/** The whole play, in order. */
export const stages: readonly Stage[] = [
  {
    name: "it is subscribed to",
    outcome: "as promised",
    asTasks: true,
    happens: nothing,
    also: (entries) => (entries.length < 6 ? "there is too little to see" : undefined),
  },
  {
    name: "a date moves",
    outcome: "as promised",
    asTasks: true,
    happens: (story) => record(story, "maya", { type: "interview-rescheduled", at: story.house.now(), interview: "int-1", starts: "2026-11-25T15:00:00-05:00", ends: "2026-11-25T16:00:00-05:00" }),
    also: (entries, before) => (movedSince(before, entries) < 2 ? "nothing moved under its old identity" : undefined),
  },
  {
    name: "a step is done",
    outcome: "as promised",
    asTasks: true,
    async happens(story) {
      story.house.at("2026-11-25T22:00:00Z");
      await doStep(story, "maya", "thank-you");
    },
    also: (entries, before) => (before.every((old) => entries.some((entry) => identityOf(entry) === identityOf(old))) ? "nothing left" : undefined),
  },
  { name: "the server has started, its database is away", outcome: "as before", condition: "no database", happens: (story) => delayedUntil(story, "2026-12-08") },
  { name: "the database is back", outcome: "as promised", happens: nothing },
  { name: "the server is broken within", outcome: "as before", condition: "broken", happens: (story) => delayedUntil(story, "2026-12-10") },
  { name: "the server is mended", outcome: "as promised", happens: nothing },
  { name: "an answer ends half-way", outcome: "as before", condition: "cuts answers", happens: (story) => delayedUntil(story, "2026-12-14") },
  { name: "nobody answers", outcome: "as before", condition: "gone", happens: nothing },
  { name: "all is well again", outcome: "after the cut", happens: nothing },
  { name: "a date moves once more", outcome: "as promised", happens: (story) => delayedUntil(story, "2026-12-11") },
  { name: "a proxy in front answers 502", outcome: "as before", condition: "bad gateway", happens: (story) => delayedUntil(story, "2026-12-15") },
  { name: "the proxy is well again", outcome: "as promised", happens: nothing },
  {
    name: "everything is done",
    outcome: "as promised",
    asTasks: true,
    happens: finishEverything,
    also: (entries) => (entries.length === 1 && entries[0]?.summary === "Nothing planned" ? undefined : "the placeholder is not alone"),
  },
  {
    name: "the interviews are switched on",
    outcome: "as promised",
    async happens(story) {
      await story.house.call.feeds.update({ id: story.feed.id, interviews: true });
      story.interviews = true;
    },
    also: (entries) => (entries.length < 2 ? "the interviews are not there" : undefined),
  },
  { name: "another interview is set", outcome: "as promised", happens: setSecondInterview, also: (entries, before) => (entries.length > before.length ? undefined : "nothing came") },
  {
    name: "that interview is called off",
    outcome: "as promised",
    happens: (story) => record(story, "second", { type: "interview-cancelled", at: story.house.now(), interview: "int-1", by: "employer" }),
    also: (entries) => (entries.filter(({ status }) => status === "cancelled").length === 1 ? undefined : "it is not shown as cancelled"),
  },
  { name: "the link is revoked", outcome: "revoked", asTasks: true, happens: async ({ house, feed }) => void (await house.call.feeds.revoke({ id: feed.id })) },
];

async function nothing(): Promise<void> {}

function movedSince(before: readonly Entry[], after: readonly Entry[]): number {
  return after.filter((entry) => before.some((old) => identityOf(old) === identityOf(entry) && old.start !== entry.start)).length;
}
