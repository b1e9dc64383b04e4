import type { FactType, StepKind } from "@tact/facts";
import type { ParameterName, Parameters } from "../policy/parameters.ts";
import type { Reason, Say } from "../reasons/reason.ts";
import type { SourceKey } from "../sources/sources.ts";
import type { Dates, DayWindow, InstantWindow } from "./dates.ts";
import type { FactsByType, KnownOf } from "./known-fact.ts";
import type { SubjectName, Subjects } from "./subjects.ts";

/** What a rule is asked with. Facts and parameters are those that it declares, and no others. */
export interface Ask<S extends SubjectName, R extends FactType, P extends ParameterName> {
  readonly subject: Subjects[S];
  readonly facts: Pick<FactsByType, R>;
  readonly policy: Pick<Parameters, P>;
  readonly dates: Dates<P>;
  readonly say: Say;
}

/** What one condition answers: it holds, it does not, or a fact is missing to tell. */
export type Verdict = boolean | { needs: FactType };

/** A step that a rule proposes. */
export interface Proposal {
  /** Whole business days at the policy's hours, or instants. */
  window: { days: DayWindow } | { instants: InstantWindow };
  /** What leads to these dates, moves apart. */
  because: readonly Reason[];
  /** Ids of the people it goes to. */
  to: readonly string[];
  /** Set where the rule proposes one step per person. */
  participant?: string;
  /** What the title names besides people. */
  what?: string;
  guidance?: readonly string[];
}

type Purpose = KnownOf<"message-sent">["fact"]["purpose"];
type Preference = KnownOf<"contact-preference-stated">["fact"]["preference"];

/** What must hold, by the sentence that says it: documentation, trace line and test target at once. */
export type Conditions<S extends SubjectName, R extends FactType, P extends ParameterName> = Readonly<
  Record<string, (ask: Ask<S, R, P>) => Verdict>
>;

/** What a rule says about itself. */
export interface RuleHead {
  /** Permanent: the name of its folder, and what the trace names. */
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string;
  readonly basis: { readonly source: SourceKey; readonly point: string };
  /** Whether an employer is contacted. */
  readonly touch: boolean;
  /** Place in the chain of enquiries, where it is one; `end` follows the last. */
  readonly place?: 1 | 2 | 3 | "end";
  /** Purposes of the messages that complete it, besides one that names the step. */
  readonly fits: readonly Purpose[];
  /** Wishes of the employer that hold it back. */
  readonly withheldBy: readonly Preference[];
  /** Phone is an alternative to email, unless they asked for no calls. */
  readonly byPhone?: boolean;
  /** Rules whose steps this one replaces about the same subject, each with the condition that then fails there. */
  readonly displaces?: Readonly<Record<string, string>>;
  /** The fact that is missing where there is nothing to ask this rule about. */
  readonly without?: FactType;
}

/** One rule: when a step is called for, when it falls, and on what advice that rests. */
export interface Rule<
  S extends SubjectName = SubjectName,
  R extends FactType = FactType,
  P extends ParameterName = ParameterName,
> extends RuleHead {
  /** What it is asked about: each interview, each wait, each enquiry of a wait … */
  readonly about: S;
  readonly reads: readonly R[];
  readonly parameters: readonly P[];
  /** The fact that would tighten its dates, where one is missing. */
  wants?(ask: Ask<S, R, P>): FactType | null;
  /** When the step is proposed at all. */
  readonly calledFor: Conditions<S, R, P>;
  /** What must hold for it to stay while it is not done. */
  readonly staysWhile: Conditions<S, R, P>;
  propose(ask: Ask<S, R, P>): readonly Proposal[];
}

/** States a rule. Reading a fact or a parameter that it does not declare does not compile. */
export function rule<S extends SubjectName, const R extends FactType, const P extends ParameterName>(
  stated: Rule<S, R, P>,
): Rule<S, R, P> {
  return stated;
}
