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
  /** Whatever else it states as plain values, by the name under which it states it. */
  traits: Readonly<Record<string, Trait>>;
}

type Trait = string | number | boolean | readonly string[] | Readonly<Record<string, readonly string[]>>;

/** What has a field of its own above, and how the engine lays the conditions out for itself. */
const noTraits = new Set(["id", "kind", "title", "basis", "reads", "parameters", "touch", "calledFor", "staysWhile", "calledForChecks", "staysWhileChecks"]);

/** The rulebook as data, in its order. */
export function ruleReference(): RuleReference[] {
  return rulebook.map((rule) => {
    const { id, kind, title, basis, reads, parameters, touch, calledFor, staysWhile } = rule;
    return {
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
      traits: Object.fromEntries(Object.entries(rule).filter(isTrait)),
    };
  });
}

function isTrait(entry: [name: string, stated: unknown]): entry is [string, Trait] {
  const [name, stated] = entry;
  if (noTraits.has(name)) return false;
  if (typeof stated === "object" && stated !== null && !Array.isArray(stated)) return Object.values(stated).every(isTexts);
  return isTexts(stated) || typeof stated === "string" || typeof stated === "number" || typeof stated === "boolean";
}

function isTexts(stated: unknown): stated is readonly string[] {
  return Array.isArray(stated) && stated.every((item) => typeof item === "string");
}
