import { type Fact, name as nameSchema, note as noteSchema, type ResolvedPlanRequest } from "@tact/facts";
import fc from "fast-check";
import { type Scene, sceneOf } from "./scenes.ts";
import { zonesOf } from "./zones-of.ts";

const asked = Number(process.env["TACT_RUNS"] ?? 40);
/** What `npm test` asks for; a deep run asks for more. */
const ofEveryRun = 10_000;
/** How often each property runs: `TACT_RUNS`, at most 100 and in a deep run 500, since each run makes and reads some forty drafts; else few enough for every change. */
export const runs = Math.min(asked > ofEveryRun ? 500 : 100, asked);

const everyday = [
  "the", "of", "and", "how", "we", "They", "team", "Kafka", "pricing", "reporting", "salary", "URGENT", "migration", "sorry", "by", "Friday", "design", "quality,", "(beta)",
  "cut", "costs", "20%", "dream", "job", "Northwinds", "asap", "a", "I", "Dr.", "—", "R&D", "2027", "churn;", "“quoted”", "[sic]", "love", "!!", "why?", "onboarding", "naïve", "zu", "für",
];
const oddities = ["Zoë", "O'Connor", "李", "محمد", "🙂", "Ann-Marie", "X", "van", "der", "Jr.", "PhD", "Ms", "Dr.", "Cho,", "Yahoo!", "St. John", "José", "N'Golo", "ASAP", "Will", "all", "There", "\u202eabc", "[Dana]", "James", "é"];

/** Text of the vocabulary: whatever its schema takes, from one letter to its longest. */
function textOf(schema: { safeParse: (value: unknown) => { success: boolean } }, words: readonly string[], longest: number) {
  const wordy = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: Math.floor(longest / 3) }).map((parts) => parts.join(" ").slice(0, longest).toWellFormed());
  const any = fc.string({ unit: "grapheme", minLength: 1, maxLength: longest });
  return fc.oneof({ weight: 4, arbitrary: wordy }, { weight: 1, arbitrary: any }).filter((text) => schema.safeParse(text).success);
}

const personName = fc.oneof({ weight: 3, arbitrary: fc.constantFrom("Dana Cho", "James Ross", "Ana Ruiz", "Lee Park", "Dr. Mia Berg", "Okafor, Ben", "Jonas Weber", "Sofía Rojas") }, { weight: 1, arbitrary: textOf(nameSchema, oddities, 200) });
const employer = fc.oneof({ weight: 3, arbitrary: fc.constantFrom("Northwind", "Brightfield & Co", "Halden Werke", "Acme Inc.", "Yahoo!") }, { weight: 1, arbitrary: textOf(nameSchema, [...everyday, ...oddities], 200) });
const role = fc.oneof({ weight: 3, arbitrary: fc.constantFrom("Analyst", "Senior product designer", "HR manager", "Head of R&D", "Sr. Engineer") }, { weight: 1, arbitrary: textOf(nameSchema, everyday, 200) });
const topic = fc.oneof({ weight: 2, arbitrary: fc.constantFrom("How the team decides what not to build", "Kafka migration", "They struggle with churn", "month-end closing") }, { weight: 2, arbitrary: textOf(noteSchema, everyday, 2000) });

const roles = ["hiring-manager", "hiring-manager", "interviewer", "interviewer", "recruiter", "coordinator"] as const;
const people = fc
  .array(fc.tuple(personName, fc.constantFrom(...roles)), { maxLength: 8 })
  .map((list) => list.map(([name, role], index) => ({ id: `p${index}`, name, role })));

const debrief = fc.record(
  { participant: fc.constantFrom("p0", "p1", "p2", "p3"), topics: fc.array(topic, { maxLength: 4 }), value: topic },
  { requiredKeys: [] },
);

const day = (date: string, time = "10:00") => `${date}T${time}:00-05:00`;
const held = (id: string, date: string, participants: unknown, at = "2026-10-30") =>
  ({ id: `s-${id}`, type: "interview-scheduled", at: day(at), interview: id, starts: day(date), ends: day(date, "11:00"), participants }) as Fact;

/** What may happen after the interview, so that every kind of step comes up. */
const turns: readonly (readonly [readonly object[], string])[] = [
  [[], "2026-11-16T12:30:00-05:00"],
  [[], "2026-11-17T12:30:00-05:00"],
  [[{ type: "decision-promised", at: day("2026-11-16"), by: { date: "2026-11-20" } }], "2026-11-24T12:30:00-05:00"],
  [[{ type: "delay-announced", at: day("2026-11-18") }], "2026-11-18T12:30:00-05:00"],
  [[{ type: "put-on-hold", at: day("2026-11-18") }], "2026-12-18T12:30:00-05:00"],
  [[{ type: "competing-offer", at: day("2026-11-18"), answerBy: "2026-11-27" }], "2026-11-18T12:30:00-05:00"],
  [[{ type: "competing-offer", at: day("2026-11-18") }, { type: "call-promised", at: day("2026-11-16"), starts: day("2026-11-18") }], "2026-11-18T12:30:00-05:00"],
  [[{ type: "offer-received", at: day("2026-11-18"), answerBy: "2026-11-27" }], "2026-11-18T12:30:00-05:00"],
  [[{ type: "offer-received", at: day("2026-11-18") }], "2026-11-18T12:30:00-05:00"],
  [[{ type: "rejected", at: day("2026-11-18") }], "2026-11-18T12:30:00-05:00"],
  [[{ type: "contact-preference-stated", at: day("2026-11-16"), preference: "through-recruiter" }], "2026-11-16T12:30:00-05:00"],
  [[{ type: "message-sent", at: day("2026-11-24"), purpose: "enquiry", channel: "email" }, { type: "message-sent", at: day("2026-12-04"), purpose: "enquiry", channel: "email" }], "2027-01-05T12:30:00-05:00"],
];

export interface StoryParts {
  people: { id: string; name: string; role: (typeof roles)[number] }[];
  employer: string;
  role: string;
  candidate: string;
  debriefs: object[];
  turn: number;
  item: string;
}

/** A scene out of parts: one interview on Monday 16 November 2026, and a turn that the wait takes. */
export function sceneFrom(parts: StoryParts): Scene {
  const [happened, now] = turns[parts.turn % turns.length] ?? [[], "2026-11-16T12:30:00-05:00"];
  const facts = [
    held("int-1", "2026-11-16", parts.people),
    ...parts.debriefs.map((fields, index) => ({ id: `d${index}`, type: "debrief-captured", at: day("2026-11-16", "11:30"), interview: "int-1", ...fields })),
    { id: "item", type: "item-promised", at: day("2026-11-16", "11:00"), what: parts.item },
    ...happened.map((fields, index) => ({ id: `h${index}`, ...fields })),
  ] as Fact[];
  const request: ResolvedPlanRequest = {
    application: {
      id: "app-1",
      role: parts.role,
      route: "direct",
      employer: { name: parts.employer, timeZone: "America/New_York", calendar: { weekend: ["saturday", "sunday"], holidays: [], closed: [], from: "2026-01-01", through: "2028-12-31" } },
      candidate: { name: parts.candidate, timeZone: "Europe/London" },
    },
    facts,
    policy: "standard",
    now,
    zones: zonesOf("America/New_York", "Europe/London"),
    zoneData: "test",
  };
  return sceneOf("generated", request);
}

export const storyParts: fc.Arbitrary<StoryParts> = fc.record({
  people,
  employer,
  role,
  candidate: personName,
  debriefs: fc.array(debrief, { maxLength: 4 }),
  turn: fc.nat(turns.length - 1),
  item: fc.oneof(fc.constantFrom("references", "Portfolio with two case studies"), textOf(nameSchema, everyday, 200)),
});
