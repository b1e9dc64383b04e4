import type { About, Language } from "../catalogue/language.ts";
import { cutName, cutPhrase } from "../text/clean.ts";
import { addressOf } from "../text/names.ts";
import { gap, type Gap, type Given, type Passage } from "../text/passage.ts";
import type { Tone } from "./draft-types.ts";
import { dayNumber, weekdayOf } from "./facts-in-force.ts";
import { discussedWith, rooms, valueFor } from "./material.ts";
import type { Addressee, Story } from "./story.ts";
import { isSayable } from "../review/is-sayable.ts";

/** What sentences speak of, and what came up while it was gathered. */
export interface Gathered {
  about: About;
  knowsTopic: boolean;
  advice: string[];
}

/** A note that lists more is no note any more. */
const mostPeople = 8;
const dateOf = (zoned: string) => zoned.slice(0, 10);
/** What is said aloud: without the stops that would end a sentence. */
const spoken = (text: string) => text.replace(/[.!?…]+/gu, "").replace(/ {2,}/gu, " ").trim() || text;
const plain = (text: string): Given => ({ text, fact: null, what: null });

function dayWords(date: string, { dates }: Language): string {
  return dates.day(weekdayOf(date), Number(date.slice(8, 10)), Number(date.slice(5, 7)));
}

/** When the interview was, as seen on the day on which this goes out. */
function whenWords({ step, plan, interview }: Story, { dates }: Language): Passage {
  if (interview === null) return [];
  const debrief = plan.steps.find(({ kind, interview: id }) => kind === "debrief" && id === interview.id);
  if (debrief === undefined) return [];
  const held = dateOf(debrief.window.opens);
  const isInTime = step.status === "planned" || step.status === "due";
  const given = (text: string): Given => ({ text, fact: interview.fact, what: "interview-day" });
  const days = dayNumber(step.window.opens) - dayNumber(held);
  if (isInTime && days === 0) return dates.today;
  if (isInTime && days === 1) return dates.yesterday;
  if (days < 5) return dates.onWeekday(weekdayOf(held), given);
  return dates.onDate(Number(held.slice(8, 10)), Number(held.slice(5, 7)), given);
}

/** The role without the word that the sentence says itself: "the Analyst role", never "the Analyst role role". */
function roleWords(role: string, endings: readonly string[], level: number): string {
  const words = cutName(role.replace(/[!?]+/gu, "").trim() || role, rooms[level]?.name ?? { words: 2, characters: 40 }).split(" ");
  if (words.length > 1 && endings.includes((words.at(-1) ?? "").toLowerCase())) words.pop();
  return words.join(" ");
}

function itemWords({ item, step, application }: Story, level: number, language: Language): Given | Gap {
  const phrase = item === null ? "" : cutPhrase(item.what, rooms[level]?.topic ?? { words: 4, characters: 40 }, language.review.lexicon);
  if (item === null || phrase === "" || !isSayable(phrase, step.kind, application.employer.name, language)) return gap("item", language.asks.item);
  return { text: phrase, fact: item.id, what: "item" };
}

/**
 * Gathers what a draft for one person may speak of.
 *
 * @param level 0 has the most room; each level after it cuts endless names and notes further.
 * @param aloud Whether it is spoken rather than written.
 */
export function gather(story: Story, addressee: Addressee, tone: Tone, level: number, aloud: boolean, language: Language): Gathered {
  const room = rooms[level] ?? rooms[0];
  const { person } = addressee;
  const { application, interview, offer, plan } = story;
  const { lexicon } = language.review;
  const voice = aloud ? spoken : (text: string) => text;
  const address = person === null ? null : addressOf(person.name, lexicon);
  const called = address === null ? "" : voice(tone === "formal" ? address.full : address.familiar);
  const recipient: Given | Gap =
    person === null || called === "" ? gap("name", language.asks.recipientName) : { text: called, fact: person.fact, what: "recipient" };
  const topicRoom = story.step.kind === "thank-you" || story.step.kind === "debrief-recruiter" ? room.topic : { words: Math.min(8, room.topic.words), characters: 60 };
  const discussed = discussedWith(addressee, story, level < rooms.length - 1 ? (address?.familiar ?? null) : null, topicRoom, language);
  const others = (interview?.people ?? []).filter(({ id, role }) => role !== "coordinator" && role !== "recruiter" && id !== person?.id);
  const [firstOther] = others;
  const decision = plan.decision?.basis === "stated" && plan.decision.fact !== null ? plan.decision : null;
  const answerBy = offer?.answerBy;
  const value = valueFor(addressee, story, room.value, language);
  return {
    about: {
      role: plain(voice(roleWords(application.role, lexicon.roleEndings, level))),
      employer: plain(voice(cutName(application.employer.name, room.name))),
      candidate: plain(voice(cutName(application.candidate.name, room.candidate))),
      recipient,
      when: whenWords(story, language),
      topic: discussed.topic,
      value: value.slot,
      isShown: value.isShown,
      item: itemWords(story, level, language),
      answerBy:
        offer === null || answerBy === undefined
          ? gap("answer", language.asks.answerBy)
          : { text: dayWords(answerBy, language), fact: offer.id, what: "answer-day" },
      others:
        firstOther === undefined || others.length > 3
          ? null
          : { text: language.list(others.map(({ name }) => addressOf(name, lexicon).full)), fact: firstOther.fact, what: "person" },
      people: (interview?.people ?? []).slice(0, mostPeople).map(({ name, fact }) => ({ text: addressOf(name, lexicon).full, fact, what: "person" })),
      decisionDay: decision === null ? null : { text: dayWords(decision.to, language), fact: decision.fact, what: "decision-day" },
      phone: gap("phone-number", language.asks.phone),
    },
    knowsTopic: discussed.known,
    advice: [...discussed.advice, ...(person !== null && isAway(person.id, story) ? ["recipient-away"] : [])],
  };
}

function isAway(person: string, { away, step }: Story): boolean {
  const until = away.get(person);
  return until !== undefined && until >= dateOf(step.window.ideal);
}

