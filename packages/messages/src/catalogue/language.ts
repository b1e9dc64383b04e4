import type { StepKind } from "@tact/facts";
import type { Tone } from "../draft/draft-types.ts";
import type { FindingCode } from "../review/finding-codes.ts";
import type { Gap, Given, Passage } from "../text/passage.ts";

/** What a sentence may speak of. What is not known is a gap already, so that a sentence need not ask. */
export interface About {
  role: Given;
  employer: Given;
  candidate: Given;
  /** How the recipient is called in the middle of a text. */
  recipient: Given | Gap;
  /** When the interview was, with its own space before it (` today`, ` on Tuesday`); empty where it is not known. */
  when: Passage;
  /** What was discussed, as it can follow a word such as "about". */
  topic: Passage;
  /** What the candidate brings, as it can follow a colon. */
  value: Given | Gap;
  /** What was promised to be sent. */
  item: Given | Gap;
  /** The day by which an offer is to be answered: this one, or the other one. */
  answerBy: Given | Gap;
  /** Others who were in the room, as a list; null where nobody else is known. */
  others: Given | null;
  /** Whether the value is something that the candidate has done: a clause of its own. */
  isShown: boolean;
  /** Everybody who was in the room, as far as it is known. */
  people: readonly Given[];
  /** The day by which they said they would decide; null where nobody said. */
  decisionDay: Given | null;
  /** The candidate's telephone number, which no fact holds. */
  phone: Gap;
}

export type Sentence = (about: About) => Passage;
export type Three<T> = readonly [T, T, T];
export type Five<T> = readonly [T, T, T, T, T];
type ByTone<T> = Readonly<Record<Tone, T>>;

/** Five wordings of each part: with five, no two of 25 people share more than one part. */
export interface ThankYouWords {
  subject: Five<Sentence>;
  opening: Five<Sentence>;
  discussed: Five<Sentence>;
  value: Five<Sentence>;
  /** The same where the value was noted as something done: "I cut onboarding from five days to two". */
  valueShown: Five<Sentence>;
  fit: Five<Sentence>;
  close: Five<Sentence>;
  /** Half a sentence of apology for thanks that come late; in place of nothing, after the opening. */
  late: Sentence;
}

export const enquiryKinds = [
  "decision-follow-up",
  "ask-new-timeline",
  "delay-follow-up",
  "check-in",
  "long-wait",
  "expedite",
] as const satisfies readonly StepKind[];
export type EnquiryKind = (typeof enquiryKinds)[number];

/** What enquiries of every kind share. */
export interface EnquiryWords {
  interest: Three<Sentence>;
  /** The same where it is known what was discussed. */
  interestWithTopic: Three<Sentence>;
  /** Asks when they will decide, where nobody said. */
  askForTimeline: Three<Sentence>;
  close: Three<Sentence>;
  /** The thanks that were missed. */
  missedThanks: Three<Sentence>;
}

/** What is of one kind of enquiry. `context` is one sentence: the voicemail says it too. */
export interface EnquiryKindWords {
  subject: Three<Sentence>;
  context: Three<Sentence>;
  ask: Three<Sentence>;
  /** In place of what enquiries share, where that does not fit. */
  close?: Three<Sentence>;
}

export interface RecruiterWords {
  subject: Three<Sentence>;
  context: Three<Sentence>;
  report: Three<Sentence>;
  value: Three<Sentence>;
  valueShown: Three<Sentence>;
  ask: Three<Sentence>;
  close: Three<Sentence>;
}

export const replyKinds = ["promised-item", "missed-call", "acknowledge-offer", "gracious-reply"] as const satisfies readonly StepKind[];
export type ReplyKind = (typeof replyKinds)[number];
export const answers = ["accept", "decline", "ask-for-time"] as const;
export type Answer = (typeof answers)[number];

export interface ReplyWords {
  subject: Sentence;
  /** The paragraphs between greeting and sign-off. */
  body: readonly Sentence[];
}

/** A kind that may be done by telephone, as far as an enquiry's own words do not serve. */
export interface CallWords {
  points: readonly Sentence[];
  ask: readonly Sentence[];
  /** One sentence for the voicemail. */
  message: Sentence;
}
export const callKinds = ["missed-call", "answer-offer"] as const satisfies readonly StepKind[];
export type CallKind = (typeof callKinds)[number];

export const noteKinds = ["prepare-questions", "debrief", "let-go", "keep-options-open"] as const satisfies readonly StepKind[];
export type NoteKind = (typeof noteKinds)[number];

export interface NoteWords {
  heading: Sentence;
  /** A sentence or two before the list. */
  lead: Sentence;
  /** The list: each of these gives the items that it has. */
  items: readonly ((about: About) => readonly Passage[])[];
}

/** What the review says of a finding. `saw` is the stretch of text; `wanted` the right word or the limit. */
export interface FindingWords {
  why: (saw: string, wanted: string) => string;
  better: (saw: string, wanted: string) => string;
}

/**
 * What the review recognises. A pattern is a row of words in lower case; `a|b` is either, `a?` may be missing,
 * `*` is any one word. A pattern begins with a word, and never reaches over the end of a sentence.
 */
export interface Lexicon {
  /** One match is a finding. */
  patterns: Readonly<Partial<Record<FindingCode, readonly string[]>>>;
  /** A few matches together are a finding, one alone is none. */
  tallies: Readonly<Partial<Record<FindingCode, readonly string[]>>>;
  /** What a good message has: the review misses it where nothing fits. */
  merits: Readonly<Record<"specific" | "value" | "fit" | "thanks" | "asking" | "reason", readonly string[]>>;
  /** Subjects that say nothing, in lower case and without punctuation. */
  genericSubjects: readonly string[];
  /** Words that open a greeting; the name follows. */
  greetings: readonly string[];
  /** What a greeting says where it knows no name. */
  nameless: readonly string[];
  /** What people write in place of words still to come. */
  placeholders: readonly string[];
  /** Words in capitals that are no shouting. */
  acronyms: readonly string[];
  /** Titles before a name, and letters behind one (anywhere, or only behind a comma), in lower case without stops. */
  titles: readonly string[];
  suffixes: readonly string[];
  postNominals: readonly string[];
  /** Words with a stop that end no sentence, without the stop. */
  abbreviations: readonly string[];
  /** Words in the names of companies that many texts have anyway (`group`, `labs`). */
  companyWords: readonly string[];
  /** Words that stand before a company's name (`at`, `join`). */
  beforeCompany: readonly string[];
  /** How a sentence about oneself begins. */
  firstPerson: readonly string[];
  /** Words at which no phrase ends well (`the`, `of`, `and`). */
  weakEndings: readonly string[];
  /** Words that begin a note with a capital and go on in lower case inside a sentence. */
  lowerLeads: readonly string[];
  /** Words that begin a whole clause (`they`, `we`): no phrase to put behind "about". */
  clauseLeads: readonly string[];
  /** Words that begin a note of something done (`cut`, `built`), and what makes a clause of it. */
  doneLeads: readonly string[];
  /** `I` */
  self: string;
  /** Words that a role ends with and that a sentence says itself (`role`, `position`). */
  roleEndings: readonly string[];
  /** Words that many a message has and that make no topic (`about`, `team`). */
  commonWords: readonly string[];
}

/** Every word that drafts and reviews say or know, in one language. A second language is a second object of this type. */
export interface Language {
  /** BCP 47, such as `en`. */
  code: string;
  dates: {
    today: Passage;
    yesterday: Passage;
    /** Monday is 0. The word carries its own space before it. */
    onWeekday: (weekday: number, given: (text: string) => Given) => Passage;
    /** A month is 1 to 12. */
    onDate: (date: number, month: number, given: (text: string) => Given) => Passage;
    /** `Thursday 3 December`. */
    day: (weekday: number, date: number, month: number) => string;
  };
  asks: {
    recipientName: string;
    topic: (name: string | null) => string;
    /** A topic was captured as a whole sentence, which only a person can turn into a phrase. */
    topicFrom: (captured: string) => string;
    value: string;
    item: string;
    answerBy: string;
    phone: string;
  };
  /** Two topics, as one thing to speak about. */
  pair: (one: Given, other: Given) => Passage;
  /** `Dana Cho, Lee Park and Ana Ruiz`. */
  list: (names: readonly string[]) => string;
  greeting: ByTone<(name: Given | Gap) => Passage>;
  signOff: ByTone<Five<Passage>>;
  thankYou: ByTone<ThankYouWords>;
  enquiry: ByTone<EnquiryWords>;
  enquiries: Readonly<Record<EnquiryKind, ByTone<EnquiryKindWords>>>;
  recruiter: ByTone<RecruiterWords>;
  replies: Readonly<Record<ReplyKind, ByTone<ReplyWords>>>;
  answers: Readonly<Record<Answer, ByTone<ReplyWords>>>;
  call: {
    /** Headings of the outline. */
    headings: Readonly<Record<"opening" | "points" | "ask" | "close" | "voicemail", Passage>>;
    opening: ByTone<Three<Sentence>>;
    close: ByTone<Three<Sentence>>;
    /** First, third and last sentence of a voicemail; the second is the kind's own. */
    hello: ByTone<Three<Sentence>>;
    number: ByTone<Three<Sentence>>;
    goodbye: ByTone<Sentence>;
    /** The last sentence where news is what one hopes for. */
    hoping: ByTone<Three<Sentence>>;
    kinds: Readonly<Record<CallKind, ByTone<CallWords>>>;
  };
  notes: Readonly<Record<NoteKind, NoteWords>>;
  review: { findings: Readonly<Record<FindingCode, FindingWords>>; lexicon: Lexicon };
}
