import type { PortalApplication, PortalStep, PortalView } from "@tact/api/views";

/** A note that is due on Tuesday 24 November 2026, in New York, for tests. */
export function aStep(some: Partial<PortalStep> = {}): PortalStep {
  return {
    id: "step",
    kind: "check-in",
    title: "Check in with Dana Cho",
    interview: null,
    channel: "email",
    touch: true,
    firmness: "firm",
    status: "due",
    window: {
      opens: "2026-11-24T09:00:00-05:00[America/New_York]",
      ideal: "2026-11-24T10:00:00-05:00[America/New_York]",
      by: "2026-11-24T16:30:00-05:00[America/New_York]",
      closes: "2026-11-25T17:00:00-05:00[America/New_York]",
    },
    because: [],
    drafts: [],
    longer: [],
    ...some,
  };
}

/** An application at an employer in New York, for tests. */
export function anApplication(some: Partial<PortalApplication> = {}): PortalApplication {
  return { id: "app_1", role: "Designer", employer: { name: "Northwind", timeZone: "America/New_York" }, state: "waiting", decision: null, nothingToDo: null, steps: [], ...some };
}

/** What a client in New York sees on that Tuesday, at nine in the morning, for tests. */
export function aView(applications: PortalApplication[], name = "Maya Okafor"): PortalView {
  return {
    client: { id: "cli_1", name, timeZone: "America/New_York" },
    organisation: "Harbour Careers",
    coach: "Eleri Morgan",
    applications,
    recorded: [],
    calendar: null,
    now: "2026-11-24T14:00:00.000Z",
  };
}
