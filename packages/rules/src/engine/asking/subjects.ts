import type { Day } from "../../time/day.ts";
import type { Instant } from "../../time/instant.ts";
import type { Interview } from "../reading/interviews.ts";
import type { Known, KnownOf } from "../reading/known-fact.ts";
import type { SaidWhen } from "../reading/resolve-when.ts";
import type { Statement } from "../reading/statements.ts";
import type { Wait } from "../following/waits.ts";

interface Subject {
  /** Ids of the facts that it rests on. */
  readonly facts: readonly string[];
  /** Offer, rejection or other outcome that stands. */
  readonly outcome: Known | null;
  /** Whether that outcome ends the application. */
  readonly ended: boolean;
}

/** Who stands between candidate and employer. */
export type Intermediary = "agency" | "through-recruiter" | null;

export interface InterviewSubject extends Subject {
  readonly interview: Interview;
  /** A decision day was said at or before its start: that statement. */
  readonly toldBefore: Statement | null;
  readonly intermediary: Intermediary;
  /** Whether anybody is left who was not thanked directly. */
  readonly someoneToThank: boolean;
}

export interface WaitSubject extends Subject {
  readonly wait: Wait;
  /** Whom the candidate asks: hiring managers, or the recruiter who stands between. */
  readonly to: readonly string[];
}

/** What an enquiry follows. */
export interface Since {
  readonly day: Day;
  readonly from: "enquiry" | "word";
  /** Whether it was sent or said, rather than projected. */
  readonly happened: boolean;
  readonly facts: readonly string[];
}

export interface EnquirySubject extends Subject {
  readonly wait: Wait;
  /** The enquiry or word before it; null for the first. */
  readonly since: Since | null;
  readonly hasRoom: boolean;
  /** Whether a word came that took the place of the first enquiry. */
  readonly wordCame: boolean;
  readonly to: readonly string[];
  /** "Not before that day": all that is known where no day was promised. */
  readonly hint: SaidWhen | null;
}

export interface CallSubject extends Subject {
  readonly promise: KnownOf<"call-promised">;
  readonly starts: Instant;
  /** What made it void. */
  readonly gone: "answered" | "replaced" | null;
}

export interface OfferSubject extends Subject {
  readonly offer: KnownOf<"offer-received">;
  /** Null where it is not known, or lies in the past. */
  readonly answerBy: Day | null;
  /** Whether it is the outcome that stands. */
  readonly stands: boolean;
}

export interface RejectionSubject extends Subject {
  readonly rejection: KnownOf<"rejected">;
  readonly stands: boolean;
}

export interface CompetingOfferSubject extends Subject {
  readonly offer: KnownOf<"competing-offer">;
  readonly answerBy: Day | null;
  readonly gone: "interview" | "replaced" | null;
  readonly to: readonly string[];
}

export interface ItemSubject extends Subject {
  readonly promise: KnownOf<"item-promised">;
  /** The day it was promised for; null where none was named. */
  readonly due: Day | null;
}

/** Everything that rules are asked about. */
export interface Subjects {
  interview: InterviewSubject;
  wait: WaitSubject;
  enquiry: EnquirySubject;
  call: CallSubject;
  offer: OfferSubject;
  rejection: RejectionSubject;
  "competing-offer": CompetingOfferSubject;
  item: ItemSubject;
}

export type SubjectName = keyof Subjects;
