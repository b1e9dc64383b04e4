import type { FactType, StepKind } from "@tact/facts";
import type { ParameterName, Parameters } from "../../policy/parameters.ts";
import type { Reason, Say } from "../../reasons/reason.ts";
import type { SourceKey } from "../../sources/sources.ts";
import type { Dates, DayWindow, InstantWindow } from "./dates.ts";
import type { FactsByType, KnownOf } from "../reading/known-fact.ts";
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

/** A step that a rule proposes. Its window is of whole business days at the policy's hours, or of instants. */
export interface Proposal {
  readonly days: DayWindow | null;
  readonly instants: InstantWindow | null;
  /** Ids of the people it goes to. */
  readonly to: readonly string[];
  readonly guidance: readonly string[];
  /** Set where the rule proposes one step per person. */
  readonly participant: string | undefined;
  /** What the title names besides people. */
  readonly what: string;
}

const nobody: readonly string[] = [];

/** Proposes a step of whole business days, which the policy's hours make instants of. */
export function onDays(days: DayWindow, to: readonly string[] = nobody, guidance: readonly string[] = nobody): Proposal {
  return { days, instants: null, to, guidance, participant: undefined, what: "" };
}

/** Proposes a step between instants. */
export function atInstants(
  instants: InstantWindow,
  to: readonly string[] = nobody,
  { guidance = nobody, participant, what = "" }: { guidance?: readonly string[]; participant?: string; what?: string } = {},
): Proposal {
  return { days: null, instants, to, guidance, participant, what };
}

/** The window that a rule proposed, before anything moved it. The kind that it did not propose is unknown. */
export interface Proposed {
  readonly days: DayWindow;
  readonly instants: InstantWindow;
}

type Purpose = KnownOf<"message-sent">["fact"]["purpose"];
type Preference = KnownOf<"contact-preference-stated">["fact"]["preference"];

/** What must hold, by the sentence that says it: documentation, trace line and test target at once. */
export type Conditions<S extends SubjectName, R extends FactType, P extends ParameterName> = Readonly<
  Record<string, (ask: Ask<S, R, P>) => Verdict>
>;

/** A condition laid out for asking, with the answer where it fails. */
export interface Check<S extends SubjectName, R extends FactType, P extends ParameterName> {
  readonly holds: (ask: Ask<S, R, P>) => Verdict;
  readonly failed: { readonly is: "skips"; readonly failed: string };
}

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
  readonly place?: 1 | 2 | 3 | "end" | undefined;
  /** Purposes of the messages that complete it, besides one that names the step. */
  readonly fits: readonly Purpose[];
  /** Wishes of the employer that hold it back. */
  readonly withheldBy: readonly Preference[];
  /** Phone is an alternative to email, unless they asked for no calls. */
  readonly byPhone?: boolean | undefined;
  /** Rules whose steps this one replaces about the same subject, each with the conditions of which one then fails there. */
  readonly displaces?: Readonly<Record<string, readonly string[]>> | undefined;
  /** The fact that is missing where there is nothing to ask this rule about. */
  readonly without?: FactType | undefined;
}

/** A rule of any subject: its own, with which it is asked, is known where it is stated. */
export interface AnyRule extends RuleHead {
  /** What it is asked about: each interview, each wait, each enquiry of a wait … */
  readonly about: SubjectName;
  because(ask: never, proposed: Proposed): readonly Reason[];
}

/** One rule: when a step is called for, when it falls, and on what advice that rests. */
export interface Rule<
  S extends SubjectName = SubjectName,
  R extends FactType = FactType,
  P extends ParameterName = ParameterName,
> extends AnyRule {
  readonly about: S;
  readonly reads: readonly R[];
  readonly parameters: readonly P[];
  /** The fact that would tighten its dates, where one is missing. */
  readonly wants?: ((ask: Ask<S, R, P>) => FactType | null) | undefined;
  /** When the step is proposed at all. */
  readonly calledFor: Conditions<S, R, P>;
  /** What must hold for it to stay while it is not done. */
  readonly staysWhile: Conditions<S, R, P>;
  readonly calledForChecks: readonly Check<S, R, P>[];
  readonly staysWhileChecks: readonly Check<S, R, P>[];
  /** The steps, with their dates. Makes no words: most plans are never read to the end. */
  propose(ask: Ask<S, R, P>): readonly Proposal[];
  /** What leads to the dates of a step that was proposed, moves apart: asked for when somebody reads it. */
  because(ask: Ask<S, R, P>, proposed: Proposed): readonly Reason[];
}

/** A rule as it is stated; its conditions are laid out for asking when it is. */
type Stated<S extends SubjectName, R extends FactType, P extends ParameterName> = Omit<Rule<S, R, P>, "calledForChecks" | "staysWhileChecks">;

/**
 * States a rule. Reading a fact or a parameter that it does not declare does not compile. Every rule comes out with
 * the same fields in the same order, which the engine reads fastest.
 */
export function rule<S extends SubjectName, const R extends FactType, const P extends ParameterName>({
  id, kind, title, about, basis, reads, parameters, touch, place, fits, withheldBy, byPhone, displaces, without, wants,
  calledFor, staysWhile, propose, because,
}: Stated<S, R, P>): Rule<S, R, P> {
  const calledForChecks = layOut(calledFor);
  const staysWhileChecks = layOut(staysWhile);
  return {
    id, kind, title, about, basis, reads, parameters, touch, place, fits, withheldBy, byPhone, displaces, without, wants,
    calledFor, staysWhile, calledForChecks, staysWhileChecks, propose, because,
  };
}

function layOut<S extends SubjectName, R extends FactType, P extends ParameterName>(conditions: Conditions<S, R, P>): readonly Check<S, R, P>[] {
  return Object.entries(conditions).map(([name, holds]) => ({ holds, failed: { is: "skips", failed: name } }));
}
