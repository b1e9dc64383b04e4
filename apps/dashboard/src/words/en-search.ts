/** Words of what opens over the frame: search, keys, account. See `en.ts`. */
export const searchWords = {
  account: {
    signOut: "Sign out",
    twoFactor: "Two-factor sign-in",
    mails: "Mails",
    themes: { light: "Light", dark: "Dark", system: "As the device" },
    appearance: "Appearance",
    shortcuts: "Keyboard shortcuts",
  },

  palette: {
    label: "Search",
    hint: "Search clients, companies, pages",
    goTo: "Go to",
    people: "Applications",
    none: "Nothing found",
  },

  keysHelp: {
    title: "Keyboard shortcuts",
    single: "Single-key shortcuts",
    singleText: "Turn off if you use speech input or press keys by accident.",
    groups: {
      list: "In the list",
      act: "Act on the selected follow-up",
      go: "Go to",
      everywhere: "Everywhere",
    },
    items: {
      next: "Next",
      previous: "Previous",
      select: "Select",
      open: "Open the plan",
      filter: "Filter",
      sent: "Mark as sent",
      log: "Log what happened",
      undo: "Undo",
      today: "Today",
      caseload: "Caseload",
      calendar: "Calendar",
      newInterview: "Log an interview",
      palette: "Search",
      help: "This list",
      close: "Close",
    },
    then: "then",
  },
} as const;
