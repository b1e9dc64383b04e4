/** Words of the place where an invitation is dropped. See `en.ts`; those of the screen that confirms it are in `en-review.ts`. */
export const invitationWords = {
  drop: {
    label: "Read an invitation",
    text: "Drop an invitation (.ics or mail), paste it, or choose a file",
    over: "Let go to read the invitation",
    choose: "Choose a file",
    paste: "Paste it",
    pasteLabel: "The invitation’s text",
    pasteHint: "The text of the .ics file, or of the whole mail with its headers.",
    read: "Read it",
    reading: (name: string | null) => (name === null ? "Reading what you pasted…" : `Reading ${name}…`),
    opened: "Read. Check it before it is recorded.",
  },

  problem: {
    holds: "Nothing was recorded, and what you filled in is still there.",
    tooLarge: {
      title: (size: string) => `This is too large: ${size}. An invitation may have 1 MB.`,
      todo: "Save the attached .ics file out of the mail and drop that, or fill in the form.",
    },
    tooLargePlain: "This is too large. An invitation may have 1 MB.",
    empty: { title: "There is nothing in it.", todo: "Save the invitation again and drop it, or fill in the form." },
    unreadable: {
      title: "This cannot be opened here.",
      todo: "A folder cannot be read, and some programs drag only a reference. Save the invitation as a file and choose it.",
    },
    foreign: { title: "This is not an invitation." },
    broken: { title: "This invitation cannot be read." },
    other: { todo: "Ask for the invitation again, or fill in the form from what it says." },
    away: { todo: "What you chose is kept here: try again in a moment." },
  },

  megabytes: (n: number) => `${n.toFixed(1)} MB`,
} as const;
