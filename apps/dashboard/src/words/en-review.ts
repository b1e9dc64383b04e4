import { plural } from "./plural.ts";

/** Words of the screen that confirms what was read from an invitation. See `en.ts`. */
export const reviewWords = {
  title: "Is this right?",
  text: "Read from the invitation. Nothing is recorded until you say so.",
  another: "Read another",
  none: "There is no meeting in it",
  noneText: "What was in it is listed below. Nothing was recorded.",

  choose: (n: number) => `There are ${n} meetings in it. Which one?`,
  recordedOne: "Recorded",
  untitled: "Untitled",

  effects: {
    schedule: { badge: "New interview", submit: "Record the interview" },
    reschedule: { badge: "Moved", submit: "Record the new time" },
    cancel: { badge: "Called off", submit: "Record that it was called off" },
    nothing: { badge: "Nothing to record", submit: "" },
    incomplete: { badge: "Time missing", submit: "Record the interview" },
  },
  changes: (client: string, employer: string, role: string) => `${client} at ${employer}, ${role}`,
  of: "Interview of",
  wasAt: "was",
  wholeDay: "no hours given",
  inYours: (place: string) => `your time (${place})`,
  alsoYours: (place: string) => `the same in ${place}`,
  otherIn: (hours: string, place: string) => `${hours} in ${place}`,
  openPlan: "Open the plan",
  recordElsewhere: "It belongs to another application",

  read: "What was read",
  subject: "Subject",
  who: "Who",
  organiser: "organiser",
  robot: "sent by a program",
  answers: { accepted: "accepted", declined: "declined", tentative: "tentative" } as Readonly<Record<string, string>>,
  more: (n: number) => `and ${n} more`,
  join: "Join",
  providers: { "google-meet": "Google Meet", teams: "Teams", zoom: "Zoom", webex: "Webex", other: "Link" },
  where: "Where",
  repeats: "Repeats",
  repeatsText: (n: number) => `${plural(n, "more time", "more times")} within a year; only this one is recorded.`,

  zone: {
    assumed: (place: string) => `It names no time zone; ${place} was taken. Change it below if that is wrong.`,
    "windows-name": (place: string) => `It names its zone as Windows does; that is ${place}.`,
    described: (place: string) => `It describes its zone instead of naming it; ${place} keeps the same clocks.`,
  },

  unread: "What was not read",
  mended: "What was mended",
  allRead: "Everything in it was understood.",

  edit: "What will be recorded",
  whoseText: "Whose interview is it?",
  matched: (names: string) => `Chosen by the addresses in it: ${names}. Change it if that is wrong.`,
  participants: "Who will be there",
  calledOffBy: "Who called it off?",
  by: { employer: "The employer", candidate: "We did" },
  when: "When will it be?",
  preview: "What this changes",
  previewNew: "The plan that follows",
  previewNewFirst: "Choose the client and the employer to see the plan.",
  previewNone: "No follow-up follows from this yet.",
} as const;
