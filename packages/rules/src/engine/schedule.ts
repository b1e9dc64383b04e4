import type { FactType, Problem, Refusal } from "@tact/facts";
import { rulebook } from "../rulebook/rulebook.ts";
import { rulesAbout } from "../rulebook/rules-by-subject.ts";
import { followAllWaits } from "./following/all-waits.ts";
import { type Bench, note, setUpBench } from "./asking/bench.ts";
import type { Compiled } from "./compile.ts";
import type { Answered } from "./asking/consult.ts";
import { followCourse } from "./following/course.ts";
import { isKnownWindow } from "./asking/dates.ts";
import type { Draft } from "./asking/drafts.ts";
import type { Environment } from "./environment.ts";
import type { SentEnquiry } from "./following/follow-enquiries.ts";
import { interviewSteps } from "./following/interview-steps.ts";
import type { Interview } from "./reading/interviews.ts";
import type { Known } from "./reading/known-fact.ts";
import { draftOccasion, type Occasion } from "./following/occasions.ts";
import { refuse } from "./refusal.ts";
import { lastInterview } from "./reading/statements.ts";
import { followWaits, type Wait } from "./following/waits.ts";

/**
 * Every step with its dates and the reasons for them, as numbers and codes: a plan before it is looked at from
 * a present and put into words. Dates never depend on the present, so one schedule serves every `now`.
 */
export interface Schedule {
  readonly compiled: Compiled;
  /** In the plan's order. */
  readonly drafts: readonly Draft[];
  readonly wait: Wait | null;
  readonly last: Interview | null;
  /** Offer, rejection or other outcome that stands. */
  readonly outcome: Known | null;
  readonly ended: boolean;
  /** Enquiries sent in the present wait. */
  readonly sent: readonly SentEnquiry[];
  /** The facts that rules lack, or want because they would tighten a date. */
  readonly missing: readonly FactType[];
  /** What every rule answered about every subject; null where no trace was wanted. */
  readonly answers: readonly Answered[] | null;
}

const interviewRules = rulesAbout("interview");
const nobody: readonly string[] = [];

/** Asks the rules and works out every date. Refuses what needs days beyond the calendar; never throws. */
export function schedule(compiled: Compiled, isTraced = false): Schedule | Refusal {
  const { env, outcomes, interviews, statements, wishes } = compiled;
  const bench = setUpBench(compiled, isTraced);
  const { parameters } = env.policy;
  const periods = followWaits(interviews, statements.statements, { facts: compiled.heard, parameters, days: env.days });
  const isThroughRecruiter = env.application.route === "agency" || wishes.preferences.has("through-recruiter");
  const enquiryTo = (wait: Wait | null) => peopleToAsk(wait?.interview ?? null, isThroughRecruiter);
  const course = followCourse(bench, { periods, dated: compiled.dated, itemDays: compiled.itemDays, enquiryTo });
  const wait = periods.at(-1)?.wait ?? null;
  const drafts: Draft[] = [];
  const standing = draftOccasions(bench, course.occasions, wait, drafts);
  const waits = followAllWaits(bench, { periods, course, standing, hints: statements.hints, enquiryTo });
  interviewSteps(bench, interviews, statements.statements, interviewRules, drafts);
  for (const { draft } of waits.past) drafts.push(draft);
  if (waits.present !== null) {
    for (const { draft } of waits.present.kept) drafts.push(draft);
    waits.present.open(drafts);
  }
  const last = lastInterview(interviews.interviews.values());
  if (wait === null && outcomes.last === null) noteWhatIsMissing(bench);
  for (const { window } of drafts) {
    if (!isKnownWindow(window)) return refuse("calendar-out-of-range", beyondTheCalendar(drafts, env));
  }
  return {
    compiled,
    drafts: sorted(drafts),
    wait,
    last,
    outcome: outcomes.last,
    ended: outcomes.end !== null,
    sent: outcomes.last === null ? (waits.present?.sent ?? []) : [],
    missing: bench.missing,
    answers: bench.answers,
  };
}

/** Whom enquiries go to: the recruiters where one stands between, else the hiring managers. */
function peopleToAsk(interview: Interview | null, isThroughRecruiter: boolean): readonly string[] {
  if (interview === null || interview.participants.length === 0) return nobody;
  const wanted = isThroughRecruiter ? "recruiter" : "hiring-manager";
  const people: string[] = [];
  for (const { id, role } of interview.participants) if (role === wanted) people.push(id);
  return people;
}

const noOccasions: ReadonlySet<Occasion> = new Set();

/** Drafts the steps of occasions. Returns those that are in the plan. */
function draftOccasions(bench: Bench, occasions: readonly Occasion[], wait: Wait | null, drafts: Draft[]): ReadonlySet<Occasion> {
  if (occasions.length === 0) return noOccasions;
  const standing = new Set<Occasion>();
  for (const occasion of occasions) {
    // What belongs to an earlier wait is gone with it, unless it was done.
    if (occasion.wait !== null && occasion.doneBy === null && occasion.fact !== wait?.statement?.known) continue;
    const draft = draftOccasion(bench, occasion);
    if (draft === null) continue;
    standing.add(occasion);
    drafts.push(draft);
  }
  return standing;
}

function beyondTheCalendar(drafts: readonly Draft[], { application }: Environment): Problem[] {
  const { from, through } = application.employer.calendar;
  const kinds = new Set(drafts.filter(({ window }) => !isKnownWindow(window)).map(({ rule }) => rule.kind));
  return [...kinds].toSorted().map((kind) => ({
    pointer: "/application/employer/calendar",
    detail: `covers ${from} to ${through}, and ${kind} needs days outside it: give a calendar of more years`,
    code: kind,
  }));
}

/** Few and nearly in order most of the time: sorted where they stand. */
function sorted(drafts: Draft[]): readonly Draft[] {
  if (drafts.length > fewDrafts) return drafts.sort(inOrder);
  for (let index = 1; index < drafts.length; index += 1) {
    const draft = drafts[index];
    if (draft === undefined) break;
    let place = index;
    for (let before = drafts[place - 1]; before !== undefined && inOrder(before, draft) > 0; before = drafts[place - 1]) {
      drafts[place] = before;
      place -= 1;
    }
    drafts[place] = draft;
  }
  return drafts;
}

const fewDrafts = 24;

function inOrder({ window: a, id: x }: Draft, { window: b, id: y }: Draft): number {
  const difference = a.ideal - b.ideal || a.opens - b.opens || a.by - b.by;
  return difference === 0 ? (x < y ? -1 : x > y ? 1 : 0) : difference;
}

/** Rules that have nothing to be asked about say which fact they lack. */
function noteWhatIsMissing(bench: Bench): void {
  for (const rule of rulebook) {
    if (rule.without !== undefined) note(bench, rule, "nothing", { is: "needs", facts: [rule.without] });
  }
}
