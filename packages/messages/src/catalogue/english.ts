import { say } from "../text/passage.ts";
import { call } from "./english/calls.ts";
import { enquiries } from "./english/enquiries.ts";
import { enquiry } from "./english/enquiry.ts";
import { findings } from "./english/findings.ts";
import { lexicon } from "./english/lexicon.ts";
import { notes } from "./english/notes.ts";
import { recruiter } from "./english/recruiter.ts";
import { offerAnswers, replies } from "./english/replies.ts";
import { thankYou } from "./english/thank-you.ts";
import type { Language } from "./language.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];

/** Everything that is said in English. */
export const english: Language = {
  code: "en",
  dates: {
    today: say` today`,
    yesterday: say` yesterday`,
    onWeekday: (weekday, given) => say` on ${given(weekdays[weekday] ?? "")}`,
    onDate: (date, month, given) => say` on ${given(`${date} ${months[month - 1] ?? ""}`)}`,
    day: (weekday, date, month) => `${weekdays[weekday] ?? ""} ${date} ${months[month - 1] ?? ""}`,
  },
  asks: {
    recipientName: "name of the person",
    topic: (name) => (name === null ? "one thing you discussed" : `one thing you discussed with ${name}`),
    topicFrom: (captured) => `in a few words, what you noted: ${captured}`,
    value: "what they would gain from you: hours, costs or sales",
    item: "what you promised to send",
    answerBy: "the day by which the answer is due",
    phone: "your telephone number",
  },
  pair: (one, other) => say`${one} and ${other}`,
  list: (names) => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`),
  greeting: {
    warm: (name) => say`Hi ${name},`,
    plain: (name) => say`Hello ${name},`,
    formal: (name) => say`Dear ${name},`,
  },
  signOff: {
    warm: [say`Warm regards,`, say`Best wishes,`, say`All the best,`, say`With warm wishes,`, say`Many thanks and best wishes,`],
    plain: [say`Best regards,`, say`Kind regards,`, say`Regards,`, say`With best regards,`, say`With thanks,`],
    formal: [say`Yours sincerely,`, say`With kind regards,`, say`Sincerely,`, say`Respectfully yours,`, say`With best regards,`],
  },
  thankYou,
  enquiry,
  enquiries,
  recruiter,
  replies,
  answers: offerAnswers,
  call,
  notes,
  review: { findings, lexicon },
};
