import { gap, say } from "../../text/passage.ts";
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
      (a) => say`I am as keen on the work as I was when we spoke, and ${a.topic} is still on my mind.`,
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
      () => say`Might I enquire about the further course of the selection and its likely dates?`,
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

const decisionFollowUp: Language["enquiries"]["decision-follow-up"] = {
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

const askNewTimeline: Language["enquiries"]["ask-new-timeline"] = {
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

const delayFollowUp: Language["enquiries"]["delay-follow-up"] = {
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
      () => say`Do you know yet how it will go on?`,
    ],
  },
  plain: {
    subject: [
      (a) => say`${a.role}: any change since your update?`,
      (a) => say`The ${a.role} role: how it goes on`,
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
      () => say`How does it go on from here?`,
    ],
  },
  formal: {
    subject: [
      (a) => say`Position of ${a.role}: further course`,
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

const checkIn: Language["enquiries"]["check-in"] = {
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
      () => say`Would it help if I sent you something more?`,
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

const longWait: Language["enquiries"]["long-wait"] = {
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

const expedite: Language["enquiries"]["expedite"] = {
  warm: {
    subject: [
      (a) => say`${a.role}: something I would like to be open about`,
      (a) => say`A development on my side, and the ${a.role} role`,
      (a) => say`The ${a.role} role, and another offer`,
    ],
    context: [
      (a) => say`I want to be open with you: I have been made another offer, and I am to answer it by ${a.answerBy}.`,
      (a) => say`Something has come up that you should hear from me: another company has made me an offer, with ${a.answerBy} as my last day to reply.`,
      (a) => say`There is another offer on my table, which I have until ${a.answerBy} to answer, and I did not want to do so without telling you.`,
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

export const enquiries: Language["enquiries"] = {
  "decision-follow-up": decisionFollowUp,
  "ask-new-timeline": askNewTimeline,
  "delay-follow-up": delayFollowUp,
  "check-in": checkIn,
  "long-wait": longWait,
  expedite,
};
