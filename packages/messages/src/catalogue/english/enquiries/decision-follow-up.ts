import { say } from "../../../text/passage.ts";
import type { Language } from "../../language.ts";

/** Asks once the day named for a decision has passed, and never points at it. */
export const decisionFollowUp: Language["enquiries"]["decision-follow-up"] = {
  warm: {
    subject: [
      (a) => say`${a.role}: is there any news yet?`,
      (a) => say`Still hoping: the ${a.role} role`,
      (a) => say`The ${a.role} role, and a quick question`,
    ],
    context: [
      (a) => say`I have been looking forward to news about the ${a.role} role.`,
      (a) => say`It was good to talk about the ${a.role} role, and I am eager to know how things stand.`,
      (a) => say`I hope the search for your ${a.role} is going well.`,
    ],
    ask: [
      () => say`Is there anything you can tell me yet about the decision?`,
      () => say`Have you been able to decide, or are you still weighing things up?`,
      () => say`How is it looking from your side?`,
    ],
  },
  plain: {
    subject: [
      (a) => say`${a.role}: question about your decision`,
      (a) => say`My application for the ${a.role} role`,
      (a) => say`Where things stand with the ${a.role} role`,
    ],
    context: [
      (a) => say`I would like to ask about my interview for the ${a.role} role.`,
      (a) => say`This is a short word about the ${a.role} role, which I am eager to hear about.`,
      (a) => say`I wanted to ask how things stand with the ${a.role} role.`,
    ],
    ask: [
      () => say`Is there any news on the decision that you can share?`,
      () => say`Could you let me know whether a decision has been made?`,
      () => say`Has anything been decided yet?`,
    ],
  },
  formal: {
    subject: [
      (a) => say`Application for the position of ${a.role}: present status`,
      (a) => say`The position of ${a.role}: an enquiry`,
      (a) => say`My interview for the position of ${a.role}`,
    ],
    context: [
      (a) => say`I am contacting you with regard to my interview for the position of ${a.role}.`,
      (a) => say`Since our meeting I have looked forward to hearing from you about the ${a.role} position.`,
      (a) => say`With reference to the position of ${a.role}, I should be glad to learn how matters stand.`,
    ],
    ask: [
      () => say`Might I ask whether a decision has been reached?`,
      () => say`Are you in a position to share any news with me?`,
      () => say`Could you kindly inform me of the present state of the selection?`,
    ],
  },
};
