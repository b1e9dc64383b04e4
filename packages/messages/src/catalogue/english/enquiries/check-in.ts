import { say } from "../../../text/passage.ts";
import type { Language } from "../../language.ts";

/** A brief word a week or two after an enquiry that nobody answered. */
export const checkIn: Language["enquiries"]["check-in"] = {
  warm: {
    subject: [
      (a) => say`A short hello about the ${a.role} role`,
      (a) => say`${a.role}: still very interested`,
      (a) => say`Staying in touch about the ${a.role} role`,
    ],
    context: [
      (a) => say`I know that hiring has its own pace, so this is only a short word about the ${a.role} role.`,
      (a) => say`I hope all is well with you and the team, and I have not forgotten the ${a.role} role.`,
      (a) => say`You will have a lot on your desk, so I will keep this about the ${a.role} role brief.`,
    ],
    ask: [
      () => say`Is the role still open, and can I help with anything?`,
      () => say`Has anything moved since we were last in contact?`,
      () => say`Has there been any movement, and would it help if I sent you something more?`,
    ],
  },
  plain: {
    subject: [
      (a) => say`${a.role}: still interested`,
      (a) => say`Brief question about the ${a.role} role`,
      (a) => say`The ${a.role} role: is it still open?`,
    ],
    context: [
      (a) => say`I am getting in touch again about the ${a.role} role.`,
      (a) => say`This is a brief word about the ${a.role} role.`,
      (a) => say`I would like to stay in contact with you about the ${a.role} role.`,
    ],
    ask: [
      () => say`Is there anything new, or anything that you still need from me?`,
      () => say`Has the position been filled, or is it still open?`,
      () => say`How do things stand at the moment?`,
    ],
  },
  formal: {
    subject: [
      (a) => say`Position of ${a.role}: my continued interest`,
      (a) => say`A brief enquiry about the ${a.role} position`,
      (a) => say`Regarding the position of ${a.role} at ${a.employer}`,
    ],
    context: [
      (a) => say`I should like to express once more my interest in the position of ${a.role}.`,
      (a) => say`Allow me a brief word concerning the ${a.role} position.`,
      (a) => say`I am aware that an appointment such as that of ${a.role} calls for time.`,
    ],
    ask: [
      () => say`May I ask whether the position is still open?`,
      () => say`Is there any further information that I could provide?`,
      () => say`Could you tell me how the matter stands at present?`,
    ],
  },
};
