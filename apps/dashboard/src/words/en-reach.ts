/** Words of what is said when the server cannot be reached, or the session has ended. */
export const reachWords = {
  offline: "You are offline. What you type is kept here; nothing is saved until the connection is back.",
  away: "The server cannot be reached. What you type is kept here; nothing is saved until it answers.",
  tryNow: "Try now",
  stays: "This page stays as it is until the server answers, so that nothing typed is lost.",
  back: "The server answers again.",
  ended: {
    title: "Your session has ended",
    text: "This page stays as it is, with everything you typed. Sign in again in another tab, then go on here.",
    signIn: "Sign in in another tab",
    goOn: "Go on",
    checking: "Looking…",
    notYet: "You are not signed in yet.",
    somebodyElse: "Somebody else is signed in now. Go on loads this page for them; what you typed stays with your account.",
    load: "Load the page",
    again: "Signed in again. Nothing was lost.",
  },
} as const;
