import { portalActWords } from "./en-portal-acts.ts";

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;
/** Numbers up to ten as words, as they are written in a sentence. */
const inWords = (n: number) => small[n] ?? String(n);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const counted = (n: number, one: string, many: string) => `${inWords(n)} ${n === 1 ? one : many}`;

const things = {
  note: (n: number) => `${counted(n, "note", "notes")} to send`,
  call: (n: number) => `${counted(n, "call", "calls")} to make`,
  task: (n: number) => `${counted(n, "thing", "things")} to do`,
};

/** Words of the client's own page. They speak to the client, who has no account. See `en.ts`. */
export const portalWords = {
  title: "Your next steps",
  from: (organisation: string, coach: string | null) => (coach === null ? organisation : `${organisation}, with ${coach}`),

  heading: {
    today: (name: string, what: keyof typeof things, n: number) => `${name}, ${things[what](n)} today`,
    soon: (name: string, what: keyof typeof things, n: number) => `${name}, ${things[what](n)}`,
    until: (name: string, day: string) => `${name}, nothing to do until ${day}`,
    nothing: (name: string) => `${name}, nothing to do now`,
    noPlan: (name: string) => `${name}, your plan is not here yet`,
  },
  nothingText: "Leave it be until then: nothing you could send now would help.",
  restText: "When something changes, it stands here.",
  noPlanText: (coach: string | null) => `As soon as ${coach ?? "your coach"} has put your first interview in, what to do and what to say stand here.`,

  when: {
    it: "Send it",
    them: "Send them",
    call: "Call",
    task: "Do this",
    by: (time: string) => `**by ${time}**`,
    yourTime: "your time",
    there: (time: string, place: string) => `${time} in ${place}`,
    theirTimes: (place: string) => `(Times in ${place}.)`,
    late: (until: string) => `This is late, but still worth doing **until ${until}**`,
  },
  together: (n: number) => (n === 2 ? "Thank both" : `Thank all ${inWords(n)}`),
  at: (employer: string, role: string) => `${employer}, ${role}`,

  draft: portalActWords.draft,

  act: {
    sent: "I’ve sent it",
    sentAll: (n: number) => (n === 2 ? "I’ve sent both" : `I’ve sent all ${inWords(n)}`),
    sentOne: (name: string) => `I’ve sent it to ${name}`,
    called: "I’ve called",
    did: "Done",
    answered: "They answered",
    longer: "I need longer",
    undo: portalActWords.act.undo,
    undoOf: (title: string) => `Undo: ${title}`,
    record: "Record it",
  },

  answered: {
    legend: "What did they say?",
    acknowledged: "They got it, nothing more yet",
    holding: "They need more time, no day named",
    when: "They named a day",
    day: "By which day?",
    again: "They want to talk again",
    offer: "They made an offer",
    answerBy: "Answer by, if they said",
    no: "They said no",
    againHint: (coach: string | null) => `Tell ${coach ?? "your coach"} when it is, so that the plan knows.`,
  },
  longer: {
    legend: "When will you do it?",
    inTime: "still in good time",
    late: "late, but worth doing",
    on: (day: string) => `${capital(day)}:`,
    none: "This cannot wait longer: after that it would not help.",
  },

  said: {
    title: "You told us",
    done: (title: string) => title,
    "need-longer": (title: string, on: string | null) => `${title}: on ${on ?? "another day"}`,
    "they-answered": (employer: string) => `${employer} answered`,
    "they-said-when": (employer: string, on: string | null) => `${employer} will decide by ${on ?? "another day"}`,
    "they-made-an-offer": (employer: string) => `${employer} made an offer`,
    "they-said-no": (employer: string) => `${employer} said no`,
    markedOne: (name: string) => `Marked as sent to ${name}.`,
    marked: (n: number) => (n === 1 ? "Marked as done." : `${n} marked as done.`),
    moved: "Put off. The plan follows.",
  },

  after: {
    title: "After that",
    more: (n: number) => `${n} more`,
    nothing: "Nothing is planned after that.",
    sentence: (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`),
  },
  also: (n: number) => capital(`${counted(n, "more thing", "more things")} to do`),

  standing: {
    title: "Where things stand",
    "before-interview": "The interview is still ahead.",
    waiting: "They are deciding.",
    waitingBy: (day: string) => `They said they would decide by ${day}.`,
    waitingAssumed: (day: string) => `No day was named; we reckon with ${day}.`,
    "overdue-decision": "The day they named has passed.",
    delayed: "They are late, and said so.",
    delayedUntil: (day: string) => `They are late; they now say ${day}.`,
    "on-hold": "The position is on hold.",
    offer: "There is an offer on the table.",
    ended: "This one has ended.",
  },

  calendar: portalActWords.calendar,

  foot: {
    zone: (place: string) => `Times are yours (${place}).`,
    private: "This page is yours alone. Whoever has its address can read it and answer for you: do not pass it on.",
    nothingSent: "Nothing here is ever sent by itself: you send it.",
  },

  over: {
    title: "This link has ended",
    text: "It was closed, has run out, or was copied only in part. Ask your coach for a new one.",
  },
  away: {
    title: "The page cannot be made right now",
    text: "Nothing you recorded is lost. Try again in a minute.",
    again: "Try again",
    busy: "This page was asked for very often just now. Wait a minute and try again.",
  },
  refused: portalActWords.refused,
} as const;
