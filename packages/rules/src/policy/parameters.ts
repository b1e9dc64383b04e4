/**
 * The numbers that a policy sets, each with its bounds. A value may be bounded by another parameter:
 * `atLeast` and `atMost` name it.
 */
export const parameterTable = {
  opensAfter: { unit: "duration", default: "PT1H", least: "PT0S", most: "PT12H", meaning: "from the interview's end to the opening of the thank-you" },
  idealAfter: { unit: "duration", default: "PT2H", least: "PT0S", most: "PT24H", atLeast: "opensAfter", meaning: "from the interview's end to the best moment for the thank-you" },
  closesAfter: { unit: "duration", default: "PT48H", least: "PT12H", most: "PT240H", meaning: "from the interview's end to the close of the thank-you" },
  latestHour: { unit: "clock", default: "21:00", least: "17:00", most: "23:00", meaning: "after this hour a thank-you waits for the morning" },
  assumedDecision: { unit: "business-days", default: 5, least: 1, most: 30, meaning: "from the last interview to the decision, where nobody said a day" },
  followUpOpens: { unit: "business-days", default: 1, least: 1, most: 10, meaning: "from the decision day to the follow-up" },
  followUpBy: { unit: "business-days", default: 2, least: 1, most: 15, atLeast: "followUpOpens", meaning: "from the decision day to the last good day for the follow-up" },
  followUpCloses: { unit: "business-days", default: 5, least: 1, most: 30, atLeast: "followUpBy", meaning: "from the decision day to the close of the follow-up" },
  delayOpens: { unit: "days", default: 7, least: 3, most: 60, meaning: "from a delay without a date to the next follow-up" },
  delayBy: { unit: "days", default: 14, least: 3, most: 90, atLeast: "delayOpens", meaning: "from a delay without a date to the last good day for it" },
  holdOpens: { unit: "days", default: 14, least: 7, most: 120, meaning: "from a hold without a date to the next follow-up" },
  holdBy: { unit: "days", default: 28, least: 7, most: 180, atLeast: "holdOpens", meaning: "from a hold without a date to the last good day for it" },
  checkInOpens: { unit: "days", default: 7, least: 5, most: 60, meaning: "from an unanswered enquiry to the check-in" },
  checkInBy: { unit: "days", default: 14, least: 5, most: 90, atLeast: "checkInOpens", meaning: "from an unanswered enquiry to the last good day for the check-in" },
  longWaitOpens: { unit: "days", default: 28, least: 14, most: 180, meaning: "from an unanswered check-in to the last brief word" },
  longWaitBy: { unit: "days", default: 42, least: 14, most: 270, atLeast: "longWaitOpens", meaning: "from an unanswered check-in to the last good day for it" },
  enquiryBudget: { unit: "count", default: 3, least: 1, most: 5, meaning: "enquiries that may go unanswered" },
  minimumGap: { unit: "business-days", default: 3, least: 1, most: 20, meaning: "between one enquiry and the next" },
  gapAfterInterview: { unit: "business-days", default: 2, least: 0, most: 10, meaning: "between the interview and the first enquiry" },
  sendingFrom: { unit: "clock", default: "09:00", least: "06:00", most: "12:00", meaning: "when sending hours begin, at the employer's" },
  idealHour: { unit: "clock", default: "10:00", least: "06:00", most: "20:00", atLeast: "sendingFrom", atMost: "sendingUntil", meaning: "the best hour to write, at the employer's" },
  sendingUntil: { unit: "clock", default: "17:00", least: "13:00", most: "20:00", atLeast: "sendingFrom", meaning: "when sending hours end, at the employer's" },
} as const satisfies Readonly<Record<string, ParameterSpecification>>;

export type ParameterUnit = "duration" | "clock" | "business-days" | "days" | "count";

export interface ParameterSpecification {
  /** Durations are ISO 8601, clock times `HH:MM` at the employer's, all others whole numbers. */
  unit: ParameterUnit;
  /** Its value in the standard policy. */
  default: string | number;
  least: string | number;
  most: string | number;
  /** Name of the parameter that this one may not be below. */
  atLeast?: string;
  /** Name of the parameter that this one may not be above. */
  atMost?: string;
  /** What it measures, for the reference and the policy page. */
  meaning: string;
}

export type ParameterName = keyof typeof parameterTable;

/** A parameter's value as it is written: text for durations and clock times, else a whole number. */
export type ParameterValue<Name extends ParameterName> = (typeof parameterTable)[Name]["unit"] extends "duration" | "clock" ? string : number;

/** Values as the rules compute with them: durations in milliseconds, clock times in minutes since midnight. */
export type Parameters = Readonly<Record<ParameterName, number>>;

export const parameterNames = Object.keys(parameterTable) as ParameterName[];
