import { gap, say } from "../../text/passage.ts";
import type { Language } from "../language.ts";

/** Telephone: an outline to speak from, and the voicemail of four sentences. */
export const call: Language["call"] = {
  headings: {
    opening: say`Opening`,
    points: say`Say`,
    ask: say`Ask`,
    close: say`Close`,
    voicemail: say`If nobody answers`,
  },
  opening: {
    warm: [
      (a) => say`Hello ${a.recipient}, it is ${a.candidate}; we spoke about the ${a.role} role. Have you got two minutes?`,
      (a) => say`Hi ${a.recipient}, ${a.candidate} here, from the ${a.role} interview. Is this a good moment?`,
      (a) => say`${a.candidate} speaking: hello ${a.recipient}, I hope I am not interrupting. May I take two minutes about the ${a.role} role?`,
    ],
    plain: [
      (a) => say`Hello ${a.recipient}, this is ${a.candidate}, about the ${a.role} role. Do you have two minutes?`,
      (a) => say`Good day ${a.recipient}, my name is ${a.candidate}; I was interviewed for the ${a.role} role. Is now a good time?`,
      (a) => say`${a.recipient}, hello: ${a.candidate} calling about the ${a.role} role. Can you talk for a moment?`,
    ],
    formal: [
      (a) => say`Good day, ${a.recipient}. This is ${a.candidate}, regarding the position of ${a.role}. Might I have two minutes of your time?`,
      (a) => say`Good day, my name is ${a.candidate}. Am I speaking with ${a.recipient}? It concerns the position of ${a.role}.`,
      (a) => say`${a.candidate} speaking, about the ${a.role} position. Is it convenient to you, ${a.recipient}, to speak for a moment?`,
    ],
  },
  close: {
    warm: [
      (a) => say`Thank you, ${a.recipient}, that helps. Enjoy the rest of your day.`,
      () => say`That is good to know, thank you. I will let you get on.`,
      () => say`Thanks for taking my call; it was nice to hear your voice again.`,
    ],
    plain: [
      () => say`Thank you for your time. Goodbye.`,
      () => say`Thanks, that answers my question. I will leave you to it.`,
      (a) => say`I appreciate the information, ${a.recipient}. Have a good day.`,
    ],
    formal: [
      () => say`I thank you for the information and wish you a pleasant day.`,
      (a) => say`Thank you for your time, ${a.recipient}. I look forward to hearing from you.`,
      () => say`That was most helpful. Thank you, and goodbye.`,
    ],
  },
  hello: {
    warm: [
      (a) => say`Hello ${a.recipient}, this is ${a.candidate}.`,
      (a) => say`Hi ${a.recipient}, it is ${a.candidate} with a short message.`,
      (a) => say`A quick hello from ${a.candidate}, ${a.recipient}.`,
    ],
    plain: [
      (a) => say`Hello ${a.recipient}, this is ${a.candidate} calling.`,
      (a) => say`${a.recipient}, good day, my name is ${a.candidate}.`,
      (a) => say`This is a message from ${a.candidate} for ${a.recipient}.`,
    ],
    formal: [
      (a) => say`Good day, ${a.recipient}, this is ${a.candidate}.`,
      (a) => say`This is ${a.candidate} with a message for ${a.recipient}.`,
      (a) => say`My name is ${a.candidate}, and I was hoping to reach ${a.recipient}.`,
    ],
  },
  number: {
    warm: [
      (a) => say`You can get me on ${a.phone} whenever it suits you.`,
      (a) => say`My number is ${a.phone}, and an email is just as welcome.`,
      (a) => say`If you feel like calling back, I am on ${a.phone}.`,
    ],
    plain: [
      (a) => say`My number is ${a.phone}.`,
      (a) => say`You can reach me on ${a.phone} or by email.`,
      (a) => say`For a call back, please use ${a.phone}.`,
    ],
    formal: [
      (a) => say`I can be reached on ${a.phone}.`,
      (a) => say`Should you wish to return my call, the number is ${a.phone}.`,
      (a) => say`My telephone number is ${a.phone}, and a line by email would be equally welcome.`,
    ],
  },
  goodbye: {
    warm: () => say`Thank you, and take care.`,
    plain: () => say`Thank you, and goodbye.`,
    formal: () => say`I thank you and wish you a pleasant day.`,
  },
  hoping: {
    warm: [() => say`Any news would make my day; until then, take care.`, () => say`I would be so glad of a word from you; take care.`, () => say`It would be lovely to hear how things are going.`],
    plain: [() => say`I would be glad of any news, thank you.`, () => say`A short word on where things stand would help me.`, () => say`Thank you for any news that you can give me.`],
    formal: [() => say`I should be grateful for any news, and thank you.`, () => say`A word from you on the present state would be most welcome.`, () => say`I look forward to any information that you are able to give.`],
  },
  kinds: {
    "missed-call": {
      warm: {
        points: [() => say`I think we missed each other for the call we had planned, which is no trouble at all.`, () => say`I am free now, and just as glad to find another time.`],
        ask: [() => say`Does it suit you to talk now, or shall we pick another time?`],
        message: () => say`I think we missed each other for our call, which is no trouble, and I am still easy to reach.`,
      },
      plain: {
        points: [() => say`We had arranged a call, and it seems that we did not get to speak.`, () => say`I can talk now or at another time.`],
        ask: [() => say`When would suit you?`],
        message: () => say`We had arranged a call, and I am still available for it.`,
      },
      formal: {
        points: [() => say`It appears that our telephone appointment could not take place, and I quite understand.`, () => say`I am available now or at any time that you propose.`],
        ask: [() => say`Would you prefer to speak now or to arrange another time?`],
        message: () => say`It appears that our telephone appointment could not take place, and I remain available at your convenience.`,
      },
    },
    "answer-offer": {
      warm: {
        points: [(a) => say`Thank you for the offer of the ${a.role} role: I have thought it over with care.`, () => say`My answer is ${gap("answer", "yes, no, or a request for more time, with your reason")}.`],
        ask: [() => say`What would you like to have from me in writing?`],
        message: (a) => say`Thank you for the offer of the ${a.role} role; I would like to give you my answer in person.`,
      },
      plain: {
        points: [(a) => say`Thank you for the offer for the ${a.role} role.`, () => say`My answer is ${gap("answer", "yes, no, or a request for more time, with your reason")}.`],
        ask: [() => say`What do you need from me in writing?`],
        message: (a) => say`I am calling to give you my answer to the offer for the ${a.role} role.`,
      },
      formal: {
        points: [(a) => say`I thank you for the offer of the position of ${a.role}, which I have considered with care.`, () => say`My answer is ${gap("answer", "yes, no, or a request for more time, with your reason")}.`],
        ask: [() => say`In which form do you require my answer in writing?`],
        message: (a) => say`I should like to give you my answer to the offer of the position of ${a.role}.`,
      },
    },
  },
};
