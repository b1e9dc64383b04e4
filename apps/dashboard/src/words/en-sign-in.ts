/** Words of the sign-in page. See `en.ts`. */
export const signInWords = {
  signIn: {
    title: "Sign in",
    text: "We send a link to your email. No password.",
    email: "Email",
    submit: "Send me a link",
    sending: "Sending",
    sent: "Look into your inbox",
    sentText: (email: string) => `A link is on its way to ${email}. It works once and for a few minutes.`,
    again: "Use another address",
    demo: "Look around with demo data",
    demoText: "One coach, eight clients, two dozen applications. Nothing to set up.",
    or: "or",
    failed: "The link could not be sent. Try again in a minute.",
    demoFailed: "The demo could not be opened. Try again in a minute.",
    expired: "That link has been used or has run out. Ask for a new one.",
    printed: "Your link is printed",
    printedText: "No mail server is set up here, so the link stands where Tact was started. It works once and for a few minutes.",
    tagline: "What to send after the interview, when, and why then.",
  },
} as const;
