import { krautzel, ours, type Settings } from "./basis.ts";

/** The quickest that is still tactful: the early edge of the article's numbers, and never more enquiries. */
export const swiftProfile: Settings = {
  opensAfter: ours("PT30M", "Half an hour is enough to be out of the building."),
  idealAfter: ours("PT1H", "Within the hour the note finds them before their next talk."),
  closesAfter: ours("PT36H", "Thanks that missed the evening of the next day are no longer quick."),
  latestHour: ours("21:00", "Haste is no reason to write at night."),
  assumedDecision: ours(3, "Where nobody said a day, three working days is what a quick employer takes."),
  followUpOpens: krautzel(1, "the-follow-up", "No word by the date they named: follow up a day after it."),
  followUpBy: ours(1, "The first of the article's two days, and not the second."),
  followUpCloses: ours(3, "Two working days more, then the check-in takes over."),
  delayOpens: krautzel(7, "the-check-in", "After news of a delay, a week on."),
  delayBy: ours(10, "Inside the article's two weeks: sooner than a week would press them."),
  holdOpens: ours(10, "A hold wants more patience than a delay, but a week and a half shows interest."),
  holdBy: ours(21, "Three weeks on, before a freeze that thaws has filled the place."),
  checkInOpens: ours(5, "Five days hold a weekend and enough working days for an answer."),
  checkInBy: ours(10, "Inside the article's two weeks."),
  longWaitOpens: ours(21, "Three weeks are the least that still counts as the article's weeks or months."),
  longWaitBy: ours(28, "A week to find a good day."),
  enquiryBudget: ours(3, "Quick is not often: as many as in the standard policy."),
  minimumGap: ours(2, "Two working days are the least in which an answer can come back."),
  gapAfterInterview: ours(1, "The thank-you has the day after the interview to itself."),
  sendingFrom: ours("09:00", "The usual start of a working day."),
  idealHour: ours("09:30", "Early in the day, once the first mail is done."),
  sendingUntil: ours("17:00", "The usual end of a working day."),
};
