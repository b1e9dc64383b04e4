import type { FeedDocument, FeedEvent } from "@tact/calendar";
import { type Step, type StepKind, stepKinds } from "@tact/facts";

const hour = 3_600_000;
const firstIdeal = Date.UTC(2026, 10, 2, 9);
const employers = ["Northwind", "Halden", "Müller", "Kestrel", "Søn"];

/** Steps of every kind, each with a reason and an address: a calendar as long as calendar services take. */
export function fullFeed(events: number): FeedDocument {
  return {
    id: "feed_01k8",
    name: "Follow-ups",
    description: "What to do after each interview, and when. From Tact.",
    color: "#105b7b",
    events: Array.from({ length: events }, (_, index) => eventOf(index)),
    readerTimeZone: "America/New_York",
    changedAt: "2026-11-16T15:00:00Z",
  };
}

function eventOf(index: number): FeedEvent {
  const kind = stepKinds[index % stepKinds.length] ?? "thank-you";
  const employerName = employers[index % employers.length] ?? "";
  return {
    organisation: "org_01k8",
    application: `app_${Math.floor(index / 6)}`,
    step: stepOf(index, kind),
    sequence: index % 4,
    createdAt: "2026-11-16T15:00:00Z",
    lastModified: new Date(firstIdeal + (index % 300) * hour).toISOString(),
    employerName,
    employerTimeZone: "America/New_York",
    role: "Analyst",
    url: `https://tact.example/applications/${Math.floor(index / 6)}`,
  };
}

function stepOf(index: number, kind: StepKind): Step {
  const ideal = firstIdeal + index * 7 * hour;
  return {
    id: `step.${index}`,
    lineage: `step.${index}`,
    kind,
    title: "Thank Dana Cho",
    interview: "int-1",
    to: ["dana"],
    channel: "email",
    alternatives: [],
    touch: true,
    window: { opens: inNewYork(ideal - hour), ideal: inNewYork(ideal), by: inNewYork(ideal + 8 * hour), closes: inNewYork(ideal + 48 * hour) },
    status: "planned",
    firmness: index % 3 === 0 ? "if-no-answer" : "firm",
    basis: index % 4 === 0 ? "assumed" : "stated",
    because: [{ rule: kind, text: "The interview ended on Mon 23 Nov at 11:00.", facts: ["f1"] }],
    guidance: [],
    doneBy: null,
  };
}

/** In winter all year: what is measured does not depend on it. */
function inNewYork(milliseconds: number): string {
  return `${new Date(milliseconds - 5 * hour).toISOString().slice(0, 19)}-05:00[America/New_York]`;
}
