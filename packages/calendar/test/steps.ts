import type { Step, StepKind, Window } from "@tact/facts";
import type { FeedDocument, FeedEvent, FeedInterview } from "../src/index.ts";

const titles: Partial<Record<StepKind, string>> = {
  debrief: "Write down what was discussed",
  "thank-you": "Thank Dana Cho by email",
  "decision-follow-up": "Ask whether they have decided",
  "check-in": "Check in with Dana Cho",
  "keep-options-open": "Keep other options open",
};

/** A window in New York from wall-clock times such as `11-23 13:00`, in winter or before. */
export function newYork(opens: string, ideal: string, by: string, closes: string): Window {
  return { opens: inNewYork(opens), ideal: inNewYork(ideal), by: inNewYork(by), closes: inNewYork(closes) };
}

function inNewYork(at: string): string {
  const offset = at < "11-01" ? "-04:00" : "-05:00";
  return `2026-${at.replace(" ", "T")}:00${offset}[America/New_York]`;
}

/** A step of Maya Okafor's application at Northwind. */
export function step(kind: StepKind, change: Partial<Step> = {}): Step {
  return {
    id: `app-1.${kind}.int-1`,
    lineage: `app-1.${kind}.int-1`,
    kind,
    title: titles[kind] ?? kind,
    interview: "int-1",
    to: ["p1"],
    channel: "email",
    alternatives: [],
    touch: true,
    window: newYork("11-23 12:00", "11-23 13:00", "11-23 23:59", "11-25 11:00"),
    status: "planned",
    firmness: "firm",
    basis: "stated",
    because: [
      { rule: kind, text: "The interview ended on Mon 23 Nov at 11:00.", facts: ["f1"], source: "krautzel#initial-contact" },
    ],
    guidance: [],
    doneBy: null,
    ...change,
  };
}

export function feedEvent(change: Partial<FeedEvent> = {}): FeedEvent {
  const given = change.step ?? step("thank-you");
  return {
    organisation: "org_01k8",
    application: "app-1",
    step: given,
    sequence: 0,
    createdAt: "2026-11-16T15:00:00Z",
    lastModified: "2026-11-23T16:00:00Z",
    employerName: "Northwind",
    employerTimeZone: "America/New_York",
    role: "Product designer",
    url: `https://tact.example/applications/app-1/steps/${given.id}`,
    ...change,
  };
}

/** Maya Okafor's second interview at Northwind. */
export function feedInterview(change: Partial<FeedInterview> = {}): FeedInterview {
  return {
    organisation: "org_01k8",
    application: "app-1",
    interview: "int-2",
    starts: "2026-12-01T15:00:00Z",
    ends: "2026-12-01T16:00:00Z",
    stage: "second round",
    format: "video",
    participants: ["Dana Cho", "Ines Alvarado"],
    joinUrl: "https://meet.northwind.example/dpx-qwra-nut",
    createdAt: "2026-11-23T16:30:00Z",
    lastModified: "2026-11-23T16:30:00Z",
    employerName: "Northwind",
    employerTimeZone: "America/New_York",
    role: "Product designer",
    url: "https://tact.example/applications/app-1",
    ...change,
  };
}

export function feedDocument(change: Partial<FeedDocument> = {}): FeedDocument {
  return {
    id: "feed_01k8",
    name: "Follow-ups",
    description: "What to do after each interview, and when",
    color: "teal",
    events: [feedEvent()],
    readerTimeZone: "America/New_York",
    changedAt: "2026-11-16T15:00:00Z",
    ...change,
  };
}
