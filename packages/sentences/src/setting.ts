import type { Participant, ResolvedPlanRequest, Step } from "@tact/facts";
import { compile, interviewsOf, isRefusal, parseInstant, type StandingInterview, zoneClock, type ZoneClock } from "@tact/rules";
import { zoneOfWord } from "./clock-time.ts";
import { sentenceWords } from "./sentence-words.ts";
import type { SentenceRequest } from "./understanding.ts";

/** A person whom the sentence may name, by the words of their name. */
export interface KnownPerson {
  id: string;
  name: string;
  words: readonly string[];
  role: Participant["role"];
}

/** What a sentence is read against. */
export interface Setting {
  sentence: string;
  /** Epoch milliseconds. */
  now: number;
  request: ResolvedPlanRequest;
  state: SentenceRequest["plan"]["state"];
  /** Whether they have stated when they decide. */
  stated: boolean;
  interviews: readonly StandingInterview[];
  /** Interviews that are still to come and take place. */
  ahead: readonly StandingInterview[];
  /** The last that has ended and took place. */
  lastEnded: StandingInterview | null;
  people: readonly KnownPerson[];
  employerWords: readonly string[];
  clientWords: readonly string[];
  /** Steps that can still be done. */
  open: readonly Step[];
  /** The clock that a zone word names, or the one that holds unless a zone is named. */
  clockOf(word: string | null, otherwise: "reader" | "appointment"): ZoneClock;
  employer: ZoneClock;
  reader: ZoneClock;
}

const isOpen = ({ status }: Step) => status === "due" || status === "late" || status === "planned";
const nameWords = (name: string) => sentenceWords(name).map(({ heard }) => heard);

/** Everything that words of a sentence may point at. Null where the core cannot use the request. */
export function settingOf({ sentence, request, plan, reader, clocks = "employer" }: SentenceRequest): Setting | null {
  const compiled = compile(request);
  if (isRefusal(compiled)) return null;
  const { employer, candidate } = request.application;
  const now = parseInstant(request.now);
  const interviews = interviewsOf(compiled);
  const standing = interviews.filter(({ calledOff }) => calledOff === null);
  const clock = (zone: string): ZoneClock | null => {
    const table = request.zones[zone];
    return table === undefined ? null : zoneClock(table);
  };
  const zones = { employer: employer.timeZone, candidate: candidate.timeZone, reader };
  const [theirs, ours] = [clock(employer.timeZone), clock(reader)];
  if (theirs === null || ours === null) return null;
  const people = new Map<string, KnownPerson>();
  for (const { participants } of interviews) {
    for (const { id, name, role } of participants) people.set(id, { id, name, role, words: nameWords(name) });
  }
  return {
    sentence,
    now,
    request,
    state: plan.state,
    stated: plan.decision?.basis === "stated",
    interviews,
    ahead: standing.filter(({ starts }) => parseInstant(starts) > now),
    lastEnded: standing.findLast(({ ends }) => parseInstant(ends) <= now) ?? null,
    people: [...people.values()],
    employerWords: nameWords(employer.name),
    clientWords: nameWords(candidate.name),
    open: plan.steps.filter(isOpen),
    employer: theirs,
    reader: ours,
    clockOf(word, otherwise) {
      if (word === null) return (otherwise === "reader" ? ours : clock(zones[clocks])) ?? ours;
      if (word === "their") return theirs;
      return clock(zoneOfWord(word) ?? reader) ?? ours;
    },
  };
}
