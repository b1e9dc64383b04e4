import { plural } from "./plural.ts";

/** Words of the Caseload page. See `en.ts`. */
export const caseloadWords = {
  states: {
    "before-interview": "Interview ahead",
    waiting: "Waiting",
    "overdue-decision": "Overdue",
    delayed: "Delayed",
    "on-hold": "On hold",
    offer: "Offer",
    ended: "Ended",
  },

  caseload: {
    title: "Caseload",
    count: (n: number) => plural(n, "job seeker", "job seekers"),
    filter: "Filter by name or company",
    import: "Import",
    applications: (n: number) => plural(n, "application", "applications"),
    columns: {
      client: "Client",
      application: "Application",
      state: "State",
      next: "Next follow-up",
      date: "When",
      silent: "Last word",
    },
    noApplications: "No application yet",
    daysAgo: (n: number) => (n === 0 ? "today" : n === 1 ? "yesterday" : `${n} days ago`),
    never: "nothing yet",
    empty: "No clients yet",
    emptyText: "Log an interview: the client, the employer and the application are made on the way.",
    noMatch: (text: string) => `Nobody fits “${text}”.`,
    clearFilter: "Clear the filter",
  },
} as const;
