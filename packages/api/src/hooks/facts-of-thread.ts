import type { Fact, Participant } from "@tact/facts";
import type { ObjectVersion, Standing } from "./hook-adapter.ts";
import { hashedId } from "./picked.ts";

/** Most versions of one object that are kept: the newest ones. */
export const mostVersions = 200;

/** Versions that are known and those that came in, each once, in one order whatever the order they arrived in. */
export function unionOfVersions(known: readonly ObjectVersion[], added: readonly ObjectVersion[]): ObjectVersion[] {
  const distinct = new Map([...known, ...added].map((version) => [canonical(version), version]));
  return [...distinct]
    .toSorted(([a, { at }], [b, { at: other }]) => compare(at, other) || compare(a, b))
    .slice(-mostVersions)
    .map(([, version]) => version);
}

/** What an interview is called in another system, here: an id that holds nothing of theirs. */
export function interviewIdOf(source: string, interview: string): string {
  return hashedId("int", source, interview);
}

/**
 * The facts that versions of objects amount to: the same for the same set of versions, whatever their order and however
 * often each was told. What an interview is scheduled as first is `interview-scheduled`, another time of it
 * `interview-rescheduled`, and other people in the room `interview-scheduled` again.
 *
 * @param source id of the hook source: two sources never mean the same interview
 * @param versions in the order of `unionOfVersions`
 * @param nameOf the interview that one of theirs is, for those that were replaced by another
 */
export function factsOfThread(source: string, versions: readonly ObjectVersion[], nameOf: (interview: string) => string = (interview) => interview): Fact[] {
  const named = new Set(versions.flatMap(({ interviews }) => interviews.map(({ interview }) => nameOf(interview))));
  return [...named].toSorted(compare).flatMap((interview) => factsOfInterview(source, interview, lineOf(interview, versions, nameOf)));
}

interface Moment {
  at: string;
  standing: Standing;
}

/** How one interview stood, moment by moment. Of two words for the same moment the later in order holds. */
function lineOf(interview: string, versions: readonly ObjectVersion[], nameOf: (interview: string) => string): Moment[] {
  const moments = new Map<string, Standing>();
  for (const { at, interviews, isWhole } of versions) {
    const said = interviews.findLast((one) => nameOf(one.interview) === interview);
    if (said !== undefined) moments.set(at, said.standing);
    else if (isWhole) moments.set(at, { kind: "cancelled" });
  }
  return [...moments].map(([at, standing]) => ({ at, standing })).toSorted((a, b) => compare(a.at, b.at));
}

function factsOfInterview(source: string, name: string, line: readonly Moment[]): Fact[] {
  const facts: Fact[] = [];
  let before: Standing | null = null;
  let room: string | null = null;
  for (const { at, standing } of line) {
    // Nobody calls off what was never arranged, and what is said again is said already.
    if (before === null && standing.kind === "cancelled") continue;
    if (before !== null && canonical(before) === canonical(standing)) continue;
    const told = factOf(source, name, at, standing, room !== null && roomOf(standing) === room);
    facts.push(told);
    if (standing.kind === "held") room = roomOf(standing);
    before = standing;
  }
  return facts;
}

/** All of an interview but its times. */
function roomOf(standing: Standing): string | null {
  if (standing.kind === "cancelled") return null;
  const { starts: _starts, ends: _ends, ...room } = standing;
  return canonical(room);
}

function factOf(source: string, name: string, at: string, standing: Standing, sameRoom: boolean): Fact {
  const interview = interviewIdOf(source, name);
  const body = bodyOf(interview, standing, sameRoom);
  return { id: hashedId("hook", source, name, at, canonical(body)), at, ...body };
}

type WithoutMoment<F> = F extends Fact ? Omit<F, "id" | "at"> : never;

function bodyOf(interview: string, standing: Standing, sameRoom: boolean): WithoutMoment<Fact> {
  if (standing.kind === "cancelled") return { type: "interview-cancelled", interview, ...(standing.by === undefined ? {} : { by: standing.by }) };
  const { starts, ends, stage, format, participants } = standing;
  if (sameRoom) return { type: "interview-rescheduled", interview, starts, ends };
  return {
    type: "interview-scheduled",
    interview,
    starts,
    ends,
    ...(stage === undefined ? {} : { stage }),
    ...(format === undefined ? {} : { format }),
    ...(participants === undefined ? {} : { participants: participants as Participant[] }),
  };
}

/** JSON with its keys in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => compare(a, b))) : item,
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
