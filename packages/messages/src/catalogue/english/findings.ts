import type { Language } from "../language.ts";

const named = (name: string, otherwise: string) => (name === "" ? otherwise : name);

/** What a review says of each finding: why it is one, and what to write instead. */
export const findings: Language["review"]["findings"] = {
  "unreadable-characters": {
    why: () => "A character here cannot be shown, or hides in the line: the reader sees a box, or a text that runs backwards.",
    better: () => "Delete it and type the word again.",
  },
  "placeholder-left": {
    why: (saw) => `“${saw}” is still a gap: sent like this, it says that the message was made for anybody.`,
    better: (saw) => `Put your own words in place of ${saw}.`,
  },
  "wrong-name": {
    why: (saw, wanted) => `The greeting says “${saw}”, and the message goes to ${wanted}.`,
    better: (_saw, wanted) => `Hello ${wanted},`,
  },
  "misspelt-name": {
    why: (saw, wanted) => `“${saw}” is nearly ${wanted}: people see their own name before anything else.`,
    better: (_saw, wanted) => `Hello ${wanted},`,
  },
  "missing-name": {
    why: () => "It greets nobody by name, so it could have gone to anyone.",
    better: (_saw, wanted) => `Hello ${named(wanted, "[name of the person]")},`,
  },
  "company-misspelt": {
    why: (saw, wanted) => `“${saw}” is not how ${wanted} writes its own name.`,
    better: (_saw, wanted) => wanted,
  },
  "missing-signature": {
    why: () => "Your name is missing at the end: they should not have to look at the address.",
    better: (_saw, wanted) => `Kind regards,\n${wanted}`,
  },
  "missing-subject": {
    why: () => "An email without a subject is read last, or not at all.",
    better: () => "Name the role and the matter: “Analyst role: thank you for today”.",
  },
  "generic-subject": {
    why: (saw) => `“${saw}” could stand over a hundred emails in the same inbox.`,
    better: () => "Name the role and the matter: “Analyst role: thank you for today”.",
  },
  "too-long": {
    why: (_saw, wanted) => `It is longer than ${wanted}: brief messages are read, long ones are put off.`,
    better: (_saw, wanted) => `Keep one thought for each paragraph, take out what they know already, and stop at ${wanted}.`,
  },
  "too-short": {
    why: (_saw, wanted) => `With fewer than ${wanted} it reads as a duty done.`,
    better: () => "Add one thing that you discussed, and what you would do about it.",
  },
  "nothing-specific": {
    why: () => "Nothing in it was said in that room: the same note could go to any employer.",
    better: () => "“I keep thinking about what you said about [one thing you discussed].”",
  },
  "no-value": {
    why: () => "It does not say what they would gain from you: work done sooner, money saved or money made.",
    better: () => "“Where I could help your results: [the result you would bring].”",
  },
  "no-fit": {
    why: () => "It does not say why you and they belong together: the position, and the way they work.",
    better: () => "“The role asks for what I do best, and the way your team works suits me.”",
  },
  "no-thanks": {
    why: () => "There is no thanks in it, and that is what it is for.",
    better: () => "Begin with “Thank you for …”, and name what for.",
  },
  "no-reason": {
    why: () => "After a long silence a message without a reason is only a reminder.",
    better: () => "“Since we spoke I have [finished, learned or read something that matters to them].”",
  },
  pressure: {
    why: (saw) => `“${saw}” sets them under pressure, and the easiest answer to pressure is no.`,
    better: () => "“I would be glad to hear from you when you know more.”",
  },
  "deadline-at-them": {
    why: (saw) => `“${saw}” holds a date up to them: they know it, and they know that it has passed.`,
    better: () => "“Is there any news on the decision that you can share?”",
  },
  "reminder-counted": {
    why: (saw) => `“${saw}” counts your messages for them, which reads as a reproach.`,
    better: () => "Say what you want to know, as if it were the first time.",
  },
  blame: {
    why: (saw) => `“${saw}” tells them that they are at fault. They may be; it does not help you.`,
    better: () => "“I wanted to ask how things stand.”",
  },
  ultimatum: {
    why: (saw) => `“${saw}” makes them choose at once, and they can choose to let you go.`,
    better: () => "Say what your situation is and ask what is possible: “Is there a chance of hearing before then?”",
  },
  "apology-spiral": {
    why: () => "More than one apology: it makes a small thing large, and you small with it.",
    better: () => "One half sentence at most (“a little later than I meant to”), then the matter.",
  },
  timid: {
    why: () => "So many softeners that the message takes itself back as it goes.",
    better: () => "Take out “just”, “maybe” and “if possible”. Asking once, politely, is no trouble.",
  },
  overzealous: {
    why: (saw) => `“${saw}” comes on too strong: enthusiasm is believed when it is about the work.`,
    better: () => "Say which part of the work you look forward to, and why.",
  },
  "need-talk": {
    why: (saw) => `“${saw}” speaks of what you need, where they look for what they would get.`,
    better: () => "Say what you would do for them.",
  },
  "salary-talk": {
    why: (saw) => `“${saw}”: money belongs into the talk about an offer, and not into this message.`,
    better: () => "Leave it out, and bring it up when there is an offer, or when they ask.",
  },
  "speaks-ill": {
    why: (saw) => `“${saw}” speaks ill of somebody, and they will wonder what you would say about them.`,
    better: () => "Say what you are looking for instead.",
  },
  "argues-with-no": {
    why: (saw) => `“${saw}” argues with a decision that stands; what can still be won is a good memory.`,
    better: () => "“Thank you for telling me. Should another role come up that fits, I would be glad to hear of it.”",
  },
  "question-missing": {
    why: () => "It asks nothing, so there is nothing to answer.",
    better: () => "“Is there any news on the decision that you can share?”",
  },
  "question-buried": {
    why: () => "The question stands in the middle, where a quick reader misses it.",
    better: () => "Move it to the last paragraph, on a line of its own.",
  },
  "too-many-questions": {
    why: () => "So many questions are a form to be filled in: people put that off.",
    better: () => "Keep the one whose answer you need.",
  },
  "item-not-named": {
    why: (_saw, wanted) => `You promised “${wanted}”, and the message does not name it.`,
    better: (_saw, wanted) => `“As promised: ${wanted}.”`,
  },
  "no-number": {
    why: () => "Without a number they would have to look yours up.",
    better: () => "“You can reach me on [your telephone number].” Say it slowly.",
  },
  "same-as-other": {
    why: () => "It is nearly the note that somebody else of the same panel gets, and panels compare notes.",
    better: () => "Name something that you discussed with this person alone.",
  },
  "self-centred": {
    why: () => "Nearly every sentence begins with “I”: it is about you, and should be about them.",
    better: () => "Begin two or three sentences with what they said, or with the work.",
  },
  cliche: {
    why: (saw) => `“${saw}” has been read so often that nobody reads it any more.`,
    better: () => "Take it out: the next sentence says what you want to say.",
  },
  "exclamation-marks": {
    why: () => "More than one exclamation mark sounds like a shop window.",
    better: () => "End the sentence with a full stop.",
  },
  "all-capitals": {
    why: (saw) => `“${saw}” is shouted.`,
    better: (saw) => saw.toLowerCase(),
  },
  emoji: {
    why: (saw) => `${saw} is for people one knows well.`,
    better: () => "Say it in words.",
  },
  "untidy-spacing": {
    why: () => "A space too many: it looks like haste.",
    better: () => "One space between words, none before a comma or a stop.",
  },
};
