import type { ApplicationSummary, ClientView, EmployerView, FeedView, InvitedMeeting, ProposedMeeting, QueueItem } from "@tact/api/views";
import type { Plan, Step, Window } from "@tact/facts";

/** A window in New York from ISO instants; `ideal` an hour after it opens, `closes` a day after `by`. */
export function aWindow(opens: string, by: string, closes?: string): Window {
  return {
    opens,
    ideal: new Date(Date.parse(opens) + 3_600_000).toISOString(),
    by,
    closes: closes ?? new Date(Date.parse(by) + 86_400_000).toISOString(),
  };
}

export function aStep(part: Partial<Step> = {}): Step {
  return {
    id: "app-1.decision-follow-up.f2",
    lineage: "app-1.enquiry-1.int-1",
    kind: "decision-follow-up",
    title: "Ask Dana Cho about the decision",
    interview: null,
    to: [],
    channel: "email",
    alternatives: ["phone"],
    touch: true,
    window: aWindow("2026-11-24T14:00:00Z", "2026-11-24T22:00:00Z"),
    status: "due",
    firmness: "firm",
    basis: "stated",
    because: [{ rule: "decision-follow-up", text: "They said Mon 23 Nov; a day after it.", facts: ["f2"] }],
    guidance: [],
    doneBy: null,
    ...part,
  };
}

export function anItem(part: Partial<QueueItem> = {}): QueueItem {
  const step = part.step ?? aStep();
  const group = part.group ?? "due";
  return {
    key: `${group}:${step.id}`,
    group,
    row: `${group}:${step.id}`,
    application: { id: "app-1", role: "Designer", state: "waiting" },
    client: { id: "cli-1", name: "Grace Mbeki", timeZone: "Europe/London" },
    employer: { id: "emp-1", name: "Northwind", timeZone: "America/New_York" },
    stage: null,
    step,
    why: "They said Mon 23 Nov; a day after it.",
    change: null,
    ...part,
  };
}

export function aPlan(part: Partial<Plan> = {}): Plan {
  return {
    application: "app-1",
    asOf: "2026-11-24T09:12:00Z",
    policy: { id: "standard", edition: "2026-01-01" },
    zoneData: "2026c",
    state: "waiting",
    decision: null,
    steps: [],
    next: null,
    nothingToDo: null,
    needs: [],
    notices: [],
    balance: { label: "balanced", score: 0, because: "" },
    ...part,
  };
}

/** What everything that is kept has. */
const kept = { externalSource: null, externalId: null, version: 1, createdAt: "2026-11-10T09:00:00Z" };
const changing = { ...kept, updatedAt: kept.createdAt, archivedAt: null };

export function aClient(part: Partial<ClientView> = {}): ClientView {
  return { id: "maya", name: "Maya Okafor", email: null, timeZone: "Europe/London", coachId: null, policyId: null, reminders: false, applications: 1, ...changing, ...part };
}

export function anEmployer(part: Partial<EmployerView> = {}): EmployerView {
  const { archivedAt: _, ...own } = changing;
  return { id: "e1", name: "Northwind", timeZone: "America/New_York", region: "US-NY", closed: [], calendarFrom: "2026-01-01", calendarThrough: "2027-12-31", ...own, ...part };
}

export function anApplication(part: Partial<ApplicationSummary> = {}): ApplicationSummary {
  return {
    id: "app-1",
    role: "Designer",
    route: "direct",
    client: { id: "maya", name: "Maya Okafor", timeZone: "Europe/London" },
    employer: { id: "e1", name: "Northwind", timeZone: "America/New_York" },
    state: "waiting",
    next: null,
    nothingToDo: null,
    lastFactAt: null,
    balance: { label: "balanced", score: 0, because: "" },
    policy: { id: "standard", edition: "2026-01-01" },
    ...changing,
    ...part,
  };
}

export function aFeed(part: Partial<FeedView> = {}): FeedView {
  return {
    id: "feed-1",
    name: "iPhone",
    scope: "coach",
    client: null,
    application: null,
    privacy: "full",
    form: "events",
    interviews: false,
    ...kept,
    rotatedAt: null,
    revokedAt: null,
    lastFetchedAt: null,
    lastFetchedBy: null,
    ...part,
  };
}

export function aMeeting(part: Partial<InvitedMeeting> = {}): InvitedMeeting {
  return {
    uid: "meeting-1@calendar.example",
    recurrenceId: null,
    sequence: 0,
    stamp: "2026-11-23T10:00:00Z",
    method: "request",
    cancelled: false,
    summary: "Interview: Designer",
    starts: "2026-12-01T10:00:00-05:00[America/New_York]",
    ends: "2026-12-01T11:00:00-05:00[America/New_York]",
    timeZone: "America/New_York",
    endsBasis: "stated",
    zoneBasis: "named",
    wholeDay: false,
    furtherOccurrences: 0,
    organiser: null,
    attendees: [],
    joinLinks: [],
    location: null,
    format: "video",
    ...part,
  };
}

/** A meeting that would become a new interview with Dana, unless said otherwise. */
export function aProposal(part: Partial<ProposedMeeting> = {}): ProposedMeeting {
  const meeting = part.meeting ?? aMeeting();
  return {
    key: "m1",
    effect: "schedule",
    because: "It is not known yet.",
    known: null,
    meeting,
    facts: [
      {
        type: "interview-scheduled",
        at: "2026-11-23T10:00:00Z",
        interview: "int-1",
        starts: "2026-12-01T15:00:00Z",
        ends: "2026-12-01T16:00:00Z",
        format: "video",
        participants: [{ id: "p1", name: "Dana Cho", role: "interviewer", email: "dana@northwind.example" }],
      },
    ],
    origin: { uid: meeting.uid, recurrenceId: null, sequence: 0, stamp: meeting.stamp, interview: "int-1", joinUrl: null, place: null },
    notes: [],
    ...part,
  };
}
