import { say } from "../../../text/passage.ts";
import type { Language } from "../../language.ts";

/** Comes back to an announced delay. */
export const delayFollowUp: Language["enquiries"]["delay-follow-up"] = {
  warm: {
    subject: [
      (a) => say`${a.role}: any clearer by now?`,
      (a) => say`Thinking of the ${a.role} role`,
      (a) => say`The ${a.role} role after the change of plan`,
    ],
    context: [
      (a) => say`You told me that the ${a.role} decision would take a while, so this is only to stay in touch.`,
      (a) => say`I hope that the change of plans for the ${a.role} role has not made too much work for you.`,
      (a) => say`Some time has gone by since the plans for the ${a.role} role changed, and I wondered how you are getting on.`,
    ],
    ask: [
      () => say`Has the picture become any clearer?`,
      () => say`Is there something new that you can share?`,
      () => say`Do you know yet what happens next?`,
    ],
  },
  plain: {
    subject: [
      (a) => say`${a.role}: any change since your update?`,
      (a) => say`The ${a.role} role: next steps`,
      (a) => say`Following your message about the ${a.role} role`,
    ],
    context: [
      (a) => say`I am coming back to your message about the delay with the ${a.role} role.`,
      (a) => say`You had told me that the ${a.role} role would take longer than planned.`,
      (a) => say`This is a short word about the ${a.role} role since the plans changed.`,
    ],
    ask: [
      () => say`Is the timing any clearer now?`,
      () => say`Is there news, or a better time for me to ask?`,
      () => say`What happens next?`,
    ],
  },
  formal: {
    subject: [
      (a) => say`Position of ${a.role}: next steps`,
      (a) => say`The deferred decision on the ${a.role} position`,
      (a) => say`An enquiry concerning the position of ${a.role}`,
    ],
    context: [
      (a) => say`I refer to your message about the deferral of the ${a.role} position.`,
      (a) => say`You had informed me of a change in the plans for the position of ${a.role}, and I have waited before asking again.`,
      (a) => say`With regard to the position of ${a.role}, I hope that matters have developed to your satisfaction.`,
    ],
    ask: [
      () => say`May I ask whether the timing has become clearer?`,
      () => say`Are there any developments that you are able to share?`,
      () => say`Might you say how the selection is to proceed?`,
    ],
  },
};
