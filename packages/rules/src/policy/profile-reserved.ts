import { ours, type Settings } from "./basis.ts";

/** For those who would rather be a little late than a little much: nothing sooner than in the standard policy. */
export const reservedProfile: Settings = {
  opensAfter: ours("PT2H", "A pause before the thanks, still on the same day."),
  idealAfter: ours("PT4H", "At the end of their working day rather than between two interviews."),
  closesAfter: ours("PT48H", "Reserve is no reason to thank later: two days, as in the standard policy."),
  latestHour: ours("20:00", "Earlier in the evening than the standard policy, so that no note arrives at supper."),
  assumedDecision: ours(8, "Where nobody said a day, a week and a half before asking at all."),
  followUpOpens: ours(3, "Their day may slip by a day or two without being asked about it."),
  followUpBy: ours(5, "A working week after their day, and no later: silence would look like indifference."),
  followUpCloses: ours(8, "Three working days after the last good one, as in the standard policy."),
  delayOpens: ours(14, "The later end of the article's week or two is where this policy begins."),
  delayBy: ours(21, "A week to find a good day, as in the standard policy."),
  holdOpens: ours(28, "Twice the delay, as in the standard policy."),
  holdBy: ours(42, "Twice the last day of the delay, as in the standard policy."),
  checkInOpens: ours(14, "A reminder that nobody answered is given two weeks."),
  checkInBy: ours(21, "A week to find a good day, as in the standard policy."),
  longWaitOpens: ours(42, "Six weeks: by then a brief word is a kindness, and no reminder."),
  longWaitBy: ours(63, "Three weeks to find a good day for the last word."),
  enquiryBudget: ours(3, "As many as in the standard policy: reserve is in the gaps, and fewer would be timid."),
  minimumGap: ours(5, "A working week between one question and the next."),
  gapAfterInterview: ours(3, "The thank-you stands alone for three working days."),
  sendingFrom: ours("09:00", "The usual start of a working day."),
  idealHour: ours("10:00", "The first mail of the day is done, the meetings have not begun."),
  sendingUntil: ours("17:00", "The usual end of a working day."),
};
