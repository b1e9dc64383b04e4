import type { FactDraft, Participant } from "@tact/facts";
import type { ClientKey, EmployerKey } from "./cast.ts";
import type { StoryClock } from "./story-clock.ts";

/** One application of the demo: who applies where, and what has happened so far. */
export interface Story {
  key: string;
  client: ClientKey;
  employer: EmployerKey;
  role: string;
  route?: "direct" | "agency";
  /** What it shows, in one sentence. */
  shows: string;
  facts(clock: StoryClock): FactDraft[];
}

const person = (id: string, name: string, role: Participant["role"]): Participant => ({ id, name, role });

const dana = person("dana", "Dana Cho", "hiring-manager");
const ravi = person("ravi", "Ravi Menon", "interviewer");
const ilse = person("ilse", "Ilse Brandt", "interviewer");
const joe = person("joe", "Joe Park", "interviewer");
const harriet = person("harriet", "Harriet Lowe", "hiring-manager");
const tom = person("tom", "Tom Ashby", "recruiter");
const katrin = person("katrin", "Katrin Vogt", "hiring-manager");
const faisal = person("faisal", "Faisal Al Harbi", "hiring-manager");
const meera = person("meera", "Meera Kulkarni", "hiring-manager");
const wiremu = person("wiremu", "Wiremu Parata", "hiring-manager");
const camila = person("camila", "Camila Fuentes", "hiring-manager");
const gordon = person("gordon", "Gordon Penney", "hiring-manager");

type Interview = Extract<FactDraft, { type: "interview-scheduled" }>;

interface Held {
  interview?: string;
  stage: string;
  participants: Participant[];
  format?: "phone" | "video" | "onsite";
}

/** An interview agreed a week before and held on a working day, one hour from `time`. */
function interview(clock: StoryClock, workday: number, time: string, held: Held): Interview {
  const [hour, minute] = time.split(":");
  const ends = `${String(Number(hour) + 1).padStart(2, "0")}:${minute}`;
  return {
    type: "interview-scheduled",
    at: clock.at(Math.min(workday, 0) - 5, "11:00"),
    interview: held.interview ?? "int-1",
    starts: clock.at(workday, time),
    ends: clock.at(workday, ends),
    stage: held.stage,
    format: held.format ?? "video",
    participants: held.participants,
  };
}

/** An interview that was held lately, one hour from `time`: its thanks can still be sent. */
function heldLately(clock: StoryClock, time: string, held: Held): Interview {
  const [hour, minute] = time.split(":");
  return {
    ...interview(clock, -1, time, held),
    starts: clock.lately(time),
    ends: clock.lately(`${Number(hour) + 1}:${minute}`),
  };
}

function debrief(clock: StoryClock, workday: number, interview = "int-1"): FactDraft {
  return {
    type: "debrief-captured",
    at: clock.at(workday, "17:20"),
    interview,
    topics: ["How the team decides what not to build"],
    timelineAsked: true,
  };
}

function thanked(clock: StoryClock, workday: number, interview = "int-1"): FactDraft {
  return {
    type: "message-sent",
    at: clock.at(workday, "17:30"),
    purpose: "thank-you",
    channel: "email",
    interview,
  };
}

function enquired(clock: StoryClock, workday: number, channel: "email" | "phone" = "email"): FactDraft {
  return { type: "message-sent", at: clock.at(workday, "10:15"), purpose: "enquiry", channel };
}

/** Two dozen applications, in every state that the rules know. */
export const stories: readonly Story[] = [
  {
    key: "maya-northwind",
    client: "maya",
    employer: "northwind",
    role: "Senior product designer",
    shows: "A panel of four was held on the last working day; one note is sent, three are still worth sending.",
    facts: (clock) => [
      heldLately(clock, "13:00", { stage: "Panel", participants: [dana, ravi, ilse, joe], format: "onsite" }),
      { type: "decision-promised", at: clock.lately("14:10"), by: { date: clock.on(7) }, saidBy: "Dana Cho" },
      { type: "debrief-captured", at: clock.lately("15:00"), interview: "int-1", topics: ["How the team decides what not to build"], timelineAsked: true },
      { type: "message-sent", at: clock.lately("16:40"), purpose: "thank-you", channel: "email", interview: "int-1", to: ["dana"] },
    ],
  },
  {
    key: "maya-brightfield",
    client: "maya",
    employer: "brightfield",
    role: "Design lead",
    shows: "The first interview is in three working days: questions to prepare, and the thank-you already in the calendar.",
    facts: (clock) => [interview(clock, 3, "15:00", { stage: "First interview", participants: [harriet] })],
  },
  {
    key: "maya-andes",
    client: "maya",
    employer: "andes",
    role: "Product designer, data tools",
    shows: "They said no; what is left is nothing more than grace.",
    facts: (clock) => [
      interview(clock, -9, "11:00", { stage: "First interview", participants: [camila] }),
      thanked(clock, -9),
      { type: "rejected", at: clock.hoursAgo(20) },
    ],
  },
  {
    key: "liam-brightfield",
    client: "liam",
    employer: "brightfield",
    role: "Data analyst",
    shows: "The decision was promised for the end of last week and did not come: the follow-up is due.",
    facts: (clock) => [
      interview(clock, -7, "10:00", { stage: "Second interview", participants: [harriet, tom] }),
      thanked(clock, -7),
      debrief(clock, -7),
      { type: "decision-promised", at: clock.at(-7, "11:05"), by: { date: clock.on(-1) }, saidBy: "Harriet Lowe" },
    ],
  },
  {
    key: "liam-halden",
    client: "liam",
    employer: "halden",
    role: "Analytics engineer",
    shows: "A follow-up was due days ago: late, and still worth sending.",
    facts: (clock) => [
      interview(clock, -12, "14:00", { stage: "Final round", participants: [katrin] }),
      thanked(clock, -12),
      debrief(clock, -12),
      { type: "decision-promised", at: clock.at(-12, "15:10"), by: { date: clock.on(-4) }, saidBy: "Katrin Vogt" },
    ],
  },
  {
    key: "liam-maple",
    client: "liam",
    employer: "maple",
    role: "Business analyst",
    shows: "They are late and named no new date: ask about the change in plans.",
    facts: (clock) => [
      interview(clock, -8, "11:00", { stage: "First interview", participants: [gordon] }),
      thanked(clock, -8),
      { type: "decision-promised", at: clock.at(-8, "12:05"), by: { date: clock.on(-2) }, saidBy: "Gordon Penney" },
      { type: "delay-announced", at: clock.hoursAgo(6), reason: "The budget is being reviewed", saidBy: "Gordon Penney" },
    ],
  },
  {
    key: "yusuf-alnoor",
    client: "yusuf",
    employer: "alnoor",
    role: "Operations manager",
    shows: "A working week from Sunday to Thursday: the follow-up lands on their days, not on ours.",
    facts: (clock) => [
      interview(clock, -3, "10:00", { stage: "Second interview", participants: [faisal], format: "onsite" }),
      thanked(clock, -3),
      debrief(clock, -3),
      { type: "decision-promised", at: clock.at(-3, "11:10"), by: { withinDays: 7 }, saidBy: "Faisal Al Harbi" },
    ],
  },
  {
    key: "yusuf-halden",
    client: "yusuf",
    employer: "halden",
    role: "Logistics planner",
    shows: "The position is on hold: a long, quiet rhythm, and other options kept open.",
    facts: (clock) => [
      interview(clock, -20, "09:30", { stage: "First interview", participants: [katrin] }),
      thanked(clock, -20),
      { type: "put-on-hold", at: clock.at(-6, "16:00") },
    ],
  },
  {
    key: "yusuf-northwind",
    client: "yusuf",
    employer: "northwind",
    role: "Warehouse systems lead",
    shows: "An offer is on the table with a day to answer by.",
    facts: (clock) => [
      interview(clock, -11, "15:00", { stage: "Final round", participants: [dana] }),
      thanked(clock, -11),
      { type: "offer-received", at: clock.at(-1, "11:00"), answerBy: clock.on(6) },
    ],
  },
  {
    key: "jonas-halden",
    client: "jonas",
    employer: "halden",
    role: "Mechanical engineer",
    shows: "The follow-up was sent and nobody answered: the check-in is about due.",
    facts: (clock) => [
      interview(clock, -17, "13:00", { stage: "Panel", participants: [katrin, ilse] }),
      thanked(clock, -17),
      debrief(clock, -17),
      { type: "decision-promised", at: clock.at(-17, "14:10"), by: { date: clock.on(-8) }, saidBy: "Katrin Vogt" },
      enquired(clock, -7),
    ],
  },
  {
    key: "jonas-brightfield",
    client: "jonas",
    employer: "brightfield",
    role: "Design engineer",
    route: "agency",
    shows: "The way leads through an agency: the recruiter is told, the employer is not written to.",
    facts: (clock) => [
      heldLately(clock, "11:00", { stage: "First interview", participants: [harriet, tom] }),
    ],
  },
  {
    key: "jonas-kaimoana",
    client: "jonas",
    employer: "kaimoana",
    role: "Plant engineer",
    shows: "The candidate withdrew: nothing is left to do, and the plan says so.",
    facts: (clock) => [
      interview(clock, -14, "10:00", { stage: "First interview", participants: [wiremu] }),
      thanked(clock, -14),
      { type: "withdrawn", at: clock.at(-5, "09:00") },
    ],
  },
  {
    key: "aroha-kaimoana",
    client: "aroha",
    employer: "kaimoana",
    role: "Food technologist",
    shows: "The decision slipped to a new date: the same step moved, and the slip is remembered.",
    facts: (clock) => [
      interview(clock, -9, "14:00", { stage: "Second interview", participants: [wiremu] }),
      thanked(clock, -9),
      debrief(clock, -9),
      { type: "decision-promised", at: clock.at(-9, "15:05"), by: { date: clock.on(-2) }, saidBy: "Wiremu Parata" },
      { type: "delay-announced", at: clock.hoursAgo(9), until: { date: clock.on(4) }, saidBy: "Wiremu Parata" },
    ],
  },
  {
    key: "aroha-maple",
    client: "aroha",
    employer: "maple",
    role: "Quality lead",
    shows: "Follow-up and check-in went unanswered: a long wait with one more brief word at the end.",
    facts: (clock) => [
      interview(clock, -40, "11:00", { stage: "Final round", participants: [gordon] }),
      thanked(clock, -40),
      enquired(clock, -33),
      enquired(clock, -26),
    ],
  },
  {
    key: "aroha-sahyadri",
    client: "aroha",
    employer: "sahyadri",
    role: "Process scientist",
    shows: "The interview has just ended: note who was there, then send the thanks today.",
    facts: (clock) => [
      {
        type: "interview-scheduled",
        at: clock.at(-4, "11:00"),
        interview: "int-1",
        starts: clock.hoursAgo(3),
        ends: clock.hoursAgo(2),
        stage: "First interview",
        format: "video",
        participants: [meera],
      },
    ],
  },
  {
    key: "sofia-andes",
    client: "sofia",
    employer: "andes",
    role: "Data product manager",
    shows: "A second round is booked: being invited is the answer to the first wait.",
    facts: (clock) => [
      interview(clock, -8, "10:00", { stage: "First interview", participants: [camila] }),
      thanked(clock, -8),
      debrief(clock, -8),
      {
        type: "interview-scheduled",
        at: clock.hoursAgo(15),
        interview: "int-2",
        starts: clock.at(2, "11:00"),
        ends: clock.at(2, "12:30"),
        stage: "Final round",
        format: "onsite",
        participants: [camila, person("diego", "Diego Salas", "interviewer")],
      },
    ],
  },
  {
    key: "sofia-northwind",
    client: "sofia",
    employer: "northwind",
    role: "Product manager",
    shows: "They wrote that they are still deciding: the next word comes a week or two on.",
    facts: (clock) => [
      interview(clock, -13, "13:00", { stage: "Second interview", participants: [dana] }),
      thanked(clock, -13),
      enquired(clock, -6),
      { type: "message-received", at: clock.at(-5, "16:00"), channel: "email", from: "Dana Cho", gist: "holding" },
    ],
  },
  {
    key: "sofia-brightfield",
    client: "sofia",
    employer: "brightfield",
    role: "Insights manager",
    shows: "The interview was called off by the employer.",
    facts: (clock) => [
      interview(clock, 1, "10:00", { stage: "First interview", participants: [harriet] }),
      { type: "interview-cancelled", at: clock.at(-1, "09:40"), interview: "int-1", by: "employer" },
    ],
  },
  {
    key: "priya-sahyadri",
    client: "priya",
    employer: "sahyadri",
    role: "Research associate",
    shows: "Nobody said when they decide: the plan assumes a week and asks for the date.",
    facts: (clock) => [
      interview(clock, -2, "15:00", { stage: "First interview", participants: [meera] }),
      thanked(clock, -2),
    ],
  },
  {
    key: "priya-alnoor",
    client: "priya",
    employer: "alnoor",
    role: "Cold-chain specialist",
    shows: "Three unanswered enquiries: time to let it go and keep the door open.",
    facts: (clock) => [
      interview(clock, -70, "10:00", { stage: "Second interview", participants: [faisal] }),
      thanked(clock, -70),
      enquired(clock, -63),
      enquired(clock, -55),
      enquired(clock, -30),
    ],
  },
  {
    key: "priya-halden",
    client: "priya",
    employer: "halden",
    role: "Materials scientist",
    shows: "The offer was accepted: the application has ended well.",
    facts: (clock) => [
      interview(clock, -18, "09:00", { stage: "Final round", participants: [katrin] }),
      thanked(clock, -18),
      { type: "offer-received", at: clock.at(-6, "10:00"), answerBy: clock.on(-2) },
      { type: "offer-accepted", at: clock.at(-3, "10:00") },
    ],
  },
  {
    key: "chen-maple",
    client: "chen",
    employer: "maple",
    role: "Financial controller",
    shows: "They asked not to be called: the plan writes and does not ring.",
    facts: (clock) => [
      interview(clock, -6, "10:00", { stage: "Second interview", participants: [gordon] }),
      thanked(clock, -6),
      { type: "contact-preference-stated", at: clock.at(-6, "11:05"), preference: "no-calls" },
      { type: "decision-promised", at: clock.at(-6, "11:05"), by: { date: clock.on(-1) }, saidBy: "Gordon Penney" },
    ],
  },
  {
    key: "chen-andes",
    client: "chen",
    employer: "andes",
    role: "Head of finance",
    shows: "The position was closed before anybody decided.",
    facts: (clock) => [
      interview(clock, -16, "16:00", { stage: "First interview", participants: [camila] }),
      thanked(clock, -16),
      { type: "position-closed", at: clock.at(-3, "15:00") },
    ],
  },
  {
    key: "chen-brightfield",
    client: "chen",
    employer: "brightfield",
    role: "Finance business partner",
    shows: "The interview is over and nobody has been thanked yet.",
    facts: (clock) => [
      heldLately(clock, "16:00", { stage: "First interview", participants: [harriet, tom] }),
      { type: "decision-promised", at: clock.lately("17:05"), by: { phrase: "end of next week" }, saidBy: "Harriet Lowe" },
    ],
  },
];
