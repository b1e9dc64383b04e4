import { say } from "../../text/passage.ts";
import type { Language } from "../language.ts";

/** What all enquiries share: at most 90 words in all. */
export const enquiry: Language["enquiry"] = {
  warm: {
    interest: [
      (a) => say`I am still every bit as keen to join ${a.employer}.`,
      () => say`I would be as happy to join you as on the day we spoke.`,
      () => say`The work still appeals to me very much.`,
    ],
    interestWithTopic: [
      (a) => say`I am as keen on the work as I was when we spoke, and I still think about ${a.topic}.`,
      (a) => say`Our talk about ${a.topic} has stayed with me, and I would still be very happy to join you.`,
      (a) => say`I still picture myself in the team, all the more since we talked about ${a.topic}.`,
    ],
    askForTimeline: [
      () => say`Do you have a rough idea of when you will decide, and when I might hear?`,
      () => say`Could you tell me what the next steps look like, and about when to expect a decision?`,
      () => say`May I ask what timing you have in mind for the decision?`,
    ],
    close: [
      () => say`A short line is plenty, and there is no hurry on my side.`,
      () => say`Whenever it suits you is fine, and thank you.`,
      () => say`Take the time you need; I just wanted you to know that I am here.`,
    ],
    missedThanks: [
      () => say`Before anything else, a thank-you I owe you: I really enjoyed our interview.`,
      () => say`I should have thanked you sooner for a conversation that I liked very much.`,
      () => say`My thanks for our talk are late, and no less warm for it.`,
    ],
  },
  plain: {
    interest: [
      () => say`I remain very interested.`,
      (a) => say`My interest in ${a.employer} has not changed.`,
      () => say`I would still like to do this work.`,
    ],
    interestWithTopic: [
      (a) => say`I remain very interested, not least because of our conversation about ${a.topic}.`,
      (a) => say`My interest has not changed. What we said about ${a.topic} has only made it stronger.`,
      (a) => say`I would still like to do this work, and I have thought more about ${a.topic}.`,
    ],
    askForTimeline: [
      () => say`When do you expect to decide, and when might I hear from you?`,
      () => say`Could you tell me roughly what the timing of the decision is?`,
      () => say`Is there a date for the decision that I should have in mind?`,
    ],
    close: [
      () => say`A brief reply is enough. Thank you.`,
      () => say`I know that these things take time, and I am glad to wait.`,
      () => say`Thank you for any word you can give me.`,
    ],
    missedThanks: [
      () => say`First, my thanks for the interview, which I should have sent you before now.`,
      () => say`Thank you, belatedly, for the time you took for our interview.`,
      () => say`Let me begin with the thanks for our meeting that I still owe you.`,
    ],
  },
  formal: {
    interest: [
      () => say`I remain sincerely interested in the position.`,
      (a) => say`My interest in ${a.employer} is undiminished.`,
      () => say`I should still be very glad to join you.`,
    ],
    interestWithTopic: [
      (a) => say`I remain sincerely interested in the position, in particular since our discussion about ${a.topic}.`,
      (a) => say`My interest is undiminished; what we said about ${a.topic} has added to it.`,
      (a) => say`I should still be very glad to join you, and have given further thought to our exchange about ${a.topic}.`,
    ],
    askForTimeline: [
      () => say`May I ask when you expect to reach a decision, and when I might hear from you?`,
      () => say`Would you be able to tell me what timing you foresee for the decision?`,
      () => say`Might I enquire about the next steps in the selection and their likely dates?`,
    ],
    close: [
      () => say`I thank you for your time and look forward to your reply.`,
      () => say`I appreciate that such decisions require care, and I am content to wait.`,
      () => say`Any indication would be most welcome. Thank you for your consideration.`,
    ],
    missedThanks: [
      () => say`Allow me first to thank you for our interview, as I should have done before.`,
      () => say`My thanks for the interview that you granted me come late, and are all the more sincere.`,
      () => say`I have yet to thank you for our meeting, and do so now with pleasure.`,
    ],
  },
};
