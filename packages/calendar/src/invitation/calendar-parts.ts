import { invitationLimits } from "./invitation-limits.ts";
import type { ReadingNotes } from "./reading-notes.ts";
import { type StatedLine, statedLines } from "./stated-lines.ts";

/** What stands between a BEGIN and its END. */
export interface CalendarPart {
  /** In lower case: `vcalendar`, `vevent`, `vtimezone` … */
  kind: string;
  line: number;
  lines: StatedLine[];
  parts: CalendarPart[];
}

const marker = /^[ \t]*(BEGIN|END)[ \t]*:[ \t]*([A-Za-z][A-Za-z0-9-]{0,63})[ \t]*$/i;
/** Parts of a meeting that say nothing of it. */
const unneeded: ReadonlySet<string> = new Set(["valarm", "participant", "vlocation", "vresource"]);
/** Parts that stand in a calendar and never within one another. */
const ofCalendar: ReadonlySet<string> = new Set(["vevent", "vtodo", "vjournal", "vfreebusy", "vtimezone", "vavailability"]);

/**
 * The calendars of a text, with their parts. What is not closed ends where the next of its kind begins; what stands
 * before the first BEGIN is skipped; a meeting without a calendar around it gets one.
 */
export function calendarParts(text: string, notes: ReadingNotes): CalendarPart[] {
  const found = new FoundParts(notes);
  for (const stated of statedLines(text, notes)) {
    const [, which, name = ""] = marker.exec(stated.text) ?? [];
    if (which === undefined) found.keep(stated);
    else if (which.toUpperCase() === "END") found.end(name.toLowerCase(), stated.line);
    else if (!found.begin(name.toLowerCase(), stated.line)) break;
  }
  return found.finish();
}

/** The parts found so far, and those that are open. */
class FoundParts {
  readonly #notes: ReadingNotes;
  readonly #calendars: CalendarPart[] = [];
  /** From the calendar inwards. */
  #open: CalendarPart[] = [];
  /** Calendars that do not stand there and need no end. */
  readonly #implied = new Set<CalendarPart>();
  #components = 0;
  /** Open parts that lie too deep to be read. */
  #skipped = 0;
  #isCutOff = false;

  constructor(notes: ReadingNotes) {
    this.#notes = notes;
  }

  /** A line of whatever is open. */
  keep(stated: StatedLine): void {
    const part = this.#open.at(-1);
    if (this.#skipped > 0) return;
    if (part === undefined) {
      if (this.#calendars.length === 0) this.#notes.mended("text-in-front");
    } else if (part.lines.length < invitationLimits.lines) part.lines.push(stated);
    else this.#notes.left("too-many-lines", part.line);
  }

  /** A part begins. False where there have been so many that no more is read. */
  begin(kind: string, line: number): boolean {
    this.#components += 1;
    this.#isCutOff = this.#components > invitationLimits.components;
    if (this.#isCutOff) this.#notes.left("too-many-components", line);
    else if (kind === "vcalendar" || ofCalendar.has(kind)) this.#add(kind, line, kind === "vcalendar" ? 0 : 1);
    else if (this.#skipped > 0 || this.#open.length >= invitationLimits.depth) {
      this.#skipped += 1;
      this.#notes.left("too-deep", line);
    } else this.#add(kind, line, this.#open.length);
    return !this.#isCutOff;
  }

  /** Adds a part at a depth: what is open there or deeper was not closed, and ends here. */
  #add(kind: string, line: number, depth: number): void {
    const unclosed = this.#open[depth];
    if (unclosed !== undefined) this.#notes.mended("not-closed", unclosed.line);
    this.#open = this.#open.slice(0, depth);
    this.#skipped = 0;
    if (this.#open.length === 0 && kind !== "vcalendar") this.#implyCalendar(line);
    const part: CalendarPart = { kind, line, lines: [], parts: [] };
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#calendars.push(part);
    else if (!unneeded.has(kind)) parent.parts.push(part);
    this.#open.push(part);
  }

  #implyCalendar(line: number): void {
    const around: CalendarPart = { kind: "vcalendar", line, lines: [], parts: [] };
    this.#notes.mended("no-calendar-around", line);
    this.#implied.add(around);
    this.#calendars.push(around);
    this.#open.push(around);
  }

  /** A part ends, and with it what is open within it. */
  end(kind: string, line: number): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    const at = this.#open.findLastIndex((part) => part.kind === kind);
    const unclosed = at === -1 ? undefined : this.#open[at + 1];
    if (at === -1) this.#notes.mended("stray-end", line);
    else this.#open = this.#open.slice(0, at);
    if (unclosed !== undefined) this.#notes.mended("not-closed", unclosed.line);
  }

  /** The calendars, once there are no more lines. */
  finish(): CalendarPart[] {
    const unclosed = this.#open.filter((part) => !this.#implied.has(part));
    if (this.#isCutOff || unclosed.length === 0) return this.#calendars;
    if (unclosed.some(({ kind }) => kind === "vevent")) this.#notes.left("cut-short");
    else this.#notes.mended("not-closed");
    return this.#calendars;
  }
}
