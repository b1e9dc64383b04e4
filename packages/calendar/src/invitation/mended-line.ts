import type { ReadingNotes } from "./reading-notes.ts";
import type { StatedLine } from "./stated-lines.ts";

/** A line taken apart no further than to mend it. */
export interface MendedLine {
  line: number;
  /** In upper case. */
  name: string;
  /** As it stands between the name and the colon, with its leading semicolons. */
  parameters: string;
  value: string;
}

const times: ReadonlySet<string> = new Set(["DTSTART", "DTEND", "DTSTAMP", "RECURRENCE-ID", "LAST-MODIFIED"]);
const listsOfTimes: ReadonlySet<string> = new Set(["EXDATE", "RDATE"]);

/**
 * A line with what is commonly broken mended, each mending told. Undefined where it is no line of a calendar: it has no
 * name or no value.
 */
export function mendedLine({ line, text }: StatedLine, notes: ReadingNotes): MendedLine | undefined {
  const split = splitLine(text) ?? splitUnquoted(text, line, notes);
  if (split === undefined) return undefined;
  const name = split.name.trim().toUpperCase();
  if (name !== split.name.toUpperCase()) notes.mended("spaces-around", line);
  const parameters = mendedParameters(split.parameters, line, notes);
  if (times.has(name) && !isLikeTime(split.value)) return mendedZone(text, line, name, notes) ?? { line, name, parameters, value: split.value };
  if (times.has(name) || listsOfTimes.has(name)) return { line, name, ...mendedTimes(parameters, split.value, line, notes) };
  if (name === "RRULE" || name === "EXRULE") return { line, name, parameters, value: withoutSpaces(split.value, line, notes) };
  if (["UID", "SEQUENCE", "STATUS", "METHOD", "DURATION"].includes(name)) return { line, name, parameters, value: split.value.trim() };
  return { line, name, parameters, value: split.value };
}

const isLikeTime = (text: string) => text.length <= 64 && /^\s*\d{4}-?\d\d-?\d\d[Tt\d\s:.,Zz+-]*$/.test(text);

/** A time whose zone has a colon in its name and no quotation marks around it: the time is what stands last. */
function mendedZone(text: string, line: number, name: string, notes: ReadingNotes): MendedLine | undefined {
  for (let colon = text.indexOf(":"); colon !== -1; colon = text.indexOf(":", colon + 1)) {
    const [, tzid] = text.length - colon <= 65 && isLikeTime(text.slice(colon + 1)) ? (/;TZID=([^";]{1,200})$/i.exec(text.slice(0, colon)) ?? []) : [];
    if (tzid === undefined) continue;
    notes.mended("unquoted-zone", line);
    return { line, name, ...mendedTimes(`;TZID="${tzid}"`, text.slice(colon + 1), line, notes) };
  }
  return undefined;
}

interface SplitLine {
  name: string;
  parameters: string;
  value: string;
}

/** Name, parameters and value: the value begins after the first colon that stands in no quotation marks. */
function splitLine(text: string): SplitLine | undefined {
  const nameEnd = text.search(/[;:]/);
  if (nameEnd < 1) return undefined;
  let isQuoted = false;
  for (let at = nameEnd; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    else if (character === ":" && !isQuoted) return { name: text.slice(0, nameEnd), parameters: text.slice(nameEnd, at), value: text.slice(at + 1) };
  }
  return undefined;
}

/** The same for a line with an odd quotation mark: without any, an address keeps its colon by its scheme. */
function splitUnquoted(text: string, line: number, notes: ReadingNotes): SplitLine | undefined {
  if (!text.includes('"')) return undefined;
  const plain = splitLine(text.replaceAll('"', ""));
  if (plain !== undefined) notes.mended("unbalanced-quote", line);
  return plain;
}

function mendedParameters(parameters: string, line: number, notes: ReadingNotes): string {
  let mended = parameters;
  if (/;\s*(;|$)/.test(mended)) {
    notes.mended("empty-parameter", line);
    mended = mended.replace(/(;\s*){2,}/g, ";").replace(/;\s*$/, "");
  }
  if (/;\s|\s;|\s=|=\s/.test(mended) && !mended.includes('"')) {
    notes.mended("spaces-around", line);
    mended = mended.split(/([;=])/).map((piece) => piece.trim()).join("");
  }
  return mended;
}

/** The shapes in which programs write times: the one of calendars, and ISO 8601 with hyphens, colons, fractions and offsets. */
const time = /^(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ]?(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?([Zz]|[+-]\d\d:?\d\d)?)?$/;

function mendedTimes(parameters: string, value: string, line: number, notes: ReadingNotes): { parameters: string; value: string } {
  const plain = withoutSpaces(value, line, notes);
  const mended = plain.split(",", 1_000).map((stated) => mendedTime(stated, line, notes));
  const isDate = mended.every((stated) => /^\d{8}$/.test(stated));
  const isTime = mended.every((stated) => stated.includes("T"));
  const announced = /;VALUE=([A-Za-z-]+)/i.exec(parameters)?.[1]?.toUpperCase();
  const isAnnouncedWrongly = (announced === "DATE" && isTime) || (announced === "DATE-TIME" && isDate);
  if (isAnnouncedWrongly) notes.mended("value-type", line);
  const bare = isDate || isTime ? parameters.replace(/;VALUE=[A-Za-z-]+/gi, "") : parameters;
  return { parameters: isDate ? `${bare};VALUE=DATE` : bare, value: mended.join(",") };
}

/** A time as calendars write it; one with an offset becomes UTC. What is none stays as it stands. */
function mendedTime(stated: string, line: number, notes: ReadingNotes): string {
  if (/^\d{8}(T\d{6}Z?)?$/.test(stated)) return stated;
  const [whole, year, month, day, hour, minute, second = "00", zone = ""] = time.exec(stated) ?? [];
  if (whole === undefined) return stated;
  notes.mended("time-form", line);
  if (hour === undefined) return `${year}${month}${day}`;
  if (!/^[+-]/.test(zone)) return `${year}${month}${day}T${hour}${minute}${second}${zone.toUpperCase()}`;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone.slice(0, 3)}:${zone.slice(-2)}`);
  return Number.isNaN(at) ? stated : `${new Date(at).toISOString().replace(/[-:]|\.\d+/g, "")}`;
}

function withoutSpaces(value: string, line: number, notes: ReadingNotes): string {
  if (value.trim() !== value || /\s/.test(value)) notes.mended("spaces-around", line);
  return value.replace(/\s+/g, "");
}
