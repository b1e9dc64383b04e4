import { gap, say } from "../../text/passage.ts";
import type { Language } from "../language.ts";

/** Messages that answer something: a promise, a call that did not come, an offer, a no. */
export const replies: Language["replies"] = {
  "promised-item": {
    warm: {
      subject: (a) => say`As promised: ${a.item}`,
      body: [
        (a) => say`When we spoke I promised you something, and here it is: ${a.item}. ${gap("detail", "one line on where to look first")}`,
        () => say`I hope it is useful. If you would like it in another form, or have a question about it, just tell me.`,
      ],
    },
    plain: {
      subject: (a) => say`What I promised to send: ${a.item}`,
      body: [
        (a) => say`With this message you receive what I promised: ${a.item}. ${gap("detail", "one line on where to look first")}`,
        () => say`Please tell me if anything is missing, or if another format suits you better.`,
      ],
    },
    formal: {
      subject: (a) => say`Enclosed as agreed: ${a.item}`,
      body: [
        (a) => say`As agreed in our conversation, I enclose the following: ${a.item}. ${gap("detail", "one line on what it shows")}`,
        () => say`Should you require it in a different form, I would be pleased to provide it.`,
      ],
    },
  },
  "missed-call": {
    warm: {
      subject: (a) => say`Our call about the ${a.role} role`,
      body: [
        (a) => say`I think we missed each other for our call about the ${a.role} role; something will have come up, which is no trouble at all.`,
        (a) => say`I am still easy to reach on ${a.phone}. Shall we find another time, or would you rather just ring when it suits you?`,
      ],
    },
    plain: {
      subject: (a) => say`The call about the ${a.role} role: another time?`,
      body: [
        (a) => say`We had arranged a call about the ${a.role} role, and it seems that we did not get to speak.`,
        (a) => say`You can reach me on ${a.phone}. When would suit you instead?`,
      ],
    },
    formal: {
      subject: (a) => say`Our telephone appointment regarding the ${a.role} position`,
      body: [
        (a) => say`It appears that our telephone appointment concerning the position of ${a.role} could not take place. I quite understand that plans change.`,
        (a) => say`I remain available on ${a.phone}. Would you kindly propose another time that is convenient to you?`,
      ],
    },
  },
  "acknowledge-offer": {
    warm: {
      subject: (a) => say`Thank you for the offer: ${a.role}`,
      body: [
        (a) => say`Thank you so much for offering me the ${a.role} role: I am really pleased, and grateful for your trust in me.`,
        (a) => say`I will read everything with care and come back to you by ${a.answerBy}. If I have a question before that, I will simply ask.`,
      ],
    },
    plain: {
      subject: (a) => say`Your offer for the ${a.role} role: thank you`,
      body: [
        (a) => say`Thank you for the offer for the ${a.role} role. I am very pleased to have it.`,
        (a) => say`I will go through it and give you my answer by ${a.answerBy}. Until then I may have a question or two on the details.`,
      ],
    },
    formal: {
      subject: (a) => say`Your offer of the position of ${a.role}`,
      body: [
        (a) => say`I thank you most sincerely for the offer of the position of ${a.role} and for the confidence that you place in me.`,
        (a) => say`I shall study it with care, and you will have my answer by ${a.answerBy}.`,
      ],
    },
  },
  "gracious-reply": {
    warm: {
      subject: (a) => say`Thank you for letting me know: ${a.role}`,
      body: [
        (a) => say`Thank you for telling me, and for the time that you and your colleagues gave me. I had hoped for a different answer about the ${a.role} role, and I am glad all the same to have met you.`,
        (a) => say`I would be happy to hear from you if something else comes up at ${a.employer} one day. I wish you and the new colleague a very good start.`,
      ],
    },
    plain: {
      subject: (a) => say`Your decision on the ${a.role} role: thank you`,
      body: [
        (a) => say`Thank you for letting me know about your decision, and for the time you took over my application for the ${a.role} role.`,
        (a) => say`I enjoyed learning about ${a.employer}. Should another role come up that fits, I would be glad to hear of it. I wish you every success with the appointment.`,
      ],
    },
    formal: {
      subject: (a) => say`Your decision regarding the position of ${a.role}`,
      body: [
        (a) => say`Thank you for informing me of your decision regarding the position of ${a.role}, and for the consideration that you gave to my application.`,
        (a) => say`It was a pleasure to make the acquaintance of ${a.employer}. Should a suitable position arise in the future, I would be honoured to be thought of. I wish you and your colleagues continued success.`,
      ],
    },
  },
};

/** The three ways to answer an offer. Which of them it is, a person decides. */
export const offerAnswers: Language["answers"] = {
  accept: {
    warm: {
      subject: (a) => say`I accept with pleasure: ${a.role}`,
      body: [
        (a) => say`I am delighted to accept your offer of the ${a.role} role. Thank you for it, and for the way you have dealt with me throughout.`,
        () => say`As I understand it, I would start on ${gap("answer", "the start date in the offer")}, on the terms of ${gap("answer", "the date of the offer letter")}. Could you send me what I am to sign, and tell me what to bring on the first day?`,
        (a) => say`I look forward to working with you all at ${a.employer}.`,
      ],
    },
    plain: {
      subject: (a) => say`Your offer for the ${a.role} role: I accept`,
      body: [
        (a) => say`Thank you for your offer for the ${a.role} role. I accept it.`,
        () => say`To confirm: I start on ${gap("answer", "the start date in the offer")}, on the terms of ${gap("answer", "the date of the offer letter")}. What do you need from me before then?`,
        (a) => say`I look forward to joining ${a.employer}.`,
      ],
    },
    formal: {
      subject: (a) => say`Acceptance of your offer: ${a.role}`,
      body: [
        (a) => say`It is with great pleasure that I accept your offer of the position of ${a.role}, for which I thank you.`,
        () => say`I understand that I am to begin on ${gap("answer", "the start date in the offer")}, on the terms set out in ${gap("answer", "the offer letter and its date")}. Would you kindly let me know which documents you require?`,
        (a) => say`I look forward to contributing to ${a.employer}.`,
      ],
    },
  },
  decline: {
    warm: {
      subject: (a) => say`Your offer for the ${a.role} role, with many thanks`,
      body: [
        (a) => say`Thank you for offering me the ${a.role} role, and for all the time you gave me. After thinking hard about it, I have decided not to accept.`,
        () => say`The reason is simple: ${gap("answer", "your reason in half a sentence, kind and true")}. It says nothing against you or the team, whom I was glad to meet.`,
        () => say`I hope that our paths cross again, and I wish you all the best with the search.`,
      ],
    },
    plain: {
      subject: (a) => say`Your offer for the ${a.role} role: my answer`,
      body: [
        (a) => say`Thank you for your offer for the ${a.role} role. I have thought it through and will not be accepting it.`,
        () => say`My reason: ${gap("answer", "your reason in half a sentence, kind and true")}.`,
        (a) => say`I appreciated meeting everyone at ${a.employer}, and I wish you success in filling the position.`,
      ],
    },
    formal: {
      subject: (a) => say`Your offer of the position of ${a.role}`,
      body: [
        (a) => say`I thank you for your offer of the position of ${a.role} and for the confidence that it expresses. After careful reflection I have decided to decline it.`,
        () => say`My decision rests on the following: ${gap("answer", "your reason in half a sentence, kind and true")}.`,
        (a) => say`I hold ${a.employer} in high regard and wish you every success with the appointment.`,
      ],
    },
  },
  "ask-for-time": {
    warm: {
      subject: (a) => say`A question about the offer for the ${a.role} role`,
      body: [
        (a) => say`Thank you again for the offer for the ${a.role} role: I am taking it very seriously, and I want to give you an answer that I can stand by.`,
        () => say`To do that I would need a little longer, because ${gap("answer", "your reason in half a sentence")}. Would ${gap("answer", "the day you could answer by")} be possible for you?`,
        () => say`If it is not, please say so, and I will keep to the day we agreed.`,
      ],
    },
    plain: {
      subject: (a) => say`The offer for the ${a.role} role: a request`,
      body: [
        (a) => say`Thank you for the offer for the ${a.role} role, which interests me very much.`,
        () => say`I would like to ask for a little more time, because ${gap("answer", "your reason in half a sentence")}. Could I give you my answer on ${gap("answer", "the day you could answer by")}?`,
        () => say`If that does not work for you, I will keep to the agreed day.`,
      ],
    },
    formal: {
      subject: (a) => say`Your offer of the position of ${a.role}: a request`,
      body: [
        (a) => say`I thank you for your offer of the position of ${a.role}, to which I am giving careful thought.`,
        () => say`Might I ask for a short extension, as ${gap("answer", "your reason in half a sentence")}? I would be able to reply on ${gap("answer", "the day you could answer by")}.`,
        () => say`Should this be inconvenient, I shall of course keep to the day that you named.`,
      ],
    },
  },
};
