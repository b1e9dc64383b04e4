/** Words of a step in a row of any list: its time, its title, the state of its words. See `en.ts`. */
export const rowWords = {
  timing: {
    late: (size: string) => `${size} late`,
    was: (time: string) => `was ${time}`,
    by: (time: string) => `by ${time}`,
    from: (time: string) => `from ${time}`,
    left: (size: string) => `${size} left`,
    opensIn: (size: string) => `opens in ${size}`,
    past: "Window has shut",
    stopped: "Stopped",
    added: "new step",
  },
  planStates: {
    "before-interview": "The interview is still ahead.",
    waiting: "Waiting for a decision.",
    "overdue-decision": "The decision is overdue.",
    delayed: "They announced a delay.",
    "on-hold": "The position is on hold.",
    offer: "There is an offer on the table.",
    ended: "This application has ended.",
  },
  thankYous: (n: number) => `Thank-you to ${n} interviewers`,
  draftStates: {
    stale: (n: number) => (n > 1 ? `${n} out of date` : "Out of date"),
    gaps: (n: number) => (n > 1 ? `${n} to fill in` : "To fill in"),
    "to-review": (n: number) => (n > 1 ? `${n} to review` : "To review"),
    ready: (n: number) => (n > 1 ? `${n} drafts ready` : "Draft ready"),
    none: () => "No draft",
  },
} as const;
