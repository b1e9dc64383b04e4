/** Words of the first steps of an organisation. See `en.ts`. */
export const welcomeWords = {
  title: "First steps",
  start: "Start with one interview",
  lead: "One interview makes a first plan: what to send, to whom, on which day, and why then. It takes under two minutes.",
  leadDone: "What is left to set up. None of it is needed to work.",
  viewer: "You may read here. A coach or an owner of your organisation puts the first interview in.",

  ways: "Or another way in",
  type: "Type an interview",
  typeText: "Who met whom, and when. The plan stands as soon as you save.",
  import: "Bring your clients along",
  importText: "A CSV of clients, employers and applications; you see what it would do before it does it.",
  importLink: "Choose a CSV",
  demo: "Look around with made-up people",
  demoText: "Eight clients at eight employers, with two dozen applications in every state. They go into this organisation and stay until you erase them.",
  demoLoad: "Load them",
  demoLoading: "Telling their stories",
  demoLoaded: "Everybody is here",

  list: "What there is to set up",
  done: "Done",
  open: "Open",
  steps: {
    plan: { title: "A first plan", text: "From one interview.", link: "Log an interview" },
    calendar: { title: "Follow-ups in your calendar", text: "An address that your calendar reads; it follows by itself.", link: "Make a calendar link" },
    page: { title: "A client’s own page", text: "What to do now and what to say, on their phone, without an account.", link: "Choose a client" },
    team: { title: "A colleague", text: "Owners, coaches, and those who only read.", link: "Invite somebody" },
  },
  progress: (done: number, of: number) => `${done} of ${of} done`,
} as const;
