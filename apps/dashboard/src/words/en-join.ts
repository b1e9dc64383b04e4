/** Words of the page on which somebody accepts an invitation. See `en.ts`. */
export const joinWords = {
  title: (organisation: string) => `Join ${organisation}`,
  text: { owner: "You are invited as an owner.", coach: "You are invited as a coach.", viewer: "You are invited to look on." },
  as: (email: string) => `The invitation is for ${email}.`,
  accept: "Join",
  joining: "Joining",
  signIn: "Send me a sign-in link",
  sending: "Sending",
  signInText: "Sign in with this address first. The link brings you back here.",
  sent: "Look into your inbox",
  sentText: (email: string) => `A link is on its way to ${email}. It brings you back here.`,
  over: "This invitation is not open",
  overText: "It was used, taken back, or has expired. Ask whoever invited you for a new one.",
  another: "You are signed in with another address.",
  signOut: "Sign out",
} as const;
