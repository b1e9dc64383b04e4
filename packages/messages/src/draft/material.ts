import type { FactOf } from "@tact/facts";
import type { Language } from "../catalogue/language.ts";
import { tellingWords } from "../review/checks/content.ts";
import { isSayable } from "../review/is-sayable.ts";
import { cutPhrase, type Room } from "../text/clean.ts";
import { gap, type Gap, type Given, type Passage, say } from "../text/passage.ts";
import { countWords } from "../text/words.ts";
import type { Addressee, Story } from "./story.ts";

interface RoomFor {
  topic: Room;
  value: Room;
  name: Room;
  candidate: Room;
}

/** How much room phrases have: the first step is for a message with space, the later ones for endless names and notes. */
export const rooms: readonly [RoomFor, ...RoomFor[]] = [
  { topic: { words: 12, characters: 90 }, value: { words: 16, characters: 120 }, name: { words: 6, characters: 60 }, candidate: { words: 8, characters: 80 } },
  { topic: { words: 7, characters: 60 }, value: { words: 9, characters: 80 }, name: { words: 4, characters: 50 }, candidate: { words: 5, characters: 60 } },
  { topic: { words: 4, characters: 40 }, value: { words: 6, characters: 60 }, name: { words: 2, characters: 40 }, candidate: { words: 3, characters: 40 } },
];

/** What was discussed with somebody, and what to bear in mind about it. */
export interface Discussed {
  topic: Passage;
  /** Whether it comes from a fact, rather than being asked for. */
  known: boolean;
  /** `shared-topic`, `topic-left-out`. */
  advice: string[];
}

interface Note {
  text: string;
  fact: string;
}

const notesOf = (debriefs: readonly FactOf<"debrief-captured">[]): Note[] =>
  debriefs.flatMap(({ id, topics = [] }) => topics.map((text) => ({ text, fact: id })));

/** Debriefs that are about this person; else those about everybody; where nobody is known, all. */
function debriefsFor({ person }: Addressee, { debriefs, step }: Story) {
  const own = debriefs.filter(({ participant }) => person !== null && participant === person.id);
  const general = debriefs.filter(({ participant }) => participant === undefined);
  const hearsOfAll = person === null || step.kind === "debrief-recruiter";
  return { own: hearsOfAll ? debriefs : own, general };
}

/**
 * What to name of the conversation. Topics that were captured with this person come first; those of the whole
 * interview are dealt out, one after the other, so that a panel does not read the same thing eight times.
 */
export function discussedWith(addressee: Addressee, story: Story, name: string | null, room: Room, language: Language): Discussed {
  const { own, general } = debriefsFor(addressee, story);
  const theirs = usable(notesOf(own), room, story, language);
  const everyones = usable(notesOf(general), room, story, language);
  const isTheirs = theirs.topics.length > 0;
  const { topics, leftOut } = isTheirs ? theirs : everyones;
  const readers = story.interview?.people.filter(({ role }) => role !== "coordinator").length ?? 0;
  const advice = [...(leftOut ? ["topic-left-out"] : []), ...(!isTheirs && topics.length > 0 && topics.length < readers ? ["shared-topic"] : [])];
  const turn = isTheirs ? 0 : (addressee.person?.member ?? 0) % Math.max(1, topics.length);
  const [first, second] = [...topics.slice(turn), ...topics.slice(0, turn)];
  if (first === undefined) return { topic: say`${gap("topic", language.asks.topic(name))}`, known: false, advice };
  const isPair = isTheirs && isShort(first, room) && second !== undefined && isShort(second, room);
  return { topic: isPair ? language.pair(first, second) : say`${first}`, known: !("ask" in first), advice };
}

const isShort = (topic: Given | Gap, room: Room): topic is Given => !("ask" in topic) && countWords(topic.text) * 2 <= room.words;
const mostNotes = 12;

/** Notes as topics: phrases first, then those that are whole sentences, which a person must turn into a phrase. */
function usable(notes: readonly Note[], room: Room, { step, application }: Story, language: Language): { topics: (Given | Gap)[]; leftOut: boolean } {
  const { lexicon } = language.review;
  const phrases: Given[] = [];
  const clauses: Gap[] = [];
  let leftOut = false;
  for (const { text, fact } of notes.slice(0, mostNotes)) {
    const phrase = cutPhrase(text, room, lexicon);
    const [lead = ""] = phrase.toLowerCase().split(" ", 1);
    const isFit = tellingWords(phrase, application.role, lexicon.commonWords).length > 0 && isSayable(phrase, step.kind, application.employer.name, language);
    leftOut ||= !isFit;
    if (!isFit || phrases.some((known) => known.text === phrase)) continue;
    if (lexicon.clauseLeads.includes(lead)) clauses.push({ ...gap("topic", language.asks.topicFrom(phrase)), fact, what: "topic" });
    else phrases.push({ text: phrase, fact, what: "topic" });
  }
  return { topics: phrases.length > 0 ? phrases : clauses, leftOut };
}

/** What the candidate brings: the latest that was captured with this person, else with everybody. */
export function valueFor(addressee: Addressee, story: Story, room: Room, language: Language): { slot: Given | Gap; isShown: boolean } {
  const { own, general } = debriefsFor(addressee, story);
  const { lexicon } = language.review;
  for (const { id, value } of [...general, ...own].toReversed()) {
    const phrase = value === undefined ? "" : cutPhrase(value, room, lexicon);
    if (!isSayable(phrase, story.step.kind, story.application.employer.name, language)) continue;
    const [lead = "", ...rest] = phrase.split(" ");
    const isDone = rest.length > 0 && lexicon.doneLeads.includes(lead.toLowerCase());
    const text = isDone ? [lexicon.self, lead.toLowerCase(), ...rest].join(" ") : phrase;
    return { slot: { text, fact: id, what: "value" }, isShown: isDone || lead === lexicon.self };
  }
  return { slot: gap("value", language.asks.value), isShown: false };
}
