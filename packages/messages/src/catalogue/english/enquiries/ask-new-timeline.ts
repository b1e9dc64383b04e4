import { say } from "../../../text/passage.ts";
import type { Language } from "../../language.ts";

/** Answers an announced delay: thanks, and a question about the change in plans. */
export const askNewTimeline: Language["enquiries"]["ask-new-timeline"] = {
  warm: {
    subject: [
      (a) => say`Thank you for the update on the ${a.role} role`,
      (a) => say`Thanks for letting me know: ${a.role}`,
      (a) => say`Your update on the ${a.role} role, and a question`,
    ],
    context: [
      (a) => say`Thank you for telling me that the ${a.role} decision will take longer; plans do change.`,
      (a) => say`I am grateful that you let me know about the change of plan for the ${a.role} role.`,
      (a) => say`Thanks for the update on the ${a.role} role, which I would far rather have than silence.`,
    ],
    ask: [
      () => say`May I ask what has changed, and when it would make sense for me to get back in touch?`,
      () => say`Can you say a little about what moved, and roughly when you now hope to decide?`,
      () => say`Is there a new timing already, or a good moment for me to ask again?`,
    ],
  },
  plain: {
    subject: [
      (a) => say`${a.role}: thank you for the update`,
      (a) => say`New timing for the ${a.role} role`,
      (a) => say`Thanks for your message about the ${a.role} role`,
    ],
    context: [
      (a) => say`Thank you for letting me know that the decision on the ${a.role} role has moved.`,
      (a) => say`Thanks for the update about the ${a.role} role.`,
      (a) => say`I appreciate that you told me about the delay with the ${a.role} role.`,
    ],
    ask: [
      () => say`What has changed in your plans, and when do you now expect to decide?`,
      () => say`Could you tell me what lies behind it, and when I should ask again?`,
      () => say`Do you already know the new timing?`,
    ],
  },
  formal: {
    subject: [
      (a) => say`Position of ${a.role}: thank you for your message`,
      (a) => say`Your message regarding the ${a.role} position`,
      (a) => say`The revised timing for the position of ${a.role}`,
    ],
    context: [
      (a) => say`Thank you for informing me that the decision on the position of ${a.role} has been deferred.`,
      (a) => say`I am obliged to you for your message concerning the ${a.role} position.`,
      (a) => say`I appreciate your courtesy in telling me of the change regarding the position of ${a.role}.`,
    ],
    ask: [
      () => say`May I ask what has altered, and when you now expect to decide?`,
      () => say`Would you be so kind as to tell me of the new timing, as far as it is known?`,
      () => say`Could you indicate the reason, and when I might suitably enquire again?`,
    ],
  },
};
