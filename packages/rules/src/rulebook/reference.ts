import type { FactType, StepKind } from "@tact/facts";
import type { ParameterName } from "../policy/parameters.ts";
import type { SourceKey } from "../sources/sources.ts";
import { rulebook } from "./rulebook.ts";

/** What one rule says about itself, as plain data for pages and tests. */
export interface RuleReference {
  id: string;
  kind: StepKind;
  title: string;
  source: SourceKey;
  point: string;
  /** Facts that it reads and policy parameters that it uses. */
  reads: readonly FactType[];
  parameters: readonly ParameterName[];
  touch: boolean;
  /** Conditions by the sentence that states them: when it is called for, and while it stays. */
  calledFor: readonly string[];
  staysWhile: readonly string[];
}

/** The rulebook as data, in its order. */
export function ruleReference(): RuleReference[] {
  return rulebook.map(({ id, kind, title, basis, reads, parameters, touch, calledFor, staysWhile }) => ({
    id,
    kind,
    title,
    source: basis.source,
    point: basis.point,
    reads,
    parameters,
    touch,
    calledFor: Object.keys(calledFor),
    staysWhile: Object.keys(staysWhile),
  }));
}
