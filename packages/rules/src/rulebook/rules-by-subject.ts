import type { Rule } from "../engine/asking/rule.ts";
import type { SubjectName } from "../engine/asking/subjects.ts";
import { rulebook } from "./rulebook.ts";

type RuleAbout<S extends SubjectName> = Extract<(typeof rulebook)[number], { about: S }>;

/** The rules that are asked about one kind of subject, in the rulebook's order. */
export function rulesAbout<S extends SubjectName>(about: S): readonly Rule<S>[] {
  const rules: readonly { about: SubjectName }[] = rulebook;
  return rules.filter((rule): rule is RuleAbout<S> & Rule<S> => rule.about === about);
}

/** The one rule of a list. A rulebook in which it is missing or not alone is broken. */
export function onlyRule<R>(rules: readonly R[]): R {
  const [rule, another] = rules;
  if (rule === undefined || another !== undefined) throw new Error("the rulebook must hold exactly one such rule");
  return rule;
}
