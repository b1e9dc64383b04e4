import { plural } from "./plural.ts";

/**
 * The words of the pages, so that another language is one more set of files of this shape: here those that most
 * pages need, beside it those of single pages, which the others need not load.
 * Words of steps, reasons and dates are not here: they come with the plan. `**bold**` marks weight.
 */

export const words = {
  product: "Tact",

  time: {
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    weekdaysShort: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    monthsShort: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    today: "today",
    tomorrow: "tomorrow",
    yesterday: "yesterday",
    minutes: (n: number) => `${n} m`,
    hours: (n: number) => `${n} h`,
    days: (n: number) => plural(n, "day", "days"),
    sameTime: "same time",
    ahead: (size: string) => `${size} ahead of you`,
    behind: (size: string) => `${size} behind you`,
    timesAreYours: (place: string) => `Times are yours (${place}).`,
  },

  channels: {
    email: "email",
    phone: "phone",
    voicemail: "voicemail",
    letter: "letter",
    social: "social",
    "in-person": "in person",
  },

  channelLabels: { email: "Email", phone: "Call" },

  nav: {
    label: "Main",
    today: "Today",
    caseload: "Caseload",
    drafts: "Drafts",
    calendar: "Calendar",
    insights: "Insights",
    setUp: "Set-up",
    policies: "Policies",
    team: "Team and access",
    developers: "API and webhooks",
    audit: "Audit log",
    settings: "Settings",
    search: "Search",
    theme: "Switch between light and dark",
    account: "Account",
    skip: "Skip to the page",
    demo: "Demo data",
  },

  actions: {
    markSent: "Mark as sent",
    markDone: "Mark as done",
    markCalled: "Mark as called",
    sentShort: "Sent",
    log: "Log what happened",
    logInterview: "Log an interview",
    openPlan: "Open the plan",
    subscribe: "Subscribe",
    subscribeTo: (whom: string) => `Subscribe in a calendar: ${whom}`,
    undo: "Undo",
    close: "Close",
    cancel: "Cancel",
    save: "Save",
    saving: "Saving",
    recorded: "Recorded",
    optional: "optional",
    retry: "Try again",
    back: "Back",
    copy: "Copy",
    copied: "Copied",
    more: "More",
    select: (name: string) => `Select ${name}`,
    clear: "Clear",
  },

  routes: { direct: "Direct", agency: "Through an agency" },

  said: {
    marked: (title: string) => `Marked as sent: ${title}`,
    markedDone: (title: string) => `Marked as done: ${title}`,
    undone: (title: string) => `Taken back: ${title}`,
    notSaved: (title: string) => `Not saved: ${title}`,
    notUndone: (title: string) => `Could not be taken back: ${title}`,
  },

  errors: {
    noMatch: "Nothing here",
    title: "This could not be loaded",
    text: "Nothing was lost. What is recorded stays recorded.",
    requestId: (id: string) => `Request ${id}`,
    offline: "The server cannot be reached. What you see may be out of date.",
    stillSignedIn: "You are still signed in: the server did not answer.",
    notFound: "There is nothing here",
    notFoundText: "The address is wrong, or it is not yours to see.",
    toToday: "Go to Today",
    unexpected: "Something went wrong on this page",
    codes: {
      "sign-in-required": "Your session has ended. Sign in again.",
      "not-allowed": "Your role does not allow this.",
      "not-found": "This is not there any more.",
      "too-many-requests": "Too many requests. Try again in a minute.",
    } as Readonly<Record<string, string>>,
    required: "Fill this in.",
    endsBeforeStart: "The end must be after the start.",
    rangeReversed: "The second date must not be before the first.",
    email: "This is not an email address.",
  },
} as const;
