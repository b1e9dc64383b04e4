import { zoneTable } from "@tact/calendar";
import type { Fact, FactDraft, ResolvedPlanRequest, ZoneTable } from "@tact/facts";
import { isRefusal, plan } from "@tact/rules";
import { type SentenceRequest, type Understanding, understand, zonesInWords } from "../src/index.ts";

/** Tuesday, 24 November 2026, 09:12 in London and 04:12 in New York. */
export const now = "2026-11-24T09:12:00Z";

const dana = { id: "p1", name: "Dana Cho", role: "hiring-manager" } as const;
const sam = { id: "p2", name: "Sam Ortiz", role: "interviewer" } as const;

const held: Fact = {
  id: "f1",
  type: "interview-scheduled",
  at: "2026-11-16T10:00:00Z",
  interview: "int-1",
  starts: "2026-11-23T15:00:00Z",
  ends: "2026-11-23T16:00:00Z",
  stage: "Panel",
  participants: [dana, sam],
};
const oneToOne: Fact = { ...held, participants: [dana] };
const ahead: Fact = { id: "f2", type: "interview-scheduled", at: "2026-11-20T10:00:00Z", interview: "int-2", starts: "2026-11-27T14:00:00Z", ends: "2026-11-27T14:45:00Z", stage: "Technical", participants: [dana] };
const later: Fact = { id: "f3", type: "interview-scheduled", at: "2026-11-20T10:00:00Z", interview: "int-3", starts: "2026-12-04T14:00:00Z", ends: "2026-12-04T15:00:00Z", stage: "Final" };

/** What is known of the application when the sentence is said. */
export const scenes = {
  "one interview held": [held],
  "held with one person": [oneToOne],
  "an interview ahead": [ahead],
  "two interviews ahead": [ahead, later],
  "an interview called off": [ahead, { id: "f4", type: "interview-cancelled", at: "2026-11-23T10:00:00Z", interview: "int-2" }],
  "an offer": [held, { id: "f5", type: "offer-received", at: "2026-11-23T18:00:00Z" }],
  "a case study promised": [held, { id: "f6", type: "item-promised", at: "2026-11-23T16:00:00Z", what: "Case study", by: { withinDays: 3 } }],
  "a call promised": [held, { id: "f7", type: "call-promised", at: "2026-11-23T16:00:00Z", starts: "2026-11-23T19:00:00Z" }],
  "a date promised": [held, { id: "f8", type: "decision-promised", at: "2026-11-23T16:00:00Z", by: { date: "2026-12-03" } }],
  "two Danas": [{ ...held, participants: [dana, { id: "p3", name: "Dana Reyes", role: "interviewer" }] }],
  nothing: [],
} satisfies Record<string, Fact[]>;
export type Scene = keyof typeof scenes;

function table(zone: string): ZoneTable {
  const made = zoneTable(zone);
  if (made.error) throw new Error(made.error.detail);
  return made.value;
}

/** A sentence said to a coach in London of a candidate in London and an employer in New York. */
export function said(sentence: string, scene: Scene = "one interview held", more: Partial<Pick<SentenceRequest, "clocks" | "reader">> = {}): Understanding {
  const zones = [...zonesInWords, "Europe/London", "America/New_York", more.reader ?? "Europe/London"];
  const request: ResolvedPlanRequest = {
    application: {
      id: "app-1",
      role: "Analyst",
      candidate: { name: "Aisha Rahman", timeZone: "Europe/London" },
      employer: {
        name: "Northwind Labs",
        timeZone: "America/New_York",
        calendar: { weekend: ["saturday", "sunday"], holidays: [{ date: "2026-11-26", name: "Thanksgiving Day" }, "2026-12-25"], closed: [], from: "2025-01-01", through: "2028-12-31" },
      },
    },
    facts: [...scenes[scene]],
    now,
    zones: Object.fromEntries(zones.map((zone) => [zone, table(zone)])),
    zoneData: "test",
  };
  const planned = plan(request);
  if (isRefusal(planned)) throw new Error(JSON.stringify(planned));
  return understand({ sentence, request, plan: planned, reader: "Europe/London", ...more });
}

/** A fact in one line: its type, then what it says beside when. */
export function fields(draft: FactDraft): string {
  const { type, at, ...rest } = draft as FactDraft & Record<string, unknown>;
  const told = at === "2026-11-24T09:12:00Z" ? "" : ` @${at}`;
  const listed = Object.entries(rest).map(([name, value]) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`);
  return [`${type}${told}`, ...listed].join(" ");
}

/** What a sentence was taken for, in one line. */
export function written({ outcome, facts, ways, question, residue }: Understanding): string {
  switch (outcome) {
    case "understood":
      return facts.map(({ draft }) => fields(draft)).join(" + ");
    case "ambiguous":
      return `? ${ways.map((way) => `${way.label}: ${way.facts.map(({ draft }) => fields(draft)).join(" + ")}`).join(" | ")}`;
    case "incomplete":
      return `… ${question}`;
    case "not-understood":
      return `not understood: ${residue.join(" ")}`;
  }
}
