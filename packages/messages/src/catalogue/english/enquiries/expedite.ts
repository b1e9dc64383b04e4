import { say } from "../../../text/passage.ts";
import type { Language } from "../../language.ts";

/** Tells of another offer, and asks what is possible. */
export const expedite: Language["enquiries"]["expedite"] = {
  warm: {
    subject: [
      (a) => say`${a.role}: something I would like to be open about`,
      (a) => say`A development on my side, and the ${a.role} role`,
      (a) => say`The ${a.role} role, and another offer`,
    ],
    context: [
      (a) => say`I want to be open with you: I have been made another offer, and I am to answer it by ${a.answerBy}.`,
      (a) => say`Something has come up that you should hear from me: another company has made me an offer, with ${a.answerBy} as my last day to reply.`,
      (a) => say`I have another offer to answer by ${a.answerBy}, and I did not want to do that without telling you first.`,
    ],
    ask: [
      (a) => say`I would much like to know about the ${a.role} role first; is there a chance of that?`,
      (a) => say`Would it be possible to learn where I stand with the ${a.role} role before then?`,
      (a) => say`Can you say how likely it is that I hear about the ${a.role} role in time?`,
    ],
    close: [
      () => say`If it cannot be done, I will understand.`,
      () => say`Whatever you can tell me will help, and thank you.`,
      () => say`I know that this comes at short notice, so thank you for anything you can do.`,
    ],
  },
  plain: {
    subject: [
      (a) => say`${a.role}: another offer, and a question`,
      (a) => say`News on my side about the ${a.role} role`,
      (a) => say`The ${a.role} role: my own timing has changed`,
    ],
    context: [
      (a) => say`I have received another offer, which I am to answer by ${a.answerBy}.`,
      (a) => say`To be fair to you: another company has offered me a position, and I have until ${a.answerBy} to reply.`,
      (a) => say`My situation has changed, as I now hold another offer that runs until ${a.answerBy}.`,
    ],
    ask: [
      (a) => say`Is there any chance of hearing about the ${a.role} role before that?`,
      (a) => say`Would a word about the ${a.role} role be possible by then?`,
      (a) => say`Could you tell me whether a decision on the ${a.role} role might come in time?`,
    ],
    close: [
      () => say`If not, I will understand. Thank you.`,
      () => say`Thank you for any word you can give me.`,
      () => say`I wanted you to hear it from me in good time.`,
    ],
  },
  formal: {
    subject: [
      (a) => say`Position of ${a.role}: another offer`,
      (a) => say`A change in my circumstances: the ${a.role} position`,
      (a) => say`My application for the position of ${a.role}, and my own timing`,
    ],
    context: [
      (a) => say`In fairness I should tell you that I have received another offer, to which I am to reply by ${a.answerBy}.`,
      (a) => say`I wish to inform you that another firm has offered me a position and expects my answer by ${a.answerBy}.`,
      (a) => say`Since our meeting I have been made another offer, on which I am to decide by ${a.answerBy}.`,
    ],
    ask: [
      (a) => say`May I ask whether a decision on the position of ${a.role} is possible before that day?`,
      (a) => say`Would you be able to tell me beforehand how my application for the position of ${a.role} stands?`,
      (a) => say`Is it conceivable that I might hear from you about the ${a.role} position in time?`,
    ],
    close: [
      () => say`Should it not be possible, I shall understand.`,
      () => say`I thank you for whatever you are able to tell me.`,
      () => say`It seemed right to me that you should know of it. Thank you for your consideration.`,
    ],
  },
};
