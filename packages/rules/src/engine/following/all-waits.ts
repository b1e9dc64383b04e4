import type { Bench } from "../asking/bench.ts";
import type { Course, CourseEvent } from "./course.ts";
import { saidOf, withholding } from "../asking/drafts.ts";
import type { DoneEnquiry } from "./enquiry-chain.ts";
import { type Before, type EnquiryCourse, followEnquiries } from "./follow-enquiries.ts";
import type { TouchDay } from "./gap.ts";
import type { Occasion } from "./occasions.ts";
import type { StatementLedger } from "../reading/statements.ts";
import type { Period, Wait } from "./waits.ts";

const none: readonly DoneEnquiry[] = [];

interface Memory extends Before {
  readonly touches: TouchDay[];
  readonly fixed: Occasion[];
}

interface Setting {
  periods: readonly Period[];
  course: Course;
  /** Occasions whose step is in the plan. */
  standing: ReadonlySet<Occasion>;
  hints: StatementLedger["hints"];
  enquiryTo(wait: Wait | null): readonly string[];
}

export interface AllWaits {
  /** Done steps of waits that are over. */
  past: readonly DoneEnquiry[];
  /** The present wait; null where there is none. */
  present: EnquiryCourse | null;
}

/** Follows every wait in turn: what was done in earlier ones stays, the present one is followed to the end. */
export function followAllWaits(bench: Bench, setting: Setting): AllWaits {
  const present = setting.periods.at(-1)?.wait ?? null;
  const done = new Map<string, DoneEnquiry>();
  const { events } = setting.course;
  const past = followPast(bench, setting, events, present, done);
  if (present === null) return { past, present: null };
  const used = past.length === 0 ? null : new Set(past.map(({ by }) => by.order));
  const before: Memory = { touches: [], fixed: [] };
  let following: EnquiryCourse | null = null;
  for (const happened of events) {
    const event = used === null ? happened : asSeenLater(happened, used);
    if (following === null && event.known.order >= present.begins) following = begun(bench, setting, present, before, done);
    if (following === null) remember(before, event);
    else following.take(event);
  }
  return { past, present: following ?? begun(bench, setting, present, before, done) };
}

/** A message that completed a step of an earlier wait is only a touch to a later one. */
function asSeenLater(event: CourseEvent, used: ReadonlySet<number>): CourseEvent {
  const isUsed = (event.kind === "enquiry" || event.kind === "named") && used.has(event.known.order);
  return isUsed ? { kind: "touch", known: event.known } : event;
}

function followPast(
  bench: Bench,
  setting: Setting,
  events: readonly CourseEvent[],
  present: Wait | null,
  done: Map<string, DoneEnquiry>,
): readonly DoneEnquiry[] {
  const { periods } = setting;
  const before: Memory = { touches: [], fixed: [] };
  let courses: Map<string, EnquiryCourse> | null = null;
  let latest: ReadonlyMap<string, Wait> | null = null;
  let at = -1;
  for (const event of events) {
    while ((periods[at + 1]?.order ?? Number.POSITIVE_INFINITY) <= event.known.order) at += 1;
    const entered = periods[at]?.wait ?? null;
    // An interview that was moved is one interview: its wait is the one that it came to be.
    const wait = entered === null ? null : (latest ??= latestByKey(periods)).get(entered.key) ?? entered;
    if (wait !== null && wait.key !== present?.key && event.known.order >= wait.begins) {
      courses ??= new Map();
      let following = courses.get(wait.key);
      if (following === undefined) {
        following = begun(bench, setting, wait, before, done);
        courses.set(wait.key, following);
      }
      following.take(event);
    }
    remember(before, event);
  }
  return courses === null ? none : [...courses.values()].flatMap(({ kept }) => kept);
}

/** Every wait as it last stood, by key. */
function latestByKey(periods: readonly Period[]): ReadonlyMap<string, Wait> {
  const latest = new Map<string, Wait>();
  for (const { wait } of periods) if (wait !== null) latest.set(wait.key, wait);
  return latest;
}

function begun(bench: Bench, setting: Setting, wait: Wait, before: Before, done: Map<string, DoneEnquiry>): EnquiryCourse {
  const { course, hints, enquiryTo } = setting;
  const isUndated = wait.statement !== null && wait.decision === null;
  const asked = isUndated ? course.occasions.find(({ wait: its, fact }) => its !== null && fact === wait.statement?.known) : undefined;
  const fixed = asked === undefined ? [...before.fixed] : [...before.fixed, asked];
  const hint = hints.length === 0 ? null : (hints.findLast(({ known }) => wait.basis === "assumed" && known.at >= (wait.interview?.ends ?? 0))?.said ?? null);
  const stands = (occasion: Occasion, asOf: number | null) => isInPlan(bench, setting, occasion, asOf);
  return followEnquiries(bench, wait, { touches: before.touches, fixed }, { to: enquiryTo(wait), hint, done, stands });
}

/**
 * Whether a touch keeps enquiries at a distance: one that is in the plan, and neither dismissed nor withheld. What was
 * dropped since did so until then.
 */
function isInPlan({ wishes }: Bench, { standing }: Setting, occasion: Occasion, asOf: number | null): boolean {
  const { id, rule, doneBy, goneAt } = occasion;
  if (doneBy === null && (saidOf(wishes.dismissals, id) !== null || withholding(rule, wishes) !== null)) return false;
  return asOf === null ? standing.has(occasion) : goneAt === null || goneAt >= asOf;
}

function remember({ touches, fixed }: Memory, event: CourseEvent): void {
  if (event.kind === "fixed") {
    fixed.push(event.occasion);
  } else if (event.kind === "enquiry" || event.kind === "touch" || (event.kind === "named" && event.known.fact.purpose === "enquiry")) {
    touches.push({ day: event.known.day, facts: [event.known.id] });
  }
}
