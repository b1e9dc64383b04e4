import { type StatedLine, statedLines } from "./stated-lines.ts";
import { invitationLimits } from "./invitation-limits.ts";
import type { ReadingNotes } from "./reading-notes.ts";

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
  const calendars: CalendarPart[] = [];
  let open: CalendarPart[] = [];
  let components = 0;
  let skipped = 0;
  const implied = new Set<CalendarPart>();
  for (const stated of statedLines(text, notes)) {
    const [, which, name = ""] = marker.exec(stated.text) ?? [];
    const kind = name.toLowerCase();
    if (which === undefined) {
      keep(open.at(-1), stated, notes);
      if (open.length === 0 && calendars.length === 0) notes.mended("text-in-front");
    } else if (which.toUpperCase() === "BEGIN") {
      components += 1;
      if (components > invitationLimits.components) {
        notes.left("too-many-components", stated.line);
        return calendars;
      }
      if (skipped > 0 || open.length >= invitationLimits.depth) {
        skipped += 1;
        notes.left("too-deep", stated.line);
        continue;
      }
      const part: CalendarPart = { kind, line: stated.line, lines: [], parts: [] };
      open = closedFor(kind, open, notes);
      if (open.length === 0 && kind !== "vcalendar") {
        notes.mended("no-calendar-around", stated.line);
        const around: CalendarPart = { kind: "vcalendar", line: stated.line, lines: [], parts: [] };
        implied.add(around);
        calendars.push(around);
        open.push(around);
      }
      const parent = open.at(-1);
      if (parent === undefined) calendars.push(part);
      else if (!unneeded.has(kind)) parent.parts.push(part);
      open.push(part);
    } else if (skipped > 0) {
      skipped -= 1;
    } else {
      open = closed(kind, open, stated, notes);
    }
  }
  if (open.some(({ kind }) => kind === "vevent")) notes.left("cut-short");
  else if (open.some((part) => !implied.has(part))) notes.mended("not-closed");
  return calendars;
}

function keep(part: CalendarPart | undefined, stated: StatedLine, notes: ReadingNotes): void {
  if (part === undefined) return;
  if (part.lines.length < invitationLimits.lines) part.lines.push(stated);
  else notes.left("too-many-lines", part.line);
}

/** What is open when a part begins: a calendar stands in nothing, a meeting in a calendar alone. */
function closedFor(kind: string, open: CalendarPart[], notes: ReadingNotes): CalendarPart[] {
  const parent = kind === "vcalendar" ? -1 : ofCalendar.has(kind) ? 0 : open.length - 1;
  const last = open.at(parent + 1);
  if (last === undefined || parent + 1 >= open.length) return open;
  notes.mended("not-closed", last.line);
  return open.slice(0, parent + 1);
}

function closed(kind: string, open: CalendarPart[], { line }: StatedLine, notes: ReadingNotes): CalendarPart[] {
  const at = open.findLastIndex((part) => part.kind === kind);
  if (at === -1) {
    notes.mended("stray-end", line);
    return open;
  }
  if (at !== open.length - 1) notes.mended("not-closed", open.at(-1)?.line);
  return open.slice(0, at);
}
