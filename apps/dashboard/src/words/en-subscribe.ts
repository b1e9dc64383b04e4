/** Words of the dialogs that make a calendar link and tell its address. See `en.ts`. */
export const subscribeWords = {
  make: {
    title: "A new calendar link",
    submit: "Make the link",
    name: "Name",
    nameHint: "iPhone, Google, work laptop…",
    whose: "Whose follow-ups",
    everyone: "All my clients",
    which: "Which application",
    everyApplication: "All of them",
  },

  secret: {
    title: (name: string) => `The address of “${name}”`,
    text: "Shown this once. Whoever has it can read these follow-ups: treat it like a key.",
    https: "Address",
    webcal: "Address that opens a calendar",
    copy: (what: string) => `Copy: ${what}`,
    notCopied: "This browser does not let pages copy. The address is selected: copy it with your keyboard.",
    done: "I have it",
    howTo: "How to subscribe",
    outOfReach: (origin: string) =>
      `This address begins with ${origin}, which only this computer or its own network reaches. Google and Outlook on the web fetch from their own servers and cannot; a calendar on this computer can. Whoever runs Tact sets PUBLIC_URL to its public address; then make a new address.`,
    ways: {
      apple: {
        name: "iPhone, iPad, Mac",
        steps: ["Open this page there and press the button, or send yourself the second address and tap it.", "Confirm “Subscribe”; on a Mac, set “Auto-refresh” to every hour."],
        action: "Open in this device’s calendar",
      },
      google: {
        name: "Google Calendar",
        steps: ["Press the button, or: on a computer, “Other calendars”, plus, “From URL”, and paste the first address.", "Google looks every 8 to 24 hours and ignores alarms: a change may take a day to show."],
        action: "Add to Google Calendar",
      },
      outlook: {
        name: "Outlook",
        steps: ["Press the button, or: “Add calendar”, “Subscribe from web”, and paste the first address.", "Outlook on the web looks about every 3 hours."],
        action: "Add to Outlook",
      },
      thunderbird: {
        name: "Thunderbird",
        steps: ["“New Calendar”, “On the Network”, leave the user name empty, and paste the first address as the location.", "In the calendar’s properties, choose how often it looks; its alarms are shown."],
      },
      other: {
        name: "Any other",
        steps: ["Look for “subscribe”, “from URL” or “internet calendar” and paste the first address.", "Do not import it as a file: an import never changes again."],
      },
    },
  },
} as const;
