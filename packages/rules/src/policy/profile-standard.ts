import { krautzel, ours, type Settings } from "./basis.ts";

/** Neither pushy nor timid: the article's numbers where it gives them. */
export const standardProfile: Settings = {
  opensAfter: ours("PT1H", "The article asks for the same day and names no hour: after an hour both sides have left the room."),
  idealAfter: ours("PT2H", "Two hours leave time for a note with something specific in it while the talk is fresh."),
  closesAfter: ours("PT48H", "After two days thanks read as an afterthought: they go into the next enquiry instead."),
  latestHour: ours("21:00", "A note late in the evening reads as restless, and the next morning is still prompt."),
  assumedDecision: ours(5, "Where nobody said a day, a working week is the least that a decision takes."),
  followUpOpens: krautzel(1, "the-follow-up", "No word by the date they named: follow up a day after it."),
  followUpBy: krautzel(2, "the-follow-up", "Follow up two days after it at most."),
  followUpCloses: ours(5, "A working week after the day a reminder has become a check-in."),
  delayOpens: krautzel(7, "the-check-in", "After news of a delay, a week on."),
  delayBy: krautzel(14, "the-check-in", "After news of a delay, two weeks on."),
  holdOpens: ours(14, "A hold is a delay with no end in sight: twice the article's week."),
  holdBy: ours(28, "Twice the article's two weeks, for the same reason."),
  checkInOpens: krautzel(7, "the-check-in", "The next follow-up is set for a week on."),
  checkInBy: krautzel(14, "the-check-in", "The next follow-up is set for two weeks on."),
  longWaitOpens: ours(28, "The article allows a brief word after weeks or months and gives no number: four weeks are the first of those."),
  longWaitBy: ours(42, "Two weeks to find a good day, as long as the check-in has and once more."),
  enquiryBudget: ours(3, "Reminder, check-in and one last word: a fourth question without an answer is pressure."),
  minimumGap: ours(3, "Fewer than three working days give nobody time to answer."),
  gapAfterInterview: ours(2, "A question on the heels of the thank-you takes its warmth away."),
  sendingFrom: ours("09:00", "The usual start of a working day."),
  idealHour: ours("10:00", "The first mail of the day is done, the meetings have not begun."),
  sendingUntil: ours("17:00", "The usual end of a working day."),
};
