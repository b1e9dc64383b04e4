import { about, dana, goodEnquiry, goodThanks, mail, type ReviewCase } from "./case.ts";

const thanks = about("thank-you");
const enquiry = about("decision-follow-up");

const vague = mail(`Thank you so much for taking the time to interview me today for this great opportunity. It was a pleasure to meet you and to learn more about the position and the company.

With my skills I would be productive from the first day and save your team time. The role suits me well, and I liked the culture.

I look forward to hearing from you, and I am happy to answer any further questions that you may have about my experience.`);
const withoutValue = mail(`Thank you for meeting me today. I left with a clear idea of the role and of the weeks ahead of you.

What you said about closing the books in three days stayed with me, as I remember well how it was at my last firm, where we sat there with cold pizza and long lists, and where somebody always had to stay.

The work suits me, and so does the way your people talk to each other. Do tell me if you would like to see an example.`);
const withoutFit = goodThanks.replace("The work suits me, and so does the way your people talk to each other. Do tell me", "There is more that I could tell you about that year. Do tell me");
const withoutThanks = goodThanks.replace("Thank you for meeting me today.", "We met today.");
const long = (words: number) => mail(`${"The work goes on and on from one day to the other. ".repeat(Math.ceil(words / 11))}What you said about ledgers interested me, and I could save you time. The culture suits me. Thank you.`);

/** What a message holds, and how much of it. */
export const substanceCases: readonly ReviewCase[] = [
  { it: "has nothing to say against a good thank-you", text: goodThanks, context: about("thank-you", { subject: "Analyst role: thank you for today" }), finds: {} },
  { it: "has nothing to say against a good enquiry", text: goodEnquiry, context: enquiry, finds: {} },
  { it: "has nothing to say against a good word after a long wait", text: mail("We met in September about the analyst role. Since then I have finished my course in cost accounting, which touches what you told me about the two ledgers.\n\nIs the role still open, or has the need changed? Either answer is fine."), context: about("long-wait"), finds: {} },
  { it: "has nothing to say against a good question about a delay", text: mail("Thank you for telling me that the decision will take longer. I remain very interested.\n\nMay I ask what has changed, and when it makes sense for me to get back in touch?"), context: about("ask-new-timeline"), finds: {} },
  { it: "has nothing to say against good thanks for an offer", text: mail("Thank you for the offer, which I am very glad to have. I will read it with care and give you my answer by Thursday."), context: about("acknowledge-offer"), finds: {} },
  { it: "has nothing to say against a good report to a recruiter", text: mail("My interview at Northwind took place today, and it went well. We spoke about the move to two ledgers, and I could save them a good deal of time there, as I have done it before. The people and their way of working suit me.\n\nWould you pass my thanks on to Lee Park, and tell me when they mean to decide?"), context: about("debrief-recruiter"), finds: {} },

  { it: "marks a thank-you of 161 words or more", text: long(170), context: thanks, finds: { "too-long": null } },
  { it: "marks an enquiry of more than 90 words", text: mail(`${"I like the work and the people there. ".repeat(12)}Is there any news?`), context: enquiry, finds: { "too-long": null, "self-centred": null } },
  { it: "marks a fifth sentence on the machine", text: "Hello Dana, this is Maya. I am calling about the role. My number is 020 7946 0958. I am in all day. Goodbye.", context: { channel: "voicemail" }, finds: { "too-long": "Goodbye." } },
  { it: "takes four sentences on the machine", text: "Hello Dr. Cho, this is Maya. I am calling about the role. My number is 020 7946 0958. Thank you, and goodbye.", context: { channel: "voicemail" }, finds: {}, nearly: "too-long" },
  { it: "takes the stop of a company's name for no end of a sentence", text: "Hello Dana, this is Maya. The offices of Acme Inc. are on my way. My number is 020 7946 0958. Goodbye.", context: { channel: "voicemail", employer: "Acme Inc." }, finds: {}, nearly: "too-long" },
  { it: "takes a long text of no kind up to 250 words", text: mail("The work goes on from one day to the other. ".repeat(24)), context: dana, finds: {}, nearly: "too-long" },
  { it: "marks a thank-you of one line", text: mail("Thank you for today; what you said about the ledgers was useful, and saving you time there would suit me."), context: thanks, finds: { "too-short": null } },
  { it: "takes a short enquiry", text: mail("Is there any news about the analyst role that you could share with me?"), context: enquiry, finds: {}, nearly: "too-short" },
  { it: "marks a thank-you that could go to anyone", text: vague, context: thanks, finds: { "nothing-specific": null } },
  { it: "does not take the role for something specific", text: vague.replace("and to learn more about the position and the company", "and to talk about the Analyst role"), context: thanks, finds: { "nothing-specific": null } },
  { it: "takes something that was said as specific", text: vague.replace("and to learn more about the position and the company", "and to hear about the two ledgers"), context: thanks, finds: {}, nearly: "nothing-specific" },
  { it: "takes a topic that was captured as specific, however it is put", text: vague.replace("the company.", "the company, and month-end closing most of all."), context: { ...thanks, topics: ["Closing the month-end faster"] }, finds: {}, nearly: "nothing-specific" },
  { it: "marks a thank-you without a value", text: withoutValue, context: thanks, finds: { "no-value": null } },
  { it: "takes a figure as a value", text: withoutValue.replace("somebody always had to stay", "errors fell by 40% in a year"), context: thanks, finds: {}, nearly: "no-value" },
  { it: "marks a thank-you without a fit", text: withoutFit, context: thanks, finds: { "no-fit": null } },
  { it: "takes the way they work as a fit", text: withoutFit.replace("about that year.", "about that year, and your way of working is mine."), context: thanks, finds: {}, nearly: "no-fit" },
  { it: "marks a thank-you without thanks", text: withoutThanks, context: thanks, finds: { "no-thanks": null } },
  { it: "takes gratitude as thanks", text: withoutThanks.replace("We met today.", "I am grateful for today."), context: thanks, finds: {}, nearly: "no-thanks" },
  { it: "marks a word after weeks that has no reason", text: mail("Some weeks have passed since we met about the analyst role. I am as interested as I was. Is it still open?"), context: about("long-wait"), finds: { "no-reason": null } },
  { it: "takes news as a reason", text: mail("Some weeks have passed since we met, and I have news: my course in cost accounting is done. Is the role still open?"), context: about("long-wait"), finds: {}, nearly: "no-reason" },
  { it: "marks an enquiry that asks nothing", text: mail("I enjoyed meeting you and the team, and the analyst role has been on my mind ever since."), context: enquiry, finds: { "question-missing": null } },
  { it: "takes a request as a question", text: mail("I enjoyed meeting you and the team. Please let me know how the decision is coming along."), context: enquiry, finds: {}, nearly: "question-missing" },
  {
    it: "marks a question in the middle of much else",
    text: mail("It was good to meet you all. The tour of the floor was useful. Your desk by the window was my favourite. Is there any news yet? My notice period is one month. The train from here takes an hour. The two ledgers are still on my mind. The weather has turned, and the road by the river is closed. Best of luck with the audit."),
    context: enquiry,
    finds: { "question-buried": "Is there any news yet?" },
  },
  {
    it: "takes a question at the end of much else",
    text: mail("It was good to meet you all. The tour of the floor was useful. Your desk by the window was my favourite. My notice period is one month. The train from here takes an hour. The two ledgers are still on my mind. The weather has turned, and the road by the river is closed. Is there any news yet? Best of luck with the audit."),
    context: enquiry,
    finds: {},
    nearly: "question-buried",
  },
  { it: "marks a list of questions", text: mail("Have you decided? When will you? Who else is in it? Is there another round? I would be glad to know."), context: enquiry, finds: { "too-many-questions": "Is there another round?" } },
  { it: "takes two questions", text: mail("Have you been able to decide, or is there something you still need from me? And when might I hear?"), context: enquiry, finds: {}, nearly: "too-many-questions" },
  { it: "marks a promised thing that is not named", text: mail("Here is what I promised when we met. I hope that it is of use to you and the team."), context: about("promised-item", { item: "the cost model" }), finds: { "item-not-named": null } },
  { it: "takes a promised thing by one of its words", text: mail("Here is the model that I promised when we met. I hope that it is of use to you."), context: about("promised-item", { item: "the cost model" }), finds: {}, nearly: "item-not-named" },
  { it: "marks a voicemail without a number", text: "Hello Dana, this is Maya about the role. Please call me back. Thank you.", context: { channel: "voicemail" }, finds: { "no-number": null } },
  { it: "takes a number with spaces", text: "Hello Dana, this is Maya about the role. My number is 020 79 46. Thank you.", context: { channel: "voicemail" }, finds: {}, nearly: "no-number" },
  { it: "marks the note that Lee gets too", text: goodThanks, context: { ...thanks, others: [goodThanks.replace("Dana", "Lee")] }, finds: { "same-as-other": null } },
  { it: "takes another note about another thing", text: goodThanks, context: { ...thanks, others: [withoutFit.replaceAll(/the \w+ /g, "their own ").replaceAll(/ (?:and|that|with) /g, " while ")] }, finds: {}, nearly: "same-as-other" },
  { it: "marks six sentences that begin with I", text: mail("I enjoyed the day. I saw the floor. I met the team. I have thought about it. I can start in May. I thank you."), context: dana, finds: { "self-centred": null } },
  { it: "takes sentences that begin with them now and then", text: mail("I enjoyed the day. Your floor is well kept. I met the team. The ledgers are on my mind. I can start in May. I thank you."), context: dana, finds: {}, nearly: "self-centred" },
];
