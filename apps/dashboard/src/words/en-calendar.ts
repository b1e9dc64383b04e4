import { plural } from "./plural.ts";

/** Words of the Calendar page. See `en.ts`. */
export const calendarWords = {
  calendar: {
    title: "Calendar",
    text: "Subscribe once, and every follow-up stands in the calendar you already use, with its window and its reason.",
    make: "Make a link",
    links: "Links",
    everyone: "All my clients",
    at: (employer: string, role: string) => `${employer}, ${role}`,
    addFor: (whom: string) => `Make a link: ${whom}`,
    showsEveryone: "Every client’s follow-ups",
    showsClient: "Every application",
    columns: { made: "Made", addressed: "New address", fetched: "Last fetched" },
    revokedOn: (date: string) => `revoked ${date}`,
    revokedLinks: (n: number) => plural(n, "revoked link", "revoked links"),
    edit: "Edit",
    rotate: "New address",
    rotateTitle: (name: string) => `A new address for “${name}”?`,
    rotateText: "The old address stops at once. Calendars that use it show nothing new until they subscribe to the new one.",
    revoke: "Revoke",
    revokeTitle: (name: string) => `Revoke “${name}”?`,
    revokeText:
      "Its address stops for good, and calendars that use it stop showing these follow-ups. The link cannot be brought back; a new one can be made at any time.",
    keep: "Keep it",
    outOfReach: (origin: string) =>
      `Links begin with ${origin}, which only this computer or its own network reaches: Google and Outlook on the web cannot fetch them. Whoever runs Tact sets PUBLIC_URL to its public address; links made after that work there.`,
    empty: "No links yet",
    emptyText: "Make one for each calendar, so that you can revoke them one by one.",
    revoked: (name: string) => `Revoked: ${name}`,
    changed: (name: string) => `Changed: ${name}`,
    addressStays: "The address stays: calendars show the change when they look next.",
  },

  level: {
    legend: "How much it tells",
    full: { label: "Everything", short: "Everything", text: "Names, reasons and what to say." },
    initials: { label: "Initials only", short: "Initials only", text: "No name, no reason: for a calendar that others look into." },
    busy: { label: "Busy only", short: "Busy only", text: "That the time is taken, and nothing else." },
    preview: {
      full: { everyone: "Maya Okafor: Thank Dana Cho by email · Northwind", one: "Thank Dana Cho by email · Northwind" },
      initials: { everyone: "M.O.: Thank-you note · N.", one: "Thank-you note · N." },
      busy: { everyone: "Busy", one: "Busy" },
    },
    shown: (text: string) => `A calendar shows: ${text}`,
  },

  form: {
    legend: "As",
    events: "Calendar events",
    tasks: "Task list",
    eventsShort: "events",
    tasksShort: "tasks",
    tasksHint: "For programs that show tasks from a link, such as Thunderbird and Evolution. Most calendars show events alone.",
    interviews: "Interviews too",
    interviewsHint: "The interviews themselves stand in it as busy time, with their link or place.",
    withInterviews: "with interviews",
  },

  fetched: {
    by: (family: string, ago: string) => `${family}, ${ago}`,
    justNow: "just now",
    minutesAgo: (n: number) => `${plural(n, "minute", "minutes")} ago`,
    hoursAgo: (n: number) => `${plural(n, "hour", "hours")} ago`,
    daysAgo: (n: number) => `${plural(n, "day", "days")} ago`,
    never: "Never fetched yet",
    expect: "What to expect",
    expectText:
      "A calendar asks by itself, once it has subscribed. Google looks every 8 to 24 hours and ignores alarms; Outlook on the web looks about every 3 hours. If nothing asks for days, the address was not taken over whole.",
    families: {
      google: "Google Calendar",
      outlook: "Outlook",
      apple: "Apple Calendar",
      thunderbird: "Thunderbird",
      evolution: "Evolution",
      vdirsyncer: "vdirsyncer",
      davx5: "DAVx⁵",
      browser: "A browser",
      other: "Another program",
    },
    someone: "Fetched",
  },
} as const;
