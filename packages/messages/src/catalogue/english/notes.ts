import { gap, say } from "../../text/passage.ts";
import type { Language } from "../language.ts";

/** Notes to oneself, where nobody is written to. */
export const notes: Language["notes"] = {
  "prepare-questions": {
    heading: (a) => say`Questions for the interview: ${a.role} at ${a.employer}`,
    lead: () => say`Ask these before you leave, and write the answers down with the day and who gave them.`,
    items: [
      () => [say`When do you expect to decide?`],
      () => [say`When will I hear from you, and from whom?`],
      () => [say`May I get in touch if I have heard nothing by then, and how would you like me to: by email or by telephone?`],
      () => [say`What would you want the person you choose to have achieved after six months?`],
      (a) => [say`What do people at ${a.employer} say is different about working there?`],
      () => [say`Is there anything about my background that you would like to hear more about?`],
      () => [say`A question of your own: ${gap("detail", "what you need to know to say yes")}`],
    ],
  },
  debrief: {
    heading: (a) => say`How it went: ${a.role} at ${a.employer}`,
    lead: () => say`Write it down while it is fresh. Two lines each are enough.`,
    items: [
      (a) => (a.people.length === 0 ? [say`Who was there, and as what: ${gap("detail", "names and roles")}`] : a.people.map((person) => say`What ${person} cared about most: ${gap("topic", "one thing, which the thank-you can take up")}`)),
      () => [say`The example of your work that landed best: ${gap("example", "the example")}`],
      () => [say`What you could do for their productivity or profit: ${gap("value", "the result you would bring")}`],
      () => [say`What you noticed about how they work together: ${gap("detail", "what you saw or heard")}`],
      (a) => [a.decisionDay === null ? say`What they said about when they will decide: ${gap("detail", "their words, and who said it")}` : say`They spoke of a decision by ${a.decisionDay}. Anything else about the timing: ${gap("detail", "their words, and who said it")}`],
      () => [say`What you promised to send, and by when: ${gap("detail", "what, and the day")}`],
      () => [say`What you would answer differently next time: ${gap("detail", "one thing")}`],
    ],
  },
  "let-go": {
    heading: (a) => say`Letting go: ${a.role} at ${a.employer}`,
    lead: (a) => say`You have asked often enough, and ${a.employer} has not answered. That is an answer too, and it is rarely about you.`,
    items: [
      () => [say`Treat this one as closed, and take it off the list that you look at every morning.`],
      () => [say`Write no further enquiry. If they come back, you can pick it up again at once.`],
      () => [say`Keep the door open: stay in touch with the people you liked, without asking for anything.`],
      () => [say`Note one thing that this interview taught you: ${gap("detail", "one thing")}`],
      () => [say`Give the time that this frees to the next application: ${gap("detail", "which one")}`],
    ],
  },
  "keep-options-open": {
    heading: () => say`Keep your options open`,
    lead: (a) =>
      a.decisionDay === null
        ? say`It may take longer at ${a.employer}, or the need may have changed. Do not wait with everything else.`
        : say`The day named for a decision at ${a.employer}, ${a.decisionDay}, gives you no certainty. The need may have changed, so do not wait with everything else.`,
    items: [
      () => [say`Pick two other openings and write to them this week: ${gap("detail", "which two")}`],
      () => [say`Tell one person in your network what you are looking for: ${gap("detail", "whom")}`],
      () => [say`Keep up the applications that are already running; each has a plan of its own.`],
      (a) => [say`Leave ${a.employer} as it is: the next word to them has its day, and it is not today.`],
    ],
  },
};
