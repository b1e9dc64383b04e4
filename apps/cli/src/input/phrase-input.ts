import { resolveRegion, zoneTable } from "@tact/calendar";
import { type BusinessCalendar, businessCalendar, calendarRegion, date, instant, parse, text, zoneName } from "@tact/facts";
import type { PhraseRequest } from "@tact/rules";
import { z } from "zod";
import { refused, Refused } from "../output/refused.ts";
import { localTime } from "../text/local-time.ts";
import { isRecord } from "./read-request.ts";

/** What the command line says about every phrase that does not say it itself. */
export interface PhraseOptions {
  /** The present for phrases that name no day, as an instant. */
  clock: () => string;
  said?: string | undefined;
  region?: string | undefined;
  zone?: string | undefined;
}

const phraseInput = z.strictObject({
  phrase: text(200),
  said: z.union([date, instant], { error: "must be a date as YYYY-MM-DD, or an instant" }),
  zone: zoneName.optional(),
  calendar: z.union([calendarRegion, businessCalendar]).optional(),
});

/**
 * A phrase as it came in, made ready to be read. The day it was said is a date, or an instant whose day is taken in
 * `zone`, else as the instant's own offset has it. Without a calendar, Saturday and Sunday are the weekend and there are
 * no holidays.
 */
export function readPhraseInput(input: unknown, options: PhraseOptions): PhraseRequest | Refused {
  const parsed = parse(phraseInput, withOptions(input, options));
  if (parsed.error) return new Refused(parsed);
  const { phrase, said, zone, calendar } = parsed.value;
  const day = said.includes("T") ? dayIn(zone, said) : said;
  if (day instanceof Refused) return day;
  const resolved = calendarOf(calendar, day);
  return resolved instanceof Refused ? resolved : { phrase, said: day, calendar: resolved };
}

function withOptions(input: unknown, { clock, said, region, zone }: PhraseOptions): unknown {
  if (!isRecord(input)) return input;
  const ofMachine = () => ({ said: clock(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
  return {
    ...("said" in input ? {} : said === undefined ? ofMachine() : { said }),
    ...(zone === undefined ? {} : { zone }),
    ...(region === undefined ? {} : { calendar: { region } }),
    ...input,
  };
}

function dayIn(zone: string | undefined, said: string): string | Refused {
  if (zone === undefined) return said.slice(0, 10);
  const { value, error } = zoneTable(zone);
  if (error !== undefined) return refused({ pointer: "/zone", detail: error.detail, code: error.code });
  return localTime(said, value).slice(0, 10);
}

function calendarOf(calendar: z.infer<typeof phraseInput>["calendar"], said: string): BusinessCalendar | Refused {
  const year = Number(said.slice(0, 4));
  const range = { from: `${year - 1}-01-01`, through: `${year + 3}-12-31` };
  if (calendar === undefined) return { weekend: ["saturday", "sunday"], holidays: [], closed: [], ...range };
  if (!("region" in calendar)) return calendar;
  const { value, error } = resolveRegion(calendar.region, range, calendar.closed);
  if (error === undefined) return value;
  return refused({ pointer: "/calendar/region", detail: error.detail, code: error.code });
}
