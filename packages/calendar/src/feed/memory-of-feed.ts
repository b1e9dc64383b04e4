import type { ContentLine } from "./content-lines.ts";
import { contentLinesOf } from "./content-lines.ts";
import { isStamp, shownHash } from "./feed-entry.ts";
import { instantOfStamp } from "./feed-instant.ts";
import type { EntryMemory, FeedMemory } from "./feed-memory.ts";

/**
 * What a rendered feed told its subscribers, read from its text: for who kept the file and no memory beside it. What
 * had left the feed by then is not in it. An entry without UID or stamps is passed over.
 */
export function memoryOfFeed(text: string): FeedMemory {
  return memoryOfLines(contentLinesOf(text));
}

/** The same of its content lines. */
export function memoryOfLines(lines: readonly ContentLine[]): FeedMemory {
  const first = lines.findIndex(isEntryBegin);
  const head = lines.slice(0, first < 0 ? lines.length : first);
  const lastModified = instantOfStamp(valueOf(head, "LAST-MODIFIED") ?? "");
  return {
    ...(lastModified === undefined ? {} : { calendar: { lastModified, shown: hashOf(head.filter(({ text: line }) => line !== "END:VCALENDAR")) } }),
    entries: Object.fromEntries(entriesOf(lines)),
  };
}

function entriesOf(lines: readonly ContentLine[]): [uid: string, told: EntryMemory][] {
  const entries: [string, EntryMemory][] = [];
  let open: ContentLine[] | undefined;
  for (const line of lines) {
    if (isEntryBegin(line)) open = [];
    open?.push(line);
    if (open === undefined || line.name !== "END" || line.value !== open[0]?.value) continue;
    const entry = entryOf(open);
    if (entry !== undefined) entries.push(entry);
    open = undefined;
  }
  return entries;
}

/** Its alarm has a UID too, which comes later. */
function entryOf(lines: readonly ContentLine[]): [uid: string, told: EntryMemory] | undefined {
  const uid = valueOf(lines, "UID");
  const lastModified = instantOfStamp(valueOf(lines, "DTSTAMP") ?? "");
  const sequence = Number(valueOf(lines, "SEQUENCE") ?? "0");
  if (uid === undefined || lastModified === undefined || !Number.isSafeInteger(sequence)) return undefined;
  const createdAt = instantOfStamp(valueOf(lines, "CREATED") ?? "") ?? lastModified;
  return [uid, { sequence, createdAt, lastModified, shown: hashOf(lines) }];
}

function isEntryBegin({ name, value }: ContentLine): boolean {
  return name === "BEGIN" && (value === "VEVENT" || value === "VTODO");
}

function hashOf(lines: readonly ContentLine[]): string {
  return shownHash(
    lines
      .map(({ text }) => text)
      .filter((line) => !isStamp(line))
      .join("\r\n"),
  );
}

function valueOf(lines: readonly ContentLine[], name: string): string | undefined {
  return lines.find((line) => line.name === name)?.value;
}
