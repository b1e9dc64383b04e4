import { say } from "../../text/passage.ts";
import type { About, Language } from "../language.ts";

/** ` to Dana Cho and Lee Park`, or to everyone where nobody is known. */
const toOthers = (a: About) => (a.others === null ? say`everyone there` : say`${a.others}`);

/** What the recruiter who stands between is told after an interview, and asked to pass on. */
export const recruiter: Language["recruiter"] = {
  warm: {
    subject: [
      (a) => say`How it went at ${a.employer}: ${a.role}`,
      (a) => say`My interview at ${a.employer}, and a thank-you`,
      (a) => say`${a.role} at ${a.employer}: my impressions`,
    ],
    context: [
      (a) => say`I had my interview at ${a.employer}${a.when}, and you should be the first to hear about it: I enjoyed it.`,
      (a) => say`Thank you for opening this door: my conversation at ${a.employer}${a.when} went well, from where I sat.`,
      (a) => say`A quick word on how it went at ${a.employer}${a.when}, while it is fresh: I came out of it smiling.`,
    ],
    report: [
      (a) => say`We talked about ${a.topic} at some length, and I am keener on the ${a.role} role than before.`,
      (a) => say`What interested me most was hearing about ${a.topic}; the ${a.role} role is very much what I am looking for.`,
      (a) => say`The best part for me was talking about ${a.topic}, and I could picture myself as their ${a.role} quite easily.`,
    ],
    value: [
      (a) => say`If you speak with them, this is the result I could bring them: ${a.value}. The team and its way of working would suit me too.`,
      (a) => say`What I would add to their results, should they ask you: ${a.value}. I liked their culture as well.`,
      (a) => say`In case it helps you to make the case, I would save them time or money like this: ${a.value}. We would get on, too, I think.`,
    ],
    valueShown: [
      (a) => say`If you speak with them, here is a result I could repeat for them: ${a.value}. The team and its way of working would suit me too.`,
      (a) => say`In case they ask what I have done for results: ${a.value}. I liked their culture as well.`,
      (a) => say`It may help you to make the case that I have saved time or money before: ${a.value}. We would get on, too, I think.`,
    ],
    ask: [
      (a) => say`Would you pass on my thanks to ${toOthers(a)}, and tell me when they mean to decide?`,
      (a) => say`Please thank ${toOthers(a)} for me. Have they said anything to you about the timing?`,
      (a) => say`May I ask you to hand my thanks on to ${toOthers(a)}, and to let me know what comes next?`,
    ],
    close: [
      () => say`If they have doubts about anything, tell me, and I will answer them gladly.`,
      () => say`Call me any time if you would like to hear more.`,
      () => say`Thank you for looking after this so well.`,
    ],
  },
  plain: {
    subject: [
      (a) => say`Interview at ${a.employer}: how it went`,
      (a) => say`Feedback from me: ${a.role} at ${a.employer}`,
      (a) => say`After the interview for the ${a.role} role`,
    ],
    context: [
      (a) => say`I had the interview at ${a.employer}${a.when}, and it went well from my side.`,
      (a) => say`Here is my feedback on the interview at ${a.employer}${a.when}: I am interested in going on.`,
      (a) => say`Here are a few lines on my meeting with ${a.employer}${a.when}, which I found worthwhile.`,
    ],
    report: [
      (a) => say`We spoke about ${a.topic}, and the ${a.role} role is what I am looking for.`,
      (a) => say`A good part of it was about ${a.topic}. I would take on the ${a.role} role with pleasure.`,
      (a) => say`The main subject, as I saw it, was our exchange about ${a.topic}; it confirmed that the ${a.role} role suits me.`,
    ],
    value: [
      (a) => say`For your talk with them, the result I would bring: ${a.value}. I would fit in with the people I met as well.`,
      (a) => say`Should they ask what they would gain in output or cost: ${a.value}. Their culture seems right for me.`,
      (a) => say`The point to stress, if you can, is how I would make the team more productive: ${a.value}. Their working style suits mine.`,
    ],
    valueShown: [
      (a) => say`For your talk with them, one of my results: ${a.value}. I would fit in with the people I met as well.`,
      (a) => say`Should they ask what I have done for output or cost: ${a.value}. Their culture seems right for me.`,
      (a) => say`An example of how I have made a team more productive: ${a.value}. Their working style suits mine.`,
    ],
    ask: [
      (a) => say`Could you pass my thanks on to ${toOthers(a)}, and find out when they will decide?`,
      (a) => say`Please give my thanks to ${toOthers(a)}. When do they expect to decide?`,
      (a) => say`Would you thank ${toOthers(a)} on my behalf and tell me about the next steps?`,
    ],
    close: [
      () => say`I can answer any further questions, from you or from them.`,
      () => say`I am free to talk if you want more detail.`,
      () => say`Thank you for arranging it.`,
    ],
  },
  formal: {
    subject: [
      (a) => say`My interview with ${a.employer}: a report`,
      (a) => say`Position of ${a.role} at ${a.employer}: after the interview`,
      (a) => say`Report on my interview for the position of ${a.role}`,
    ],
    context: [
      (a) => say`I should like to report that my interview with ${a.employer} took place${a.when} and, in my view, went well.`,
      (a) => say`Thank you for arranging the interview with ${a.employer}${a.when}, of which I have a very good impression.`,
      (a) => say`Following my interview with ${a.employer}${a.when}, I would like to confirm my interest to you.`,
    ],
    report: [
      (a) => say`We discussed questions about ${a.topic}, and the position of ${a.role} corresponds to what I seek.`,
      (a) => say`The conversation about ${a.topic} was of particular interest to me; I would gladly accept the position of ${a.role}.`,
      (a) => say`I took special note of what was said about ${a.topic}. The ${a.role} position appeals to me all the more.`,
    ],
    value: [
      (a) => say`You may wish to mention the result that I would bring: ${a.value}. The culture of the company also suits me.`,
      (a) => say`The benefit to their output, should the question arise, would be this: ${a.value}. I would work well with the people I met.`,
      (a) => say`As regards productivity, I would offer the following: ${a.value}. Their working style agrees with my own.`,
    ],
    valueShown: [
      (a) => say`You may wish to mention one of my results: ${a.value}. The culture of the company also suits me.`,
      (a) => say`As evidence of the benefit to their output, you might cite this: ${a.value}. I would work well with the people I met.`,
      (a) => say`As regards productivity, I may refer to my record: ${a.value}. Their working style agrees with my own.`,
    ],
    ask: [
      (a) => say`May I ask you to convey my thanks to ${toOthers(a)}, and to let me know when a decision is expected?`,
      (a) => say`Would you kindly thank ${toOthers(a)} on my behalf and inform me of the next steps?`,
      (a) => say`Please convey my thanks to ${toOthers(a)}. Is it known when they will decide?`,
    ],
    close: [
      () => say`I remain at your disposal for any questions.`,
      () => say`Should further documents be of use, I will send them with pleasure.`,
      () => say`I thank you for your support in this matter.`,
    ],
  },
};
