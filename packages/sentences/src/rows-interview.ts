import type { FactDraft, FactType, Participant } from "@tact/facts";
import { parseInstant, type StandingInterview } from "@tact/rules";
import { type Built, iso, missing, one, together } from "./built.ts";
import { type Round, roundLabel, roundsMeant } from "./round.ts";
import { type AllSlots, byTime, type Row, type Told } from "./row.ts";
import type { ReadDate } from "./understanding.ts";

const hour = 60 * 60_000;
const which = "Which interview?";

/** The same for every interview that may be meant. */
function ofEach(interviews: readonly StandingInterview[], told: Told, fact: FactType, none: string, read: (interview: StandingInterview) => Built): Built {
  if (interviews.length === 0) return missing(fact, none);
  return together(which, interviews.map((interview) => ({ label: interviews.length > 1 ? roundLabel(interview, told.setting) : "", built: read(interview) })));
}

/** Interviews that can still be moved or called off: those to come, else the last that was called off. */
function movable({ setting }: Told, round: Round | undefined): readonly StandingInterview[] {
  if (setting.ahead.length > 0) return roundsMeant(setting.ahead, round);
  const off = setting.interviews.filter(({ calledOff }) => calledOff !== null).at(-1);
  return off === undefined ? [] : [off];
}

function participantsOf(names: readonly string[] | undefined, { setting }: Told): { people: Participant[]; assumed: string[] } {
  const assumed: string[] = [];
  const people = (names ?? []).map((name, index): Participant => {
    const known = setting.people.find((person) => person.name.toLowerCase() === name.toLowerCase() || person.words[0] === name.toLowerCase());
    if (known !== undefined) return { id: known.id, name: known.name, role: known.role };
    assumed.push(`${name} is taken as an interviewer: no role was said.`);
    return { id: `per-${slug(name)}-${index + 1}`, name, role: "interviewer" };
  });
  return { people, assumed };
}

const slug = (text: string) => text.toLowerCase().normalize("NFD").replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "").slice(0, 40) || "unnamed";

function scheduled({ round, people, with: others, mode }: Partial<AllSlots>, told: Told, starts: number, ends: number): { draft: FactDraft; assumed: string[] } {
  const { people: participants, assumed } = participantsOf(people ?? others, told);
  const format = mode ?? round?.format ?? null;
  const stage = round?.stage ?? null;
  const draft: FactDraft = {
    type: "interview-scheduled",
    at: told.at,
    // One for each time: the same sentence said again is the same interview.
    interview: `int-${iso(starts).replaceAll(/[^0-9]/g, "").slice(0, 12)}`,
    starts: iso(starts),
    ends: iso(ends),
    ...(stage === null ? {} : { stage }),
    ...(format === null ? {} : { format }),
    ...(participants.length === 0 ? {} : { participants }),
  };
  return { draft, assumed };
}

/** Interviews: made, held, moved, called off, missed. */
export const interviewRows: readonly Row[] = [
  {
    fact: "interview-scheduled",
    says: [
      "{round} {be}? scheduled|booked|set|arranged|confirmed|planned|agreed|fixed? for|on? {time} {with}? {mode}?",
      "{round} {with} {be}? scheduled|booked|set|arranged|confirmed|planned? for|on? {time} {mode}?",
      "{round} {mode} for|on? {time} {with}?",
      "{they} invited|asked|invite {me}? to|for|in {round} for|on? {time} {with}? {mode}?",
      "{they} scheduled|booked|arranged|confirmed|set {a}? {round} for|on? {time} {with}? {mode}?",
      "{we} have|has got? {round} for|on? {time} {with}? {mode}?",
      "{we} will have {round} for|on? {time} {with}? {mode}?",
      "{we} am|is|are having {round} for|on? {time} {with}? {mode}?",
      "{we}? invited|invitation to|for {round} for|on? {time} {with}? {mode}?",
      "scheduled|booked {round} for|on? {time} {with}? {mode}?",
    ],
    means(slots, told) {
      const { time, round } = slots;
      if (time === undefined || round === undefined || (round.stage === null && round.format === null && /^(it|this|that)\b/i.test(told.setting.sentence))) return null;
      const built = byTime("interview-scheduled", time, told, null, (starts, ends) => scheduled(slots, told, starts, ends).draft);
      const { assumed } = scheduled(slots, told, 0, 0);
      if ("missing" in built) return built;
      return { ...built, ways: built.ways.map((way) => ({ ...way, facts: way.facts.map((fact) => ({ ...fact, assumed: [...fact.assumed, ...assumed] })) })) };
    },
  },
  {
    fact: "interview-scheduled",
    says: [
      "{we}? had|did|finished|completed|held {round} {past} {with}? {mode}?",
      "{we}? had|did|finished|completed|held {round} {with} {past} {mode}?",
      "{round} was|took|happened place? {past} {with}? {mode}?",
      "{we}? {be}? interviewed {past} {with}? {mode}?",
      "{we}? {be}? interviewed {with} {past} {mode}?",
      "{we}? {be}? interviewed|interviewing by {people} {past}",
    ],
    means(slots, told) {
      const { past, round } = slots;
      if (past === undefined || (round === undefined && !/interviewed/i.test(told.setting.sentence))) return null;
      if (past === "not-yet") return missing("interview-scheduled", "That time has not come yet: when did the interview take place?");
      if (past.onlyTheDay) return missing("interview-scheduled", `At what time ${past.words}?`);
      return together(
        `Which time does “${past.words}” mean?`,
        past.instants.map((starts) => {
          const { draft, assumed } = scheduled(slots, told, starts, starts + hour);
          const dates: ReadDate[] = [{ kind: "time", words: past.words, what: "appointment", at: iso(starts), until: iso(starts + hour), onlyTheDay: false }];
          return { label: "", built: one(draft, dates, ["It took an hour: no end was said.", ...assumed]) };
        }),
      );
    },
  },
  {
    fact: "interview-rescheduled",
    says: [
      "{they}? moved|rescheduled|shifted|postponed|pushed|changed|brought {round}? back|forward|out? to|for|until {time}",
      "{round} {be}? moved|rescheduled|shifted|postponed|pushed|changed|brought back|forward|out? to|for|until? {time}",
      "{round} {be}? now {time}",
      "new time|date|slot for? {round}? is? {time}",
      "the new time|date|slot for? {round}? is {time}",
      "{they} {be}? gave|offered|proposed|suggested|want {me}? {a}? new time|date|slot {time}",
    ],
    means({ time, round }, told) {
      if (time === undefined) return null;
      const none = "There is no interview ahead that could be moved. When and with whom is the new one?";
      return ofEach(movable(told, round), told, "interview-rescheduled", none, (interview) => {
        const length = parseInstant(interview.ends) - parseInstant(interview.starts);
        return byTime("interview-rescheduled", time, told, length, (starts, ends) => ({ type: "interview-rescheduled", at: told.at, interview: interview.id, starts: iso(starts), ends: iso(ends) }));
      });
    },
  },
  {
    fact: "interview-cancelled",
    says: [
      "{they}? cancelled|canceled|scrapped {round}",
      "{they}? called {round} off",
      "{they} called off {round}",
      "{round} {been}? cancelled|canceled|off by? {they}?",
      "{round} {been}? called off by? {they}?",
      "{they}? cancelled|canceled",
    ],
    means({ round, they }, told) {
      return ofEach(roundsMeant(told.setting.ahead, round), told, "interview-cancelled", "There is no interview ahead that could be called off.", ({ id }) =>
        one({ type: "interview-cancelled", at: told.at, interview: id, ...(they === undefined ? {} : { by: "employer" as const }) }),
      );
    },
  },
  {
    fact: "interview-cancelled",
    says: ["{we} cancelled|canceled {round}?", "{we} called {round} off", "{we} called off {round}", "{round} {been}? cancelled|canceled by {we}"],
    means({ round }, told) {
      if (!/\b(i|we)\b/i.test(told.setting.sentence) && !told.setting.clientWords.some((word) => told.setting.sentence.toLowerCase().includes(word))) return null;
      return ofEach(roundsMeant(told.setting.ahead, round), told, "interview-cancelled", "There is no interview ahead that could be called off.", ({ id }) =>
        one({ type: "interview-cancelled", at: told.at, interview: id, by: "candidate" }),
      );
    },
  },
  {
    fact: "interview-missed",
    says: [
      "{they} did|didnt not? show|turn|come|appear|join|attend up? to|for? {round}?",
      "nobody|no showed|turned|came|appeared|joined|one up?",
      "no one showed|turned|came|appeared|joined up?",
      "{they} no showed",
      "{they} could|couldnt not? make it? to? {round}?",
      "{they}? {be}? a? no show",
      "{they} missed {round}",
      "{they} forgot {round}",
      "{they} stood {me} up",
    ],
    means: ({ round, they }, told) => (told.setting.sentence.match(/\b(she|he)\b/i) !== null && they?.name === null ? bothMissed(round, told) : missed(round, told, "employer")),
  },
  {
    fact: "interview-missed",
    says: ["{we} missed {round}", "{we} did|didnt not? show|turn|make|go|attend|join up|it? to|for? {round}?", "{we} could|couldnt not? make it? to? {round}?", "{we} overslept|forgot {round}?", "{we} no showed"],
    means({ round }, told) {
      if (/\b(she|he)\b/i.test(told.setting.sentence)) return null;
      return missed(round, told, "candidate");
    },
  },
];

function missed(round: Round | undefined, told: Told, by: "employer" | "candidate"): Built {
  const begun = told.setting.interviews.filter(({ starts, calledOff }) => calledOff === null && parseInstant(starts) <= told.setting.now);
  const meant = roundsMeant(begun, round).slice(round?.stage === null || round === undefined ? -1 : 0);
  return ofEach(meant, told, "interview-missed", "No interview has begun that could have been missed.", ({ id }) => one({ type: "interview-missed", at: told.at, interview: id, by }));
}

function bothMissed(round: Round | undefined, told: Told): Built {
  return together("Who did not come?", [
    { label: "The employer did not come", built: missed(round, told, "employer") },
    { label: "The candidate did not come", built: missed(round, told, "candidate") },
  ]);
}
