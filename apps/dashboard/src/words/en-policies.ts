import { plural } from "./plural.ts";

/** What a number of days is: sooner or later than it was. */
const apart = (days: number) => {
  const size = Math.abs(days);
  const said = size < 1 ? "under a day" : plural(Math.round(size), "day", "days");
  return `${said} ${days < 0 ? "sooner" : "later"}`;
};

/**
 * Words of the Policies page. See `en.ts`. A sentence holds its values as `{name}`, in whatever order a language wants
 * them; a value brings its unit along.
 */
export const policyWords = {
  title: "Policies",
  lead: (applications: number, policies: number) =>
    policies === 1 ? `One policy plans ${plural(applications, "application", "applications")}.` : `${plural(policies, "policy plans", "policies plan")} ${plural(applications, "application", "applications")}. Every date comes from one of these sentences.`,
  list: "Policies",
  /** What those that come with Tact are called; the name they bring along says what they are. */
  names: { standard: "Standard", reserved: "Reserved", swift: "Swift" } as Readonly<Record<string, string>>,
  own: "Yours",
  comesAlong: "Come with Tact",
  fallback: (name: string) => `“${name}” has no edition in force.`,

  sections: [
    {
      title: "The thank-you",
      lines: [
        "It may go out {opensAfter} after the interview ends, is best {idealAfter} after, and is not worth sending any more {closesAfter} after.",
        "Past {latestHour} it waits for the morning.",
      ],
    },
    {
      title: "Their decision",
      lines: [
        "Where nobody said a day, they are taken to decide {assumedDecision} after the last interview.",
        "When that day has passed without a word, ask {followUpOpens} after it, {followUpBy} after at the latest; {followUpCloses} after, it is too late for this question.",
      ],
    },
    {
      title: "A delay, or a hold",
      lines: [
        "When they announce a delay without a date, ask again {delayOpens} later, {delayBy} later at the latest.",
        "When they put it on hold without a date, ask again {holdOpens} later, {holdBy} later at the latest.",
      ],
    },
    {
      title: "Silence",
      lines: [
        "When a question stays unanswered, check in {checkInOpens} later, {checkInBy} later at the latest.",
        "When that stays unanswered too, send one last brief word {longWaitOpens} later, {longWaitBy} later at the latest.",
      ],
    },
    {
      title: "Restraint",
      lines: [
        "At most {enquiryBudget} may go unanswered.",
        "Leave {minimumGap} between one question and the next, and {gapAfterInterview} between the interview and the first.",
      ],
    },
    {
      title: "Sending hours, on the employer’s clocks",
      lines: ["Write between {sendingFrom} and {sendingUntil}, best at {idealHour}."],
    },
  ],

  units: {
    duration: (n: number) => (n === 1 ? "hour" : "hours"),
    "business-days": (n: number) => (n === 1 ? "working day" : "working days"),
    days: (n: number) => (n === 1 ? "day" : "days"),
    count: (n: number) => (n === 1 ? "question" : "questions"),
    clock: () => "",
  },
  bounds: (least: string, most: string, unit: string) => `From ${least} to ${most}${unit === "" ? "" : ` ${unit}`}.`,
  outside: (least: string, most: string, unit: string) => `Choose a value from ${least} to ${most}${unit === "" ? "" : ` ${unit}`}.`,
  unreadable: "Fill this in.",
  contradicts: "This contradicts another value of the sentence.",
  was: "was",
  putBack: (value: string) => `Put back ${value}`,
  ownValue: (usual: string) => `yours; the policy it departs from has ${usual}`,
  why: "Why these numbers",
  bases: { source: "The article says so:", ours: "Our judgement:" },

  about: {
    comesAlong: (edition: string) => `Comes with Tact, edition of ${edition}. Change a value to make a policy of your own.`,
    own: (base: string, differences: number) =>
      differences === 0 ? `Yours. It says what “${base}” says.` : `Yours. It departs from “${base}” in ${plural(differences, "value", "values")}.`,
    edition: (edition: string, since: string) => `Edition ${edition}, since ${since}.`,
    editionFrom: (edition: string, from: string) => `Edition ${edition}, from ${from}: not in force yet.`,
    earlier: (edition: string, newest: string) => `This is edition ${edition}. The newest is edition ${newest}.`,
    newest: "Open the newest",
    meanwhile: (edition: string) => `Edition ${edition} was published meanwhile. What you changed now stands on top of it.`,
    follow: (applications: number) => (applications === 0 ? "No application is planned with it." : `${plural(applications, "application is", "applications are")} planned with it.`),
    editionLink: (edition: string, since: string, applications: number) => `Edition ${edition}, since ${since}: ${plural(applications, "application", "applications")}`,
    editions: (n: number) => plural(n, "edition", "editions"),
    chosen: "New applications are planned with this policy.",
    chosenShort: "New ones",
    clients: "Clients with this policy:",
    viewer: "Your role may read policies. Owners and coaches change them.",
  },

  actions: {
    publish: "Publish",
    discard: "Discard changes",
    choose: "Use for new applications",
    move: "Move applications to it",
    copy: "Copy for a client",
    changes: (n: number) => plural(n, "value changed", "values changed"),
    restored: "These are changes that you made earlier and did not publish.",
  },

  said: {
    chosen: (name: string) => `New applications are planned with “${name}”.`,
    published: (name: string, edition: string) => `Published: ${name}, edition ${edition}`,
    copied: (name: string) => `Made: ${name}`,
    copiedDetail: "Their new applications are planned with it.",
    noMove: "Everybody has it already. Nothing had to move.",
  },

  impact: {
    title: "What it would do",
    scope: "Whose applications",
    scopes: {
      all: "Everybody’s",
      followers: (name: string) => `Those with “${name}”`,
      client: (name: string) => name,
    },
    looking: (looked: number) => `${plural(looked, "application", "applications")} planned both ways so far`,
    none: (looked: number) => (looked === 0 ? "There is no application to try it on." : `**None of ${looked}** would have another plan.`),
    some: (moving: number, looked: number) => `**${moving} of ${looked}** ${looked === 1 ? "application" : "applications"} would have another plan.`,
    counts: {
      later: (n: number) => `${plural(n, "step", "steps")} later`,
      sooner: (n: number) => `${plural(n, "step", "steps")} sooner`,
      hours: (n: number) => `${plural(n, "step", "steps")} on the same day at other hours`,
      added: (n: number) => `${plural(n, "new step", "new steps")}`,
      dropped: (n: number) => `${plural(n, "step", "steps")} gone`,
    },
    plot: "Steps by how far they would move",
    plotTable: "As a table",
    plotDays: (days: number) => (days === 0 ? "same day" : apart(days)),
    sooner: "sooner",
    later: "later",
    columnDays: "Moves by",
    columnSteps: "Steps",
    refused: (n: number) => `${plural(n, "application", "applications")} could not be planned so and would stay as they are.`,
    at: (client: string, employer: string) => `${client}, ${employer}`,
    apart,
    hours: "other hours",
    newStep: "new",
    gone: "gone",
    more: (n: number) => `Show ${plural(n, "more application", "more applications")}`,
    outside: "A value lies outside its bounds. Once it is within them, the effect stands here.",
    invalid: "Two values contradict each other. Once they agree, the effect stands here.",
    idle: "Change a value, and who would move, and by how far, stands here.",
    nothingStored: "A preview: nothing is stored.",
  },

  publish: {
    title: "Publish this policy",
    titleEdition: (name: string, edition: string) => `Publish edition ${edition} of “${name}”`,
    titleMove: (name: string) => `Move applications to “${name}”`,
    name: "Name",
    nameHint: "What your team knows it by.",
    nameMissing: "Give it a name.",
    suggestion: (base: string) => `${base}, ours`,
    from: "From when",
    froms: { now: "At once", later: "From a day on" },
    day: "First day",
    dayHint: "From this day on, new applications are planned with this edition.",
    dayMissing: "Choose a day from tomorrow on.",
    choose: "Plan new applications with it",
    chooseHint: "Of every client who has no policy of their own.",
    move: "Applications that there are",
    moves: {
      none: "Leave them as they are",
      followers: (n: number, name: string) => `Move the ${n} with “${name}”`,
      all: (n: number) => `Move all ${n}`,
    },
    moveHint: "Each one is planned again by itself; calendars and webhooks hear of it. You can stop on the way.",
    notYet: "They can be moved once the edition is in force.",
    confirm: "Publish",
    confirmMove: "Move them",
    working: "Publishing",
  },

  copy: {
    title: "A copy for a client",
    text: "A policy of their own with these values. Change it without anybody else’s plans moving.",
    client: "Client",
    choose: "Choose a client",
    missing: "Choose a client.",
    name: "Name",
    suggestion: (client: string, policy: string) => `${policy}, for ${client}`,
    move: (n: number) => `Move their ${plural(n, "application", "applications")} to it too`,
    noApplications: "They have no application yet.",
    confirm: "Make the copy",
  },

  moves: {
    title: "Moves",
    running: (done: number, total: number, to: string) => `Moving applications to ${to}: **${done} of ${total}**.`,
    progress: "Applications moved",
    stop: "Stop",
    resume: "Go on",
    finished: (done: number, to: string) => `${plural(done, "application was", "applications were")} moved to ${to}.`,
    stopped: (done: number, total: number, to: string) => `Stopped after ${done} of ${total} on the way to ${to}.`,
    failed: (n: number) => `${plural(n, "application", "applications")} could not be planned so and stayed as they were.`,
    to: (name: string, edition: string) => `${name}, edition ${edition}`,
    saidFinished: (done: number) => `${plural(done, "application", "applications")} moved`,
  },
} as const;
