import { Temporal } from "temporal-polyfill";
import { type DescribedZone, zoneLike } from "./described-zone.ts";
import type { ZoneBasis } from "./invitation-reading.ts";
import type { ReadingNotes } from "./reading-notes.ts";
import type { StatedTime } from "./stated-time.ts";
import { zoneOfName } from "./zone-of-name.ts";

/** A moment on the globe, and how it came there. */
export interface PlacedTime {
  at: Temporal.ZonedDateTime;
  basis: ZoneBasis;
  wholeDay: boolean;
}

interface Placing {
  zone: string;
  basis: ZoneBasis;
  /** Where a described zone is like none that is known: seconds east of UTC at an instant. */
  offsetAt?: DescribedZone["offsetAt"];
}

/** What a calendar says of zones, and what to take where it says nothing. */
export interface ZoneSurroundings {
  described: readonly DescribedZone[];
  /** X-WR-TIMEZONE. */
  ofCalendar: string | undefined;
  defaultTimeZone: string;
}

/** More names of zones than any calendar has. */
const mostNames = 50;

/** Puts the stated times of one calendar into zones. What each name stands for is found out once for each year. */
export class ZonePlacer {
  readonly #surroundings: ZoneSurroundings;
  readonly #notes: ReadingNotes;
  readonly #placings = new Map<string, Placing>();

  constructor(surroundings: ZoneSurroundings, notes: ReadingNotes) {
    this.#surroundings = surroundings;
    this.#notes = notes;
  }

  /**
   * A stated time with its zone. A wall-clock time that clocks skip is read with the offset before the gap, and one that
   * they show twice is the first of the two (RFC 5545 section 3.3.5). A whole day begins at midnight of the zone.
   *
   * @param line where to tell what was mended
   */
  place(stated: StatedTime, tzid: string | undefined, line: number): PlacedTime {
    if (stated.kind === "utc") return this.#placeUtc(stated.instant, tzid, line);
    const local = stated.kind === "date" ? stated.date.toPlainDateTime() : stated.local;
    const placing = this.#placingOf(tzid, local, line);
    const at = onGlobe(local, placing, this.#surroundings.defaultTimeZone);
    const isSkipped = placing.offsetAt === undefined && !at.toPlainDateTime().equals(local);
    if (isSkipped && stated.kind === "local") this.#notes.mended("no-such-hour", line);
    return { at, basis: placing.basis, wholeDay: stated.kind === "date" };
  }

  #placeUtc(instant: Temporal.Instant, tzid: string | undefined, line: number): PlacedTime {
    const named = tzid === undefined ? undefined : zoneOfName(tzid);
    if (tzid !== undefined) this.#notes.mended("utc-with-zone", line);
    return { at: instant.toZonedDateTimeISO(named?.zone ?? "UTC"), basis: "utc", wholeDay: false };
  }

  #placingOf(tzid: string | undefined, local: Temporal.PlainDateTime, line: number): Placing {
    const key = `${local.year} ${tzid ?? ""}`;
    const known = this.#placings.get(key);
    if (known !== undefined) return known;
    if (this.#placings.size >= mostNames) return this.#assumed("zone-unknown", line);
    const placing = tzid === undefined || tzid.trim() === "" ? this.#ofCalendar() : this.#ofName(tzid, local, line);
    this.#placings.set(key, placing);
    return placing;
  }

  #ofCalendar(): Placing {
    const { ofCalendar, defaultTimeZone } = this.#surroundings;
    const named = ofCalendar === undefined ? undefined : zoneOfName(ofCalendar);
    return named === undefined ? { zone: defaultTimeZone, basis: "assumed" } : { zone: named.zone, basis: named.basis };
  }

  #ofName(tzid: string, local: Temporal.PlainDateTime, line: number): Placing {
    const named = zoneOfName(tzid);
    const described = this.#surroundings.described.find((zone) => zone.tzid === tzid);
    const isDescribedOtherwise = named !== undefined && described !== undefined && !tzid.includes("/") && !agree(named.zone, described, local);
    if (named !== undefined && !isDescribedOtherwise) {
      if (named.repair !== undefined) this.#notes.mended(named.repair, line);
      return { zone: named.zone, basis: named.basis };
    }
    return described === undefined ? this.#assumed("zone-unknown", line) : this.#ofDescription(described, local, line);
  }

  #ofDescription(described: DescribedZone, local: Temporal.PlainDateTime, line: number): Placing {
    const { defaultTimeZone } = this.#surroundings;
    const located = described.location === undefined ? undefined : zoneOfName(described.location)?.zone;
    const likely = located === undefined ? [defaultTimeZone] : [located, defaultTimeZone];
    const zone = zoneLike(described, local.toZonedDateTime("UTC").epochMilliseconds / 1_000, likely);
    if (zone !== undefined) return { zone, basis: "described" };
    this.#notes.left("zone-unmatched", line);
    return { zone: defaultTimeZone, basis: "described", offsetAt: described.offsetAt };
  }

  #assumed(code: "zone-unknown", line: number): Placing {
    this.#notes.left(code, line);
    return { zone: this.#surroundings.defaultTimeZone, basis: "assumed" };
  }
}

/**
 * Whether a described zone has the offset of its name at a time. The zone data has zones of abbreviations that know no
 * summer time (`EST`), and files have others of that name; a name of a place is believed before its description.
 */
function agree(zone: string, described: DescribedZone, local: Temporal.PlainDateTime): boolean {
  const at = local.toZonedDateTime(zone);
  return described.offsetAt(at.epochMilliseconds / 1_000) === at.offsetNanoseconds / 1e9;
}

function onGlobe(local: Temporal.PlainDateTime, { zone, offsetAt }: Placing, shownIn: string): Temporal.ZonedDateTime {
  if (offsetAt === undefined) return local.toZonedDateTime(zone, { disambiguation: "compatible" });
  const asIfUtc = local.toZonedDateTime("UTC").epochMilliseconds / 1_000;
  // The offset at the hour itself is known only once the hour is: twice is enough on both sides of a change.
  const near = asIfUtc - offsetAt(asIfUtc);
  return Temporal.Instant.fromEpochMilliseconds((asIfUtc - offsetAt(near)) * 1_000).toZonedDateTimeISO(shownIn);
}
