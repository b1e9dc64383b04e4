import type { Entry } from "./entry.ts";

/** Whether a link's entries are events or tasks. */
export type Form = "events" | "tasks";

/** What a program shows of one calendar that it subscribes to. */
export interface Shown {
  /** Sorted by UID. Empty where the program has switched the calendar off. */
  entries: Entry[];
  /** Whether the program has switched the calendar off; `until-restart` where it tries again once it is started anew. */
  off: false | "until-restart" | "for-good";
}

/** A calendar program that has been started with a home of its own. */
export interface RunningProgram extends AsyncDisposable {
  /** Its version, as it says itself. */
  version: string;
  /** Adds a calendar as a person would who was given its address. */
  subscribe(address: string, form: Form): Promise<void>;
  /** Lets it ask for the calendar once more. Resolves when it has asked and worked through the answer. */
  poll(): Promise<void>;
  shown(): Promise<Shown>;
  restart(): Promise<void>;
}

export interface OpenOptions {
  /** An empty folder of its own. */
  home: string;
  /** How many requests have been answered so far. */
  answered: () => number;
}

/** A calendar program of Debian's, and how it is known to take what a feed can do to it. */
export interface CalendarProgram {
  /** Names its file of tests. */
  id: string;
  name: string;
  /** Debian's packages that bring it. */
  packages: readonly string[];
  /** Whether it is on this machine. */
  isInstalled(): boolean;
  open(options: OpenOptions): Promise<RunningProgram>;
  /** Whether it keeps the UIDs of a feed, or gives entries ids of its own. */
  keepsUids: boolean;
  /** What it does when it is answered with a 5xx. */
  onServerError: "keeps" | "until-restart";
  /** What it does when an answer ends amid its body. */
  onCutOff: "keeps" | "empty-until-poll" | "empty-until-change";
  /** What it does when the link is revoked. */
  onRevoked: "keeps" | "for-good";
}
