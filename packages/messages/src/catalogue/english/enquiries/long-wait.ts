import { gap, say } from "../../../text/passage.ts";
import type { Language } from "../../language.ts";

/** A brief word after weeks or months, with a reason of its own. */
export const longWait: Language["enquiries"]["long-wait"] = {
  warm: {
    subject: [
      (a) => say`A hello from ${a.candidate}, and some news`,
      (a) => say`It has been a while: the ${a.role} role`,
      (a) => say`You came to mind: ${a.role} at ${a.employer}`,
    ],
    context: [
      (a) => say`It has been some weeks since we spoke about the ${a.role} role, and something made me think of you.`,
      (a) => say`A while ago we talked about the ${a.role} role, and I have a reason to get in touch today.`,
      (a) => say`You may well have moved on since our talk about the ${a.role} role, yet I wanted to share something.`,
    ],
    ask: [
      (a) => say`What is new with me: ${gap("reason", "your news: something you finished, learned or read")}. Are you still looking at ${a.employer}, for this role or another?`,
      () => say`My reason for getting in touch is ${gap("reason", "a result, a course or news of theirs")}. Is the door still open?`,
      () => say`Since then, ${gap("reason", "what is new with you that matters to them")}. Could that still be of use to you?`,
    ],
  },
  plain: {
    subject: [
      (a) => say`${a.role}: a short update from ${a.candidate}`,
      (a) => say`An update since our interview for the ${a.role} role`,
      (a) => say`Our interview for the ${a.role} role, some weeks on`,
    ],
    context: [
      (a) => say`Some weeks have passed since our interview for the ${a.role} role.`,
      (a) => say`We met a while ago about the ${a.role} role.`,
      (a) => say`I am getting in touch once more about the ${a.role} role because there is something new.`,
    ],
    ask: [
      (a) => say`Since then: ${gap("reason", "a result, a course or other news of yours")}. Is the role still open, or is there another at ${a.employer} that it would suit?`,
      () => say`I have an update that may matter to you: ${gap("reason", "your news, in half a sentence")}. Do you still have a need?`,
      () => say`The occasion is ${gap("reason", "what is new with you, or with them")}. Has the need changed, or is there still a place for me?`,
    ],
  },
  formal: {
    subject: [
      (a) => say`Position of ${a.role}: a brief update`,
      (a) => say`Our interview for the position of ${a.role}, and news`,
      (a) => say`${a.candidate}: renewed interest in ${a.employer}`,
    ],
    context: [
      (a) => say`Some time has passed since our interview for the position of ${a.role}.`,
      (a) => say`I take the liberty of contacting you once more about the ${a.role} position.`,
      (a) => say`You may recall our conversation about the position of ${a.role}.`,
    ],
    ask: [
      () => say`I should like to add that ${gap("reason", "your news, as a clause: I have completed …")}. May I ask whether there is still a need?`,
      () => say`The occasion is the following: ${gap("reason", "the news that gives you a reason to write")}. Is the position still to be filled?`,
      (a) => say`In the meantime, ${gap("reason", "what you have achieved or learned")}. Might ${a.employer} still have use for it?`,
    ],
  },
};
