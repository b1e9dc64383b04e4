import { plural } from "./plural.ts";

/** Words of the page of one application that no other page needs. See `en.ts`. */
export const planPageWords = {
  walk: {
    place: (number: number, of: number) => `${number} of ${of}`,
    label: "Applications of the day’s queue",
    before: "The application before",
    after: "The next application",
  },
  share: (name: string) => `Share with ${name}`,
  seeTheirs: (name: string) => `${name}’s page and private links`,
  editKnown: "Change role, route or employer",
  openClient: (name: string) => `Open ${name}`,
  print: "Print the plan",
  printed: (when: string, place: string) => `As of ${when} (${place}).`,
  archived: "Put away: nobody is reminded of it.",

  clocks: (place: string, date: string, distance: string) => `The clocks in ${place} change on ${date}: from then on it is ${distance}.`,
  ownClocks: (place: string, date: string) => `Your clocks (${place}) change on ${date}.`,
  ownClocksApart: (place: string, date: string, other: string, distance: string) =>
    `Your clocks (${place}) change on ${date}: from then on ${other} is ${distance}.`,

  asOf: {
    title: (when: string) => `As it stood on **${when}**`,
    text: "What had been recorded by then. Names and closed days are today’s.",
    back: "Back to now",
    empty: "Nothing was recorded by then.",
    since: (n: number) => `${plural(n, "change", "changes")} since then`,
    pick: "As it stood on",
    see: "See the plan then",
    seeThen: (what: string, when: string) => `See the plan then: ${what}, ${when}`,
  },

  told: {
    title: "Changed while this page was open",
    by: (name: string, when: string) => `${name}, ${when}`,
    seen: "Got it",
    stands: "What stands here is the plan of now.",
  },

  changes: {
    tookBack: (what: string) => `Took back: ${what}`,
    calendar: "Planned again",
    because: (why: string) => `Because: ${why}`,
    kept: "No date moved",
    via: { invitation: "from an invitation", api: "through the API", import: "from an import", portal: "from their link", hook: "from another system" } as Readonly<
      Record<string, string>
    >,
    showLess: "Show fewer",
  },

  ledger: {
    kind: {
      promise: "Promised",
      delay: "Late, now",
      hold: "On hold until",
    },
    noDate: { promise: "Promised, no day named", delay: "Late, no new day", hold: "On hold, no day" },
    range: (from: string, to: string) => `${from} – ${to}`,
    quoted: (phrase: string) => `“${phrase}”`,
    said: (day: string, by: string | null) => (by === null ? `Said ${day}` : `Said ${day}, ${by}`),
    result: {
      kept: "Kept",
      late: (n: number) => `Word came ${plural(n, "working day", "working days")} after it`,
      moved: "They moved it before it passed",
      missed: (n: number) => `Passed; they wrote ${plural(n, "working day", "working days")} later`,
      overdue: (n: number) => `Passed ${plural(n, "working day", "working days")} ago, no word`,
      passedToday: "Passed, no word",
      open: "Ahead",
      undated: "Names no day",
    },
    slipped: (n: number) => `${plural(n, "working day", "working days")} later`,
    sooner: (n: number) => `${plural(n, "working day", "working days")} sooner`,
    notBefore: "Earlier promises",
    total: (n: number) => `Slipped by ${plural(n, "working day", "working days")} in all`,
  },

  balance: {
    title: "Balance",
    scale: (label: string) => `Balance of the follow-ups so far: ${label}`,
    ends: { timid: "Timid", pushy: "Pushy" },
    score: (n: number) => (n > 0 ? `+${n}` : String(n).replace("-", "−")),
  },

  others: {
    title: (name: string) => `${name}’s other applications`,
    next: (title: string, when: string) => `${title}, ${when}`,
    offerThere: (employer: string) => `${employer} made an offer.`,
    offerThereBy: (employer: string, by: string) => `${employer} made an offer, answer by ${by}.`,
    told: "Recorded there",
    toldHere: "Recorded here",
    wouldMean: "Recorded here, it would change:",
    wouldMeanThere: (employer: string) => `Recorded at ${employer}, it would change:`,
    nothing: "No date would change",
    recordHere: "Record the other offer here",
    recordThere: (employer: string) => `Record the offer at ${employer}`,
    recorded: (employer: string) => `Other offer, at ${employer}`,
    more: (n: number) => `Show ${n} more`,
    ended: "Ended",
    onTheTable: "Offer on the table",
  },

  trace: {
    title: "The full reason",
    facts: "What happened",
    rule: "The rule",
    source: (author: string, title: string, heading: string) => `${author}, “${title}”, ${heading}`,
    edges: "How each date came about",
    edge: { opens: "Opens", ideal: "Best", by: "In time until", closes: "Worth it until" },
    theirs: (time: string, place: string) => `${time} in ${place}`,
    policy: (id: string, edition: string) => `Policy ${id}, edition ${edition}`,
    ours: "Our own setting",
    article: (source: string) => `From ${source}`,
    displaced: "Rules that gave way",
    pinned: (date: string, reason: string) => `Moved by hand to ${date}: ${reason}`,
    zoneData: (version: string) => `Zone data ${version}`,
    copy: "Copy as JSON",
    recorded: (name: string, when: string) => `recorded by ${name}, ${when}`,
    past: "The full reason is told for the plan of now.",
  },

  tried: {
    on: "What if: dates in plum are not recorded",
    stops: "would stop",
    to: "to",
    slipTo: "The day it slips to",
    offerBy: "The day the other offer lapses",
    extendTo: "The day they give",
    accept: "The offer is accepted",
    decline: "The offer is declined",
    extend: (to: string) => `They give until ${to}`,
    extendPlain: "They give longer",
    reopen: "They open it again",
    added: (n: number) => plural(n, "new step", "new steps"),
    same: "Every date stays as it is",
  },

  card: {
    to: "Who it goes to",
    snooze: "Snooze",
    skip: "Skip",
    sentTo: (name: string) => `Mark as sent: ${name}`,
    roles: { "hiring-manager": "Hiring manager", interviewer: "Interviewer", recruiter: "Recruiter", coordinator: "Coordinator" } as Readonly<Record<string, string>>,
    nobody: "Whoever decides",
    note: "A note for the client",
    gaps: (n: number) => plural(n, "gap", "gaps"),
    stale: "Stale",
    reviewAll: (n: number) => (n === 1 ? "Review the draft" : `Review ${n} drafts`),
    reviewCall: "What to say",
    reviewNote: "Open the note",
    review: "Review",
    reviewOf: (name: string) => `Review the words for ${name}`,
    hide: "Hide",
    whatToSay: "What to say",
  },

  earlier: (n: number) => `${plural(n, "step", "steps")} done before`,
} as const;
