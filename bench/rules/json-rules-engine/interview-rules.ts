import { Engine, type RuleProperties } from "json-rules-engine";

/** What is asked about one interview. */
export interface InterviewQuestions {
  /** It was neither cancelled nor missed, and the application has not ended. */
  stands: boolean;
  /** As `stands`, and no offer is on the table. */
  asksForThanks: boolean;
  dateSaid: boolean;
  asked: boolean;
  debriefed: boolean;
  /** Minutes from the end of the interview until too late for thanks on the same day. */
  minutesLeft: number;
  throughAgency: boolean;
  throughRecruiter: boolean;
  anyoneThanked: boolean;
  recruiterThanked: boolean;
}

type Question = keyof InterviewQuestions;

const is = (fact: Question, value: boolean) => ({ fact, operator: "equal", value });
const sameDay = { fact: "minutesLeft", operator: "greaterThanInclusive", value: 60 };
const nextMorning = { fact: "minutesLeft", operator: "lessThan", value: 60 };
const thanks = [is("throughAgency", false), { any: [is("anyoneThanked", true), { all: [is("asksForThanks", true), is("throughRecruiter", false)] }] }];
const recruiter = [is("throughRecruiter", true), { any: [is("asksForThanks", true), is("recruiterThanked", true)] }];

const rules: RuleProperties[] = [
  {
    name: "prepare-questions",
    conditions: { all: [is("dateSaid", false), { any: [is("asked", true), is("stands", true)] }] },
    event: { type: "step", params: { kind: "prepare-questions", window: "before" } },
  },
  {
    name: "debrief",
    conditions: { any: [is("debriefed", true), is("stands", true)] },
    event: { type: "step", params: { kind: "debrief", window: "after" } },
  },
  {
    name: "thank-you",
    conditions: { all: [...thanks, sameDay] },
    event: { type: "step", params: { kind: "thank-you", window: "same-day" } },
  },
  {
    name: "thank-you-evening",
    conditions: { all: [...thanks, nextMorning] },
    event: { type: "step", params: { kind: "thank-you", window: "next-morning" } },
  },
  {
    name: "debrief-recruiter",
    conditions: { all: [...recruiter, sameDay] },
    event: { type: "step", params: { kind: "debrief-recruiter", window: "same-day" } },
  },
  {
    name: "debrief-recruiter-evening",
    conditions: { all: [...recruiter, nextMorning] },
    event: { type: "step", params: { kind: "debrief-recruiter", window: "next-morning" } },
  },
];

/** The rules about one interview. */
export const interviewEngine = new Engine(rules);
