import type { Fact, Step } from "@tact/facts";
import { formatDay, type PhraseReading, readPhrase } from "@tact/rules";
import { type Moment, momentOf } from "./moment.ts";
import { factsNamed, stepsNamed } from "./named-things.ts";
import { pastOf, type PastReading } from "./past.ts";
import type { SlotReader, Taken } from "./pattern.ts";
import type { Word } from "./sentence-words.ts";
import { type Round, roundAt } from "./round.ts";
import type { KnownPerson, Setting } from "./setting.ts";

/** A future day as it was said. */
export interface Phrase {
  words: string;
  reading: PhraseReading;
}

/** Who said it, where they were named. */
export interface Speaker {
  name: string | null;
}

/** What the slots of patterns take. */
export interface Slots {
  /** The employer, or somebody there. */
  they: Speaker;
  /** The candidate, or whoever writes for them. */
  we: true;
  /** Somebody whom the application knows; several of one name. */
  person: KnownPerson[];
  /** The one who stands in. */
  delegate: KnownPerson[];
  /** A name of somebody, known or not. */
  named: string;
  /** Names, one after the other. */
  people: string[];
  /** The names after "with". */
  with: string[];
  round: Round;
  /** A step that can still be done, by its words. */
  step: Step[];
  /** A fact that stands, by its words: the last of its kind. */
  known: Fact;
  when: Phrase;
  time: Moment;
  past: PastReading;
  /** Any words. */
  text: string;
  /** Words up to the end, after "because". */
  why: string;
}

const employerSide = new Set(["they", "hr", "someone", "somebody", "he", "she", "employer", "theyve", "theyre"]);
const employerRoles = new Set(["recruiter", "manager", "company", "team", "panel", "agency", "employer", "interviewer", "headhunter", "hr", "coordinator", "committee", "client"]);
const candidateSide = new Set(["i", "we", "he", "she", "ive", "weve", "im"]);
const notNames = new Set(["i", "we", "they", "he", "she", "it", "the", "a", "an", "to", "on", "at", "by", "in", "no", "not", "offer", "interview", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "hr", "my", "our", "their"]);
const mostPhraseWords = 14;
/** Words that turn what is said into its opposite: no name of anything holds them. */
const denials = new Set(["no", "not", "never", "nothing", "none", "nobody", "neither", "nor", "dont", "doesnt", "didnt", "wont", "isnt", "arent", "wasnt", "werent", "hasnt", "havent", "hadnt", "cant", "cannot", "couldnt", "wouldnt", "shouldnt"]);

const startsWith = (words: readonly Word[], at: number, end: number, wanted: readonly string[]) =>
  wanted.length > 0 && at + wanted.length <= end && wanted.every((word, index) => words[at + index]?.heard === word);

/** Every span from a place on that can be read, the longest first. What was read once is not read again. */
function spans<Value>(most: number, read: (words: readonly Word[], at: number, to: number) => Value | null): SlotReader<Value> {
  const known = new Map<number, Taken<Value>[]>();
  return (words, at, end) => {
    let found = known.get(at);
    if (found === undefined) {
      found = [];
      for (let to = Math.min(words.length, at + most); to > at; to -= 1) {
        const value = read(words, at, to);
        if (value !== null) found.push({ value, next: to });
      }
      known.set(at, found);
    }
    return found.filter(({ next }) => next <= end);
  };
}

/** Reads every slot against what is known. `said` is the employer-local day on which promises were made. */
export function slotsOf(setting: Setting, saidAt: number): { readonly [Name in keyof Slots]: SlotReader<Slots[Name]> } {
  const { sentence, people, employerWords, clientWords, employer, request } = setting;
  const textOf = (words: readonly Word[], at: number, to: number) => sentence.slice(words[at]?.from, words[to - 1]?.to);
  const said = formatDay(employer.dayAt(saidAt));
  const { calendar } = request.application.employer;

  const peopleAt = (words: readonly Word[], at: number, end: number): Taken<KnownPerson[]>[] => {
    const whole = people.filter((person) => startsWith(words, at, end, person.words));
    const longest = whole[0];
    if (longest !== undefined) return [{ value: whole, next: at + longest.words.length }];
    const first = people.filter((person) => person.words[0] === words[at]?.heard);
    if (first.length > 0) return [{ value: first, next: at + 1 }];
    const last = people.filter((person) => person.words.length > 1 && person.words.at(-1) === words[at]?.heard);
    return last.length > 0 ? [{ value: last, next: at + 1 }] : [];
  };

  function* namesAt(words: readonly Word[], at: number, end: number): Generator<Taken<string>> {
    for (const { value, next } of peopleAt(words, at, end)) yield { value: value.length === 1 ? (value[0]?.name ?? "") : textOf(words, at, next), next };
    let to = at;
    while (to < end && to - at < 4 && words[to]?.capital === true && !notNames.has(words[to]?.heard ?? "") && (to === at || words[to]?.after === "space")) to += 1;
    for (; to > at; to -= 1) if (words[at]?.heard !== clientWords[0]) yield { value: textOf(words, at, to), next: to };
  }

  function* peopleFrom(words: readonly Word[], at: number, end: number): Generator<Taken<string[]>> {
    const names: string[] = [];
    let next = at;
    while (next < end) {
      const taken = [...namesAt(words, next, end)][0];
      if (taken === undefined) break;
      names.push(taken.value);
      next = taken.next;
      if (words[next]?.heard === "and" && next + 1 < end && words[next + 1]?.capital === true) next += 1;
      else if (words[next]?.after !== "comma") break;
    }
    if (names.length > 0) yield { value: names, next };
  }

  return {
    *they(words, at, end) {
      const word = words[at]?.heard ?? "";
      if (employerSide.has(word)) yield { value: { name: word === "hr" ? "HR" : null }, next: at + 1 };
      const from = word === "the" || word === "their" || word === "our" ? at + 1 : at;
      const to = words[from]?.heard === "hiring" ? from + 1 : from;
      if (to < end && employerRoles.has(words[to]?.heard ?? "")) yield { value: { name: ["company", "employer", "team", "they"].includes(words[to]?.heard ?? "") ? null : textOf(words, at, to + 1) }, next: to + 1 };
      if (startsWith(words, at, end, employerWords)) yield { value: { name: null }, next: at + employerWords.length };
      else if (employerWords[0] === word && word.length > 3) yield { value: { name: null }, next: at + 1 };
      for (const { value, next } of namesAt(words, at, end)) yield { value: { name: value }, next };
    },
    *we(words, at, end) {
      const word = words[at]?.heard ?? "";
      if (candidateSide.has(word)) yield { value: true, next: at + 1 };
      if (startsWith(words, at, end, clientWords)) yield { value: true, next: at + clientWords.length };
      else if (clientWords[0] === word) yield { value: true, next: at + 1 };
      if ((word === "the" || word === "my") && ["candidate", "client"].includes(words[at + 1]?.heard ?? "")) yield { value: true, next: at + 2 };
    },
    person: peopleAt,
    delegate: peopleAt,
    named: namesAt,
    *people(words, at, end) {
      yield* peopleFrom(words, at, end);
    },
    *with(words, at, end) {
      if (words[at]?.heard === "with") yield* peopleFrom(words, at + 1, end);
    },
    round: roundAt,
    step: (words, at, end) => stepsNamed(setting, words, at, end),
    known: (words, at, end) => factsNamed(setting, words, at, end),
    when: spans(mostPhraseWords, (words, at, to) => {
      const text = textOf(words, at, to);
      const reading = readPhrase({ phrase: text, said, calendar });
      return reading.kind === "not-understood" ? null : { words: text, reading };
    }),
    time: spans(mostPhraseWords, (words, at, to) => momentOf(words, at, to, setting)),
    past: spans(7, (words, at, to) => pastOf(words, at, to, setting)),
    *text(words, at, end) {
      for (let to = at + 1; to <= end; to += 1) {
        if (denials.has(words[to - 1]?.heard ?? "")) return;
        const next = words[to];
        // "thank-you" is one word, whatever may follow "thank".
        if (next !== undefined && sentence.slice(words[to - 1]?.to, next.from) === "-") continue;
        yield { value: textOf(words, at, to), next: to };
      }
    },
    *why(words, at, end) {
      if (at < end) yield { value: textOf(words, at, end), next: end };
    },
  };
}
