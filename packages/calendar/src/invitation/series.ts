import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { invitationLimits } from "./invitation-limits.ts";

/** How a series goes on. */
export interface Series {
  /** Meetings after the first, within a year of it. */
  further: number;
  /** The first that takes place: the stated start, unless it is excepted. */
  first: Temporal.ZonedDateTime;
}

/** Series by the second, minute or hour are of machines, and cost work without end. */
const frequencies = /(^|;)FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;|$)/i;

/**
 * The first of a series, and how many more there are in the year after it. Undefined where its rule cannot be
 * understood or would take more work than a series of meetings does.
 */
export function seriesOf(
  starts: Temporal.ZonedDateTime,
  rule: string | undefined,
  { added, excepted }: { added: readonly Temporal.ZonedDateTime[]; excepted: readonly Temporal.ZonedDateTime[] },
): Series | undefined {
  const repeated = rule === undefined ? [] : repeatedAt(starts, rule);
  if (repeated === undefined) return undefined;
  const gone = new Set(excepted.map(({ epochMilliseconds }) => epochMilliseconds));
  const latest = starts.add({ years: 1 }).epochMilliseconds;
  const extra = added.map(({ epochMilliseconds }) => epochMilliseconds).filter((at) => at <= latest);
  const all = [...new Set([starts.epochMilliseconds, ...repeated, ...extra])].filter((at) => !gone.has(at)).sort((a, b) => a - b);
  const [first] = all;
  if (first === undefined) return undefined;
  return { first: Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(starts.timeZoneId), further: all.length - 1 };
}

/** Epoch milliseconds of what the rule adds within a year. */
function repeatedAt(starts: Temporal.ZonedDateTime, rule: string): number[] | undefined {
  if (rule.length > 500 || !frequencies.test(rule) || /(^|;)(BYSECOND|BYMINUTE|BYHOUR)=/i.test(rule)) return undefined;
  try {
    const expanded = new RRuleTemporal({
      rruleString: rule.toUpperCase(),
      dtstart: starts,
      maxIterations: invitationLimits.seriesPeriods,
      maxCandidateEvaluations: invitationLimits.seriesCandidates,
    });
    return expanded.between(starts.add({ seconds: 1 }), starts.add({ years: 1 }), true).map((at) => at.epochMilliseconds);
  } catch {
    return undefined;
  }
}
